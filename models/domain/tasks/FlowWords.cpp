// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/FlowWords.h"

#include "domain/linter/Defaults.h"

#include <algorithm>
#include <set>

namespace linli::tasks {
namespace {

/// A campaign that says nothing but this, so that only the rules of words can fire at it.
linter::Value documentOf(std::string_view text)
{
    linter::Object said;
    said.push_back({"text", linter::Value(std::string(text))});
    said.push_back({"kind", linter::Value(std::string("share"))});
    linter::List list;
    list.emplace_back(std::move(said));
    linter::Object top;
    top.push_back({"texts", linter::Value(std::move(list))});
    return linter::Value(std::move(top));
}

} // namespace

Result<std::vector<SaidFinding>> saidFindings(std::string_view text,
                                              const linter::RuleBook& book,
                                              const linter::TextMatcher& matcher,
                                              BusinessDay today)
{
    const linter::Value document = linter::withDefaults(documentOf(text), today);
    LINLI_ASSIGN(const std::vector<linter::Finding> all, linter::lint(document, book, matcher));
    std::vector<SaidFinding> findings;
    std::set<std::string> rules;
    for (const linter::Finding& finding : all) {
        const linter::Rule* rule = book.find(finding.rule);
        if (rule != nullptr && finding.where.starts_with("texts[0]") &&
            rules.insert(rule->id).second) {
            findings.push_back({finding.found, finding.severity, rule});
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto& a, const auto& b) { return a.severity < b.severity; });
    return findings;
}

} // namespace linli::tasks
