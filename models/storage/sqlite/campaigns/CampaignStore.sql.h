// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kSaveCampaign = R"(
INSERT INTO campaign (id, title, kind, state, starts_ms, ends_ms, goods, revision, document, updated_ms)
VALUES (:id, :title, :kind, :state, :starts, :ends, :goods, :revision, :document, :updated)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, kind = excluded.kind,
    state = excluded.state, starts_ms = excluded.starts_ms, ends_ms = excluded.ends_ms,
    goods = excluded.goods, revision = excluded.revision, document = excluded.document,
    updated_ms = excluded.updated_ms)";
inline constexpr std::string_view kCampaignById = "SELECT document FROM campaign WHERE id = :id";
inline constexpr std::string_view kCampaigns = R"(
SELECT id, title, kind, state, starts_ms, ends_ms, goods, updated_ms FROM campaign
WHERE (archived_ms IS NOT NULL) = :archived ORDER BY starts_ms DESC, id LIMIT 1000)";
inline constexpr std::string_view kArchiveCampaign =
    "UPDATE campaign SET archived_ms = :at WHERE id = :id";

inline constexpr std::string_view kSaveCampaignDraft = R"(
INSERT INTO campaign_draft (campaign, document, saved_ms) VALUES (:id, :document, :now)
ON CONFLICT (campaign) DO UPDATE SET document = excluded.document, saved_ms = excluded.saved_ms)";
inline constexpr std::string_view kCampaignDraft =
    "SELECT document, saved_ms FROM campaign_draft WHERE campaign = :id";
inline constexpr std::string_view kDropCampaignDraft =
    "DELETE FROM campaign_draft WHERE campaign = :id";

inline constexpr std::string_view kLogCampaign = R"(
INSERT INTO campaign_log (campaign, at_ms, kind, subject, detail)
VALUES (:id, :at, :kind, :subject, :detail))";
inline constexpr std::string_view kCampaignLog = R"(
SELECT at_ms, kind, subject, detail FROM campaign_log WHERE campaign = :id ORDER BY seq LIMIT 1000)";

// Test orders and cancelled ones were no deals.
inline constexpr std::string_view kLowestDeal = R"(
SELECT min(l.net_fen / l.quantity) FROM order_line l JOIN sale_order o ON o.key = l.order_key
WHERE l.sku = :sku AND o.test = 0 AND o.cancelled = 0 AND o.paid_ms >= :from AND o.paid_ms < :to)";
inline constexpr std::string_view kLastDeal = R"(
SELECT l.net_fen / l.quantity FROM order_line l JOIN sale_order o ON o.key = l.order_key
WHERE l.sku = :sku AND o.test = 0 AND o.cancelled = 0 AND o.paid_ms < :to
ORDER BY o.paid_ms DESC, l.position LIMIT 1)";

inline constexpr std::string_view kNewReferrals = R"(
SELECT at_ms, invitee, inviter FROM bind WHERE at_ms >= :since ORDER BY seq DESC LIMIT 50)";

inline constexpr std::string_view kSessionOrders = R"(
SELECT seq, basis_fen - returned_fen FROM sale_order
WHERE test = 0 AND cancelled = 0 AND paid_ms IS NOT NULL AND
    (campaign = :campaign OR (campaign = '' AND paid_ms >= :from AND paid_ms < :to))
ORDER BY seq LIMIT 100000)";
inline constexpr std::string_view kSessionGoods = R"(
SELECT l.sku, sum(l.quantity - l.returned), sum(l.net_fen - l.refunded_fen)
FROM sale_order o JOIN order_line l ON l.order_key = o.key
WHERE o.test = 0 AND o.cancelled = 0 AND o.paid_ms IS NOT NULL AND
    (o.campaign = :campaign OR (o.campaign = '' AND o.paid_ms >= :from AND o.paid_ms < :to))
GROUP BY l.sku ORDER BY 3 DESC, l.sku LIMIT 1000)";

} // namespace linli::storage::sql
