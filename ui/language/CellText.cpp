// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/CellText.h"

#include "ui/language/LanguageSwitch.h"
#include "words/ErrorText.h"
#include "words/ValueText.h"

#include <QStringList>

namespace linli::ui {

namespace {
BusinessDay g_today; // GUI thread only
}

QString money(std::int64_t fen)
{
    return words::moneyText(Money::fromFen(fen));
}

QString percent(std::int64_t basisPoints)
{
    return words::shareText(basisPoints, 10'000);
}

QString sentenceOf(const Error& error)
{
    const words::ErrorText told = words::errorText(error, language());
    const QString gap = language() == words::Language::Zh ? QString() : QStringLiteral(" ");
    return told.sentence + gap + told.nextStep;
}

void setToday(BusinessDay day)
{
    g_today = day;
}

BusinessDay today()
{
    return g_today;
}

QString moment(Instant instant)
{
    return words::instantText(instant, g_today, language());
}

QString day(BusinessDay day)
{
    return words::dayText(day, g_today, language());
}

QString cellText(itemmodels::ColumnKind kind, const QVariant& raw)
{
    using itemmodels::ColumnKind;
    if (!raw.isValid()) {
        return {};
    }
    switch (kind) {
    case ColumnKind::Count:
        return words::countText(raw.toLongLong());
    case ColumnKind::MoneyFen:
        return money(raw.toLongLong());
    case ColumnKind::Percent:
        return percent(raw.toLongLong());
    case ColumnKind::MomentMs:
        return moment(Instant::fromUnixMs(raw.toLongLong()));
    case ColumnKind::DayMs:
        return day(BusinessDay::of(Instant::fromUnixMs(raw.toLongLong())));
    case ColumnKind::Chips:
        return raw.toStringList().join(QStringLiteral(" · "));
    case ColumnKind::Text:
    case ColumnKind::Person:
    case ColumnKind::Code:
    case ColumnKind::State:
        break;
    }
    return raw.toString();
}

} // namespace linli::ui
