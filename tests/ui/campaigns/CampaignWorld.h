// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/LintTextMatcher.h"
#include "ui/pagekit/PageShop.h"
#include "usecases/campaigns/RunCampaign.h"
#include "wire/campaign/CampaignTemplates.h"
#include "wire/linter/RuleBookReader.h"

namespace linli::ui {

/// A page's surroundings with the linter and the templates of the product.
class CampaignWorld : public PageShop
{
  public:
    CampaignWorld()
        : m_book(kit::must(wire::builtInRuleBook())),
          m_matcher(kit::must(text::makeLintTextMatcher(m_book))), m_desk{m_book, *m_matcher}
    {
        context().lint = &m_desk;
        context().campaignTemplates = [](words::Language language) {
            return wire::campaignTemplates(language == words::Language::Zh ? "zh" : "en");
        };
    }
    [[nodiscard]] const usecases::LintDesk& desk() const { return m_desk; }
    /// The ready campaign of that place, kept, starting on Friday 2026-03-06 19:30.
    std::string ready(std::size_t place)
    {
        const auto templates = kit::must(wire::campaignTemplates("zh"));
        return kit::must(usecases::createCampaign(
            shop().shop(),
            usecases::fromTemplate(templates.at(place), kit::at("2026-03-06 19:30"))));
    }
    campaign::Campaign now(const std::string& id)
    {
        return kit::must(usecases::getCampaign(shop().shop(), id));
    }

  private:
    linter::RuleBook m_book;
    std::unique_ptr<linter::TextMatcher> m_matcher;
    usecases::LintDesk m_desk;
};

} // namespace linli::ui
