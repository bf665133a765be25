// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/RuleBook.h"

namespace linli::linter {
namespace {

constexpr int kFreshDays = 180;

} // namespace

std::string_view letterOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "E";
    case Severity::Warning:
        return "W";
    case Severity::Note:
        return "I";
    }
    return "I";
}

const Rule* RuleBook::find(std::string_view id) const
{
    for (const Rule& rule : rules) {
        if (rule.id == id) {
            return &rule;
        }
    }
    return nullptr;
}

const TextPattern* RuleBook::pattern(std::string_view name) const
{
    for (const TextPattern& pattern : patterns) {
        if (pattern.name == name) {
            return &pattern;
        }
    }
    return nullptr;
}

bool RuleBook::isOutdated(BusinessDay today) const
{
    return today.daysSince(asOf) > kFreshDays;
}

} // namespace linli::linter
