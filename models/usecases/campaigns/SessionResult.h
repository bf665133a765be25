// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Metrics.h"
#include "domain/report/Report.h"
#include "usecases/ports/CampaignStore.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

class Boards;

/// Who bought during a session, by how she came.
enum class Segment
{
    NewReferred, ///< her first order, brought by a neighbour
    NewOther,
    AgainReferred,
    AgainOther,
};

/// What to do next, each with the numbers behind it.
enum class NextAction
{
    ThankSharers, ///< `count` neighbours came by invitations
    CallBack,     ///< `count` new ones: invite them to the next session
    SellOut,      ///< product `subject` sold out: plan more (count = its quota)
    PriceOrDrop,  ///< product `subject` sold nothing
    ShorterItem,  ///< item `subject` ran `count` minutes over
    TooDear,      ///< a new neighbour cost `count` fen, her first order earned less
    RepeatIt,     ///< nothing to mend
};

/// The result sheet of a session (product.md §3.5). Orders are those marked with the campaign and
/// unmarked ones paid while it was on the air; K, shares and reward cost are the board's figures
/// (spec/metrics.md) of the time on the air.
struct SessionResult
{
    campaign::Campaign campaign;
    TimeWindow air;
    std::int64_t orders = 0;
    std::int64_t netFen = 0;
    std::int64_t newNeighbours = 0; ///< qualified invitees
    board::Fraction k;
    board::Fraction referredShare;
    std::int64_t rewardCostFen = 0;
    struct SegmentSales
    {
        Segment segment = Segment::NewReferred;
        std::int64_t orders = 0;
        std::int64_t netFen = 0;
    };
    std::vector<SegmentSales> segments; ///< all four
    struct GoodsSales
    {
        std::string name;
        std::optional<std::int64_t> quota;
        std::int64_t pieces = 0;
        std::int64_t netFen = 0;
    };
    std::vector<GoodsSales> goods; ///< the line-up in its order, then what else was sold
    struct Suggestion
    {
        NextAction action = NextAction::RepeatIt;
        std::string subject;
        std::int64_t count = 0;
    };
    std::vector<Suggestion> next;
    /// None while nobody new came.
    [[nodiscard]] std::optional<std::int64_t> costPerNewFen() const
    {
        return newNeighbours == 0 ? std::nullopt : std::optional(rewardCostFen / newNeighbours);
    }
};

/// Errors: NotFound, IllegalTransition (it was never on the air), those of the stores.
[[nodiscard]] Result<SessionResult>
sessionResult(Shop& shop, Boards& boards, const std::string& id);

/// The same as rows for XLSX, CSV and PDF.
[[nodiscard]] report::Report sessionReport(const SessionResult& result);
/// One row a session that went on the air within the window.
[[nodiscard]] Result<report::Report>
sessionsReport(Shop& shop, Boards& boards, const TimeWindow& window);

} // namespace linli::usecases
