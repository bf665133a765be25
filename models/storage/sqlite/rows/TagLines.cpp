// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/rows/TagLines.h"

#include <algorithm>

namespace linli::storage {

std::vector<std::string> splitTags(const std::string& lines)
{
    std::vector<std::string> tags;
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size());
        tags.push_back(lines.substr(at, end - at));
        at = end + 1;
    }
    std::sort(tags.begin(), tags.end());
    return tags;
}

} // namespace linli::storage
