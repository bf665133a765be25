// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/views/CampaignRow.h"

#include <string_view>

namespace linli::ports {

/// An unfinished version of a campaign that could not be saved as it is.
struct CampaignDraft
{
    campaign::Campaign campaign;
    Instant savedAt;
};

/// One line of a campaign's history; never changed.
struct CampaignLogEntry
{
    Instant at;
    std::string kind;    ///< move, waiver, edit
    std::string subject; ///< the new state, the linter's rule, the field
    std::string detail;  ///< the typed reason
};

/// Somebody who came by a neighbour's invitation just now.
struct ReferralNews
{
    Instant at;
    MemberKey invitee;
    MemberKey inviter;
    std::string inviterName; ///< as the shop knows her; masked before it is shown to anybody else
};

/// What a product was sold for.
struct DealPrices
{
    std::optional<std::int64_t> lowestFen; ///< within the window
    std::optional<std::int64_t> lastFen;   ///< before the window's end, whenever
};

/// One campaign's orders: those marked with it, and unmarked ones paid while it was on the air.
struct SessionOrders
{
    std::int64_t orders = 0;
    std::int64_t netFen = 0;
    struct Sold
    {
        std::string sku;
        std::int64_t pieces = 0;
        std::int64_t netFen = 0;
    };
    std::vector<Sold> sold;
    std::vector<std::int64_t> sequences; ///< of the orders, ascending, as boards know them
};

/// The shop's campaigns. Store thread. Errors of every call: StorageFailed, StorageBusy,
/// StorageFull; reading also JsonBroken and its kin for a document nobody can read.
class CampaignStore
{
  public:
    CampaignStore() = default;
    CampaignStore(const CampaignStore&) = delete;
    CampaignStore& operator=(const CampaignStore&) = delete;
    virtual ~CampaignStore() = default;

    /// Inserts or replaces by id.
    virtual Result<void> save(const campaign::Campaign& campaign, Instant now) = 0;
    virtual Result<std::optional<campaign::Campaign>> byId(std::string_view id) = 0;
    /// By start, soonest last, at most 1 000; archived ones only when asked for.
    virtual Result<std::vector<usecases::CampaignRow>> list(bool archived) = 0;
    virtual Result<void> archive(std::string_view id, std::optional<Instant> at) = 0;

    virtual Result<void> saveDraft(const campaign::Campaign& campaign, Instant now) = 0;
    virtual Result<std::optional<CampaignDraft>> draftOf(std::string_view id) = 0;
    virtual Result<void> dropDraft(std::string_view id) = 0;

    virtual Result<void> log(std::string_view id, const CampaignLogEntry& entry) = 0;
    /// Oldest first, at most 1 000.
    virtual Result<std::vector<CampaignLogEntry>> logOf(std::string_view id) = 0;

    virtual Result<DealPrices> dealPrices(std::string_view sku, const TimeWindow& window) = 0;
    /// Newest first, at most 50.
    virtual Result<std::vector<ReferralNews>> referralsSince(Instant since) = 0;
    virtual Result<SessionOrders> ordersOf(std::string_view campaign, const TimeWindow& air) = 0;
};

} // namespace linli::ports
