// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::usecases::imports {

/// How a file of one header is read, as the owner once said (docs/imports.md). `json` is the
/// profile file; `fingerprint` that of the header it was made for, empty for one that came from a
/// file.
struct SavedProfile
{
    std::string name; ///< 1–60 characters, unique
    std::string fingerprint;
    std::string json;
    bool operator==(const SavedProfile&) const = default;
};

/// By name. Kept in the shop's file.
[[nodiscard]] Result<std::vector<SavedProfile>> savedProfiles(Shop& shop);
/// In place of the one of that name, and of the one of that header. Errors: InvalidValue (name, or
/// a profile with line breaks).
[[nodiscard]] Result<void> saveProfile(Shop& shop, const SavedProfile& profile);
/// Errors: NotFound, InvalidValue (the new name is not free).
[[nodiscard]] Result<void>
renameProfile(Shop& shop, std::string_view name, std::string_view newName);
/// Errors: NotFound.
[[nodiscard]] Result<void> removeProfile(Shop& shop, std::string_view name);

} // namespace linli::usecases::imports
