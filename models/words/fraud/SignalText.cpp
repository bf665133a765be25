// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fraud/SignalText.h"

#include <algorithm>
#include <array>

namespace linli::words {
namespace {

struct SignalWords
{
    Bilingual name;
    Bilingual meaning; ///< %1: the threshold
    Bilingual found;   ///< %1: found, %2: allowed
};

constexpr std::array<SignalWords, fraud::kSignals> kSignals{{
    {{u"同一个人", u"Same person"},
     {u"邀请人和被邀请人是同一人、同一手机号或同一微信：绑定时就拦下。",
      u"Inviter and invitee are one person, phone or WeChat: refused at the bind."},
     {u"", u""}},
    {{u"买过的顾客", u"Bought before"},
     {u"在本店买过（合并或删除资料前也算）：不算新邻居，绑定或付款时拦下。",
      u"Bought here before, under a merged or erased record too: not new, refused."},
     {u"", u""}},
    {{u"互相邀请", u"Loop"},
     {u"绕成一圈的邀请，不论多长：绑定时拦下。", u"A loop of any length: refused at the bind."},
     {u"", u""}},
    {{u"员工邀请", u"Staff"},
     {u"员工不能做邀请人；在资料里取消“员工”后才可以。",
      u"Staff cannot invite; take the mark off her record to allow it."},
     {u"", u""}},
    {{u"同一台手机", u"Same device"},
     {u"邀请人和被邀请人用同一台手机：待审，一家人常共用。",
      u"Inviter and invitee use one phone: for review, families share phones."},
     {u"", u""}},
    {{u"同一户", u"Same door"},
     {u"和邀请人同一户：第一位放行，从第二位起待审。",
      u"Same door as the inviter: the first one passes, later ones are for review."},
     {u"", u""}},
    {{u"同楼同网", u"Same building"},
     {u"同一栋楼、同一小区、同一店内网络：正是要服务的邻居，从不作为信号。",
      u"Same building, estate or shop Wi-Fi: these are the neighbours meant, never a signal."},
     {u"", u""}},
    {{u"绑定太快", u"Many binds"},
     {u"10 分钟超过 5 位（规则引擎直接待审），或一天超过 %1 位。发传单那天可开“地推活动”。",
      u"More than 5 in 10 minutes (the rules put them to review), or more than %1 a day. Open a "
      u"flyer activity for a flyer day."},
     {u"一天绑定 %1 位，上限 %2", u"%1 binds in a day, %2 allowed"}},
    {{u"首单退掉", u"Orders returned"},
     {u"至少 5 位被邀请人里，超过 %1% 把首单退了或取消：之后的奖励都待审。",
      u"Of at least 5 invitees more than %1 % returned or cancelled the first order: all later "
      u"rewards are for review."},
     {u"首单退掉 %1%，上限 %2%", u"%1 % of first orders returned, %2 % allowed"}},
    {{u"踩线首单", u"Just above the minimum"},
     {u"同一邀请人带来的至少 %1 位，首单同样商品、金额只比起奖线高 1% 以内。",
      u"At least %1 invitees of one inviter: first orders of the same goods, at most 1 % above the "
      u"minimum."},
     {u"%1 张一样的踩线首单，从 %2 张起看", u"%1 such first orders, looked at from %2 on"}},
    {{u"赔付偏多", u"Many claims"},
     {u"被邀请人的坏果包赔，平均每单超过全店的 %1 倍（至少 3 次）：提醒。",
      u"Claims per order of her invitees above %1 times the shop's (3 at least): told."},
     {u"是全店平均的 %1 倍，上限 %2 倍", u"%1 times the shop's average, %2 times allowed"}},
    {{u"邀请码外泄", u"Leaked code"},
     {u"31 天里，同一个邀请码被 %1 "
      u"个以上外地城市的手机号用过，或者有人从优惠券网站点开它加入：提醒。",
      u"In 31 days, one code was used by phone numbers of more than %1 other cities, or somebody "
      u"joined by it from a coupon site: told."},
     {u"%1 个外地城市，上限 %2", u"%1 other cities, %2 allowed"}},
    {{u"补记邀请人", u"Inviter added later"},
     {u"付款后才补记邀请人：待审。", u"The inviter was added after payment: for review."},
     {u"", u""}},
    {{u"一人放行", u"One approver"},
     {u"同一邀请人的奖励，超过 %1% 由同一名员工放行（至少 5 次）：提醒店主。",
      u"More than %1 % of the yeses for one inviter by one employee (5 at least): the owner is "
      u"told."},
     {u"一人放行 %1%，上限 %2%", u"%1 % by one employee, %2 % allowed"}},
    {{u"共用账户", u"Shared account"},
     {u"几位邻居的收款微信是同一个：先不发放现金，看过再说。",
      u"Several neighbours have one WeChat account: no pay-out until somebody looked."},
     {u"%1 位共用一个账户", u"%1 people share one account"}},
    {{u"虚拟号段", u"Virtual numbers"},
     {u"24 小时内至少 %1 位用 162/165/167/170/171 号段：待审。单独一位是普通人。",
      u"At least %1 within 24 hours with numbers 162/165/167/170/171: for review. A single one is "
      u"a normal person."},
     {u"24 小时内 %1 位虚拟号段，从 %2 位起看", u"%1 within 24 hours, looked at from %2 on"}},
}};

const SignalWords& wordsOf(int signal)
{
    return kSignals.at(static_cast<std::size_t>(signal - 1));
}

/// F12 shows in two ways; where both do, both are said.
QString leakSentence(const fraud::Flag& flag, const QString& cities, Language language)
{
    const auto posted =
        std::ranges::find_if(flag.evidence, [](const auto& one) { return !one.note.empty(); });
    if (posted == flag.evidence.end()) {
        return cities;
    }
    const QString site = Bilingual{u"有人从优惠券网站 %1 点开这个码加入",
                                   u"Somebody joined by this code from the coupon site %1"}
                             .in(language)
                             .arg(QString::fromStdString(posted->note));
    const bool both = flag.found > flag.allowed;
    const Bilingual joint{u"；", u"; "};
    return both ? site + joint.in(language) + cities : site;
}

} // namespace

QString signalName(int signal, Language language)
{
    return wordsOf(signal).name.in(language);
}

QString signalMeaning(int signal, std::int64_t threshold, Language language)
{
    return wordsOf(signal).meaning.in(language).replace(QLatin1String("%1"),
                                                        QString::number(threshold));
}

QString signalActionText(fraud::Action action, Language language)
{
    static constexpr std::array<Bilingual, 4> kActions{
        Bilingual{u"不管", u"Ignore"}, Bilingual{u"提醒", u"Tell"}, Bilingual{u"待审", u"Review"},
        Bilingual{u"拦下", u"Block"}};
    return kActions.at(static_cast<std::size_t>(action)).in(language);
}

QString flagStateText(ports::FlagState state, Language language)
{
    static constexpr std::array<Bilingual, 4> kStates{
        Bilingual{u"待处理", u"Open"}, Bilingual{u"已放行", u"Released"},
        Bilingual{u"已确认", u"Confirmed"}, Bilingual{u"到期放行", u"Released by time"}};
    return kStates.at(static_cast<std::size_t>(state)).in(language);
}

QString flagSentence(const fraud::Flag& flag, Language language)
{
    const QString counted = wordsOf(flag.signal)
                                .found.in(language)
                                .replace(QLatin1String("%1"), QString::number(flag.found))
                                .replace(QLatin1String("%2"), QString::number(flag.allowed));
    return flag.signal == 12 ? leakSentence(flag, counted, language) : counted;
}

} // namespace linli::words
