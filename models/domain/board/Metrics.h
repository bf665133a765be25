// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Attribution.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace linli::board {

/// A share as it was counted; nothing is divided before it is shown. den = 0: no figure.
struct Fraction
{
    std::int64_t num = 0;
    std::int64_t den = 0;
    auto operator<=>(const Fraction&) const = default;
};

struct SharerCounts
{
    std::int64_t total = 0;  ///< somebody bound to them before the window's end
    std::int64_t active = 0; ///< a qualified invitee in the window
    std::int64_t fresh = 0;  ///< the first qualified invitee ever in the window ("new")
    auto operator<=>(const SharerCounts&) const = default;
};

/// K_sharer = K_customer × (of the mature ones, who bound somebody within 30 days).
struct SharerK
{
    Fraction value;            ///< den 0 while nobody is mature
    std::int64_t mature = 0;   ///< qualified at least 30 days before now
    std::int64_t immature = 0; ///< qualified in the window, too new to judge
    std::int64_t sharedOn = 0; ///< of the mature, those who bound somebody in time
    auto operator<=>(const SharerK&) const = default;
};

struct GmvTotals
{
    std::int64_t netFen = 0;         ///< 净GMV
    std::int64_t paidFen = 0;        ///< 支付GMV: with freight, refunds not subtracted
    std::int64_t referredNetFen = 0; ///< part of netFen that belongs to an inviter
    std::int64_t orders = 0;
    auto operator<=>(const GmvTotals&) const = default;
};

/// Shares of referred net GMV.
struct Dependence
{
    Fraction top1;
    Fraction top3;
    Fraction top5;
    auto operator<=>(const Dependence&) const = default;
};

struct Repurchase
{
    int days = 30;
    Fraction referred;
    Fraction other;
    auto operator<=>(const Repurchase&) const = default;
};

/// Days in hundredths (4.17 d = 417), rounded half up; nothing while n = 0.
struct CycleTime
{
    std::optional<std::int64_t> medianCentidays;
    std::optional<std::int64_t> p90Centidays;
    std::int64_t n = 0;
    auto operator<=>(const CycleTime&) const = default;
};

struct Cohort
{
    int year = 1970;
    int month = 1;
    std::int64_t size = 0;
    std::vector<std::int64_t> again; ///< [k]: buyers in month k + 1 after it
    auto operator<=>(const Cohort&) const = default;
};

struct RewardCost
{
    std::int64_t costFen = 0;
    std::int64_t count = 0;                ///< qualified invitees
    std::vector<std::string> unknownUnits; ///< goods without a shelf cost, counted as 0
    auto operator<=>(const RewardCost&) const = default;
};

/// One line of an order paid in the window.
struct SaleLine
{
    std::int64_t orderSequence = 0; ///< OrderColumns::sequence
    std::string sku;
    std::int64_t kept = 0;                   ///< bought − returned, units
    std::optional<std::int64_t> unitCostFen; ///< at payment; nothing = unknown
};

struct Roi
{
    std::optional<std::int64_t> profitFen; ///< gross profit; nothing while a cost is unknown
    std::int64_t costFen = 0;              ///< RewardCost::costFen
    std::vector<std::string> unknownSkus;  ///< "" stands for an order without lines
    auto operator<=>(const Roi&) const = default;
};

/// One reward of RewardCost, one referred order of Roi: the rows behind these two figures.
struct CostRow
{
    MemberIndex invitee = kNobody; ///< kNobody for milestone and group
    RewardKind kind = RewardKind::Referral;
    std::int64_t accruedMs = 0;
    std::string unit;
    std::int64_t amount = 0;             ///< accrued − reversed to date
    std::optional<std::int64_t> costFen; ///< nothing: a good without a shelf cost
    auto operator<=>(const CostRow&) const = default;
};
struct ProfitRow
{
    std::int64_t sequence = 0; ///< OrderColumns::sequence
    std::int64_t paidMs = 0;
    MemberIndex buyer = kNobody;
    std::int64_t netFen = 0;
    std::optional<std::int64_t> goodsCostFen; ///< nothing: unknown
    auto operator<=>(const ProfitRow&) const = default;
};

[[nodiscard]] GmvTotals gmvTotals(const Attribution& attribution, const TimeWindow& window);
[[nodiscard]] SharerCounts sharerCounts(const Attribution& attribution, const TimeWindow& window);
[[nodiscard]] Fraction customerK(const Attribution& attribution, const TimeWindow& window);
[[nodiscard]] SharerK
sharerK(const Attribution& attribution, const TimeWindow& window, Instant now);
[[nodiscard]] Dependence dependence(const Attribution& attribution, const TimeWindow& window);
/// What leaves with her: net GMV in the window of everybody below her in the tree of the window's
/// end, at any depth, of all referred net GMV.
[[nodiscard]] Fraction
dependenceBelow(const Attribution& attribution, const TimeWindow& window, MemberIndex member);
[[nodiscard]] CycleTime cycleTime(const Attribution& attribution, const TimeWindow& window);
/// W = 30, 60, 90 days before the window's end.
[[nodiscard]] std::array<Repurchase, 3> repurchase(const Attribution& attribution,
                                                   const TimeWindow& window);
/// Oldest first, months without a first order left out.
[[nodiscard]] std::vector<Cohort> cohorts(const Attribution& attribution, const TimeWindow& window);
[[nodiscard]] std::vector<CostRow> costRows(const Attribution& attribution,
                                            const TimeWindow& window);
[[nodiscard]] RewardCost costPerNew(const Attribution& attribution, const TimeWindow& window);
/// `lines`: of the orders paid in the window, any order.
[[nodiscard]] std::vector<ProfitRow> profitRows(const Attribution& attribution,
                                                const TimeWindow& window,
                                                const std::vector<SaleLine>& lines);
[[nodiscard]] Roi returnOnRewards(const Attribution& attribution,
                                  const TimeWindow& window,
                                  const std::vector<SaleLine>& lines,
                                  std::int64_t costFen);
/// N0 (K^(t/ct+1) − 1)/(K − 1), K = 1 → N0 (t/ct + 1): a drawing aid, no money, hence floating
/// point. cycleDays > 0, k >= 0.
[[nodiscard]] double projectedNeighbours(double start, double k, double days, double cycleDays);

/// Everything of spec/metrics.md about one window.
struct Metrics
{
    TimeWindow window;
    GmvTotals gmv;
    SharerCounts sharers;
    Fraction customerK;
    SharerK sharerK;
    Fraction referredShare;
    std::array<Repurchase, 3> repurchase;
    RewardCost costPerNew;
    Roi roi;
    CycleTime cycle;
    Dependence dependence;
    std::vector<Cohort> cohorts;
    auto operator<=>(const Metrics&) const = default;
};
[[nodiscard]] Metrics metrics(const Attribution& attribution,
                              const TimeWindow& window,
                              Instant now,
                              const std::vector<SaleLine>& lines);

} // namespace linli::board
