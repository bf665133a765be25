// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace linli::usecases {

/// A small record kept as text: one "name=value" a line; lines without an equals sign are passed
/// over, of a name that comes twice the first counts.
using NamedLines = std::map<std::string, std::string, std::less<>>;
[[nodiscard]] NamedLines namedLines(std::string_view text);
/// Empty where the name is not there.
[[nodiscard]] std::string textIn(const NamedLines& lines, std::string_view name);
/// A whole number and nothing else; none where it is not there.
[[nodiscard]] std::optional<std::int64_t> numberIn(const NamedLines& lines, std::string_view name);

} // namespace linli::usecases
