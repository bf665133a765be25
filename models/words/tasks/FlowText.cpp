// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/tasks/FlowText.h"

#include "domain/money/Money.h"
#include "words/ValueText.h"

#include <array>

namespace linli::words {
namespace {

using tasks::Trigger;

constexpr int kMinutesOfHour = 60;

struct FieldWords
{
    std::string_view field;
    Bilingual text;
};
constexpr std::array kFields{
    FieldWords{"name", {u"称呼", u"Name"}},     FieldWords{"shop", {u"店名", u"Shop"}},
    FieldWords{"friend", {u"朋友", u"Friend"}}, FieldWords{"code", {u"邀请码", u"Code"}},
    FieldWords{"link", {u"邀请链接", u"Link"}}, FieldWords{"reward", {u"奖励", u"Reward"}},
    FieldWords{"count", {u"人数", u"Count"}},   FieldWords{"day", {u"日期", u"Day"}},
    FieldWords{"days", {u"天数", u"Days"}},     FieldWords{"session", {u"直播名", u"Session"}},
    FieldWords{"time", {u"时间", u"Time"}},     FieldWords{"room", {u"直播间", u"Room"}},
    FieldWords{"board", {u"榜单", u"Board"}},   FieldWords{"amount", {u"金额", u"Amount"}},
    FieldWords{"goods", {u"商品", u"Goods"}},   FieldWords{"order", {u"订单号", u"Order"}},
};

} // namespace

QString measureText(tasks::Measure measure, Language language)
{
    constexpr Bilingual kOrders{u"下单次数", u"orders"};
    constexpr Bilingual kInvited{u"邀请的邻居", u"neighbours invited"};
    constexpr Bilingual kSpent{u"累计消费", u"spent"};
    constexpr Bilingual kSilent{u"没来的天数", u"days silent"};
    switch (measure) {
    case tasks::Measure::Orders:
        return kOrders.in(language);
    case tasks::Measure::Invited:
        return kInvited.in(language);
    case tasks::Measure::SpentFen:
        return kSpent.in(language);
    case tasks::Measure::SilentDays:
        break;
    }
    return kSilent.in(language);
}

QString triggerText(Trigger trigger, Language language)
{
    constexpr Bilingual kNewSharer{u"第一次带来邻居", u"She brings her first neighbour"};
    constexpr Bilingual kReward{u"奖励到账", u"A reward may be collected"};
    constexpr Bilingual kWaiting{u"礼物放着没领", u"Something waits to be collected"};
    constexpr Bilingual kDormant{u"最后一次购买之后", u"Her last purchase"};
    constexpr Bilingual kCampaign{u"排好的直播", u"A planned session"};
    constexpr Bilingual kWeek{u"每周一", u"Every Monday"};
    constexpr Bilingual kBirthday{u"她的生日", u"Her birthday"};
    constexpr Bilingual kClaim{u"给她赔付之后", u"Money given for goods"};
    switch (trigger) {
    case Trigger::NewSharer:
        return kNewSharer.in(language);
    case Trigger::Reward:
        return kReward.in(language);
    case Trigger::Waiting:
        return kWaiting.in(language);
    case Trigger::Dormant:
        return kDormant.in(language);
    case Trigger::Campaign:
        return kCampaign.in(language);
    case Trigger::WeekBegins:
        return kWeek.in(language);
    case Trigger::Birthday:
        return kBirthday.in(language);
    case Trigger::Claim:
        break;
    }
    return kClaim.in(language);
}

QString clockText(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / kMinutesOfHour, 2, 10, QLatin1Char('0'))
        .arg(minutes % kMinutesOfHour, 2, 10, QLatin1Char('0'));
}

QString stepTime(const tasks::Step& step, Trigger trigger, Language language)
{
    constexpr Bilingual kAtOnce{u"马上", u"at once"};
    constexpr Bilingual kSameDay{u"当天", u"the same day"};
    constexpr Bilingual kAfter{u"第 %1 天", u"day %1"};
    constexpr Bilingual kBefore{u"前 %1 天", u"%1 day(s) before"};
    constexpr Bilingual kMonday{u"周一", u"Monday"};
    if (step.afterDays == 0 && !step.minutes) {
        return kAtOnce.in(language);
    }
    QString day = kSameDay.in(language);
    if (trigger == Trigger::WeekBegins && step.afterDays == 0) {
        day = kMonday.in(language);
    } else if (step.afterDays != 0) {
        day = (step.afterDays > 0 ? kAfter : kBefore).in(language).arg(std::abs(step.afterDays));
    }
    return step.minutes ? day + QLatin1Char(' ') + clockText(*step.minutes) : day;
}

QString conditionText(const tasks::Condition& condition, Language language)
{
    constexpr Bilingual kTag{u"有标签“%1”", u"tagged “%1”"};
    if (!condition.measure) {
        return kTag.in(language).arg(QString::fromStdString(condition.tag));
    }
    const auto number = [&](std::int64_t value) {
        return *condition.measure == tasks::Measure::SpentFen ? moneyText(Money::fromFen(value))
                                                              : countText(value);
    };
    QString text = measureText(*condition.measure, language);
    if (condition.atLeast) {
        text += QStringLiteral(" ≥ ") + number(*condition.atLeast);
    }
    if (condition.atMost) {
        text += QStringLiteral(" ≤ ") + number(*condition.atMost);
    }
    return text;
}

QString fieldLabel(std::string_view field, Language language)
{
    for (const FieldWords& words : kFields) {
        if (words.field == field) {
            return words.text.in(language);
        }
    }
    return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
}

} // namespace linli::words
