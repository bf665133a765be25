// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::backup {

/// Why a copy was made.
enum class Reason
{
    Daily,     ///< first open or idle moment of a business day
    ByHand,    ///< the owner asked for it
    Import,    ///< before a file was imported
    Migration, ///< before a newer program changed the file's structure
    Restore,   ///< before another copy took the place of the shop
};

[[nodiscard]] std::string_view textOf(Reason reason);

/// How much a copy holds, to compare it with the shop of now.
struct Counts
{
    std::int64_t members = 0;
    std::int64_t orders = 0;
    std::int64_t products = 0;
    std::int64_t rewards = 0;
    std::int64_t entries = 0; ///< of the ledger
    bool operator==(const Counts&) const = default;
};

/// One copy in the shop's backup folder.
struct Stamp
{
    Instant madeAt; ///< whole seconds
    Reason reason = Reason::Daily;
    bool operator==(const Stamp&) const = default;
};

/// "20260302-100000-daily.linli", the time of Shanghai.
[[nodiscard]] std::string fileNameOf(const Stamp& stamp);
/// Nothing for a name that fileNameOf does not make.
[[nodiscard]] std::optional<Stamp> stampOf(std::string_view fileName);

/// How many copies stay (product.md §11). Those by hand and those made before something have a
/// shelf of their own each, so that a busy day of imports never pushes a week out.
struct Rotation
{
    std::size_t days = 7;
    std::size_t weeks = 4;
    std::size_t months = 12;
    std::size_t byHand = 10;
    std::size_t before = 10; ///< import, migration and restore together
};

/// The copies that may go: of the daily ones stays the newest of each of the last days, weeks and
/// months that have one.
[[nodiscard]] std::vector<Stamp> outdated(std::vector<Stamp> stamps, const Rotation& rotation = {});

} // namespace linli::backup
