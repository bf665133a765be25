// SPDX-License-Identifier: GPL-3.0-or-later
// Row 7 of spec/performance.md: the same rows as the peer's script writes, through the product's
// own workbook writer. usage: linli_export_bench FILE ROWS; prints CPU ms and peak memory.
#include "domain/money/Money.h"
#include "exchange/write/WriteXlsx.h"

#include <QString>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/resource.h>

namespace {

using namespace linli;

constexpr std::size_t kPiece = 1000;

/// The generator of the peer's script: x = x·1664525 + 1013904223 (mod 2³²), the upper bits of it.
class Dice
{
  public:
    std::uint32_t below(std::uint32_t limit)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return (m_state >> 8U) % limit;
    }

  private:
    std::uint32_t m_state = 12345;
};

std::string padded(std::uint32_t number, int width)
{
    char text[16];
    std::snprintf(text, sizeof text, "%0*u", width, number);
    return text;
}

report::Row rowOf(std::int64_t number, Dice& dice)
{
    static const std::array<const char*, 12> kSurnames{"王", "李", "张", "刘", "陈", "杨",
                                                       "赵", "黄", "周", "吴", "徐", "孙"};
    static const std::array<const char*, 20> kNames{"伟", "芳", "娜", "秀英", "敏",   "静",  "丽",
                                                    "强", "磊", "军", "洋",   "勇",   "艳",  "杰",
                                                    "娟", "涛", "明", "超",   "欣怡", "子涵"};
    constexpr std::int64_t kFirstDay = 45000 - 25569; // the script's serial as days since 1970
    const auto member = static_cast<std::int64_t>(1 + dice.below(100'000));
    std::string name = kSurnames.at(dice.below(12));
    name += kNames.at(dice.below(20));
    std::string phone = "13" + padded(dice.below(100'000), 5);
    phone += padded(dice.below(10'000), 4);
    std::string home = std::to_string(1 + dice.below(40)) + "栋";
    home += std::to_string(1 + dice.below(4)) + "单元";
    home += std::to_string(1 + dice.below(28));
    home += padded(1 + dice.below(4), 2);
    const auto invited = static_cast<std::int64_t>(dice.below(300));
    const auto sales = static_cast<std::int64_t>(dice.below(10'000'000));
    const auto reward = static_cast<std::int64_t>(dice.below(100'000));
    const auto minute = static_cast<std::int64_t>(dice.below(365 * 1440));
    const Instant at =
        Instant::fromUnixMs(0) + Span::days(kFirstDay) + Span::minutes(minute) + Span::hours(-8);
    return {report::CodeText{"2024-12"}, report::Count{number},
            report::Count{member},       std::move(name),
            report::CodeText{phone},     std::move(home),
            report::Count{invited},      report::MoneyFen{sales},
            report::MoneyFen{reward},    at};
}

exchange::SheetText words()
{
    exchange::SheetText text;
    text.sheetName = QStringLiteral("rewards");
    for (const char* head : {"期间", "名次", "会员编号", "姓名", "手机", "楼栋", "有效邀请",
                             "成交额", "奖励", "结算时间"}) {
        text.headings.push_back(QString::fromUtf8(head));
    }
    return text;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: linli_export_bench FILE ROWS\n", stderr);
        return 2;
    }
    const std::int64_t wanted = std::atoll(argv[2]);
    report::Report head;
    head.columns.assign(10, {"", 12});
    Dice dice;
    std::int64_t made = 0;
    exchange::SheetPlan plan;
    plan.more = [&]() -> Result<std::vector<report::Row>> {
        std::vector<report::Row> piece;
        while (made < wanted && piece.size() < kPiece) {
            piece.push_back(rowOf(++made, dice));
        }
        return piece;
    };
    const Result<void> done = exchange::writeXlsx(QString::fromUtf8(argv[1]), head, words(), plan);
    if (!done.ok()) {
        std::fprintf(stderr, "%s\n", done.error().detail().c_str());
        return 1;
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const long cpuMs = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000 +
                       (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
    std::printf("linli rows=%lld: %ld ms CPU, peak %ld KiB\n", static_cast<long long>(made), cpuMs,
                used.ru_maxrss);
    return 0;
}
