// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insight/ChartCard.h"

#include "ui/charts/ChartSaving.h"
#include "ui/pages/common/ReportModel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/table/DataTable.h"

#include <QCursor>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardPaths>

namespace linli::ui {

namespace {
constexpr int kChartPage = 0;
constexpr int kTablePage = 1;
constexpr int kNothingPage = 2;
} // namespace

ChartCard::ChartCard(const QString& name, QWidget* chart, QWidget* parent)
    : Card(parent), m_name(name), m_chart(chart),
      m_explanation(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_nothing(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_stack(new QStackedWidget(this)), m_model(new ReportModel(this)),
      m_table(new DataTable(
          QStringLiteral("chart.") + name, new EmptyState(QStringLiteral("table"), this), this)),
      m_flip(new Button(ButtonKind::Row, QStringLiteral("table"), this)),
      m_save(new Button(ButtonKind::Row, QStringLiteral("download"), this))
{
    setObjectName(QStringLiteral("chart.") + name);
    header()->addWidget(m_flip);
    header()->addWidget(m_save);
    m_explanation->setWordWrap(true);
    body()->addWidget(m_explanation);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_table->setProperty("card", false);
    m_table->setMinimumHeight(chart->sizeHint().height());
    m_table->setModel(m_model, 0);
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack);
    body()->addStretch(1);
    connect(m_flip, &QAbstractButton::clicked, this, [this] { showTable(!m_tableShown); });
    connect(m_save, &QAbstractButton::clicked, this, &ChartCard::openMenu);
    onLanguage(this, [this] {
        m_save->setAccessibleName(tr("Save this chart"));
        m_save->setToolTip(tr("Save this chart"));
        m_model->writeTexts();
        arrange();
    });
}

void ChartCard::setWords(const QString& title, const QString& explanation)
{
    m_titleText = title;
    setTitle(title);
    m_explanation->setText(explanation);
    m_chart->setAccessibleName(title);
}

void ChartCard::setReport(report::Report report)
{
    m_model->setReport(std::move(report));
}

const report::Report& ChartCard::report() const
{
    return m_model->report();
}

void ChartCard::setNothing(const QString& sentence)
{
    m_nothing->setText(sentence);
    arrange();
}

void ChartCard::showTable(bool table)
{
    m_tableShown = table;
    arrange();
}

void ChartCard::arrange()
{
    const bool nothing = !m_nothing->text().isEmpty();
    m_stack->setCurrentIndex(nothing ? kNothingPage : m_tableShown ? kTablePage : kChartPage);
    m_flip->setIconName(m_tableShown ? QStringLiteral("chart-line") : QStringLiteral("table"));
    const QString word = m_tableShown ? tr("Show the chart") : tr("Show the table");
    m_flip->setAccessibleName(word);
    m_flip->setToolTip(word);
    m_flip->setEnabled(!nothing);
    m_save->setEnabled(!nothing);
}

void ChartCard::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(roleIcon(QStringLiteral("photo")), tr("Picture (PNG) …"), this,
                    [this] { askPath(QStringLiteral("png")); });
    menu->addAction(roleIcon(QStringLiteral("photo")), tr("Drawing (SVG) …"), this,
                    [this] { askPath(QStringLiteral("svg")); });
    menu->addAction(roleIcon(QStringLiteral("table")), tr("Spreadsheet (XLSX) …"), this,
                    [this] { askPath(QStringLiteral("xlsx")); });
    menu->popup(QCursor::pos());
}

void ChartCard::askPath(const QString& ending)
{
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(this, tr("Save this chart"),
                                   home.filePath(m_name + QLatin1Char('.') + ending));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, ending](const QString& path) {
        if (ending == QLatin1String("xlsx")) {
            Q_EMIT sheetWanted(path, m_model->report());
            return;
        }
        showTable(false); // what is saved is the chart
        Q_EMIT pictureReady(path, ending == QLatin1String("svg") ? svgOf(*m_chart, m_titleText)
                                                                 : pngOf(*m_chart));
    });
    dialog->open();
}

} // namespace linli::ui
