// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insight/WindowPicker.h"

#include "domain/board/WindowSteps.h"
#include "ui/pages/common/DayEdit.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QDateEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace linli::ui {

namespace {

enum Kind
{
    kWeek,
    kMonth,
    kQuarter,
    kDays,
};

Kind kindOf(const board::WindowChoice& choice)
{
    switch (choice.kind) {
    case board::WindowChoice::Kind::Week:
        return kWeek;
    case board::WindowChoice::Kind::Month:
        return kMonth;
    case board::WindowChoice::Kind::Days:
    case board::WindowChoice::Kind::All:
        break;
    }
    return board::isQuarter(choice) ? kQuarter : kDays;
}

} // namespace

WindowPicker::WindowPicker(BusinessDay today, QWidget* parent)
    : QWidget(parent), m_today(today), m_kind(new SegmentedControl(this)),
      m_back(new Button(ButtonKind::Row, QStringLiteral("chevron-left"), this)),
      m_forward(new Button(ButtonKind::Row, QStringLiteral("chevron-right"), this)),
      m_first(dayEdit(this)), m_last(dayEdit(this))
{
    auto* row = new FlowLayout(this, 8, 8);
    row->addWidget(m_kind);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_first);
    row->addWidget(m_last);
    connect(m_kind, &SegmentedControl::chosen, this, &WindowPicker::takeKind);
    connect(m_back, &QAbstractButton::clicked, this, [this] { step(true); });
    connect(m_forward, &QAbstractButton::clicked, this, [this] { step(false); });
    connect(m_first, &QDateEdit::dateChanged, this, &WindowPicker::takeDays);
    connect(m_last, &QDateEdit::dateChanged, this, &WindowPicker::takeDays);
    onLanguage(this, [this] { writeTexts(); });
    show(board::WindowChoice::week(today));
}

void WindowPicker::show(const board::WindowChoice& choice)
{
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_choice = choice;
    m_kind->setCurrent(kindOf(choice));
    const TimeWindow window = board::resolve(choice, std::nullopt, m_today.start());
    const BusinessDay last = BusinessDay::of(window.to - Span{1});
    m_first->setDate(dateOf(BusinessDay::of(window.from)));
    m_last->setDate(dateOf(last));
    const bool own = kindOf(choice) == kDays;
    m_first->setVisible(own);
    m_last->setVisible(own);
    m_forward->setEnabled(last < m_today);
}

void WindowPicker::takeKind(int kind)
{
    switch (kind) {
    case kWeek:
        show(board::WindowChoice::week(m_today));
        break;
    case kMonth:
        show(board::WindowChoice::month(m_today));
        break;
    case kQuarter:
        show(board::quarterOf(m_today));
        break;
    default: // the days in sight, ready to be changed; the last thirty where that is a quarter
        show(board::WindowChoice::days(m_today.plusDays(-29), m_today));
    }
    Q_EMIT chosen();
}

void WindowPicker::takeDays()
{
    const BusinessDay first = dayOfDate(m_first->date());
    const BusinessDay last = dayOfDate(m_last->date());
    show(board::WindowChoice::days(std::min(first, last), std::max(first, last)));
    Q_EMIT chosen();
}

void WindowPicker::step(bool back)
{
    show(back ? board::windowBefore(m_choice) : board::windowAfter(m_choice));
    Q_EMIT chosen();
}

void WindowPicker::writeTexts()
{
    m_kind->setTexts({tr("Week"), tr("Month"), tr("Quarter"), tr("Days …")});
    m_kind->setAccessibleName(tr("Time"));
    m_back->setAccessibleName(tr("One step back"));
    m_back->setToolTip(tr("One step back"));
    m_forward->setAccessibleName(tr("One step forward"));
    m_forward->setToolTip(tr("One step forward"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
}

} // namespace linli::ui
