// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/ReportDialog.h"

#include "ui/dialogs/PrintPreview.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/ReportSaving.h"
#include "ui/pages/rewards/RewardsPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"
#include "usecases/ports/Clock.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

QString homeFor(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace

ReportDialog::ReportDialog(AppContext& context, RewardsPresenter& presenter, QWidget* parent)
    : FormDialog(parent), m_context(context), m_presenter(presenter),
      m_kind(new SegmentedControl(this)), m_window(new SegmentedControl(this))
{
    setTitle(tr("Reports"));
    setLead(tr("Phones are masked; codes stay text when Excel opens the file."));
    setPrimary(tr("Save for Excel"));
    m_kind->setTexts({tr("Rewards"), tr("Paid out"), tr("Gifts owed")});
    m_window->setTexts({tr("This week"), tr("This month"), tr("All")});
    m_window->setCurrent(1);
    auto* what = new Field(m_kind, this);
    what->setLabel(tr("What"));
    body()->addWidget(what, 0, Qt::AlignLeft);
    auto* when = new Field(m_window, this);
    when->setLabel(tr("When"));
    body()->addWidget(when, 0, Qt::AlignLeft);
    auto* others = new QHBoxLayout;
    others->setSpacing(8);
    const auto add = [&](const QString& icon, const QString& words, std::function<void()> pressed) {
        auto* button = new Button(ButtonKind::Secondary, icon, this);
        button->setText(words);
        connect(button, &QAbstractButton::clicked, this, std::move(pressed));
        others->addWidget(button);
    };
    add(QStringLiteral("printer"), tr("Print …"), [this] { print(); });
    add(QStringLiteral("download"), tr("PDF"), [this] { askPath(QStringLiteral("pdf")); });
    add(QStringLiteral("table"), tr("CSV"), [this] { askPath(QStringLiteral("csv")); });
    others->addStretch(1);
    body()->addLayout(others);
    connect(this, &FormDialog::submitted, this, [this] { askPath(QStringLiteral("xlsx")); });
    connect(&presenter, &Presenter::failed, this, &FormDialog::showMistake);
}

usecases::ReportKind ReportDialog::kind() const
{
    constexpr std::array kKinds{usecases::ReportKind::Rewards, usecases::ReportKind::Payouts,
                                usecases::ReportKind::Gifts};
    return kKinds.at(static_cast<std::size_t>(m_kind->current()));
}

board::WindowChoice ReportDialog::window() const
{
    const BusinessDay today = BusinessDay::of(m_context.clock.now());
    switch (m_window->current()) {
    case 0:
        return board::WindowChoice::week(today);
    case 1:
        return board::WindowChoice::month(today);
    default:
        return board::WindowChoice::all();
    }
}

void ReportDialog::askPath(const QString& ending)
{
    const std::string_view name = usecases::textOf(kind());
    const QString proposed =
        QStringLiteral("%1-%2.%3")
            .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                 text(BusinessDay::of(m_context.clock.now()).toText()), ending);
    auto* dialog = new QFileDialog(this, tr("Save the report"), homeFor(proposed));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::saveTo);
    dialog->open();
}

void ReportDialog::saveTo(const QString& path)
{
    setWaiting(true);
    clearMistake();
    m_presenter.report(kind(), window(), [this, path](const report::Report& report) {
        saveReport(this, m_context, report, path, [this, path](const Result<bool>& written) {
            setWaiting(false);
            if (!written.ok()) {
                showMistake(sentenceOf(written.error()));
                return;
            }
            Q_EMIT saved(path);
            accept();
        });
    });
}

void ReportDialog::print()
{
    m_presenter.report(kind(), window(), [this](const report::Report& report) {
        previewPages(this, m_context.reportPages(report, language()));
    });
}

} // namespace linli::ui
