// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/projection/KeptBoard.h"

#include <algorithm>
#include <array>

namespace linli::board {
namespace {

constexpr std::array kBoards{RankBy::Referrals, RankBy::Sales};

} // namespace

KeptBoard::KeptBoard(const Attribution& attribution, const TimeWindow& window) : m_window(window)
{
    const std::vector<Score> scores = scoresOf(attribution, window);
    for (MemberIndex member = 0; member < scores.size(); ++member) {
        if (scores[member] != Score()) {
            m_scores.emplace(member, scores[member]);
        }
    }
    m_byReferrals = rank(attribution, window, RankBy::Referrals);
    m_bySales = rank(attribution, window, RankBy::Sales);
    for (Rows* rows : {&m_byReferrals, &m_bySales}) {
        for (RankRow& row : *rows) {
            row.rank = 0;
        }
    }
}

void KeptBoard::takeOut(const MemberColumns& members, MemberIndex inviter)
{
    const auto score = m_scores.find(inviter);
    if (score == m_scores.end()) {
        return;
    }
    for (const RankBy by : kBoards) {
        Rows& rows = by == RankBy::Referrals ? m_byReferrals : m_bySales;
        if (const auto row = rowOf(inviter, score->second, by)) {
            rows.erase(std::lower_bound(rows.begin(), rows.end(), *row, RankOrder{members, by}));
        }
    }
}

void KeptBoard::putBack(const MemberColumns& members, MemberIndex inviter)
{
    for (const RankBy by : kBoards) {
        Rows& rows = by == RankBy::Referrals ? m_byReferrals : m_bySales;
        if (const auto row = rowOf(inviter, m_scores[inviter], by)) {
            rows.insert(std::lower_bound(rows.begin(), rows.end(), *row, RankOrder{members, by}),
                        *row);
        }
    }
    if (m_scores[inviter] == Score()) {
        m_scores.erase(inviter);
    }
}

Score& KeptBoard::touch(const MemberColumns& members, MemberIndex inviter)
{
    if (m_open.try_emplace(inviter).second) {
        takeOut(members, inviter);
    }
    return m_scores[inviter];
}

void KeptBoard::apply(const Attribution& attribution, const BoardChanges& changes)
{
    const MemberColumns& members = attribution.facts().members;
    for (const ShareChange& share : changes.shares) {
        if (!m_window.contains(Instant::fromUnixMs(share.paidMs))) {
            continue;
        }
        Score& score = touch(members, share.inviter);
        score.netFen += share.came ? share.netFen : -share.netFen;
        if (share.came) {
            score.lastOrderMs = std::max(score.lastOrderMs, share.paidMs);
        } else if (share.paidMs == score.lastOrderMs) {
            m_open[share.inviter].lastOrderGone = true;
        }
    }
    for (const QualificationChange& change : changes.qualifications) {
        if (!m_window.contains(Instant::fromUnixMs(change.one.atMs))) {
            continue;
        }
        Score& score = touch(members, change.one.inviter);
        score.qualified += change.came ? 1 : -1;
        if (change.came) {
            score.lastQualifiedMs = std::max(score.lastQualifiedMs, change.one.atMs);
        } else if (change.one.atMs == score.lastQualifiedMs) {
            m_open[change.one.inviter].lastQualifiedGone = true;
        }
    }
    for (const auto& [inviter, gone] : m_open) {
        Score& score = m_scores[inviter];
        if (gone.lastOrderGone) {
            findLastOrder(attribution, inviter, score);
        }
        if (gone.lastQualifiedGone) {
            findLastQualified(attribution, inviter, score);
        }
        putBack(members, inviter);
    }
    m_open.clear();
}

void KeptBoard::findLastOrder(const Attribution& attribution,
                              MemberIndex inviter,
                              Score& score) const
{
    const OrderColumns& orders = attribution.facts().orders;
    const auto [first, last] = attribution.ordersIn(m_window);
    score.lastOrderMs = Score::kNone;
    for (std::size_t i = last; i > first; --i) {
        if (attribution.inviterOf(i - 1) == inviter && orders.netFen[i - 1] > 0 &&
            attribution.counts(i - 1)) {
            score.lastOrderMs = orders.paidMs[i - 1];
            return;
        }
    }
}

void KeptBoard::findLastQualified(const Attribution& attribution,
                                  MemberIndex inviter,
                                  Score& score) const
{
    const auto [first, last] = attribution.qualifiedIn(m_window);
    score.lastQualifiedMs = Score::kNone;
    for (std::size_t i = last; i > first; --i) {
        if (attribution.qualifications()[i - 1].inviter == inviter) {
            score.lastQualifiedMs = attribution.qualifications()[i - 1].atMs;
            return;
        }
    }
}

std::vector<RankRow> KeptBoard::rows(RankBy by, std::size_t topN) const
{
    const Rows& all = by == RankBy::Referrals ? m_byReferrals : m_bySales;
    const std::size_t shown = topN == 0 ? all.size() : std::min(topN, all.size());
    Rows top(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown));
    for (std::size_t i = 0; i < top.size(); ++i) {
        top[i].rank = static_cast<std::int32_t>(i + 1);
    }
    return top;
}

} // namespace linli::board
