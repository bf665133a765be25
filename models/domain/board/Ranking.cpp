// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/Ranking.h"

#include <algorithm>

namespace linli::board {

std::vector<Score> scoresOf(const Attribution& attribution, const TimeWindow& window)
{
    const OrderColumns& orders = attribution.facts().orders;
    std::vector<Score> scores(attribution.facts().members.size());
    const auto [firstOrder, endOrder] = attribution.ordersIn(window);
    for (std::size_t i = firstOrder; i < endOrder; ++i) {
        const MemberIndex inviter = attribution.inviterOf(i);
        if (inviter == kNobody || orders.netFen[i] <= 0 || !attribution.counts(i)) {
            continue;
        }
        scores[inviter].netFen += orders.netFen[i];
        scores[inviter].lastOrderMs = orders.paidMs[i];
    }
    const auto [first, last] = attribution.qualifiedIn(window);
    for (std::size_t i = first; i < last; ++i) {
        const Qualification& qualified = attribution.qualifications()[i];
        ++scores[qualified.inviter].qualified;
        scores[qualified.inviter].lastQualifiedMs = qualified.atMs;
    }
    return scores;
}

std::optional<RankRow> rowOf(MemberIndex member, const Score& score, RankBy by)
{
    const bool referrals = by == RankBy::Referrals;
    if ((referrals ? score.qualified : score.netFen) <= 0) {
        return std::nullopt;
    }
    return RankRow{0, member, score.qualified, score.netFen,
                   referrals ? score.lastQualifiedMs : score.lastOrderMs};
}

bool RankOrder::operator()(const RankRow& a, const RankRow& b) const
{
    const bool referrals = by == RankBy::Referrals;
    const std::int64_t mainA = referrals ? a.qualified : a.netGmvFen;
    const std::int64_t mainB = referrals ? b.qualified : b.netGmvFen;
    if (mainA != mainB) {
        return mainA > mainB;
    }
    const std::int64_t tieA = referrals ? a.netGmvFen : a.qualified;
    const std::int64_t tieB = referrals ? b.netGmvFen : b.qualified;
    if (tieA != tieB) {
        return tieA > tieB;
    }
    if (a.lastMs != b.lastMs) {
        return a.lastMs < b.lastMs;
    }
    if (members.joinedMs[a.member] != members.joinedMs[b.member]) {
        return members.joinedMs[a.member] < members.joinedMs[b.member];
    }
    return members.creation[a.member] < members.creation[b.member];
}

std::string_view textOf(RankBy by)
{
    return by == RankBy::Referrals ? "referrals" : "sales";
}

Result<RankBy> parseRankBy(std::string_view text)
{
    for (const RankBy by : {RankBy::Referrals, RankBy::Sales}) {
        if (text == textOf(by)) {
            return by;
        }
    }
    return Error::badInput(ErrorCode::UnknownOption, "by", std::string(text), "referrals, sales");
}

std::vector<RankRow>
rank(const Attribution& attribution, const TimeWindow& window, RankBy by, std::size_t topN)
{
    const std::vector<Score> scores = scoresOf(attribution, window);
    std::vector<RankRow> rows;
    for (MemberIndex member = 0; member < scores.size(); ++member) {
        if (const auto row = rowOf(member, scores[member], by)) {
            rows.push_back(*row);
        }
    }
    const std::size_t shown = topN == 0 ? rows.size() : std::min(topN, rows.size());
    const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(shown);
    std::partial_sort(rows.begin(), middle, rows.end(), RankOrder{attribution.facts().members, by});
    rows.resize(shown);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].rank = static_cast<std::int32_t>(i + 1);
    }
    return rows;
}

} // namespace linli::board
