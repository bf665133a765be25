// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/privacy/RetentionStore.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/MemberRow.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// What the daily clearing looks after (spec/security.md §4.3).
enum class RetentionJob
{
    Devices,    ///< keyed hashes of devices, 90 days
    Tombstones, ///< keyed hashes of erased phones, longest campaign + 12 months
    Drafts,     ///< open forms nobody sent, 30 days
    ImportRows, ///< rows of files that were decided, 90 days
    Rewriting,  ///< an erasure whose rewriting of the file was kept from happening
    Logs,       ///< 14 days, 20 MB
    Copies,     ///< copies older than 35 days lose whoever was erased
};
/// "devices" …: as the table keeps it.
[[nodiscard]] std::string_view textOf(RetentionJob job);

struct RetentionLine
{
    RetentionJob job = RetentionJob::Devices;
    std::optional<ports::RetentionRun> last; ///< none: never ran
};

/// Somebody nothing happened to for 24 months: the owner says whether she goes.
struct InactiveRow
{
    MemberRow row;
    Instant lastSeen;
};

struct RetentionView
{
    std::vector<RetentionLine> lines; ///< every job, in order
    std::vector<InactiveRow> inactive;
};

[[nodiscard]] Result<RetentionView> retentionView(Shop& shop);

/// Not run yet on this business day.
[[nodiscard]] Result<bool> retentionDue(Shop& shop);

/// The jobs inside the shop's file, each for itself: one that fails is written down and stops none
/// of the others. As the machine.
[[nodiscard]] Result<void> runRetention(Shop& shop);

/// Writes down what a job outside of the file did (logs, copies).
[[nodiscard]] Result<void> noteRetention(Shop& shop, RetentionJob job, const Result<int>& cleared);

/// Rewrites the file where an erasure could not. Outside of any unit of work.
[[nodiscard]] Result<void> rewriteIfDue(Shop& shop);

/// Erases these neighbours, all or, where one fails, none; those active again are left alone.
/// How many went. Call scrubErased() afterwards. Errors: NotAllowed.
[[nodiscard]] Result<int> eraseInactive(Shop& shop, const std::vector<MemberKey>& members);

} // namespace linli::usecases
