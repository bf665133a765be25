// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout/Layout.h"
#include "exchange/read/RowSource.h"

#include <optional>
#include <vector>

namespace linli::exchange {

/// The header row of a table and the kinds whose required names it holds with the highest score;
/// more than one is ambiguous.
struct HeaderMatch
{
    Row header;
    std::vector<FileKind> kinds;
};

/// Looks through the first 20 rows that are not blank. With `only` no other kind is tried. None
/// where no row holds all required names of a kind. Errors: those of the source.
[[nodiscard]] Result<std::optional<HeaderMatch>> findHeader(RowSource& source,
                                                            std::optional<FileKind> only);

[[nodiscard]] bool isBlank(const Row& row);

} // namespace linli::exchange
