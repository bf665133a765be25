// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/rows/MemberArray.h"

#include "storage/sqlite/rows/EachRow.h"

namespace linli::storage {

std::string memberArray(const std::vector<MemberKey>& members)
{
    std::vector<std::string> keys;
    keys.reserve(members.size());
    for (const MemberKey& member : members) {
        keys.push_back(member.text());
    }
    return jsonArray(keys);
}

} // namespace linli::storage
