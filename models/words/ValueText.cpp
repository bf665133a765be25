// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ValueText.h"

#include <array>

namespace linli::words {
namespace {

struct UnitWords
{
    std::string_view unit;
    Bilingual name;
    Bilingual counted; ///< %1 is the count
};

constexpr std::array kUnits{
    UnitWords{"egg", {u"鸡蛋", u"eggs"}, {u"%1 斤鸡蛋", u"%1 jin of eggs"}},
    UnitWords{"fruit", {u"水果", u"fruit"}, {u"%1 斤水果", u"%1 jin of fruit"}},
    UnitWords{"cpn500", {u"5 元券", u"¥5 vouchers"}, {u"%1 张 5 元券", u"%1 × ¥5 voucher"}},
    UnitWords{"pack", {u"礼包", u"gift packs"}, {u"%1 份礼包", u"%1 × gift pack"}},
    UnitWords{"tea", {u"茶点套餐", u"tea sets"}, {u"%1 份茶点套餐", u"%1 × tea set"}},
};

const UnitWords* wordsOf(const Unit& unit)
{
    for (const UnitWords& words : kUnits) {
        if (words.unit == unit.text()) {
            return &words;
        }
    }
    return nullptr;
}

constexpr std::array kWeekdays{Bilingual{u"周一", u"Mon"}, Bilingual{u"周二", u"Tue"},
                               Bilingual{u"周三", u"Wed"}, Bilingual{u"周四", u"Thu"},
                               Bilingual{u"周五", u"Fri"}, Bilingual{u"周六", u"Sat"},
                               Bilingual{u"周日", u"Sun"}};

constexpr std::array kMonths{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                             u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};

constexpr std::array kStates{
    Bilingual{u"待审核", u"In review"},    Bilingual{u"待生效", u"Pending"},
    Bilingual{u"可领取", u"Available"},    Bilingual{u"已领取", u"Handed out"},
    Bilingual{u"已取消", u"Cancelled"},    Bilingual{u"未通过", u"Rejected"},
    Bilingual{u"已追回", u"Taken back"},   Bilingual{u"已过期", u"Expired"},
    Bilingual{u"记为损失", u"Written off"}};

constexpr std::array kSides{Bilingual{u"邀请人", u"Inviter"},
                            Bilingual{u"新邻居", u"New neighbour"},
                            Bilingual{u"拼团", u"Group buy"}, Bilingual{u"里程碑", u"Milestone"},
                            Bilingual{u"手工", u"By hand"}};

QString groupedDigits(const QString& digits)
{
    QString out = digits;
    for (qsizetype at = out.size() - 3; at > 0; at -= 3) {
        out.insert(at, QLatin1Char(','));
    }
    return out;
}

} // namespace

QString moneyText(Money money)
{
    QString plain = QString::fromStdString(money.toPlainText());
    const bool negative = plain.startsWith(QLatin1Char('-'));
    if (negative) {
        plain.remove(0, 1);
    }
    const qsizetype dot = plain.indexOf(QLatin1Char('.'));
    return (negative ? QStringLiteral("-¥") : QStringLiteral("¥")) +
           groupedDigits(plain.left(dot)) + plain.mid(dot);
}

QString countText(std::int64_t count)
{
    const QString digits = QString::number(count);
    return count < 0 ? QLatin1Char('-') + groupedDigits(digits.mid(1)) : groupedDigits(digits);
}

QString unitText(const Unit& unit, Language language)
{
    if (unit.text() == "CNY") {
        return Bilingual{u"现金", u"cash"}.in(language);
    }
    const UnitWords* words = wordsOf(unit);
    return words != nullptr ? words->name.in(language) : QString::fromStdString(unit.text());
}

QString quantityText(const Unit& unit, std::int64_t count, Language language)
{
    if (unit.text() == "CNY") {
        return moneyText(Money::fromFen(count));
    }
    if (const UnitWords* words = wordsOf(unit)) {
        return words->counted.in(language).arg(countText(count));
    }
    return QString::fromStdString(unit.text()) + QStringLiteral(" × ") + countText(count);
}

QString dayText(BusinessDay day, BusinessDay today, Language language)
{
    const CalendarDate date = day.date();
    const QString weekday = kWeekdays[static_cast<std::size_t>(day.weekday() - 1)].in(language);
    const bool otherYear = date.year != today.date().year;
    if (language == Language::Zh) {
        const QString year = otherYear ? QStringLiteral("%1年").arg(date.year) : QString();
        return year + QStringLiteral("%1月%2日 %3").arg(date.month).arg(date.day).arg(weekday);
    }
    const QString year = otherYear ? QStringLiteral(" %1").arg(date.year) : QString();
    const QString month = QString::fromUtf16(kMonths[static_cast<std::size_t>(date.month - 1)]);
    return QStringLiteral("%1 %2 %3").arg(weekday).arg(date.day).arg(month) + year;
}

QString instantText(Instant instant, BusinessDay today, Language language)
{
    const QString clock = instantPlainText(instant).mid(11);
    return dayText(BusinessDay::of(instant), today, language) + QLatin1Char(' ') + clock;
}

QString instantPlainText(Instant instant)
{
    return QString::fromStdString(instant.toShanghaiText()).left(16);
}

QString shareText(std::int64_t num, std::int64_t den)
{
    if (den <= 0) {
        return QStringLiteral("–");
    }
    const std::int64_t tenths = (num * 2000 + den) / (2 * den);
    return QStringLiteral("%1.%2 %").arg(tenths / 10).arg(tenths % 10);
}

QString rewardStateText(rewards::RewardState state, Language language)
{
    return kStates[static_cast<std::size_t>(state)].in(language);
}

QString rewardSideText(rewards::RewardSide side, Language language)
{
    return kSides[static_cast<std::size_t>(side)].in(language);
}

} // namespace linli::words
