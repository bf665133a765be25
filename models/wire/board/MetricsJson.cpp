// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/board/MetricsJson.h"

#include <QJsonArray>

#include <cstdio>

namespace linli::wire {
namespace {

using board::Fraction;

QJsonObject fraction(const Fraction& f)
{
    return {{QStringLiteral("num"), qint64(f.num)}, {QStringLiteral("den"), qint64(f.den)}};
}

QJsonObject fenFraction(const Fraction& f)
{
    return {{QStringLiteral("num_fen"), qint64(f.num)}, {QStringLiteral("den_fen"), qint64(f.den)}};
}

QJsonValue days(const std::optional<std::int64_t>& centidays)
{
    return centidays ? QJsonValue(static_cast<double>(*centidays) / 100.0) : QJsonValue();
}

QJsonArray cohortsJson(const std::vector<board::Cohort>& cohorts)
{
    QJsonArray array;
    for (const board::Cohort& cohort : cohorts) {
        QJsonArray again;
        for (const std::int64_t count : cohort.again) {
            again.append(qint64(count));
        }
        char month[32];
        std::snprintf(month, sizeof month, "%04d-%02d", cohort.year, cohort.month);
        array.append(QJsonObject{{QStringLiteral("month"), QString::fromLatin1(month)},
                                 {QStringLiteral("size"), qint64(cohort.size)},
                                 {QStringLiteral("again"), again}});
    }
    return array;
}

} // namespace

QJsonObject metricsJson(const board::Metrics& m)
{
    QJsonObject repurchase;
    for (const board::Repurchase& r : m.repurchase) {
        repurchase.insert(QString::number(r.days),
                          QJsonObject{{QStringLiteral("referred"), fraction(r.referred)},
                                      {QStringLiteral("other"), fraction(r.other)}});
    }
    const QJsonObject sharers{{QStringLiteral("total"), qint64(m.sharers.total)},
                              {QStringLiteral("active"), qint64(m.sharers.active)},
                              {QStringLiteral("new"), qint64(m.sharers.fresh)}};
    const QJsonObject roi{{QStringLiteral("profit_fen"),
                           m.roi.profitFen ? QJsonValue(qint64(*m.roi.profitFen)) : QJsonValue()},
                          {QStringLiteral("cost_fen"), qint64(m.roi.costFen)}};
    const QJsonObject cycle{{QStringLiteral("median"), days(m.cycle.medianCentidays)},
                            {QStringLiteral("p90"), days(m.cycle.p90Centidays)},
                            {QStringLiteral("n"), qint64(m.cycle.n)}};
    const QJsonObject dependence{{QStringLiteral("top1"), fenFraction(m.dependence.top1)},
                                 {QStringLiteral("top3"), fenFraction(m.dependence.top3)},
                                 {QStringLiteral("top5"), fenFraction(m.dependence.top5)}};
    return {{QStringLiteral("sharers"), sharers},
            {QStringLiteral("k_customer"), fraction(m.customerK)},
            {QStringLiteral("k_sharer"), fraction(m.sharerK.value)},
            {QStringLiteral("referred_share"), fenFraction(m.referredShare)},
            {QStringLiteral("repurchase"), repurchase},
            {QStringLiteral("cost_per_new"),
             QJsonObject{{QStringLiteral("cost_fen"), qint64(m.costPerNew.costFen)},
                         {QStringLiteral("count"), qint64(m.costPerNew.count)}}},
            {QStringLiteral("roi"), roi},
            {QStringLiteral("cycle_days"), cycle},
            {QStringLiteral("dependence"), dependence},
            {QStringLiteral("cohorts"), cohortsJson(m.cohorts)}};
}

} // namespace linli::wire
