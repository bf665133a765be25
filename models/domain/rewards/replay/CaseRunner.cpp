// SPDX-License-Identifier: GPL-3.0-or-later
// Output format: spec/rewards-details.md §2.
#include "domain/rewards/replay/CaseRunner.h"

#include "domain/rewards/Texts.h"

#include <algorithm>

namespace linli::rewards::replay {
namespace {

std::string joined(const std::vector<std::string>& items)
{
    std::string text;
    for (const std::string& item : items) {
        text += (text.empty() ? "" : "; ") + item;
    }
    return text;
}

/// Every non-zero account except SHOP, every BUD account even at 0.
std::string balancesLine(const std::vector<ledger::Balances::Item>& balances)
{
    std::vector<std::string> items;
    for (const ledger::Balances::Item& item : balances) {
        const std::string& account = item.account.text();
        const bool shown = account.starts_with("BUD:") || item.amount != 0;
        if (shown && account != "SHOP") {
            items.push_back(account + " " + item.unit.text() + "=" + std::to_string(item.amount));
        }
    }
    return "= " + (items.empty() ? "(all zero)" : joined(items));
}

std::string statesLine(const std::vector<RewardRecord>& rewards)
{
    std::vector<std::string> items;
    for (const RewardRecord& reward : rewards) {
        items.push_back(reward.id.text() + "=" + std::string(textOf(reward.state)));
    }
    return "~ " + joined(items);
}

bool isCompared(const std::string& line, bool tolerant)
{
    return !tolerant || line.starts_with("=") || line.starts_with("~");
}

std::vector<std::string> comparedLines(std::vector<std::string> lines, bool tolerant)
{
    std::erase_if(lines,
                  [tolerant](const std::string& line) { return !isCompared(line, tolerant); });
    return lines;
}

std::string lineAt(const std::vector<std::string>& lines, std::size_t place)
{
    return place < lines.size() ? lines[place] : std::string("(nothing more)");
}

} // namespace

std::string toText(const ledger::Entry& entry)
{
    std::string text = "L" + std::to_string(entry.sequence) + " " + entry.event.text() + " " +
                       entry.from.text() + " > " + entry.to.text() + " " + entry.unit.text() + " " +
                       std::to_string(entry.amount) + " " +
                       (entry.reward.empty() ? "-" : entry.reward.text()) + " ";
    return text.append(ledger::textOf(entry.kind));
}

std::string toText(const Decision& decision)
{
    return std::string(textOf(decision.code)).append(" ").append(decision.detail);
}

Result<CaseOutput> runCase(const Case& run, StateStore& store)
{
    LINLI_TRY(store.reset(openingChanges(run.rules)));
    std::vector<std::string> entries;
    std::vector<std::string> decisions;
    for (const Event& event : run.events) {
        LINLI_ASSIGN(const Changes changes, store.handle(event));
        for (const ledger::Entry& entry : changes.entries) {
            entries.push_back(toText(entry));
        }
        for (const Decision& decision : changes.decisions) {
            decisions.push_back("D " + event.id.text() + " " + toText(decision));
        }
    }
    LINLI_ASSIGN(const auto balances, store.balances());
    LINLI_ASSIGN(const auto rewards, store.rewards());
    CaseOutput output;
    output.lines = entries.empty() ? std::vector<std::string>{"L none"} : std::move(entries);
    output.lines.insert(output.lines.end(), decisions.begin(), decisions.end());
    output.lines.push_back(balancesLine(balances));
    if (!rewards.empty()) {
        output.lines.push_back(statesLine(rewards));
    }
    return output;
}

std::optional<std::string> firstDifference(const Case& run, const CaseOutput& output)
{
    if (run.expected.empty()) {
        return std::nullopt;
    }
    const std::vector<std::string> expected = comparedLines(run.expected, run.tolerant);
    const std::vector<std::string> got = comparedLines(output.lines, run.tolerant);
    for (std::size_t i = 0; i < std::max(expected.size(), got.size()); ++i) {
        if (lineAt(expected, i) != lineAt(got, i)) {
            return "expected: " + lineAt(expected, i) + "\n     got: " + lineAt(got, i);
        }
    }
    return std::nullopt;
}

Result<ReplayReport>
replay(const std::vector<Case>& cases, StateStore& store, const ReplayOptions& options)
{
    ReplayReport report;
    bool any = false;
    for (const Case& run : cases) {
        if (!options.onlyCase.empty() && run.id != options.onlyCase) {
            continue;
        }
        any = true;
        LINLI_ASSIGN(const CaseOutput output, runCase(run, store));
        if (!options.check) {
            report.lines.push_back("### " + run.id);
            report.lines.insert(report.lines.end(), output.lines.begin(), output.lines.end());
            continue;
        }
        const auto difference = firstDifference(run, output);
        ++(difference ? report.failed : report.passed);
        if (difference) {
            report.lines.push_back("### " + run.id + "\n" + *difference);
        }
    }
    if (!any && !options.onlyCase.empty()) {
        return Error::badInput(ErrorCode::NotFound, "case", options.onlyCase, "");
    }
    if (options.check) {
        report.lines.push_back(std::to_string(report.passed) + " passed, " +
                               std::to_string(report.failed) + " failed");
    }
    return report;
}

} // namespace linli::rewards::replay
