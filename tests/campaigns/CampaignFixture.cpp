// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigns/CampaignFixture.h"

#include "text/LintTextMatcher.h"
#include "wire/campaign/CampaignTemplates.h"
#include "wire/linter/RuleBookReader.h"

namespace linli {

const usecases::LintDesk& desk()
{
    static const linter::RuleBook book = kit::must(wire::builtInRuleBook());
    static const std::unique_ptr<linter::TextMatcher> matcher =
        kit::must(text::makeLintTextMatcher(book));
    static const usecases::LintDesk made{book, *matcher};
    return made;
}

campaign::Campaign readyCampaign(const std::string& id, const char* language)
{
    for (const auto& one : kit::must(wire::campaignTemplates(language))) {
        if (one.id == id) {
            return usecases::fromTemplate(one, kit::at("2026-03-06 19:30"));
        }
    }
    ADD_FAILURE() << "no template " << id;
    return {};
}

} // namespace linli
