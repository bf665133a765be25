// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/MetricText.h"

#include <gtest/gtest.h>

namespace linli::words {
namespace {

using board::MetricKey;
using board::Metrics;

Metrics some()
{
    Metrics m;
    m.gmv = {123450, 130000, 45000, 12};
    m.customerK = {12, 40};
    m.referredShare = {45000, 123450};
    m.costPerNew = {6000, 12, {}};
    m.roi = {18000, 6000, {}};
    m.cycle = {417, 1250, 12};
    m.dependence = {{20000, 45000}, {30000, 45000}, {40000, 45000}};
    return m;
}

TEST(MetricText, everyFigureHasNameValueAndFormulaInBothLanguages)
{
    for (const MetricKey key : board::kMetricKeys) {
        for (const Language language : {Language::Zh, Language::En}) {
            const MetricWords words = metricWords(key, some(), some(), language);
            EXPECT_FALSE(words.name.isEmpty());
            EXPECT_FALSE(words.value.isEmpty());
            EXPECT_FALSE(words.formula.isEmpty());
            EXPECT_FALSE(words.formula.contains(QLatin1Char('%') + QString::number(1)))
                << qPrintable(words.formula);
            EXPECT_FALSE(words.note.contains(QStringLiteral("%1"))) << qPrintable(words.note);
        }
    }
}

TEST(MetricText, theNumbersOfTheWindowStandInTheFormula)
{
    const MetricWords k = metricWords(MetricKey::CustomerK, some(), {}, Language::Zh);
    EXPECT_EQ(k.value, QStringLiteral("0.30"));
    EXPECT_TRUE(k.formula.endsWith(QStringLiteral("12 ÷ 40"))) << qPrintable(k.formula);
    EXPECT_EQ(k.change, QStringLiteral("–"));
    EXPECT_FALSE(k.better.has_value());
    EXPECT_EQ(metricWords(MetricKey::CostPerNew, some(), {}, Language::Zh).value,
              QStringLiteral("¥5.00"));
    EXPECT_EQ(metricWords(MetricKey::Roi, some(), {}, Language::En).value,
              QStringLiteral("200.0 %"));
}

TEST(MetricText, moreIsGoodForKAndBadForCost)
{
    Metrics before = some();
    before.customerK = {10, 40};
    before.costPerNew.costFen = 3000;
    const MetricWords k = metricWords(MetricKey::CustomerK, some(), before, Language::Zh);
    EXPECT_EQ(k.change, QStringLiteral("▲ 20 %"));
    EXPECT_EQ(k.better, true);
    const MetricWords cost = metricWords(MetricKey::CostPerNew, some(), before, Language::Zh);
    EXPECT_EQ(cost.change, QStringLiteral("▲ 100 %"));
    EXPECT_EQ(cost.better, false);
}

TEST(MetricText, whatIsUnknownIsADashNeverAZero)
{
    const Metrics nothing;
    for (const MetricKey key : {MetricKey::CustomerK, MetricKey::SharerK, MetricKey::Roi,
                                MetricKey::Cycle, MetricKey::CostPerNew, MetricKey::Dependence}) {
        EXPECT_EQ(metricWords(key, nothing, nothing, Language::Zh).value, QStringLiteral("–"));
    }
    EXPECT_EQ(ratioText(1, 3), QStringLiteral("0.33"));
    EXPECT_EQ(ratioText(1, 200), QStringLiteral("0.01"));
}

} // namespace
} // namespace linli::words
