// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insight/RowsView.h"

#include "ui/language/CellText.h"
#include "ui/pages/common/ReportModel.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/table/DataTable.h"
#include "words/ValueText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

using Kind = usecases::RowTarget::Kind;

/// "m:KEY" or "o:KEY": what the table hands back when a row is opened.
QString keyOf(const usecases::RowTarget& target)
{
    switch (target.kind) {
    case Kind::Member:
        return QStringLiteral("m:") + text(target.key);
    case Kind::Order:
        return QStringLiteral("o:") + text(target.key);
    case Kind::None:
        break;
    }
    return {};
}

} // namespace

RowsView::RowsView(QWidget* parent)
    : QWidget(parent),
      m_back(new Button(ButtonKind::Secondary, QStringLiteral("chevron-left"), this)),
      m_save(new Button(ButtonKind::Secondary, QStringLiteral("download"), this)),
      m_title(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_formula(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_total(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_empty(new EmptyState(QStringLiteral("list"), this)), m_model(new ReportModel(this)),
      m_table(new DataTable(QStringLiteral("insight.rows"), m_empty, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_save);
    column->addLayout(head);
    m_formula->setWordWrap(true);
    column->addWidget(m_formula);
    column->addWidget(m_table, 1);
    column->addWidget(m_total);
    m_table->setModel(m_model, 2);
    connect(m_back, &QAbstractButton::clicked, this, &RowsView::backPressed);
    connect(m_save, &QAbstractButton::clicked, this, &RowsView::savePressed);
    connect(m_table, &DataTable::opened, this, [this](const QString& key) {
        if (key.startsWith(QLatin1String("m:"))) {
            Q_EMIT memberPressed(key.mid(2));
        } else if (key.startsWith(QLatin1String("o:"))) {
            Q_EMIT orderPressed(key.mid(2));
        }
    });
    onLanguage(this, [this] { writeTexts(); });
}

void RowsView::show(const usecases::MetricRows& rows, const QString& title, const QString& formula)
{
    m_rows = rows;
    m_title->setText(title);
    m_formula->setText(formula);
    QStringList keys;
    for (const usecases::RowTarget& target : rows.targets) {
        keys += keyOf(target);
    }
    m_model->setReport(rows.report, keys);
    m_save->setEnabled(!rows.report.rows.empty());
    writeTexts();
}

QString RowsView::totalText(const usecases::MetricRows& rows) const
{
    const auto all = std::ssize(rows.report.rows) + rows.left;
    QString said = tr("%n rows", "", static_cast<int>(all));
    for (const std::vector<report::Cell>& line : rows.report.totals) {
        for (std::size_t i = 1; i < line.size(); ++i) {
            const QString value = textOf(line[i]);
            if (!value.isEmpty()) {
                said +=
                    QStringLiteral("  ·  %1 %2")
                        .arg(m_model
                                 ->headerData(static_cast<int>(i), Qt::Horizontal, Qt::DisplayRole)
                                 .toString(),
                             value);
            }
        }
    }
    if (rows.left > 0) {
        said += QStringLiteral("  ·  ") + tr("the newest %1 are shown, the file holds all")
                                              .arg(words::countText(std::ssize(rows.report.rows)));
    }
    return said;
}

void RowsView::writeTexts()
{
    m_back->setText(tr("All figures"));
    m_save->setText(tr("Save as spreadsheet …"));
    m_empty->setTexts(tr("Nothing was counted in this time."), QString());
    m_model->writeTexts();
    m_total->setText(totalText(m_rows));
}

} // namespace linli::ui
