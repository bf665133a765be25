// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/Entry.h"

#include <array>

namespace linli::ledger {
namespace {

constexpr std::array<std::string_view, 15> kKindTexts{
    "ACCRUE", "RELEASE", "CANCEL", "CLAWBACK", "DEBT",      "OFFSET", "USE",     "UNUSE",
    "EXPIRE", "PAYOUT",  "TAX",    "MERGE",    "REINSTATE", "FUND",   "WRITEOFF"};

} // namespace

std::string_view textOf(EntryKind kind)
{
    return kKindTexts[static_cast<std::size_t>(kind)];
}

Account budgetOf(const RuleId& rule)
{
    return Account("BUD:" + rule.text());
}

Account pendingOf(const MemberKey& member)
{
    return Account("PEND:" + member.text());
}

Account availableOf(const MemberKey& member)
{
    return Account("AVAIL:" + member.text());
}

Account usedOf(const MemberKey& member)
{
    return Account("USED:" + member.text());
}

Account owedOf(const MemberKey& member)
{
    return Account("OWED:" + member.text());
}

Account taxAccount()
{
    return Account("TAX");
}

Account lossAccount()
{
    return Account("LOSS");
}

Account shopAccount()
{
    return Account("SHOP");
}

std::string chainBytes(const Entry& entry)
{
    std::string bytes = std::to_string(entry.sequence);
    for (const std::string_view part :
         {std::string_view(entry.event.text()), std::string_view(entry.from.text()),
          std::string_view(entry.to.text()), std::string_view(entry.unit.text())}) {
        bytes.append("|").append(part);
    }
    bytes += "|" + std::to_string(entry.amount);
    bytes += "|" + (entry.reward.empty() ? "-" : entry.reward.text());
    bytes.append("|").append(textOf(entry.kind));
    bytes += "|" + std::to_string(entry.at.unixMs());
    return bytes;
}

} // namespace linli::ledger
