// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger/EntryRow.h"

#include "storage/rows/KeyList.h"

namespace linli::storage {
namespace {

constexpr std::string_view kNoReward = "-";

std::optional<ledger::EntryKind> kindOf(std::string_view text)
{
    for (int i = 0; i <= static_cast<int>(ledger::EntryKind::Writeoff); ++i) {
        const auto kind = static_cast<ledger::EntryKind>(i);
        if (ledger::textOf(kind) == text) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace

Result<ledger::Entry> toEntry(const Row& row)
{
    const std::string kindText = row.text(7);
    const std::optional<ledger::EntryKind> kind = kindOf(kindText);
    if (!kind) {
        return unknownText("ledger_entry.kind", kindText);
    }
    ledger::Entry entry;
    entry.sequence = row.integer(0);
    entry.event = row.key<EventKey>(1);
    entry.from = row.key<ledger::Account>(2);
    entry.to = row.key<ledger::Account>(3);
    entry.unit = row.key<Unit>(4);
    entry.amount = row.integer(5);
    std::string reward = row.text(6);
    if (reward != kNoReward) {
        entry.reward = RewardId(std::move(reward));
    }
    entry.kind = *kind;
    entry.at = row.instant(8);
    return entry;
}

std::string_view rewardTextOf(const ledger::Entry& entry)
{
    return entry.reward.empty() ? kNoReward : std::string_view(entry.reward.text());
}

} // namespace linli::storage
