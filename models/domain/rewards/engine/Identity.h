// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/engine/Work.h"

namespace linli::rewards::engine {

/// Who this key is after merges; an unknown key is itself.
[[nodiscard]] MemberKey resolve(const Work& work, const MemberKey& key);
/// The identity itself first, then everyone merged into it, at any depth.
[[nodiscard]] std::vector<MemberKey> keysOf(const Work& work, const MemberKey& identity);
/// Makes the member where she is unknown; the identity she is, marked as touched.
MemberKey ensureMember(Work& work, const MemberKey& key);
/// The identity of a known member (marked as touched); nothing where nobody knows her.
[[nodiscard]] std::optional<MemberKey> knownMember(Work& work, const MemberKey& key);

/// The bind that stands for this identity, expired or not.
[[nodiscard]] const BindRecord* bindOf(const Work& work, const MemberKey& identity);
/// Writes a bind and ends the one that stood.
BindRecord& addBind(Work& work, BindRecord bind);

/// Not `old` and without a paid, not cancelled order but `except` (details §5).
[[nodiscard]] bool isNew(const Work& work, const MemberKey& identity, const OrderKey& except);
/// Same identity, phone or WeChat id, those of merged records included.
[[nodiscard]] bool isSamePerson(const Work& work, const MemberKey& one, const MemberKey& other);

} // namespace linli::rewards::engine
