// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers/MetricsText.h"

#include "app/cli/Output.h"
#include "words/ValueText.h"

namespace linli::app {
namespace {

QString dayText(const std::optional<std::int64_t>& centidays)
{
    return centidays ? QString::number(static_cast<double>(*centidays) / 100.0, 'f', 2)
                     : QStringLiteral("–");
}

} // namespace

QString metricsText(const board::Metrics& m, words::Language language)
{
    TextTable table{{words::Bilingual{u"指标", u"Metric"}.in(language),
                     words::Bilingual{u"数值", u"Value"}.in(language)},
                    {},
                    {1}};
    const auto add = [&](const words::Bilingual& name, const QString& value) {
        table.rows.push_back({name.in(language), value});
    };
    add({u"净销售额", u"Net sales"}, words::moneyText(Money::fromFen(m.gmv.netFen)));
    add({u"推荐官（总 / 活跃 / 新）", u"Sharers (total / active / new)"},
        QStringLiteral("%1 / %2 / %3")
            .arg(m.sharers.total)
            .arg(m.sharers.active)
            .arg(m.sharers.fresh));
    add({u"K 值（每位老客带来）", u"K (new per customer)"},
        words::shareText(m.customerK.num, m.customerK.den));
    add({u"分销销售占比", u"Referred share"},
        words::shareText(m.referredShare.num, m.referredShare.den));
    for (const board::Repurchase& r : m.repurchase) {
        add({u"复购率（被邀请 / 其他）", u"Repurchase (referred / others)"},
            QStringLiteral("%1: %2 / %3")
                .arg(QString::number(r.days), words::shareText(r.referred.num, r.referred.den),
                     words::shareText(r.other.num, r.other.den)));
    }
    const std::int64_t each =
        m.costPerNew.count > 0 ? m.costPerNew.costFen / m.costPerNew.count : 0;
    add({u"每位新邻居成本", u"Cost per new neighbour"}, words::moneyText(Money::fromFen(each)));
    add({u"裂变周期（中位 / P90，天）", u"Cycle (median / P90, days)"},
        dayText(m.cycle.medianCentidays) + QStringLiteral(" / ") + dayText(m.cycle.p90Centidays));
    add({u"依赖度（前 1 / 3 / 5 名）", u"Dependence (top 1 / 3 / 5)"},
        QStringLiteral("%1 / %2 / %3")
            .arg(words::shareText(m.dependence.top1.num, m.dependence.top1.den),
                 words::shareText(m.dependence.top3.num, m.dependence.top3.den),
                 words::shareText(m.dependence.top5.num, m.dependence.top5.den)));
    return table.toText();
}

} // namespace linli::app
