// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ReportText.h"

#include "domain/board/MetricKey.h"
#include "domain/rewards/Texts.h"
#include "words/MetricText.h"
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
    KeyWords{"report_title.posters", {u"海报清单", u"Posters made"}},
    KeyWords{"report_column.file", {u"文件", u"File"}},
    KeyWords{"report_column.page", {u"页", u"Page"}},
    KeyWords{"report_column.module_mm", {u"模块毫米", u"Module mm"}},
    KeyWords{"report_column.quiet", {u"静区模块", u"Quiet zone"}},
    KeyWords{"report_column.contrast", {u"对比度", u"Contrast"}},
    KeyWords{"report_column.read_back", {u"试读结果", u"Read back"}},
    KeyWords{"report_column.result", {u"结果", u"Result"}},
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
    KeyWords{"report_title.person", {u"您的全部资料", u"Everything we keep of you"}},
    KeyWords{"report_column.part", {u"部分", u"Part"}},
    KeyWords{"report_column.at", {u"时间", u"Time"}},
    KeyWords{"report_column.actor", {u"操作人", u"Who"}},
    KeyWords{"report_column.act", {u"操作", u"Act"}},
    KeyWords{"report_column.subject", {u"对象", u"About"}},
    KeyWords{"report_column.detail", {u"详情", u"Details"}},
    KeyWords{"report_total", {u"合计", u"Total"}},
    KeyWords{"report_column.inviter", {u"邀请人", u"Inviter"}},
    KeyWords{"report_column.newcomer", {u"新邻居", u"New neighbour"}},
    KeyWords{"report_column.sharer", {u"推荐官", u"Sharer"}},
    KeyWords{"report_column.first_order", {u"首单时间", u"First order"}},
    KeyWords{"report_column.cycle_days", {u"周期（天）", u"Cycle (days)"}},
    KeyWords{"report_column.mature", {u"已满 30 天", u"Past 30 days"}},
    KeyWords{"report_column.shared_on", {u"又带人", u"Brought on"}},
    KeyWords{"report_column.buying_days", {u"购买天数", u"Buying days"}},
    KeyWords{"report_column.referred", {u"被邀请", u"Invited"}},
    KeyWords{"report_column.again", {u"复购", u"Again"}},
    KeyWords{"report_column.cost", {u"成本", u"Cost"}},
    KeyWords{"report_column.goods_cost", {u"进价", u"Goods cost"}},
    KeyWords{"report_column.profit", {u"毛利", u"Gross profit"}},
    KeyWords{"report_column.period", {u"时段", u"Period"}},
    KeyWords{"report_column.share", {u"占比", u"Share"}},
    KeyWords{"report_column.cumulative", {u"累计占比", u"Running share"}},
    KeyWords{"report_column.below", {u"她走了会少", u"Leaves with her"}},
    KeyWords{"report_column.referred_sales", {u"推荐销售额", u"Referred sales"}},
    KeyWords{"report_column.k", {u"K 值", u"K"}},
    KeyWords{"report_column.invite_rate", {u"邀请率", u"Invite rate"}},
    KeyWords{"report_column.step", {u"步骤", u"Step"}},
    KeyWords{"report_column.people", {u"人数", u"People"}},
    KeyWords{"report_column.month", {u"首单月份", u"First order in"}},
    KeyWords{"report_column.size", {u"人数", u"People"}},
    KeyWords{"report_column.day", {u"第几天", u"Day"}},
    KeyWords{"report_column.expected", {u"按现在", u"As now"}},
    KeyWords{"report_column.better", {u"K 提高 0.1", u"K 0.1 higher"}},
    KeyWords{"report_title.trend", {u"走势", u"Trends"}},
    KeyWords{"report_title.funnel", {u"漏斗", u"Funnel"}},
    KeyWords{"report_title.cohorts", {u"留存", u"Retention"}},
    KeyWords{"report_title.dependence", {u"依赖度", u"Dependence"}},
    KeyWords{"report_title.projection", {u"增长推演", u"Growth projection"}},
    KeyWords{"funnel.bound", {u"被邀请进来", u"Invited"}},
    KeyWords{"funnel.bought", {u"下了首单", u"First order"}},
    KeyWords{"funnel.bought_again", {u"又买一次", u"Bought again"}},
    KeyWords{"funnel.brought_on", {u"也带来邻居", u"Brought a neighbour"}},
    KeyWords{"report_title.board_referrals", {u"邻里推荐榜（按人数）", u"Board by neighbours"}},
    KeyWords{"report_title.board_sales", {u"邻里推荐榜（按销售额）", u"Board by sales"}},
    KeyWords{"report_title.days", {u"营业日报", u"Sales by day"}},
    KeyWords{"report_title.due", {u"待发放现金", u"Cash to pay out"}},
    KeyWords{"report_title.members", {u"邻居名册", u"Neighbours"}},
    KeyWords{"report_title.orders", {u"订单明细", u"Orders"}},
    KeyWords{"report_chart.rewards_cash", {u"现金奖励走势", u"Cash rewards over time"}},
    KeyWords{"report_chart.rewards_count", {u"奖励份数走势", u"Rewards over time"}},
    KeyWords{"report_chart.payouts", {u"发放现金走势", u"Cash paid out over time"}},
    KeyWords{"report_chart.members", {u"每月新邻居", u"New neighbours by month"}},
    KeyWords{"report_chart.orders", {u"订单金额走势", u"Order amounts over time"}},
    KeyWords{"report_chart.days", {u"每日净销售额", u"Net sales by day"}},
    KeyWords{"report_chart.board", {u"推荐榜前十", u"Best ten sharers"}},
    KeyWords{"report_chart.campaigns", {u"各场直播净销售额", u"Net sales by session"}},
    KeyWords{"report_column.week", {u"周（周一）", u"Week of"}},
    KeyWords{"report_column.month_joined", {u"月份", u"Month"}},
    KeyWords{"report_column.home", {u"住址", u"Home"}},
    KeyWords{"report_column.tags", {u"标签", u"Tags"}},
    KeyWords{"report_column.joined", {u"加入时间", u"Joined"}},
    KeyWords{"report_column.invited", {u"邀请人数", u"Invited"}},
    KeyWords{"report_column.orders", {u"订单数", u"Orders"}},
    KeyWords{"report_column.spent", {u"消费额", u"Spent"}},
    KeyWords{"report_column.available", {u"可领现金", u"Available"}},
    KeyWords{"report_column.owes", {u"欠款", u"Owes"}},
    KeyWords{"report_column.placed", {u"下单时间", u"Placed"}},
    KeyWords{"report_column.paid_at", {u"付款时间", u"Paid at"}},
    KeyWords{"report_column.building", {u"楼栋", u"Building"}},
    KeyWords{"report_column.goods", {u"商品", u"Goods"}},
    KeyWords{"report_column.pieces", {u"件数", u"Pieces"}},
    KeyWords{"report_column.goods_fen", {u"货款", u"Goods amount"}},
    KeyWords{"report_column.discount", {u"优惠", u"Discount"}},
    KeyWords{"report_column.freight", {u"运费", u"Freight"}},
    KeyWords{"report_column.payable", {u"应付", u"To pay"}},
    KeyWords{"report_column.refunded", {u"已退", u"Refunded"}},
    KeyWords{"report_column.test", {u"测试单", u"Test"}},
    KeyWords{"report_column.platform", {u"来源", u"From"}},
    KeyWords{"report_column.note", {u"备注", u"Note"}},
    KeyWords{"report_title.goods", {u"商品与库存", u"Goods and stock"}},
    KeyWords{"report_column.sku", {u"货号", u"SKU"}},
    KeyWords{"report_column.spec", {u"规格", u"Size"}},
    KeyWords{"report_column.category", {u"分类", u"Category"}},
    KeyWords{"report_column.barcode", {u"条码", u"Barcode"}},
    KeyWords{"report_column.unit_name", {u"单位", u"Unit"}},
    KeyWords{"report_column.list_price", {u"日常价", u"List price"}},
    KeyWords{"report_column.live_price", {u"直播价", u"Live price"}},
    KeyWords{"report_column.group_price", {u"拼团价", u"Group price"}},
    KeyWords{"report_column.cost_price", {u"进价", u"Cost"}},
    KeyWords{"report_column.stock", {u"库存", u"Stock"}},
    KeyWords{"report_column.stock_value", {u"库存成本", u"Stock at cost"}},
    KeyWords{"report_column.held", {u"品质刹车", u"On hold"}},
    KeyWords{"word.held", {u"刹车中", u"held"}},
    KeyWords{"order_status.unpaid", {u"待付款", u"To pay"}},
    KeyWords{"order_status.paid", {u"待取货", u"To pick up"}},
    KeyWords{"order_status.fulfilled", {u"已完成", u"Done"}},
    KeyWords{"order_status.refunded", {u"已退款", u"Refunded"}},
    KeyWords{"order_status.cancelled", {u"已取消", u"Cancelled"}},
    KeyWords{"word.yes", {u"是", u"yes"}},
    KeyWords{"word.no", {u"否", u"no"}},
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
    if (const std::string_view metric = after(key, "metric."); !metric.empty()) {
        if (const auto known = board::parseMetricKey(metric); known.ok()) {
            return metricName(known.value(), language);
        }
    }
    if (const std::string_view month = after(key, "cohort_month."); !month.empty()) {
        return Bilingual{u"第 %1 月", u"Month %1"}.in(language).arg(
            QString::fromUtf8(month.data(), qsizetype(month.size())));
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
