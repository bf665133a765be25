// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kAllStaff = R"(
SELECT id, name, role, pin, since_ms, left_ms, wrong_pins, blocked_until_ms FROM staff
ORDER BY since_ms, id LIMIT 1000)";

inline constexpr std::string_view kOneStaff = R"(
SELECT id, name, role, pin, since_ms, left_ms, wrong_pins, blocked_until_ms FROM staff
WHERE id = :id)";

inline constexpr std::string_view kSaveStaff = R"(
INSERT INTO staff (id, name, role, pin, since_ms, left_ms, wrong_pins, blocked_until_ms)
VALUES (:id, :name, :role, :pin, :since, :left, :wrong, :blocked)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, pin = excluded.pin,
    left_ms = excluded.left_ms, wrong_pins = excluded.wrong_pins,
    blocked_until_ms = excluded.blocked_until_ms)";

inline constexpr std::string_view kAddAudit = R"(
INSERT INTO audit (at_ms, actor, act, subject, detail)
VALUES (:at, :actor, :act, :subject, :detail))";

inline constexpr std::string_view kAuditPage = R"(
SELECT at_ms, position, actor, act, subject, detail FROM audit_row
WHERE (:from IS NULL OR at_ms >= :from) AND (:to IS NULL OR at_ms < :to)
  AND (:actor IS NULL OR actor = :actor) AND (:act = '' OR act = :act)
  AND (:machine = 1 OR act <> 'tick')
  AND (:after IS NULL OR (at_ms, position) < (:after, CAST(:after_key AS INTEGER)))
ORDER BY at_ms DESC, position DESC LIMIT :limit)";

inline constexpr std::string_view kAuditCount = R"(
SELECT count(*) FROM audit_row
WHERE (:from IS NULL OR at_ms >= :from) AND (:to IS NULL OR at_ms < :to)
  AND (:actor IS NULL OR actor = :actor) AND (:act = '' OR act = :act)
  AND (:machine = 1 OR act <> 'tick'))";

inline constexpr std::string_view kSaveDraft = R"(
INSERT INTO draft (form, subject, content, saved_ms) VALUES (:form, :subject, :content, :saved)
ON CONFLICT (form, subject) DO UPDATE SET content = excluded.content, saved_ms = excluded.saved_ms)";

inline constexpr std::string_view kDropDraft = R"(
DELETE FROM draft WHERE form = :form AND subject = :subject)";

inline constexpr std::string_view kAllDrafts = R"(
SELECT form, subject, content, saved_ms FROM draft ORDER BY saved_ms DESC, form, subject LIMIT 50)";

} // namespace linli::storage::sql
