// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/MetricText.h"

#include "words/ValueText.h"

#include <QStringList>

#include <cmath>

namespace linli::words {
namespace {

using board::Fraction;
using board::MetricKey;
using board::Metrics;

const QString kNone = QStringLiteral("–");

QString yuan(std::int64_t fen)
{
    return moneyText(Money::fromFen(fen));
}

QString share(const Fraction& f)
{
    return shareText(f.num, f.den);
}

QString days(const std::optional<std::int64_t>& centidays)
{
    return centidays ? QString::number(static_cast<double>(*centidays) / 100.0, 'f', 1) : kNone;
}

/// What is compared with the window before, as a real number only for the drawing of an arrow.
struct Compared
{
    std::optional<double> value;
    bool moreIsBetter = true;
};

std::optional<double> realOf(const Fraction& f)
{
    return f.den == 0
               ? std::nullopt
               : std::optional<double>(static_cast<double>(f.num) / static_cast<double>(f.den));
}

Compared comparedOf(MetricKey key, const Metrics& m)
{
    switch (key) {
    case MetricKey::NetGmv:
        return {static_cast<double>(m.gmv.netFen)};
    case MetricKey::ReferredShare:
        return {realOf(m.referredShare)};
    case MetricKey::NewNeighbours:
        return {static_cast<double>(m.customerK.num)};
    case MetricKey::CustomerK:
        return {realOf(m.customerK)};
    case MetricKey::SharerK:
        return {realOf(m.sharerK.value)};
    case MetricKey::Sharers:
        return {static_cast<double>(m.sharers.active)};
    case MetricKey::Repurchase:
        return {realOf(m.repurchase[0].referred)};
    case MetricKey::CostPerNew:
        return {realOf({m.costPerNew.costFen, m.costPerNew.count}), false};
    case MetricKey::Roi:
        return {m.roi.profitFen ? realOf({*m.roi.profitFen - m.roi.costFen, m.roi.costFen})
                                : std::nullopt};
    case MetricKey::Cycle:
        return {m.cycle.medianCentidays
                    ? std::optional<double>(static_cast<double>(*m.cycle.medianCentidays))
                    : std::nullopt,
                false};
    case MetricKey::Dependence:
        return {realOf(m.dependence.top1), false};
    }
    return {};
}

void compare(MetricWords& words, MetricKey key, const Metrics& now, const Metrics& before)
{
    const Compared is = comparedOf(key, now);
    const Compared was = comparedOf(key, before);
    words.change = kNone;
    if (!is.value || !was.value || *was.value <= 0) {
        return;
    }
    const long percent = std::lround((*is.value - *was.value) / *was.value * 100);
    const QString sign = percent > 0   ? QStringLiteral("▲")
                         : percent < 0 ? QStringLiteral("▼")
                                       : kNone;
    words.change = QStringLiteral("%1 %2 %").arg(sign).arg(std::labs(percent));
    if (percent != 0) {
        words.better = (percent > 0) == is.moreIsBetter;
    }
}

void sales(MetricWords& words, const Metrics& m, Language in)
{
    words.value = yuan(m.gmv.netFen);
    words.note = Bilingual{u"支付额 %1 · %2 单", u"Paid %1 · %2 orders"}.in(in).arg(
        yuan(m.gmv.paidFen), countText(m.gmv.orders));
    words.formula = Bilingual{u"本期付款的订单，不含运费，减去退货和取消；测试单和未成团不算",
                              u"Orders paid in this time without freight, less returns and "
                              u"cancellations; tests and failed groups are out"}
                        .in(in);
}

void referred(MetricWords& words, const Metrics& m, Language in)
{
    words.value = share(m.referredShare);
    words.note = Bilingual{u"其中 %1 由邻居带来", u"%1 came by neighbours"}.in(in).arg(
        yuan(m.referredShare.num));
    words.formula = Bilingual{u"被邀请邻居的净销售额 ÷ 全部净销售额 = %1 ÷ %2",
                              u"Net sales to invited neighbours ÷ all net sales = %1 ÷ %2"}
                        .in(in)
                        .arg(yuan(m.referredShare.num), yuan(m.referredShare.den));
}

void newcomers(MetricWords& words, const Metrics& m, Language in)
{
    words.value = countText(m.customerK.num);
    words.formula = Bilingual{u"由邻居带来、首单在本期付款且未全退的人",
                              u"People brought by a neighbour whose first order was paid in this "
                              u"time and kept"}
                        .in(in);
}

void customers(MetricWords& words, const Metrics& m, Language in)
{
    words.value = ratioText(m.customerK.num, m.customerK.den);
    words.note = Bilingual{u"0.2–0.7 常见；不到 1 也在省钱拉新",
                           u"0.2–0.7 is usual; below 1 still brings neighbours"}
                     .in(in);
    words.formula = Bilingual{u"本期新邻居 ÷ 之前 90 天买过的人 = %1 ÷ %2",
                              u"New neighbours ÷ people who bought in the 90 days before = %1 ÷ %2"}
                        .in(in)
                        .arg(countText(m.customerK.num), countText(m.customerK.den));
}

void sharersK(MetricWords& words, const Metrics& m, Language in)
{
    words.value = ratioText(m.sharerK.value.num, m.sharerK.value.den);
    words.note =
        m.sharerK.immature > 0
            ? Bilingual{u"%1 人未满 30 天，还不算", u"%1 too new to judge (30 days)"}.in(in).arg(
                  countText(m.sharerK.immature))
            : QString();
    words.formula =
        Bilingual{u"K 值 × 满 30 天的新邻居里又带人的比例（%1 ÷ %2）",
                  u"K × part of the new ones past 30 days who brought somebody (%1 ÷ %2)"}
            .in(in)
            .arg(countText(m.sharerK.sharedOn), countText(m.sharerK.mature));
}

void sharers(MetricWords& words, const Metrics& m, Language in)
{
    words.value = countText(m.sharers.active);
    words.note = Bilingual{u"累计 %1 · 本期首次 %2", u"%1 ever · %2 for the first time"}.in(in).arg(
        countText(m.sharers.total), countText(m.sharers.fresh));
    words.formula = Bilingual{u"本期带来至少一位新邻居的人",
                              u"People who brought at least one new neighbour in this time"}
                        .in(in);
}

void repurchase(MetricWords& words, const Metrics& m, Language in)
{
    const board::Repurchase& month = m.repurchase[0];
    words.value = share(month.referred);
    QStringList others{Bilingual{u"其他人 %1", u"others %1"}.in(in).arg(share(month.other))};
    for (const board::Repurchase& longer : {m.repurchase[1], m.repurchase[2]}) {
        others += Bilingual{u"%1 天 %2 / %3", u"%1 d %2 / %3"}.in(in).arg(
            QString::number(longer.days), share(longer.referred), share(longer.other));
    }
    words.note = others.join(QStringLiteral(" · "));
    words.formula =
        Bilingual{u"30 天内在两个不同日子买过的人 ÷ 买过的人（被邀请的）= %1 ÷ %2",
                  u"Invited people who bought on two days within 30 ÷ those who bought = %1 ÷ %2"}
            .in(in)
            .arg(countText(month.referred.num), countText(month.referred.den));
}

void costs(MetricWords& words, const Metrics& m, Language in)
{
    const board::RewardCost& cost = m.costPerNew;
    words.value = cost.count == 0 ? kNone : yuan(cost.costFen / cost.count);
    if (!cost.unknownUnits.empty()) {
        words.note =
            Bilingual{u"%1 种礼品没有成本价，按 0 算", u"%1 gifts have no cost: counted as 0"}
                .in(in)
                .arg(cost.unknownUnits.size());
    }
    words.formula = Bilingual{u"双方奖励成本 ÷ 新邻居 = %1 ÷ %2",
                              u"Rewards of both sides ÷ new neighbours = %1 ÷ %2"}
                        .in(in)
                        .arg(yuan(cost.costFen), countText(cost.count));
}

void returns(MetricWords& words, const Metrics& m, Language in)
{
    const board::Roi& roi = m.roi;
    const bool known = roi.profitFen && roi.costFen > 0;
    words.value = known ? shareText(*roi.profitFen - roi.costFen, roi.costFen) : kNone;
    if (!roi.profitFen) {
        words.note =
            Bilingual{u"%1 种商品没有进价，毛利算不出", u"%1 goods have no cost price"}.in(in).arg(
                roi.unknownSkus.size());
    }
    words.formula = Bilingual{u"（被邀请邻居的毛利 − 奖励成本）÷ 奖励成本 =（%1 − %2）÷ %2",
                              u"(Gross profit of invited neighbours − rewards) ÷ rewards = "
                              u"(%1 − %2) ÷ %2"}
                        .in(in)
                        .arg(roi.profitFen ? yuan(*roi.profitFen) : kNone, yuan(roi.costFen));
}

void cycle(MetricWords& words, const Metrics& m, Language in)
{
    words.value = m.cycle.n == 0
                      ? kNone
                      : Bilingual{u"%1 天", u"%1 d"}.in(in).arg(days(m.cycle.medianCentidays));
    words.note = Bilingual{u"九成在 %1 天内", u"nine in ten within %1 days"}.in(in).arg(
        days(m.cycle.p90Centidays));
    words.formula =
        Bilingual{u"从邀请人自己被邀请或首单，到她带来的人首单：%1 人的中位数",
                  u"From the inviter's own bind or first order to the first order of whom she "
                  u"brought: median of %1"}
            .in(in)
            .arg(countText(m.cycle.n));
}

void dependence(MetricWords& words, const Metrics& m, Language in)
{
    words.value = share(m.dependence.top1);
    words.note = Bilingual{u"前 3 名 %1 · 前 5 名 %2", u"top 3 %1 · top 5 %2"}.in(in).arg(
        share(m.dependence.top3), share(m.dependence.top5));
    words.formula = Bilingual{u"第一名带来的净销售额 ÷ 全部推荐销售额 = %1 ÷ %2",
                              u"Net sales of the first sharer ÷ all referred sales = %1 ÷ %2"}
                        .in(in)
                        .arg(yuan(m.dependence.top1.num), yuan(m.dependence.top1.den));
}

void say(MetricWords& words, MetricKey key, const Metrics& now, Language in)
{
    switch (key) {
    case MetricKey::NetGmv:
        return sales(words, now, in);
    case MetricKey::ReferredShare:
        return referred(words, now, in);
    case MetricKey::NewNeighbours:
        return newcomers(words, now, in);
    case MetricKey::CustomerK:
        return customers(words, now, in);
    case MetricKey::SharerK:
        return sharersK(words, now, in);
    case MetricKey::Sharers:
        return sharers(words, now, in);
    case MetricKey::Repurchase:
        return repurchase(words, now, in);
    case MetricKey::CostPerNew:
        return costs(words, now, in);
    case MetricKey::Roi:
        return returns(words, now, in);
    case MetricKey::Cycle:
        return cycle(words, now, in);
    case MetricKey::Dependence:
        return dependence(words, now, in);
    }
}

} // namespace

QString metricName(MetricKey key, Language language)
{
    switch (key) {
    case MetricKey::NetGmv:
        return Bilingual{u"净销售额", u"Net sales"}.in(language);
    case MetricKey::ReferredShare:
        return Bilingual{u"分销占比", u"Referred share"}.in(language);
    case MetricKey::NewNeighbours:
        return Bilingual{u"新邻居", u"New neighbours"}.in(language);
    case MetricKey::CustomerK:
        return Bilingual{u"K 值（每位老客带来）", u"K, new per customer"}.in(language);
    case MetricKey::SharerK:
        return Bilingual{u"再裂变 K 值", u"K of the newcomers"}.in(language);
    case MetricKey::Sharers:
        return Bilingual{u"活跃推荐官", u"Active sharers"}.in(language);
    case MetricKey::Repurchase:
        return Bilingual{u"复购率（被邀请的）", u"Repurchase, invited"}.in(language);
    case MetricKey::CostPerNew:
        return Bilingual{u"每位新邻居成本", u"Cost per new neighbour"}.in(language);
    case MetricKey::Roi:
        return Bilingual{u"奖励回报率", u"Return on rewards"}.in(language);
    case MetricKey::Cycle:
        return Bilingual{u"裂变周期（中位）", u"Cycle time, median"}.in(language);
    case MetricKey::Dependence:
        return Bilingual{u"依赖度（第一名）", u"Dependence on the first"}.in(language);
    }
    return {};
}

MetricWords metricWords(MetricKey key, const Metrics& now, const Metrics& before, Language language)
{
    MetricWords words;
    words.name = metricName(key, language);
    say(words, key, now, language);
    compare(words, key, now, before);
    return words;
}

QString ratioText(std::int64_t num, std::int64_t den)
{
    if (den == 0) {
        return kNone;
    }
    const std::int64_t hundredths = (200 * num + den) / (2 * den);
    return QStringLiteral("%1.%2")
        .arg(hundredths / 100)
        .arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

} // namespace linli::words
