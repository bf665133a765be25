// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

namespace linli::privacy {

/// How long what is kept (spec/security.md §4.3, D12). The privacy notice says the same numbers.
inline constexpr Span kDeviceKept = Span::days(90);
inline constexpr Span kVisitorKept = Span::days(30);
inline constexpr Span kInactiveKept = Span::days(730);  ///< 24 months; the owner is asked then
inline constexpr Span kTombstoneKept = Span::days(365); ///< beyond the longest campaign
inline constexpr Span kBackupKeepsErased = Span::days(35);
inline constexpr Span kLogKept = Span::days(14);
inline constexpr Span kDraftKept = Span::days(30);
/// Rows of import files somebody has decided: what is left of them is who decided what.
inline constexpr Span kImportRowKept = Span::days(90);

} // namespace linli::privacy
