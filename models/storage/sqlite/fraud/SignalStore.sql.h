// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kFraudBinds = "SELECT invitee, inviter, at_ms, manual, link FROM "
                                                "bind WHERE at_ms >= :from ORDER BY at_ms, seq";

// The inviter is the one of metrics.md; the first order is the engine's: no earlier paid one that
// was not cancelled.
inline constexpr std::string_view kFraudOrders = R"(
SELECT o.key, o.buyer,
       coalesce((SELECT b.inviter FROM bind b WHERE b.invitee = o.buyer AND b.at_ms <= o.paid_ms
                 ORDER BY b.seq DESC LIMIT 1), ''),
       o.paid_ms, o.basis_fen, o.returned_fen, o.cancelled,
       NOT EXISTS (SELECT 1 FROM sale_order p WHERE p.buyer = o.buyer AND p.paid_seq > 0
                   AND p.paid_seq < o.paid_seq AND p.cancelled = 0 AND p.test = 0),
       coalesce((SELECT max(r.min_basis_fen) FROM reward r WHERE r.order_key = o.key), 0),
       coalesce((SELECT group_concat(x.words, ',') FROM
           (SELECT l.sku || 'x' || sum(l.quantity) AS words FROM order_line l
            WHERE l.order_key = o.key GROUP BY l.sku ORDER BY l.sku) x), '')
FROM sale_order o WHERE o.paid_ms >= :from AND o.test = 0 AND o.buyer IS NOT NULL
ORDER BY o.paid_ms, o.paid_seq)";

inline constexpr std::string_view kFraudClaims = R"(
SELECT f.order_key, f.at_ms, f.amount_fen,
       coalesce((SELECT b.inviter FROM bind b WHERE b.invitee = o.buyer AND b.at_ms <= o.paid_ms
                 ORDER BY b.seq DESC LIMIT 1), '')
FROM refund f JOIN sale_order o ON o.key = f.order_key
WHERE f.kind = 'comp' AND f.state = 'applied' AND f.at_ms >= :from ORDER BY f.at_ms, f.seq)";

inline constexpr std::string_view kFraudCouponLinks = R"(
SELECT c.link, coalesce(i.root, l.inviter), c.site, c.day_ms
FROM coupon_link c JOIN invite_link l ON l.id = c.link
LEFT JOIN merged_identity i ON i.member = l.inviter
WHERE c.day_ms >= :from AND c.site <> '' ORDER BY c.day_ms, c.link)";

inline constexpr std::string_view kFraudAccounts = R"(
SELECT key, wechat_key FROM member WHERE merged_into IS NULL AND erased = 0 AND wechat_key IN
    (SELECT wechat_key FROM member WHERE wechat_key <> '' AND merged_into IS NULL AND erased = 0
     GROUP BY wechat_key HAVING count(*) > 1) ORDER BY wechat_key, key)";

// The order stands in the event's text: "approve o=KEY yes=1", "reject o=KEY".
inline constexpr std::string_view kEngineReviews = R"(
SELECT x.order_key, coalesce(max(r.inviter), ''), x.actor, x.at_ms, x.verb = 'approve',
       coalesce(max(r.signals), '')
FROM (SELECT seq, at_ms, actor, verb,
      replace(substr(fingerprint, instr(fingerprint, ' o=') + 3), ' yes=1', '') AS order_key
      FROM event WHERE verb IN ('approve', 'reject') AND at_ms >= :from) x
JOIN reward r ON r.order_key = x.order_key AND r.signals <> ''
GROUP BY x.seq ORDER BY x.seq)";

inline constexpr std::string_view kFraudRefusals = R"(
SELECT count(*) FROM decision d JOIN event e ON e.seq = d.event_seq
WHERE d.code = :code AND e.at_ms >= :from AND e.at_ms < :to)";

inline constexpr std::string_view kAddFlag = R"(
INSERT INTO fraud_flag (key, signal, subject, found, allowed, action, state, raised_ms)
VALUES (:key, :signal, :subject, :found, :allowed, :action, 'open', :raised)
ON CONFLICT (key) DO NOTHING)";

inline constexpr std::string_view kRenewFlag =
    "UPDATE fraud_flag SET found = :found WHERE key = :key AND state = 'open'";

inline constexpr std::string_view kDropEvidence = "DELETE FROM fraud_evidence WHERE flag = :flag";

inline constexpr std::string_view kAddEvidence = R"(
INSERT INTO fraud_evidence (flag, position, at_ms, member, order_key, amount_fen, note)
VALUES (:flag, :position, :at, :member, :order, :amount, :note))";

inline constexpr std::string_view kFlags = R"(
SELECT key, signal, subject, found, allowed, action, state, raised_ms, decided_ms, actor, reason
FROM fraud_flag WHERE (:key = '' OR key = :key) AND (:open = 0 OR state = 'open')
ORDER BY CASE WHEN :open = 1 THEN raised_ms ELSE -raised_ms END, key LIMIT 500)";

inline constexpr std::string_view kEvidence = R"(
SELECT at_ms, member, order_key, amount_fen, note FROM fraud_evidence WHERE flag = :flag
ORDER BY position LIMIT 500)";

inline constexpr std::string_view kDecideFlag = R"(
UPDATE fraud_flag SET state = :state, decided_ms = :decided, actor = :actor, reason = :reason
WHERE key = :key)";

inline constexpr std::string_view kHeldFen = R"(
SELECT coalesce(sum(current), 0) FROM reward WHERE owner = :member AND unit = 'CNY'
AND state = 'AVAILABLE' AND id IN
    (SELECT reward FROM fraud_hold WHERE state = 'open' AND action = 'review' AND owner = :member))";

inline constexpr std::string_view kHolds = R"(
SELECT count(*) FROM fraud_hold
WHERE reward = :reward AND state = 'open' AND action = 'review')";

inline constexpr std::string_view kAtStake = R"(
SELECT unit, sum(current) FROM reward WHERE state IN ('REVIEW', 'PENDING', 'AVAILABLE')
AND (id IN (SELECT reward FROM fraud_hold WHERE flag = :key)
     OR owner IN (SELECT v.member FROM fraud_evidence v JOIN fraud_flag f ON f.key = v.flag
                  WHERE f.key = :key AND f.signal = 15)) GROUP BY unit ORDER BY unit)";

inline constexpr std::string_view kBlocks = R"(
SELECT f.signal FROM fraud_flag f JOIN fraud_evidence v ON v.flag = f.key
WHERE f.state = 'open' AND v.member = :member
  AND (f.action = 'block' OR f.signal = 15 AND f.action = 'review') LIMIT 1)";

inline constexpr std::string_view kActivities = R"(
SELECT id, inviter, from_ms, to_ms, actor, reason FROM fraud_activity WHERE to_ms > :after
ORDER BY from_ms DESC, id LIMIT 500)";

inline constexpr std::string_view kKeepActivity = R"(
INSERT INTO fraud_activity (id, inviter, from_ms, to_ms, actor, reason)
VALUES (:id, :inviter, :from, :to, :actor, :reason)
ON CONFLICT (id) DO UPDATE SET to_ms = excluded.to_ms)";

inline constexpr std::string_view kFraudSettings =
    "SELECT signal, action, threshold FROM fraud_setting";

inline constexpr std::string_view kSetFraud = R"(
INSERT INTO fraud_setting (signal, action, threshold) VALUES (:signal, :action, :threshold)
ON CONFLICT (signal) DO UPDATE SET action = excluded.action, threshold = excluded.threshold)";

} // namespace linli::storage::sql
