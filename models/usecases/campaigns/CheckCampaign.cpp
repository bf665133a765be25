// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/campaigns/CheckCampaign.h"

#include <algorithm>

namespace linli::usecases {
namespace {

linter::LocalText withFound(linter::LocalText message, const std::string& found)
{
    if (!found.empty()) {
        message.zh += "（“" + found + "”）";
        message.en += " (“" + found + "”)";
    }
    return message;
}

CampaignFinding shown(const linter::Finding& finding, const linter::Rule& rule)
{
    CampaignFinding result;
    result.rule = finding.rule;
    result.severity = finding.severity;
    result.where = finding.where;
    result.message = withFound(rule.message, finding.found);
    result.rewrite = rule.rewrite;
    result.source = rule.source;
    result.isOverridable = rule.isPlatformRule && finding.severity == linter::Severity::Error;
    result.hasSafeRewrite = finding.safeRewrite != nullptr;
    return result;
}

} // namespace

bool CampaignCheck::isBlocked() const
{
    return std::any_of(findings.begin(), findings.end(), [](const CampaignFinding& finding) {
        return finding.severity == linter::Severity::Error;
    });
}

Result<CampaignCheck> checkCampaign(const linter::Value& campaign,
                                    const linter::RuleBook& book,
                                    const linter::TextMatcher& matcher,
                                    BusinessDay today)
{
    LINLI_ASSIGN(const auto findings, linter::lint(campaign, book, matcher));
    CampaignCheck check;
    check.asOf = book.asOf;
    check.checksum = book.checksum;
    check.isOutdated = book.isOutdated(today);
    for (const linter::Finding& finding : findings) {
        const linter::Rule* rule = book.find(finding.rule);
        LINLI_CHECK(rule != nullptr);
        check.findings.push_back(shown(finding, *rule));
    }
    return check;
}

} // namespace linli::usecases
