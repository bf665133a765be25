// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/ReportsPage.h"

#include "render/report/ReportPainter.h"
#include "ui/dialogs/PrintPreview.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/insight/WindowPicker.h"
#include "ui/pages/reports/LayoutDialog.h"
#include "ui/pages/reports/PagePreview.h"
#include "ui/pages/reports/ReportWords.h"
#include "ui/pages/reports/ReportsPresenter.h"
#include "ui/pages/reports/ScheduleCard.h"
#include "ui/pages/reports/ScheduleDialog.h"
#include "ui/pages/reports/SchedulePresenter.h"
#include "ui/shell/NavigationItem.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "usecases/ports/Clock.h"
#include "words/ReportText.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace linli::ui {

namespace {

using usecases::ReportKind;

constexpr int kListWidth = 216;
constexpr int kWidestList = 304; ///< larger text leaves the room to the pages
constexpr int kTaxPercent = 20;  ///< spec/rewards.md: the optional tax column

} // namespace

ReportsPage::ReportsPage(AppContext& context, PageHost& host, QWidget* parent)
    : Page(host, parent), m_context(context), m_presenter(new ReportsPresenter(context, this)),
      m_weekly(new SchedulePresenter(context, this)), m_error(new Banner(Role::Alarm, this)),
      m_kinds(new QButtonGroup(this)), m_schedule(new ScheduleCard(*m_weekly, this)),
      m_purpose(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_count(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_window(new WindowPicker(BusinessDay::of(context.clock.now()), this)),
      m_terms(new QComboBox(this)), m_layout(new QComboBox(this)),
      m_columns(new Button(ButtonKind::Secondary, this)), m_tax(new QCheckBox(this)),
      m_phones(new QCheckBox(this)),
      m_csv(new Button(ButtonKind::Secondary, QStringLiteral("table"), this)),
      m_pdf(new Button(ButtonKind::Secondary, QStringLiteral("download"), this)),
      m_print(new Button(ButtonKind::Secondary, QStringLiteral("printer"), this)),
      m_preview(new PagePreview(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 16);
    row->setSpacing(24);
    row->addWidget(buildList());
    auto* column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(m_error);
    m_error->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_purpose, 1);
    head->addWidget(m_count);
    m_purpose->setElided(true);
    column->addLayout(head);
    column->addWidget(buildTools());
    column->addWidget(m_preview, 1);
    row->addLayout(column, 1);
    connectPresenter();
    m_window->show(board::WindowChoice::month(BusinessDay::of(context.clock.now())));
    m_presenter->setWindow(m_window->choice());
    choose(ReportKind::Rewards);
    onLanguage(this, [this] {
        write();
        m_presenter->writeAgain();
    });
}

QWidget* ReportsPage::buildList()
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* list = new QWidget(scroll);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(2);
    for (int i = 0; i < usecases::kReportKinds; ++i) {
        const auto kind = static_cast<ReportKind>(i);
        auto* item = new NavigationItem(reportIcon(kind), list);
        item->setObjectName(QStringLiteral("kind.") + idOf(kind));
        m_kinds->addButton(item, i);
        m_items.push_back(item);
        column->addWidget(item);
    }
    column->addSpacing(12);
    column->addStretch(1);
    column->addWidget(m_schedule);
    scroll->setWidget(list);
    onTheme(scroll, [scroll] { scroll->setFixedWidth(std::min(scaled(kListWidth), kWidestList)); });
    // Arrows move the choice too, so the choice is followed, not the click.
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            choose(static_cast<ReportKind>(id));
        }
    });
    connect(m_schedule, &ScheduleCard::changePressed, this, &ReportsPage::openSchedule);
    return scroll;
}

QWidget* ReportsPage::buildTools()
{
    auto* tools = new QWidget(this);
    auto* flow = new FlowLayout(tools, 10, 8);
    auto* ways = new QWidget(tools); // the ways out stay together when the row breaks
    auto* line = new QHBoxLayout(ways);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    for (QWidget* way : std::initializer_list<QWidget*>{m_csv, m_pdf, m_print}) {
        line->addWidget(way);
    }
    for (QWidget* tool : std::initializer_list<QWidget*>{m_window, m_terms, m_layout, m_columns,
                                                         m_tax, m_phones, ways}) {
        flow->addWidget(tool);
    }
    m_terms->setObjectName(QStringLiteral("terms"));
    m_terms->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_terms->hide();
    m_layout->setObjectName(QStringLiteral("layout"));
    m_layout->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_tax->setObjectName(QStringLiteral("tax"));
    m_phones->setObjectName(QStringLiteral("phones"));
    m_csv->setObjectName(QStringLiteral("csv"));
    m_pdf->setObjectName(QStringLiteral("pdf"));
    m_print->setObjectName(QStringLiteral("print"));
    connect(m_window, &WindowPicker::chosen, this,
            [this] { m_presenter->setWindow(m_window->choice()); });
    connect(m_terms, &QComboBox::activated, this, &ReportsPage::keepRows);
    connect(m_layout, &QComboBox::activated, this, [this](int at) {
        m_presenter->chooseLayout(at == 0 ? QString() : m_layout->itemText(at));
    });
    connect(m_columns, &QAbstractButton::clicked, this, &ReportsPage::openLayouts);
    connect(m_tax, &QCheckBox::toggled, this,
            [this](bool on) { m_presenter->setTax(on ? kTaxPercent : 0); });
    connect(m_csv, &QAbstractButton::clicked, this, [this] { askPath(QStringLiteral("csv")); });
    connect(m_pdf, &QAbstractButton::clicked, this, [this] { askPath(QStringLiteral("pdf")); });
    connect(m_print, &QAbstractButton::clicked, m_presenter, &ReportsPresenter::print);
    return tools;
}

void ReportsPage::connectPresenter()
{
    connect(m_presenter, &ReportsPresenter::ready, this, &ReportsPage::showBook);
    connect(m_presenter, &ReportsPresenter::layoutsChanged, this, &ReportsPage::writeLayouts);
    connect(m_presenter, &ReportsPresenter::exported, this, [this](const QString& path) {
        host().notice(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_presenter, &ReportsPresenter::printable, this, [this] {
        previewPages(this, m_context.reportPages(m_presenter->shown()->table, language()));
    });
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& said) { m_error->say(said, tr("Try again")); });
    connect(m_error, &Banner::actionPressed, this, &ReportsPage::refresh);
    connect(m_weekly, &SchedulePresenter::changed, this, [this] {
        const QString wanted = std::exchange(m_wanted, QString());
        if (wanted == QLatin1String("folder")) {
            m_schedule->openFolder();
        } else if (!wanted.isEmpty()) {
            openSchedule();
        }
    });
    connect(m_weekly, &SchedulePresenter::saved, this, [this] { host().shopChanged(); });
}

void ReportsPage::choose(ReportKind kind)
{
    NavigationItem* item = m_items.at(static_cast<std::size_t>(kind));
    if (!item->isChecked()) {
        item->setChecked(true); // comes back here
        return;
    }
    m_window->setEnabled(!usecases::isOfNow(kind));
    m_tax->setVisible(kind == ReportKind::Due);
    m_error->hide();
    m_presenter->setKind(kind);
    write();
}

void ReportsPage::showBook()
{
    m_preview->setPages(m_presenter->pages());
    write();
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QString ReportsPage::primaryText() const
{
    return tr("Save for Excel");
}

void ReportsPage::primaryPressed()
{
    askPath(QStringLiteral("xlsx"));
}

bool ReportsPage::exportShown()
{
    primaryPressed();
    return true;
}

QString ReportsPage::searchHint() const
{
    return tr("Only rows with …");
}

void ReportsPage::search(const QString& text)
{
    m_text = text;
    keepRows();
}

void ReportsPage::refresh()
{
    m_error->hide();
    m_presenter->load();
    m_weekly->load();
}

void ReportsPage::openWith(const QString& argument)
{
    if (argument == QLatin1String("schedule") || argument == QLatin1String("folder")) {
        m_wanted = argument; // once it is known how the schedule stands
        m_weekly->load();
    } else if (const auto kind = usecases::parseReportKind(argument.toStdString()); kind.ok()) {
        choose(kind.value());
    }
}

void ReportsPage::write()
{
    const ReportKind kind = m_presenter->order().kind;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        m_items[i]->setText(reportName(static_cast<ReportKind>(i)));
        m_items[i]->setAccessibleName(m_items[i]->text());
    }
    m_purpose->setText(reportPurpose(kind));
    const auto shown = m_presenter->shown();
    m_count->setText(shown ? tr("%n row(s)", nullptr, static_cast<int>(shown->table.rows.size()))
                           : QString());
    m_columns->setText(tr("Columns …"));
    m_tax->setText(tr("Withhold %1 % tax").arg(kTaxPercent));
    m_phones->setText(tr("Full phone numbers in the file"));
    m_phones->setToolTip(tr("Written into the audit trail. Paper and preview stay masked."));
    m_phones->setVisible(usecases::hasPhones(kind) && m_presenter->mayRevealAll());
    m_csv->setText(QStringLiteral("CSV"));
    m_pdf->setText(QStringLiteral("PDF"));
    m_print->setText(tr("Print …"));
    writeLayouts();
    writeTerms();
}

void ReportsPage::writeLayouts()
{
    m_layout->clear();
    m_layout->addItem(tr("Usual columns"));
    for (const usecases::ReportLayout& layout : m_presenter->layouts()) {
        m_layout->addItem(text(layout.name));
    }
    m_layout->setCurrentIndex(
        std::max(0, m_layout->findText(m_presenter->layoutName(), Qt::MatchExactly)));
    m_layout->setAccessibleName(tr("Columns of the report"));
    m_phones->setVisible(usecases::hasPhones(m_presenter->order().kind) &&
                         m_presenter->mayRevealAll());
}

void ReportsPage::keepRows()
{
    m_presenter->setRows(m_text, m_terms->currentData().toString().toStdString());
}

/// What is chosen stays, also while a window of time has no row of it.
void ReportsPage::writeTerms()
{
    const auto whole = m_presenter->whole();
    m_terms->clear(); // those of the report before would choose nothing
    if (!whole) {
        m_terms->hide();
        return;
    }
    std::vector<std::string> terms = report::termsOf(whole->table);
    const std::string chosen = m_presenter->shape().term;
    if (!chosen.empty() && std::find(terms.begin(), terms.end(), chosen) == terms.end()) {
        terms.push_back(chosen);
    }
    m_terms->addItem(tr("All rows"), QString());
    for (const std::string& term : terms) {
        m_terms->addItem(words::reportWord(term, language()), text(term));
    }
    m_terms->setCurrentIndex(std::max(0, m_terms->findData(text(chosen))));
    m_terms->setAccessibleName(tr("Which rows"));
    m_terms->setVisible(terms.size() > 1 || !chosen.empty());
}

void ReportsPage::askPath(const QString& ending)
{
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString proposed =
        QStringLiteral("%1 %2.%3")
            .arg(reportName(m_presenter->order().kind),
                 text(BusinessDay::of(m_context.clock.now()).toText()), ending);
    auto* dialog = new QFileDialog(this, tr("Save the report"), home.filePath(proposed));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::saveTo);
    dialog->open();
}

void ReportsPage::saveTo(const QString& path)
{
    const bool full = m_phones->isVisible() && m_phones->isChecked();
    m_presenter->exportTo(path, full ? usecases::Phones::Full : usecases::Phones::Masked);
}

void ReportsPage::openLayouts()
{
    if (m_presenter->whole()) {
        (new LayoutDialog(*m_presenter, this))->open();
    }
}

void ReportsPage::openSchedule()
{
    (new ScheduleDialog(*m_weekly, this))->open();
}

} // namespace linli::ui
