// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/segments/FilterEditor.h"

#include "ui/pages/members/segments/ConditionRow.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr int kPauseMs = 200;

segments::Condition firstOffered()
{
    segments::Condition condition;
    condition.trait = segments::Trait::Dormant;
    condition.number = 30;
    return condition;
}

} // namespace

FilterEditor::FilterEditor(AppContext& context,
                           SegmentsPresenter& presenter,
                           const QStringList& tags,
                           QWidget* parent)
    : QWidget(parent), m_context(context), m_presenter(presenter), m_tags(tags),
      m_join(new SegmentedControl(this)), m_column(new QVBoxLayout),
      m_add(new Button(ButtonKind::Quiet, QStringLiteral("plus"), this)),
      m_count(new TextLabel(TextStyle::Strong, Role::Ink, this)), m_pause(new QTimer(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    m_join->setTexts({tr("All of these"), tr("Any of these")});
    outer->addWidget(m_join, 0, Qt::AlignLeft);
    m_column->setSpacing(8);
    outer->addLayout(m_column);
    m_add->setText(tr("Another condition"));
    m_add->setObjectName(QStringLiteral("addCondition"));
    outer->addWidget(m_add, 0, Qt::AlignLeft);
    m_count->setObjectName(QStringLiteral("liveCount"));
    m_count->setText(QStringLiteral("…"));
    outer->addWidget(m_count);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, [this] { m_presenter.count(filter()); });
    connect(m_join, &SegmentedControl::chosen, this, &FilterEditor::tell);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addRow(firstOffered());
        tell();
    });
    connect(&m_presenter, &SegmentsPresenter::counted, this, [this](qint64 people) {
        m_count->setText(tr("%n neighbour(s) meet this now", "", static_cast<int>(people)));
    });
    connect(&m_presenter, &Presenter::failed, this,
            [this](const QString& said) { m_count->setText(said); });
}

ConditionRow* FilterEditor::addRow(const segments::Condition& condition)
{
    auto* row = new ConditionRow(m_context, m_tags, this);
    row->setCondition(condition);
    m_rows.push_back(row);
    m_column->addWidget(row);
    m_add->setEnabled(m_rows.size() < segments::kMostConditions);
    connect(row, &ConditionRow::changed, this, &FilterEditor::tell);
    connect(row, &ConditionRow::removePressed, this, [this, row] {
        std::erase(m_rows, row);
        row->hide();
        row->deleteLater();
        m_add->setEnabled(true);
        tell();
    });
    return row;
}

void FilterEditor::setFilter(const segments::Filter& filter)
{
    m_join->setCurrent(filter.any ? 1 : 0);
    for (const segments::Condition& condition : filter.conditions) {
        addRow(condition);
    }
    if (filter.empty()) {
        addRow(firstOffered());
    }
    m_presenter.count(this->filter());
}

segments::Filter FilterEditor::filter() const
{
    segments::Filter filter;
    filter.any = m_join->current() == 1;
    for (const ConditionRow* row : m_rows) {
        filter.conditions.push_back(row->condition());
    }
    return filter;
}

void FilterEditor::tell()
{
    m_pause->start();
    Q_EMIT changed();
}

} // namespace linli::ui
