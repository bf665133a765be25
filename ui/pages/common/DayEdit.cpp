// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/DayEdit.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"

#include <QDateEdit>

namespace linli::ui {

namespace {
constexpr int kAroundDate = 56; ///< px at 100 %: padding and the arrow
}

QDateEdit* dayEdit(QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setDateRange(QDate(2000, 1, 1), QDate(2099, 12, 31));
    edit->setKeyboardTracking(false);
    onTheme(edit, [edit] { // Qt's own hint forgets the arrow of the style sheet
        const QFontMetrics words(Theme::instance().font(TextStyle::Body));
        edit->setMinimumWidth(words.horizontalAdvance(QStringLiteral("0000-00-00")) +
                              scaled(kAroundDate));
    });
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
