// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/imports/FileKind.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linli::exchange {

/// How to read a file no layout knows: which of its columns is which column of a known kind
/// (spec/product.md §10, "a saved mapping").
struct MappingProfile
{
    usecases::imports::FileKind kind = usecases::imports::FileKind::LinliOrders;
    /// Our column ("order_no") and the file's ("接龙号"), as the owner wrote them.
    std::vector<std::pair<std::string, std::string>> columns;

    /// The file's columns, joined by ", ".
    [[nodiscard]] std::string theirColumns() const;
};

/// From JSON: {"kind":"linli_orders","columns":{"order_no":"接龙号", …}}.
/// Errors: InvalidValue naming the field (kind, columns, columns.X), what stands there and what is
/// allowed: a kind of file, its own columns, a name that is used once.
[[nodiscard]] Result<MappingProfile> readProfile(std::string_view json);

} // namespace linli::exchange
