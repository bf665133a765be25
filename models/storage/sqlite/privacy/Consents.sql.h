// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kPutConsent = R"(
INSERT INTO consent (id, member, purpose, text_version, channel, given_ms, withdrawn_ms, paper,
    language, notice, actor)
VALUES (:id, :member, :purpose, :version, :channel, :given, :withdrawn, :paper, :language, :notice,
    :actor))";

inline constexpr std::string_view kEndConsent = R"(
UPDATE consent SET withdrawn_ms = :at
WHERE purpose = :purpose AND withdrawn_ms IS NULL AND (member = :member
    OR member IN (SELECT member FROM merged_identity WHERE root = :member)))";

inline constexpr std::string_view kConsentsOf = R"(
SELECT id, member, purpose, text_version, channel, given_ms, withdrawn_ms, paper, language, notice,
    actor
FROM consent WHERE member = :member
    OR member IN (SELECT member FROM merged_identity WHERE root = :member)
ORDER BY given_ms, rowid LIMIT 1000)";

inline constexpr std::string_view kConsentTexts = R"(
SELECT purpose, version, from_ms, zh, en FROM consent_text
WHERE :purpose = '' OR purpose = :purpose ORDER BY from_ms DESC, version DESC, purpose LIMIT 1000)";

inline constexpr std::string_view kAddConsentText = R"(
INSERT INTO consent_text (purpose, version, from_ms, zh, en)
VALUES (:purpose, :version, :from, :zh, :en) ON CONFLICT (purpose, version) DO NOTHING)";

inline constexpr std::string_view kNotices = R"(
SELECT version, from_ms, facts, zh, en FROM privacy_notice ORDER BY version DESC LIMIT 100)";

inline constexpr std::string_view kAddNotice = R"(
INSERT INTO privacy_notice (version, from_ms, facts, zh, en)
VALUES (:version, :from, :facts, :zh, :en))";

inline constexpr std::string_view kCloudAddress = "SELECT url FROM sync_state LIMIT 1";

} // namespace linli::storage::sql
