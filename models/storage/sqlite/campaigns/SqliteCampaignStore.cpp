// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/campaigns/SqliteCampaignStore.h"

#include "domain/campaign/RunOfShow.h"
#include "domain/campaign/Words.h"
#include "storage/sqlite/campaigns/CampaignStore.sql.h"
#include "storage/sqlite/members/MemberDirectory.h"
#include "storage/sqlite/rows/EachRow.h"
#include "wire/campaign/CampaignJson.h"

namespace linli::storage {
namespace {

using campaign::Campaign;

usecases::CampaignRow toRow(const Row& row)
{
    usecases::CampaignRow shown;
    shown.id = row.text(0);
    shown.title = row.text(1);
    shown.kind = campaign::wordOf<campaign::CampaignKind>(row.text(2)).value_or(shown.kind);
    shown.state = campaign::wordOf<campaign::CampaignState>(row.text(3)).value_or(shown.state);
    shown.startsAt = row.instant(4);
    shown.endsAt = row.instant(5);
    shown.goods = row.integer(6);
    shown.updatedAt = row.instant(7);
    return shown;
}

} // namespace

Result<void> SqliteCampaignStore::save(const Campaign& campaign, Instant now)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveCampaign));
    const std::string document = wire::campaignJson(campaign);
    save.bind("id", std::string_view(campaign.id))
        .bind("title", std::string_view(campaign.title))
        .bind("kind", textOf(campaign.kind))
        .bind("state", textOf(campaign.state));
    save.bind("starts", campaign.startsAt)
        .bind("ends", campaign.endedAt.value_or(plannedEnd(campaign)))
        .bind("goods", static_cast<std::int64_t>(campaign.goods.size()))
        .bind("revision", campaign.revision);
    return save.bind("document", std::string_view(document)).bind("updated", now).run();
}

Result<std::optional<Campaign>> SqliteCampaignStore::byId(std::string_view id)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kCampaignById));
    LINLI_ASSIGN(const bool found, find.bind("id", id).step());
    if (!found) {
        return std::optional<Campaign>();
    }
    LINLI_ASSIGN(Campaign read, wire::readCampaignJson(find.row().text(0)));
    return std::optional(std::move(read));
}

Result<std::vector<usecases::CampaignRow>> SqliteCampaignStore::list(bool archived)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kCampaigns));
    find.bind("archived", archived);
    std::vector<usecases::CampaignRow> rows;
    LINLI_TRY(eachRow(find, [&](const Row& row) { rows.push_back(toRow(row)); }));
    return rows;
}

Result<void> SqliteCampaignStore::archive(std::string_view id, std::optional<Instant> at)
{
    LINLI_ASSIGN(Statement change, m_connection.prepare(sql::kArchiveCampaign));
    return change.bind("id", id).bind("at", at).run();
}

Result<void> SqliteCampaignStore::saveDraft(const Campaign& campaign, Instant now)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveCampaignDraft));
    const std::string document = wire::campaignJson(campaign);
    save.bind("id", std::string_view(campaign.id)).bind("document", std::string_view(document));
    return save.bind("now", now).run();
}

Result<std::optional<ports::CampaignDraft>> SqliteCampaignStore::draftOf(std::string_view id)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kCampaignDraft));
    LINLI_ASSIGN(const bool found, find.bind("id", id).step());
    if (!found) {
        return std::optional<ports::CampaignDraft>();
    }
    ports::CampaignDraft draft;
    LINLI_ASSIGN(draft.campaign, wire::readCampaignJson(find.row().text(0)));
    draft.savedAt = find.row().instant(1);
    return std::optional(std::move(draft));
}

Result<void> SqliteCampaignStore::dropDraft(std::string_view id)
{
    LINLI_ASSIGN(Statement drop, m_connection.prepare(sql::kDropCampaignDraft));
    return drop.bind("id", id).run();
}

Result<void> SqliteCampaignStore::log(std::string_view id, const ports::CampaignLogEntry& entry)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kLogCampaign));
    add.bind("id", id).bind("at", entry.at).bind("kind", std::string_view(entry.kind));
    return add.bind("subject", std::string_view(entry.subject))
        .bind("detail", std::string_view(entry.detail))
        .run();
}

Result<std::vector<ports::CampaignLogEntry>> SqliteCampaignStore::logOf(std::string_view id)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kCampaignLog));
    find.bind("id", id);
    std::vector<ports::CampaignLogEntry> entries;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        entries.push_back({row.instant(0), row.text(1), row.text(2), row.text(3)});
    }));
    return entries;
}

Result<ports::DealPrices> SqliteCampaignStore::dealPrices(std::string_view sku,
                                                          const TimeWindow& window)
{
    ports::DealPrices prices;
    LINLI_ASSIGN(Statement lowest, m_connection.prepare(sql::kLowestDeal));
    lowest.bind("sku", sku).bind("from", window.from).bind("to", window.to);
    LINLI_ASSIGN(const bool any, lowest.step());
    prices.lowestFen = any ? lowest.row().optionalInteger(0) : std::nullopt;
    LINLI_ASSIGN(Statement last, m_connection.prepare(sql::kLastDeal));
    last.bind("sku", sku).bind("to", window.to);
    LINLI_ASSIGN(const bool sold, last.step());
    prices.lastFen = sold ? last.row().optionalInteger(0) : std::nullopt;
    return prices;
}

Result<std::vector<ports::ReferralNews>> SqliteCampaignStore::referralsSince(Instant since)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kNewReferrals));
    find.bind("since", since);
    std::vector<ports::ReferralNews> news;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        news.push_back(
            {row.instant(0), row.key<MemberKey>(1), row.key<MemberKey>(2), std::string()});
    }));
    for (ports::ReferralNews& one : news) {
        LINLI_ASSIGN(one.inviterName, m_directory.nameOf(one.inviter));
    }
    return news;
}

Result<ports::SessionOrders> SqliteCampaignStore::ordersOf(std::string_view campaign,
                                                           const TimeWindow& air)
{
    ports::SessionOrders session;
    LINLI_ASSIGN(Statement orders, m_connection.prepare(sql::kSessionOrders));
    orders.bind("campaign", campaign).bind("from", air.from).bind("to", air.to);
    LINLI_TRY(eachRow(orders, [&](const Row& row) {
        ++session.orders;
        session.sequences.push_back(row.integer(0));
        session.netFen += row.integer(1);
    }));
    LINLI_ASSIGN(Statement goods, m_connection.prepare(sql::kSessionGoods));
    goods.bind("campaign", campaign).bind("from", air.from).bind("to", air.to);
    LINLI_TRY(eachRow(goods, [&](const Row& row) {
        session.sold.push_back({row.text(0), row.integer(1), row.integer(2)});
    }));
    return session;
}

} // namespace linli::storage
