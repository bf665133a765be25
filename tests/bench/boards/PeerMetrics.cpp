// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/boards/PeerMetrics.h"

#include <QCryptographicHash>

#include <array>

#include "bench/boards/PeerShop.h"

namespace linli::bench {
namespace {

constexpr std::size_t kMonths = 12;

std::array<std::int64_t, kMonths + 1> monthStarts()
{
    std::array<std::int64_t, kMonths + 1> starts{};
    for (std::size_t i = 0; i < kMonths; ++i) {
        starts[i] = Instant::fromShanghai(2024, static_cast<int>(i) + 1, 1).value().unixMs();
    }
    starts[kMonths] = PeerShop::yearEnd().unixMs();
    return starts;
}

/// How many of each month of joining bought in each month.
std::vector<std::string> cohortLines(const board::MemberColumns& members,
                                     const std::vector<std::uint16_t>& months)
{
    const auto starts = monthStarts();
    std::array<std::array<std::int64_t, kMonths>, kMonths> grid{};
    for (std::size_t member = 0; member < members.size(); ++member) {
        std::size_t joined = 0;
        while (members.joinedMs[member] >= starts[joined + 1]) {
            ++joined;
        }
        for (std::size_t month = joined; month < kMonths; ++month) {
            grid[joined][month - joined] += (months[member] >> month) & 1;
        }
    }
    std::vector<std::string> lines;
    for (std::size_t joined = 0; joined < kMonths; ++joined) {
        for (std::size_t later = 0; later < kMonths; ++later) {
            if (grid[joined][later] > 0) {
                lines.push_back(std::to_string(joined) + "," + std::to_string(later) + "," +
                                std::to_string(grid[joined][later]));
            }
        }
    }
    return lines;
}

} // namespace

std::string md5Of(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        text += (text.empty() ? "" : "\n") + line;
    }
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Md5)
        .toHex()
        .left(8)
        .toStdString();
}

std::vector<std::string> peerLines(const board::Attribution& attribution,
                                   const std::vector<board::RankRow>& rows)
{
    std::vector<std::string> lines;
    for (const board::RankRow& row : rows) {
        lines.push_back(attribution.facts().members.key[row.member].text() + "," +
                        std::to_string(row.qualified) + "," + std::to_string(row.netGmvFen) + "," +
                        std::to_string(row.lastMs / 1000));
    }
    return lines;
}

PeerMetrics peerMetrics(const board::Attribution& attribution)
{
    const board::MemberColumns& members = attribution.facts().members;
    const board::OrderColumns& orders = attribution.facts().orders;
    const auto starts = monthStarts();
    const TimeWindow december = PeerShop::december();
    const auto [fromDecember, end] = attribution.ordersIn(december);
    const auto [fromBefore, endBefore] =
        attribution.ordersIn({december.from - Span::days(90), december.from});
    PeerMetrics found;
    std::vector<std::uint16_t> months(members.size(), 0);
    std::vector<std::uint8_t> times(members.size(), 0);
    std::vector<bool> sharer(members.size(), false);
    std::vector<bool> before(members.size(), false);
    for (std::size_t month = 0; month < kMonths; ++month) {
        const auto [first, last] = attribution.ordersIn(
            {Instant::fromUnixMs(starts[month]), Instant::fromUnixMs(starts[month + 1])});
        for (std::size_t i = first; i < last; ++i) {
            if (!attribution.stands(i)) {
                continue;
            }
            const board::MemberIndex buyer = attribution.buyerOf(i);
            const board::MemberIndex inviter = attribution.inviterOf(i);
            months[buyer] = static_cast<std::uint16_t>(months[buyer] | (1U << month));
            times[buyer] = static_cast<std::uint8_t>(times[buyer] < 2 ? times[buyer] + 1 : 2);
            if (inviter != board::kNobody) {
                sharer[inviter] = true;
            }
            if (i >= fromBefore && i < endBefore) {
                before[buyer] = true;
            }
            if (i >= fromDecember && i < end) {
                found.allFen += orders.netFen[i];
                found.referredFen += inviter == board::kNobody ? 0 : orders.netFen[i];
            }
        }
    }
    for (std::size_t member = 0; member < members.size(); ++member) {
        found.sharers += sharer[member] ? 1 : 0;
        found.buyersBefore += before[member] ? 1 : 0;
        found.buyers += times[member] > 0 ? 1 : 0;
        found.again += times[member] > 1 ? 1 : 0;
    }
    const board::BindColumns& binds = attribution.facts().binds;
    for (const std::int64_t madeMs : binds.madeMs) {
        found.joinedInvited += december.contains(Instant::fromUnixMs(madeMs)) ? 1 : 0;
    }
    found.cohorts = cohortLines(members, months);
    return found;
}

} // namespace linli::bench
