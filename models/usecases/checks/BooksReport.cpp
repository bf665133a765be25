// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/checks/BooksReport.h"

#include "usecases/ports/SettingStore.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::string_view kDay = "books.checked_day";
constexpr std::string_view kFindings = "books.findings";
/// One cause breaks many places; the first few name it.
constexpr std::ptrdiff_t kMostKept = 20;

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        lines.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return lines;
}

std::string textOf(const BooksReport& report)
{
    std::string text = report.ledger.ok() ? std::string() : report.ledger.reason + "\n";
    const auto kept = std::min(std::ssize(report.broken), kMostKept);
    std::for_each(report.broken.begin(), report.broken.begin() + kept,
                  [&text](const std::string& one) { text += one + "\n"; });
    return text;
}

} // namespace

Result<BooksReport> checkBooks(ports::RewardStore& rewards)
{
    BooksReport report;
    LINLI_ASSIGN(report.ledger, rewards.verify());
    if (report.ledger.ok()) {
        LINLI_ASSIGN(report.broken, rewards.brokenInvariants());
    }
    return report;
}

Result<std::optional<KeptReport>> lastBooksReport(Shop& shop)
{
    LINLI_ASSIGN(const auto day, shop.settings.get(kDay));
    const Result<BusinessDay> read = BusinessDay::parse(day.value_or(std::string()));
    if (!read.ok()) {
        return std::optional<KeptReport>(); // never looked, or an unreadable day: look again
    }
    LINLI_ASSIGN(const auto findings, shop.settings.get(kFindings));
    return std::optional(KeptReport{*read, linesOf(findings.value_or(std::string()))});
}

Result<void> keepBooksReport(Shop& shop, const BooksReport& report)
{
    const std::string day = BusinessDay::of(shop.clock.now()).toText();
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.settings.set(kDay, day));
        return shop.settings.set(kFindings, textOf(report));
    });
}

} // namespace linli::usecases
