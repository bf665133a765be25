// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/settings/NamedLines.h"

#include <algorithm>
#include <charconv>

namespace linli::usecases {

NamedLines namedLines(std::string_view text)
{
    NamedLines lines;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const std::size_t equals = line.find('=');
        if (equals != std::string_view::npos) {
            lines.emplace(line.substr(0, equals), line.substr(equals + 1));
        }
    }
    return lines;
}

std::string textIn(const NamedLines& lines, std::string_view name)
{
    const auto found = lines.find(name);
    return found == lines.end() ? std::string() : found->second;
}

std::optional<std::int64_t> numberIn(const NamedLines& lines, std::string_view name)
{
    const std::string text = textIn(lines, name);
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = failed == std::errc() && end == text.data() + text.size() && !text.empty();
    return whole ? std::optional(number) : std::nullopt;
}

} // namespace linli::usecases
