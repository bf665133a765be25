// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insight/InsightPage.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/FactFilterBar.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/insight/ChartsView.h"
#include "ui/pages/insight/InsightPresenter.h"
#include "ui/pages/insight/MetricsView.h"
#include "ui/pages/insight/NetworkPanel.h"
#include "ui/pages/insight/RowsView.h"
#include "ui/pages/insight/WindowPicker.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/ports/Clock.h"
#include "words/MetricText.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardPaths>

namespace linli::ui {

namespace {

enum View
{
    kNumbers,
    kCharts,
    kNetwork,
    kRows,
};

} // namespace

InsightPage::InsightPage(AppContext& context, PageHost& pageHost, QWidget* parent)
    : Page(pageHost, parent), m_presenter(new InsightPresenter(context, this)),
      m_picker(new WindowPicker(BusinessDay::of(context.clock.now()), this)),
      m_filter(new FactFilterBar(this)), m_look(new SegmentedControl(this)),
      m_window(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_trouble(new Banner(Role::Alarm, this)), m_stack(new QStackedWidget(this)),
      m_metrics(new MetricsView(this)), m_charts(new ChartsView(this)),
      m_network(new NetworkPanel(this)), m_rows(new RowsView(this))
{
    buildLayout();
    connectParts();
    connectViews();
    onLanguage(this, [this] { writeTexts(); });
}

void InsightPage::buildLayout()
{
    QVBoxLayout* column = filledColumn(this);
    column->setContentsMargins(0, 8, 0, 0);
    const auto inset = [](QHBoxLayout* row) { row->setContentsMargins(24, 0, 24, 0); };
    auto* head = new QHBoxLayout;
    inset(head);
    head->setSpacing(16);
    head->addWidget(m_picker);
    head->addStretch(1);
    head->addWidget(m_filter);
    column->addLayout(head);
    auto* under = new QHBoxLayout;
    inset(under);
    m_window->setElided(true);
    under->addWidget(m_window, 1);
    under->addWidget(m_look);
    column->addLayout(under);
    auto* trouble = new QHBoxLayout;
    inset(trouble);
    trouble->addWidget(m_trouble);
    column->addLayout(trouble);
    m_trouble->setClosable(true);
    m_trouble->hide();
    for (QWidget* view : {static_cast<QWidget*>(m_metrics), static_cast<QWidget*>(m_charts)}) {
        auto* scrolled = new QWidget(m_stack);
        QVBoxLayout* inner = scrolledColumn(scrolled);
        inner->addWidget(view);
        inner->addStretch(1);
        m_stack->addWidget(scrolled);
    }
    for (QWidget* view : {static_cast<QWidget*>(m_network), static_cast<QWidget*>(m_rows)}) {
        auto* filled = new QWidget(m_stack);
        filledColumn(filled)->addWidget(view);
        m_stack->addWidget(filled);
    }
    column->addWidget(m_stack, 1);
}

void InsightPage::connectParts()
{
    connect(m_picker, &WindowPicker::chosen, this, [this] {
        m_presenter->setChoice(m_picker->choice());
        if (m_stack->currentIndex() == kNetwork) {
            m_presenter->loadNetwork();
        }
    });
    connect(m_filter, &FactFilterBar::chosen, this, [this] {
        m_presenter->setFilter(m_filter->filter());
        if (m_stack->currentIndex() == kNetwork) {
            m_presenter->loadNetwork();
        }
    });
    connect(m_presenter, &InsightPresenter::optionsLoaded, m_filter, &FactFilterBar::setOptions);
    connect(m_look, &SegmentedControl::chosen, this, [this](int view) { showView(view); });
    connect(m_presenter, &InsightPresenter::loaded, this, [this] {
        m_trouble->hide();
        showFigures();
    });
    connect(m_presenter, &InsightPresenter::networkLoaded, this, [this] {
        if (m_presenter->network()) {
            m_network->show(*m_presenter->network());
        }
    });
    connect(m_presenter, &InsightPresenter::rowsLoaded, this, &InsightPage::showRows);
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& sentence) { m_trouble->say(sentence, tr("Try again")); });
    connect(m_trouble, &Banner::actionPressed, this, &InsightPage::refresh);
    connect(m_presenter, &InsightPresenter::written, this,
            [this](const QString& path) { host().notice(tr("Saved as %1").arg(path)); });
}

void InsightPage::connectViews()
{
    connect(m_metrics, &MetricsView::opened, m_presenter, &InsightPresenter::openRows);
    connect(m_charts, &ChartsView::pictureReady, m_presenter, &InsightPresenter::exportBytes);
    connect(m_charts, &ChartsView::sheetWanted, m_presenter, &InsightPresenter::exportSheet);
    const auto openMember = [this](const QString& key) {
        host().go(QStringLiteral("members"), key);
    };
    connect(m_charts, &ChartsView::memberPressed, this, openMember);
    connect(m_rows, &RowsView::memberPressed, this, openMember);
    connect(m_network, &NetworkPanel::memberPressed, this, openMember);
    connect(m_network, &NetworkPanel::pictureReady, m_presenter, &InsightPresenter::exportBytes);
    connect(m_rows, &RowsView::orderPressed, this,
            [this](const QString& key) { host().go(QStringLiteral("orders"), key); });
    connect(m_rows, &RowsView::backPressed, this, [this] { showView(m_look->current()); });
    connect(m_rows, &RowsView::savePressed, this, &InsightPage::askRowsPath);
}

void InsightPage::writeTexts()
{
    m_look->setTexts({tr("Figures"), tr("Charts"), tr("Network")});
    m_look->setAccessibleName(tr("Shown as"));
    if (m_presenter->isLoaded()) {
        showFigures();
    }
    if (m_presenter->openedKey()) {
        showRows();
    }
}

void InsightPage::showFigures()
{
    const QString windows =
        tr("%1, compared with %2").arg(m_presenter->windowText(), m_presenter->beforeText());
    m_window->setText(
        m_presenter->filter().empty()
            ? windows
            : tr("%1; only the orders chosen, sharers in total are all of them").arg(windows));
    m_metrics->show(m_presenter->insight());
    m_charts->show(m_presenter->insight());
}

void InsightPage::showRows()
{
    const std::optional<board::MetricKey> key = m_presenter->openedKey();
    if (!key) {
        return;
    }
    const words::MetricWords words = words::metricWords(*key, m_presenter->insight().now,
                                                        m_presenter->insight().before, language());
    m_rows->show(m_presenter->rows(), words.name + QStringLiteral("  ") + words.value,
                 words.formula);
    m_stack->setCurrentIndex(kRows);
}

void InsightPage::showView(int view)
{
    m_presenter->closeRows();
    m_stack->setCurrentIndex(view);
    if (view == kNetwork && !m_presenter->network()) {
        m_presenter->loadNetwork();
    }
}

void InsightPage::askRowsPath()
{
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const std::string_view name = board::textOf(*m_presenter->openedKey());
    auto* dialog =
        new QFileDialog(this, tr("Save the rows"),
                        home.filePath(QString::fromUtf8(name.data(), qsizetype(name.size())) +
                                      QStringLiteral(".xlsx")),
                        tr("Spreadsheet (*.xlsx);;Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, m_presenter, &InsightPresenter::exportRows);
    dialog->open();
}

QString InsightPage::title() const
{
    return tr("Insight");
}

void InsightPage::refresh()
{
    m_presenter->load();
    if (!m_presenter->isLoaded()) {
        m_presenter->loadFilterOptions();
    }
    if (m_stack->currentIndex() == kNetwork) {
        m_presenter->loadNetwork();
    }
    if (m_presenter->openedKey()) {
        m_presenter->openRows(*m_presenter->openedKey());
    }
}

void InsightPage::openWith(const QString& argument)
{
    if (argument == QLatin1String("charts") || argument == QLatin1String("network")) {
        const View view = argument == QLatin1String("charts") ? kCharts : kNetwork;
        m_look->setCurrent(view);
        showView(view);
    } else if (const auto key = board::parseMetricKey(argument.toStdString()); key.ok()) {
        m_presenter->openRows(key.value());
    } else {
        m_look->setCurrent(kNumbers);
        showView(kNumbers);
    }
}

} // namespace linli::ui
