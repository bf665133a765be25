// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ReportText.h"

#include "domain/rewards/Texts.h"
#include "words/ValueText.h"
#include "words/safety/AuditText.h"

#include <array>

namespace linli::words {
namespace {

struct KeyWords
{
    std::string_view key;
    Bilingual text;
};

constexpr std::array kWords{
    KeyWords{"report_title.rewards", {u"奖励报表", u"Reward report"}},
    KeyWords{"report_title.payouts", {u"提现发放表", u"Pay-out sheet"}},
    KeyWords{"report_title.gifts", {u"待领礼品", u"Gifts owed"}},
    KeyWords{"report_title.board", {u"邻里推荐榜", u"Neighbour board"}},
    KeyWords{"report_column.date", {u"日期", u"Date"}},
    KeyWords{"report_column.reward_id", {u"奖励编号", u"Reward"}},
    KeyWords{"report_column.rule", {u"规则", u"Rule"}},
    KeyWords{"report_column.owner", {u"领奖人", u"Owner"}},
    KeyWords{"report_column.member", {u"邻居", u"Neighbour"}},
    KeyWords{"report_column.name", {u"姓名", u"Name"}},
    KeyWords{"report_column.code", {u"邀请码", u"Invite code"}},
    KeyWords{"report_column.phone", {u"手机", u"Phone"}},
    KeyWords{"report_column.order", {u"订单", u"Order"}},
    KeyWords{"report_column.unit", {u"奖品", u"Unit"}},
    KeyWords{"report_column.amount", {u"数额", u"Amount"}},
    KeyWords{"report_column.state", {u"状态", u"State"}},
    KeyWords{"report_column.released", {u"可领时间", u"Available since"}},
    KeyWords{"report_column.used", {u"领取时间", u"Handed out"}},
    KeyWords{"report_column.tax", {u"代扣税", u"Tax"}},
    KeyWords{"report_column.paid", {u"实付", u"Paid"}},
    KeyWords{"report_column.count", {u"数量", u"Count"}},
    KeyWords{"report_column.expires", {u"有效期至", u"Expires"}},
    KeyWords{"report_column.rank", {u"名次", u"Rank"}},
    KeyWords{"report_column.qualified", {u"有效邀请", u"Qualified"}},
    KeyWords{"report_column.net_gmv", {u"净销售额", u"Net sales"}},
    KeyWords{"report_column.last", {u"最近一次", u"Last"}},
    KeyWords{"report_column.net", {u"到手", u"She gets"}},
    KeyWords{"report_column.signature", {u"签收", u"Signature"}},
    KeyWords{"report_column.side", {u"得奖方", u"Side"}},
    KeyWords{"report_title.campaign", {u"直播战报", u"Session result"}},
    KeyWords{"report_column.what", {u"项目", u"Figure"}},
    KeyWords{"session.orders", {u"订单", u"Orders"}},
    KeyWords{"session.new_neighbours", {u"新邻居（人均成本）", u"New neighbours (cost each)"}},
    KeyWords{"session.referred_sales", {u"邀请带来的销售", u"Sales by invitation"}},
    KeyWords{"session.reward_cost", {u"奖励成本", u"Reward cost"}},
    KeyWords{"session.viewers", {u"观看人数", u"Viewers"}},
    KeyWords{"session.segment.new_referred", {u"新客 · 邻居带来", u"New, brought by a neighbour"}},
    KeyWords{"session.segment.new_other", {u"新客 · 自己来的", u"New, on their own"}},
    KeyWords{"session.segment.again_referred", {u"老客 · 邻居带来", u"Again, once brought"}},
    KeyWords{"session.segment.again_other", {u"老客 · 自己来的", u"Again, on their own"}},
    KeyWords{"session.total", {u"净销售额", u"Net sales"}},
    KeyWords{"report_title.audit", {u"操作记录", u"Audit trail"}},
    KeyWords{"report_column.at", {u"时间", u"Time"}},
    KeyWords{"report_column.actor", {u"操作人", u"Who"}},
    KeyWords{"report_column.act", {u"操作", u"Act"}},
    KeyWords{"report_column.subject", {u"对象", u"About"}},
    KeyWords{"report_column.detail", {u"详情", u"Details"}},
    KeyWords{"report_total", {u"合计", u"Total"}},
};

/// What follows the prefix, empty where the key has another one.
std::string_view after(std::string_view key, std::string_view prefix)
{
    return key.starts_with(prefix) ? key.substr(prefix.size()) : std::string_view();
}

} // namespace

QString reportWord(std::string_view key, Language language)
{
    for (const KeyWords& words : kWords) {
        if (words.key == key) {
            return words.text.in(language);
        }
    }
    if (const auto state = rewards::rewardStateOf(after(key, "reward_state."))) {
        return rewardStateText(*state, language);
    }
    if (const auto side = rewards::rewardSideOf(after(key, "reward_side."))) {
        return rewardSideText(*side, language);
    }
    if (const std::string_view act = after(key, "audit_act."); !act.empty()) {
        return auditActText(act, language);
    }
    if (const std::string_view actor = after(key, "audit_actor."); !actor.empty()) {
        return auditActorText(actor, language);
    }
    if (const std::string_view unit = after(key, "unit."); !unit.empty()) {
        return unitText(Unit(std::string(unit)), language);
    }
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

} // namespace linli::words
