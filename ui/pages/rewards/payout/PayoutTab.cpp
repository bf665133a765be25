// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/payout/PayoutTab.h"

#include "ui/dialogs/ConfirmDialog.h"
#include "ui/dialogs/PrintPreview.h"
#include "ui/dialogs/pin/PinDialog.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/common/ReportSaving.h"
#include "ui/pages/rewards/payout/PayoutLine.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "usecases/ports/Clock.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr std::int32_t kTaxPercent = 20; // 偶然所得, spec/product.md §4
}

PayoutTab::PayoutTab(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_context(context), m_host(host),
      m_presenter(new PayoutPresenter(context, this)), m_all(new QCheckBox(this)),
      m_tax(new QCheckBox(this)), m_total(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_print(new Button(ButtonKind::Secondary, QStringLiteral("printer"), this)),
      m_save(new Button(ButtonKind::Secondary, QStringLiteral("table"), this)),
      m_paid(new Button(ButtonKind::Primary, QStringLiteral("cash"), this)), m_card(new Card(this)),
      m_lines(new QVBoxLayout), m_empty(new EmptyState(QStringLiteral("cash"), this))
{
    QVBoxLayout* column = scrolledColumn(this);
    column->parentWidget()->parentWidget()->layout()->setContentsMargins(0, 4, 24, 24);
    column->addWidget(buildBar());
    m_lines->setSpacing(0);
    m_card->body()->addLayout(m_lines);
    column->addWidget(m_card);
    column->addWidget(m_empty, 1);
    column->addStretch(1);
    connect(m_presenter, &PayoutPresenter::loaded, this, &PayoutTab::writeLines);
    connect(m_presenter, &PayoutPresenter::choiceChanged, this, &PayoutTab::writeTotal);
    const auto say = [this](const QString& said) {
        m_host.notice(said);
        m_host.shopChanged();
    };
    connect(m_presenter, &PayoutPresenter::paid, this, say);
    connect(m_presenter, &PayoutPresenter::refused, this, say);
    onLanguage(this, [this] { write(); });
}

QWidget* PayoutTab::buildBar()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar, 12, 8);
    m_all->setChecked(true);
    m_all->setObjectName(QStringLiteral("tickAll"));
    m_tax->setObjectName(QStringLiteral("withTax"));
    m_paid->setObjectName(QStringLiteral("markPaid"));
    row->addWidget(m_all);
    row->addWidget(m_tax);
    row->alignRestRight();
    row->addWidget(m_total);
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addWidget(m_paid);
    connect(m_all, &QCheckBox::clicked, m_presenter, &PayoutPresenter::tickAll);
    connect(m_tax, &QCheckBox::toggled, this,
            [this](bool on) { m_presenter->setTaxPercent(on ? kTaxPercent : 0); });
    connect(m_print, &QAbstractButton::clicked, this, &PayoutTab::printSheet);
    connect(m_save, &QAbstractButton::clicked, this, &PayoutTab::askPath);
    connect(m_paid, &QAbstractButton::clicked, this, &PayoutTab::askPaid);
    return bar;
}

void PayoutTab::write()
{
    m_all->setText(tr("Everybody"));
    m_tax->setText(tr("Withhold %1 % tax").arg(kTaxPercent));
    m_tax->setToolTip(tr("The tax of each person is rounded to the nearest fen, half a fen up; the "
                         "sum below adds up what was rounded."));
    m_print->setText(tr("Print …"));
    m_save->setText(tr("Save for Excel"));
    m_paid->setText(tr("Mark as paid"));
    m_empty->setTexts(tr("Nobody has cash to collect right now."), tr("To the rules"));
    writeLines();
    writeTotal();
}

void PayoutTab::writeLines()
{
    clearLayout(m_lines);
    const auto& people = m_presenter->people();
    m_empty->setVisible(people.empty());
    m_card->setVisible(!people.empty());
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_all, m_tax, m_total, m_print, m_save, m_paid}) {
        part->setVisible(!people.empty());
    }
    bool first = true;
    for (const usecases::DueRow& row : people) {
        if (!first) {
            m_lines->addWidget(separator(this));
        }
        first = false;
        auto* line =
            new PayoutLine(row, m_presenter->taxPercent(), m_presenter->isTicked(row.member), this);
        connect(line->tick(), &QCheckBox::toggled, this,
                [this, member = row.member](bool on) { m_presenter->tick(member, on); });
        m_lines->addWidget(line);
    }
}

void PayoutTab::writeTotal()
{
    const bool any = !m_presenter->ticked().empty();
    m_total->setText(money(m_presenter->totalFen()));
    for (Button* button : {m_print, m_save, m_paid}) {
        button->setEnabled(any);
    }
}

void PayoutTab::askPath()
{
    const QString proposed =
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .filePath(QStringLiteral("payouts-%1.xlsx")
                          .arg(text(BusinessDay::of(m_context.clock.now()).toText())));
    auto* dialog = new QFileDialog(this, tr("Save the pay-out sheet"), proposed);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &PayoutTab::saveTo);
    dialog->open();
}

void PayoutTab::printSheet()
{
    const report::Report& sheet = m_presenter->sheet();
    noteReport(this, m_context, sheet, "print",
               [this, pages = m_context.reportPages(sheet, language())](const Result<bool>& noted) {
                   if (noted) {
                       previewPages(this, pages);
                   } else {
                       m_host.notice(sentenceOf(noted.error()));
                   }
               });
}

void PayoutTab::saveTo(const QString& path)
{
    saveReport(
        this, m_context, m_presenter->sheet(), path, [this, path](const Result<bool>& written) {
            m_host.notice(written.ok() ? tr("Saved as %1").arg(path) : sentenceOf(written.error()));
        });
}

void PayoutTab::askPaid()
{
    const auto count = static_cast<int>(m_presenter->ticked().size());
    confirm(this, tr("Paid %1 to %n neighbours?", "", count).arg(money(m_presenter->totalFen())),
            tr("Hand the money over first. It is written into the ledger and cannot be taken "
               "back."),
            tr("Mark as paid"), [this] {
                withPayOutPin(
                    m_context, this, m_presenter->totalFen(), [this] { m_presenter->markPaid(); },
                    [this](const Error& error) { Q_EMIT m_presenter->refused(sentenceOf(error)); });
            });
}

} // namespace linli::ui
