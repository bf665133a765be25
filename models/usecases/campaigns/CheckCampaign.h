// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/Linter.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// What the campaign page and `linlictl lint` show of one finding.
struct CampaignFinding
{
    std::string rule;
    linter::Severity severity = linter::Severity::Error;
    std::string where;         ///< "rules[0].inviter"
    linter::LocalText message; ///< with the words that matched in “ ”, for texts
    linter::LocalText rewrite; ///< one compliant way to say or do it
    linter::LocalText source;  ///< title and article
    /// An E of a platform: may be overridden with a typed reason that is logged. Of law: never.
    bool isOverridable = false;
    bool hasSafeRewrite = false; ///< one click may apply it (domain/linter/Rewrite.h)
};

/// The linter's answer before going live (product.md §3.3). This is help, not legal advice.
struct CampaignCheck
{
    std::vector<CampaignFinding> findings; ///< by rule, then by place
    BusinessDay asOf;                      ///< of the rule data
    std::string checksum;                  ///< of the rule data
    bool isOutdated = false;               ///< rule data older than 180 days: show the banner

    /// True where an E stands against going live.
    [[nodiscard]] bool isBlocked() const;
};

/// Checks a campaign that was read by the schema. Errors: of the text port.
[[nodiscard]] Result<CampaignCheck> checkCampaign(const linter::Value& campaign,
                                                  const linter::RuleBook& book,
                                                  const linter::TextMatcher& matcher,
                                                  BusinessDay today);

} // namespace linli::usecases
