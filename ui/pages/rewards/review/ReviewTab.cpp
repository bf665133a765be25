// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/review/ReviewTab.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/language/RefusalText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/rewards/signals/FlagsView.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DetailPanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/keys/ToldKeys.h"
#include "ui/widgets/table/DataTable.h"
#include "words/ValueText.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int kLeastTable = 160; ///< px at 100 %: head, a row and foot; lower screens scroll

QString reviewCell(itemmodels::ColumnKind kind, int column, const QVariant& raw)
{
    if (static_cast<itemmodels::ReviewColumn>(column) == itemmodels::ReviewColumn::Why) {
        return signalText(raw.toString());
    }
    return cellText(kind, raw);
}

} // namespace

ReviewTab::ReviewTab(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_host(host), m_presenter(new ReviewPresenter(context, this)),
      m_empty(new EmptyState(QStringLiteral("shield-check"), this)),
      m_table(new DataTable(QStringLiteral("reviewCases"), m_empty, this)),
      m_flags(new FlagsView(context, this)), m_panel(new DetailPanel(this)),
      m_evidence(new QVBoxLayout), m_reason(new QLineEdit(this)),
      m_approve(new Button(ButtonKind::Primary, QStringLiteral("check"), this)),
      m_reject(new Button(ButtonKind::Danger, QStringLiteral("x"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* list = new QWidget(this);
    auto* around = new QVBoxLayout(list);
    around->setContentsMargins(0, 0, 24, 16);
    around->addWidget(m_flags);
    m_table->setMinimumHeight(scaled(kLeastTable)); // not that of the emptiness behind it
    around->addWidget(m_table, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    row->addWidget(scroll, 1);
    row->addWidget(m_panel);
    buildPanel();
    m_table->setModel(m_presenter->model(), static_cast<int>(itemmodels::ReviewColumn::Why));
    connect(m_table, &DataTable::opened, this, &ReviewTab::openCase);
    connect(m_presenter, &ReviewPresenter::loaded, this, [this] {
        tellCount();
        if (m_panel->isOpen() && m_presenter->caseOf(m_open) == nullptr) {
            m_panel->slideOut();
        }
    });
    connect(m_presenter, &ReviewPresenter::evidence, this,
            [this](const QString& order, const words::WhySheet& sheet) {
                if (order == m_open) {
                    writeEvidence(sheet);
                }
            });
    const auto say = [this](const QString& said) {
        m_host.notice(said);
        m_host.shopChanged();
    };
    connect(m_presenter, &ReviewPresenter::decided, this, say);
    connect(m_presenter, &ReviewPresenter::refused, this, say);
    connect(m_flags, &FlagsView::said, this, [this](const QString& told) { m_host.notice(told); });
    connect(m_flags, &FlagsView::countChanged, this, [this](int open) {
        m_flagCount = open;
        tellCount();
    });
    onLanguage(this, [this] { write(); });
}

void ReviewTab::refresh()
{
    m_presenter->load();
    m_flags->refresh();
}

void ReviewTab::tellCount()
{
    Q_EMIT countChanged(m_presenter->model()->rowCount() + m_flagCount);
}

void ReviewTab::buildPanel()
{
    m_evidence->setSpacing(8);
    m_panel->body()->addLayout(m_evidence);
    m_panel->body()->addStretch(1);
    m_approve->setObjectName(QStringLiteral("approve"));
    m_reject->setObjectName(QStringLiteral("reject"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_panel->footer()->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_approve, 1);
    buttons->addWidget(m_reject, 1);
    m_panel->footer()->addLayout(buttons);
    connect(m_approve, &QAbstractButton::clicked, this, [this] { decide(true); });
    connect(m_reject, &QAbstractButton::clicked, this, [this] { decide(false); });
    connect(m_panel, &DetailPanel::closed, this, [this] {
        m_open.clear();
        m_table->clearChoice();
    });
    // Only while the list has the keys: letters typed as a reason are letters.
    const auto key = [this](Qt::Key code, bool approve) {
        auto* shortcut = toldShortcut(code, m_table->view(), [approve] {
            return approve ? tr("Approve the chosen reward (in the list)")
                           : tr("Refuse the chosen reward (in the list)");
        });
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, approve] { decide(approve); });
    };
    key(Qt::Key_A, true);
    key(Qt::Key_R, false);
}

void ReviewTab::write()
{
    m_empty->setTexts(tr("Nothing looks odd. Suspicious rewards would wait here for your yes."),
                      tr("To the rules"));
    m_approve->setText(tr("Approve (A)"));
    m_reject->setText(tr("Reject (R)"));
    m_reason->setPlaceholderText(tr("Reason for a no, kept with the order"));
    m_presenter->model()->setTitles({tr("Inviter"), tr("Brought"), tr("Order"), tr("Paid"),
                                     tr("At stake"), tr("Why it waits")});
    m_presenter->model()->setFormatter(reviewCell);
}

void ReviewTab::openCase(const QString& order)
{
    m_open = order;
    m_reason->clear();
    clearLayout(m_evidence);
    if (m_presenter->caseOf(order) == nullptr) {
        return;
    }
    m_panel->setTitle(tr("Order %1").arg(order));
    m_panel->slideIn();
    m_presenter->lookAt(order);
}

void ReviewTab::writeEvidence(const words::WhySheet& sheet)
{
    const usecases::ReviewCase* one = m_presenter->caseOf(m_open);
    if (one == nullptr) {
        return;
    }
    clearLayout(m_evidence);
    for (const std::string& signal : one->signals) {
        addText(signalText(text(signal)), true);
    }
    const int days = BusinessDay::of(m_presenter->now()).daysSince(BusinessDay::of(one->paidAt));
    addText(tr("Waiting for %n days", "", days) + QStringLiteral(" · ") +
                tr("%1 at stake").arg(money(one->atStakeFen)),
            false);
    for (const usecases::RewardRow& reward : one->rewards) {
        addText(QStringLiteral("%1 · %2").arg(
                    text(reward.ownerName),
                    words::quantityText(reward.unit, reward.current, language())),
                false);
    }
    m_evidence->addWidget(separator(this));
    addText(tr("What happened"), true);
    for (const words::WhyLine& line : sheet.facts) {
        addText((line.at ? moment(*line.at) + QLatin1Char('\n') : QString()) + line.text, false);
    }
}

void ReviewTab::addText(const QString& words, bool strong)
{
    auto* label = new TextLabel(strong ? TextStyle::Strong : TextStyle::Body,
                                strong ? Role::Ink : Role::Quiet, this);
    label->setText(words);
    label->setWordWrap(true);
    m_evidence->addWidget(label);
}

void ReviewTab::decide(bool approve)
{
    const QString chosen = m_open.isEmpty() ? m_table->currentKey() : m_open;
    if (chosen.isEmpty()) {
        m_host.notice(tr("Choose a line first."));
        return;
    }
    m_presenter->decide(chosen, approve, m_reason->text().trimmed());
}

} // namespace linli::ui
