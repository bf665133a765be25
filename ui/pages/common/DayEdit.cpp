// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/DayEdit.h"

#include <QDateEdit>

namespace linli::ui {

QDateEdit* dayEdit(QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setDateRange(QDate(2000, 1, 1), QDate(2099, 12, 31));
    edit->setKeyboardTracking(false);
    return edit;
}

QDate dateOf(BusinessDay day)
{
    const CalendarDate date = day.date();
    return {date.year, date.month, date.day};
}

BusinessDay dayOfDate(const QDate& date)
{
    return BusinessDay::fromDate({date.year(), date.month(), date.day()}).valueOr(BusinessDay());
}

} // namespace linli::ui
