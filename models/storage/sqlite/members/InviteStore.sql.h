// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

// A merged record's code leads to the identity it became part of.
inline constexpr std::string_view kOwnerOfCode = R"(
SELECT coalesce(i.root, l.inviter) FROM invite_link l
LEFT JOIN merged_identity i ON i.member = l.inviter
WHERE l.id = :code AND l.revoked_ms IS NULL AND l.signature_good = 1)";
inline constexpr std::string_view kCodeTaken = "SELECT 1 FROM invite_link WHERE id = :code";
inline constexpr std::string_view kMarkAlias = R"(
UPDATE invite_link SET kind = 'alias' WHERE id = :code)";
inline constexpr std::string_view kAliasesOf = R"(
SELECT id FROM invite_link WHERE inviter = :member AND kind = 'alias' AND revoked_ms IS NULL
ORDER BY id LIMIT 100)";

// The forest and one person's binds are needed whole.
inline constexpr std::string_view kBindsInForce = R"(
SELECT coalesce(e.root, b.invitee), coalesce(i.root, b.inviter), b.at_ms, b.manual, b.ended_ms,
    (SELECT l.id FROM invite_link l WHERE l.inviter = coalesce(i.root, b.inviter)
     AND l.kind = 'invite' AND l.revoked_ms IS NULL ORDER BY l.created_ms DESC LIMIT 1)
FROM bind b LEFT JOIN merged_identity e ON e.member = b.invitee
LEFT JOIN merged_identity i ON i.member = b.inviter
WHERE b.ended_ms IS NULL ORDER BY b.seq LIMIT 10000000)";
inline constexpr std::string_view kBindsOfInvitee = R"(
SELECT coalesce(e.root, b.invitee), coalesce(i.root, b.inviter), b.at_ms, b.manual, b.ended_ms,
    (SELECT l.id FROM invite_link l WHERE l.inviter = coalesce(i.root, b.inviter)
     AND l.kind = 'invite' AND l.revoked_ms IS NULL ORDER BY l.created_ms DESC LIMIT 1)
FROM bind b LEFT JOIN merged_identity e ON e.member = b.invitee
LEFT JOIN merged_identity i ON i.member = b.inviter
WHERE b.invitee IN (SELECT :member UNION ALL
    SELECT member FROM merged_identity WHERE root = :member) ORDER BY b.seq LIMIT 10000)";
inline constexpr std::string_view kBindsOfInviterRows = R"(
SELECT coalesce(e.root, b.invitee), coalesce(i.root, b.inviter), b.at_ms, b.manual, b.ended_ms,
    (SELECT l.id FROM invite_link l WHERE l.inviter = coalesce(i.root, b.inviter)
     AND l.kind = 'invite' AND l.revoked_ms IS NULL ORDER BY l.created_ms DESC LIMIT 1)
FROM bind b LEFT JOIN merged_identity e ON e.member = b.invitee
LEFT JOIN merged_identity i ON i.member = b.inviter
WHERE b.inviter IN (SELECT :member UNION ALL
    SELECT member FROM merged_identity WHERE root = :member) ORDER BY b.seq LIMIT 100000)";

} // namespace linli::storage::sql
