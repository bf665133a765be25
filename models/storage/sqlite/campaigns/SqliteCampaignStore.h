// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/CampaignStore.h"

namespace linli::storage {

class MemberDirectory;

/// Campaigns in SQLite. Refers to connection and directory for its life.
class SqliteCampaignStore final : public ports::CampaignStore
{
  public:
    SqliteCampaignStore(Connection& connection, MemberDirectory& directory)
        : m_connection(connection), m_directory(directory)
    {
    }

    Result<void> save(const campaign::Campaign& campaign, Instant now) override;
    Result<std::optional<campaign::Campaign>> byId(std::string_view id) override;
    Result<std::vector<usecases::CampaignRow>> list(bool archived) override;
    Result<void> archive(std::string_view id, std::optional<Instant> at) override;
    Result<void> saveDraft(const campaign::Campaign& campaign, Instant now) override;
    Result<std::optional<ports::CampaignDraft>> draftOf(std::string_view id) override;
    Result<void> dropDraft(std::string_view id) override;
    Result<void> log(std::string_view id, const ports::CampaignLogEntry& entry) override;
    Result<std::vector<ports::CampaignLogEntry>> logOf(std::string_view id) override;
    Result<ports::DealPrices> dealPrices(std::string_view sku, const TimeWindow& window) override;
    Result<std::vector<ports::ReferralNews>> referralsSince(Instant since) override;
    Result<ports::SessionOrders> ordersOf(std::string_view campaign,
                                          const TimeWindow& air) override;

  private:
    Connection& m_connection;
    MemberDirectory& m_directory;
};

} // namespace linli::storage
