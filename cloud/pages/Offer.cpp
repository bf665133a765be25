// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/Offer.h"

#include "cloud/pages/Html.h"
#include "domain/rewards/EarningKinds.h"
#include "words/RuleSentence.h"

namespace linli::cloud {
namespace {

/// The version in force now; none for a rule that is paused, ended or not begun.
const rewards::Terms* inForce(const rewards::Rule& rule, Instant now)
{
    const rewards::Terms* terms = nullptr;
    for (const rewards::RuleVersion& version : rule.versions) {
        if (version.from <= now) {
            terms = &version.terms;
        }
    }
    const bool ended = rule.paused || rule.killedAt || terms == nullptr ||
                       !(terms->window.from <= now && now < terms->window.to);
    return ended ? nullptr : terms;
}

} // namespace

Result<InviteOffer> inviteOffer(PageShop& shop, Instant now, words::Language language)
{
    const std::vector<rewards::Rule> rules = shop.shelf->rewards.state().ledger().rules();
    if (const std::optional<Error> unread = shop.shelf->rewards.failure()) {
        return *unread;
    }
    InviteOffer offer;
    std::optional<std::int32_t> cut;
    const rewards::Terms* best = nullptr;
    for (const rewards::Rule& rule : rules) {
        const rewards::Terms* terms = inForce(rule, now);
        if (terms != nullptr && terms->kind == rewards::RuleKind::PriceCut) {
            cut = terms->ratePercent;
        } else if (terms != nullptr && best == nullptr && rewards::isEarningKind(terms->kind)) {
            best = terms;
        }
    }
    if (best != nullptr) {
        offer.sentence = words::ruleSentence(*best, language);
        offer.terms = words::neighbourTerms(*best, cut, std::nullopt, language);
    }
    return offer;
}

void addOfferCard(Html& html, const InviteOffer& offer)
{
    if (offer.sentence.isEmpty()) {
        return;
    }
    html.add("<p class=\"gift\"><svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M3 8h18v4"
             "H3zM12 8v13M19 12v9H5v-9M7.5 8a2.5 2.5 0 0 1 0-5C11 3 12 8 12 8s1-5 4.5-5a2.5 2.5 0 "
             "0 1 0 5\"/></svg><span>" +
             escaped(offer.sentence) + "</span></p><details class=\"terms\"><summary>" +
             html.say({u"活动规则", u"Terms"}) + "</summary>");
    for (const QString& paragraph : offer.terms) {
        html.add("<p>" + escaped(paragraph) + "</p>");
    }
    html.add("</details>");
}

} // namespace linli::cloud
