// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/BoardFilter.h"

#include "domain/board/Ranking.h"
#include "domain/time/BusinessDay.h"
#include "ui/pages/common/DayEdit.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace linli::ui {

BoardFilter::BoardFilter(QWidget* parent)
    : QWidget(parent), m_period(new SegmentedControl(this)), m_by(new SegmentedControl(this)),
      m_first(dayEdit(this)), m_last(dayEdit(this)), m_names(new QCheckBox(this))
{
    auto* row = new FlowLayout(this, 16, 8);
    m_period->setObjectName(QStringLiteral("boardPeriod"));
    row->addWidget(m_period);
    row->addWidget(m_first);
    row->addWidget(m_last);
    row->addWidget(m_by);
    row->alignRestRight();
    row->addWidget(m_names);
    onLanguage(this, [this] { writeTexts(); });
    showDays(BusinessDay(), BusinessDay());
    showChoice(BoardPeriod::Week, board::RankBy::Referrals, true);
    connect(m_period, &SegmentedControl::chosen, this, [this](int index) {
        const auto period = static_cast<BoardPeriod>(index);
        m_first->setVisible(period == BoardPeriod::Days);
        m_last->setVisible(period == BoardPeriod::Days);
        if (period == BoardPeriod::Days) {
            tellDays();
        } else {
            Q_EMIT periodChosen(period);
        }
    });
    connect(m_by, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT byChosen(static_cast<board::RankBy>(index)); });
    connect(m_first, &QDateEdit::dateChanged, this, &BoardFilter::tellDays);
    connect(m_last, &QDateEdit::dateChanged, this, &BoardFilter::tellDays);
    connect(m_names, &QCheckBox::toggled, this,
            [this](bool masked) { Q_EMIT fullNamesChosen(!masked); });
}

void BoardFilter::showChoice(BoardPeriod period, board::RankBy by, bool fullNames)
{
    const QSignalBlocker quiet(m_names);
    m_period->setCurrent(static_cast<int>(period));
    m_by->setCurrent(static_cast<int>(by));
    m_names->setChecked(!fullNames);
    m_first->setVisible(period == BoardPeriod::Days);
    m_last->setVisible(period == BoardPeriod::Days);
}

void BoardFilter::showDays(BusinessDay first, BusinessDay last)
{
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setDate(dateOf(first));
    m_last->setDate(dateOf(last));
}

void BoardFilter::writeTexts()
{
    m_period->setTexts({tr("This week"), tr("This month"), tr("All time"), tr("Days …")});
    m_by->setTexts({tr("By neighbours"), tr("By sales")});
    m_names->setText(tr("Hide full names"));
    m_names->setToolTip(tr("Shows names the way they may leave the shop"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_period->setAccessibleName(tr("Time"));
    m_by->setAccessibleName(tr("Sorted by"));
}

void BoardFilter::tellDays()
{
    Q_EMIT daysChosen(dayOfDate(m_first->date()), dayOfDate(m_last->date()));
}

} // namespace linli::ui
