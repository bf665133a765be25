// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"
#include "exchange/write/SheetText.h"

namespace linli::exchange::sample {

inline const char* const kHostile[] = {"=cmd|' /C calc'!A0",
                                       "+1+1",
                                       "-2+3",
                                       "@SUM(A1)",
                                       "\t=1",
                                       "\r=1",
                                       "＝1+1",
                                       "＋1",
                                       "－1",
                                       "＠x",
                                       " =1+1"};

/// Two honest rows, one hostile row per trick, totals.
inline report::Report report()
{
    using namespace linli::report;
    Report made;
    made.columns = {{"date", 19, Align::Left},  {"name", 12, Align::Left},
                    {"code", 13, Align::Left},  {"phone", 14, Align::Left},
                    {"order", 20, Align::Left}, {"amount", 12, Align::Right},
                    {"count", 8, Align::Right}, {"state", 10, Align::Left}};
    const Instant at = Instant::fromShanghai(2026, 3, 2, 10, 30, 15).value();
    const auto row = [&](std::string name, std::int64_t fen) {
        made.rows.push_back({at, std::move(name), CodeText{"0123456789"}, CodeText{"138****0001"},
                             CodeText{"4200001234202603021234567890"}, MoneyFen{fen}, Count{3},
                             Term{"reward_state.AVAILABLE"}});
        made.totalFen += fen;
    };
    row("李阿姨, \"邻居\"", 123456);
    row("换行\n的名字", -7);
    for (const char* name : kHostile) {
        row(name, 10);
    }
    made.totals.push_back({Cell(), Cell(), Cell(), Cell(), Cell(), MoneyFen{made.totalFen},
                           Count{static_cast<std::int64_t>(3 * made.rows.size())}, Cell()});
    return made;
}

inline SheetText text()
{
    SheetText words;
    words.title = QStringLiteral("奖励报表");
    words.subtitle = QStringLiteral("老王生鲜 2026-03");
    words.sheetName = QStringLiteral("奖励/2026:03 [a very long name indeed]");
    for (const char* heading : {"日期", "姓名", "邀请码", "电话", "订单", "金额", "数量", "状态"}) {
        words.headings.push_back(QString::fromUtf8(heading));
    }
    words.totals = QStringLiteral("合计");
    words.chartTitle = QStringLiteral("排行榜");
    words.term = [](const std::string& key) {
        return key == "reward_state.AVAILABLE" ? QStringLiteral("可领取") : QString();
    };
    return words;
}

} // namespace linli::exchange::sample
