// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/CampaignCost.h"
#include "domain/campaign/LintDocument.h"
#include "usecases/campaigns/CheckCampaign.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

/// Rule data and text port of the linter; both outlive every call, any thread.
struct LintDesk
{
    const linter::RuleBook& book;
    const linter::TextMatcher& matcher;
};

/// A finding beside the field it means.
struct ReviewedFinding
{
    CampaignFinding finding;
    std::string place;  ///< path in the campaign: "scripts[2].text"
    std::string waived; ///< the stored reason; empty = it still stands
    /// Stops the campaign from going live as it is.
    [[nodiscard]] bool isOpen() const
    {
        return waived.empty() && finding.severity != linter::Severity::Note;
    }
    /// A reason may be given: a warning, or an error of a platform; never an error of law.
    [[nodiscard]] bool mayBeWaived() const
    {
        return finding.severity == linter::Severity::Warning || finding.isOverridable;
    }
};

/// Everything the page shows beside a campaign.
struct CampaignReview
{
    std::vector<ReviewedFinding> findings;
    BusinessDay asOf;
    bool isOutdated = false;
    std::vector<Error> mistakes;
    campaign::CampaignCost cost;
    std::int32_t readyPercent = 0; ///< of the steps to be ready for going live

    [[nodiscard]] std::size_t count(linter::Severity severity) const; ///< open ones
    [[nodiscard]] bool isReady() const; ///< may be checked: no mistakes, nothing open
};

/// Reads prices from the shop and checks the campaign as it is. Store thread. Errors: of store and
/// text port.
[[nodiscard]] Result<CampaignReview>
reviewCampaign(Shop& shop, const LintDesk& desk, const campaign::Campaign& campaign);

/// The campaign with the safe rewrite of that finding; nothing is written. Errors: NotFound.
[[nodiscard]] Result<campaign::Campaign> rewriteFinding(Shop& shop,
                                                        const LintDesk& desk,
                                                        campaign::Campaign campaign,
                                                        const std::string& rule,
                                                        const std::string& where);

/// Stores why a finding does not stop the campaign, and logs it. Errors: NotFound (no such finding
/// now), Refused (a rule of law), MissingValue and TooLong (reason: 4–200 characters).
[[nodiscard]] Result<campaign::Campaign> waiveFinding(Shop& shop,
                                                      const LintDesk& desk,
                                                      const std::string& campaign,
                                                      const std::string& rule,
                                                      const std::string& where,
                                                      const std::string& reason);

/// What the linter needs of the shop about the line-up.
[[nodiscard]] Result<campaign::LintFacts> lintFacts(Shop& shop, const campaign::Campaign& campaign);

} // namespace linli::usecases
