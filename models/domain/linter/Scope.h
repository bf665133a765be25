// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/Value.h"

#include <string>

namespace linli::linter {

/// The thing a condition looks at, inside what holds it, inside the campaign.
struct Scope
{
    const Value* thing = nullptr;
    const Scope* holder = nullptr; ///< null for the campaign itself
    std::size_t index = 0;         ///< position in its list

    [[nodiscard]] const Scope& top() const;
    /// The value of a path ("up.min_basis_fen"); nothing where there is none. Besides fields:
    /// it, index, and what is worked out from a thing: sides, rewards (of a rule),
    /// about_products, contradicts_rule (of a text), dearest_fen (of a draw).
    [[nodiscard]] Value read(const std::vector<std::string>& path) const;
};

/// True for the names read() knows besides fields.
[[nodiscard]] bool isDerivedName(std::string_view name);

} // namespace linli::linter
