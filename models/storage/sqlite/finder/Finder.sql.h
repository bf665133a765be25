// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

// Changes whenever this connection or another one wrote anything.
inline constexpr std::string_view kFinderStamp =
    "SELECT total_changes(), data_version FROM pragma_data_version";

inline constexpr std::string_view kFindableGoods = R"(
SELECT id, name, spec, category, sku, barcode FROM product
WHERE archived_ms IS NULL ORDER BY updated_ms DESC, id LIMIT 100000)";

inline constexpr std::string_view kFindableCampaigns = R"(
SELECT id, title, '', '', '', '' FROM campaign
WHERE archived_ms IS NULL ORDER BY starts_ms DESC, id LIMIT 1000)";

inline constexpr std::string_view kCodesFrom = R"(
SELECT inviter, id FROM invite_link
WHERE id >= :prefix AND id < :behind AND revoked_ms IS NULL LIMIT :limit)";

// The union keeps what begins with the text in front; a suffix is looked for among the newest only.
inline constexpr std::string_view kOrdersByNumber = R"(
SELECT key, buyer, 1 AS begins FROM (SELECT key, buyer FROM sale_order
    WHERE key >= :prefix AND key < :behind ORDER BY key DESC LIMIT :limit)
UNION ALL
SELECT key, buyer, 0 FROM (SELECT key, buyer FROM sale_order ORDER BY seq DESC LIMIT 500)
    WHERE substr(key, -length(:prefix)) = :prefix AND substr(key, 1, length(:prefix)) <> :prefix
LIMIT :limit)";

} // namespace linli::storage::sql
