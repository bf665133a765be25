// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/campaigns/Review.h"

#include "usecases/campaigns/CampaignMistakes.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/ports/ProductStore.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <array>

namespace linli::usecases {
namespace {

using campaign::Campaign;
using campaign::LintDocument;

constexpr int kLookBackDays = 7;
constexpr std::size_t kShortestReason = 4;
constexpr std::size_t kLongestReason = 200;

Result<campaign::PriceFacts>
priceFacts(Shop& shop, const campaign::LineItem& item, Instant startsAt)
{
    campaign::PriceFacts facts;
    if (item.sku.empty()) {
        return facts;
    }
    const BusinessDay day = BusinessDay::of(startsAt);
    LINLI_ASSIGN(
        const ports::DealPrices deals,
        shop.campaigns.dealPrices(item.sku, {day.plusDays(-kLookBackDays).start(), day.start()}));
    facts.lowest7dFen = deals.lowestFen;
    facts.lastDealFen = deals.lastFen;
    if (item.product.empty()) {
        return facts;
    }
    LINLI_ASSIGN(const auto history, shop.products.priceHistory(item.product));
    std::optional<std::int64_t> list;
    for (const PriceChange& change : history) {
        if (change.kind != PriceKind::List) {
            continue;
        }
        if (list) {
            facts.changes.push_back({BusinessDay::of(change.from), *list, change.fen});
        }
        list = change.fen;
    }
    return facts;
}

std::string waiverOf(const Campaign& campaign, const CampaignFinding& finding)
{
    for (const campaign::Waiver& waiver : campaign.waivers) {
        if (waiver.rule == finding.rule && waiver.where == finding.where) {
            return waiver.reason;
        }
    }
    return {};
}

std::int32_t readiness(const Campaign& campaign, const CampaignReview& review)
{
    const bool clean = review.findings.empty() ||
                       std::none_of(review.findings.begin(), review.findings.end(),
                                    [](const ReviewedFinding& one) { return one.isOpen(); });
    const bool ticked = std::all_of(campaign.checks.begin(), campaign.checks.end(),
                                    [](const campaign::CheckPoint& check) { return check.done; });
    const std::array steps{review.mistakes.empty(),
                           !campaign.hosts.empty(),
                           !campaign.goods.empty(),
                           !campaign.show.empty(),
                           !campaign.scripts.empty(),
                           !campaign.rules.empty(),
                           !campaign.texts.empty(),
                           clean,
                           ticked};
    const auto done = std::count(steps.begin(), steps.end(), true);
    return static_cast<std::int32_t>(done * 100 / static_cast<std::int64_t>(steps.size()));
}

Result<LintDocument> documentOf(Shop& shop, const Campaign& campaign)
{
    LINLI_ASSIGN(const campaign::LintFacts facts, lintFacts(shop, campaign));
    return campaign::lintDocument(campaign, facts, BusinessDay::of(shop.clock.now()));
}

Error noFinding(const std::string& rule, const std::string& where)
{
    return Error::badInput(ErrorCode::NotFound, "finding", rule + " " + where, "linlictl lint");
}

Result<std::string> checkedReason(const std::string& reason)
{
    LINLI_ASSIGN(std::string text, typedText("reason", reason, kLongestReason));
    if (characterCount(text) < kShortestReason) {
        return Error::badInput(ErrorCode::MissingValue, "reason", text, "4–200");
    }
    return text;
}

} // namespace

std::size_t CampaignReview::count(linter::Severity severity) const
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [severity](const ReviewedFinding& one) {
            return one.waived.empty() && one.finding.severity == severity;
        }));
}

bool CampaignReview::isReady() const
{
    return mistakes.empty() &&
           std::none_of(findings.begin(), findings.end(),
                        [](const ReviewedFinding& one) { return one.isOpen(); });
}

Result<campaign::LintFacts> lintFacts(Shop& shop, const Campaign& campaign)
{
    campaign::LintFacts facts;
    for (const campaign::LineItem& item : campaign.goods) {
        LINLI_ASSIGN(campaign::PriceFacts one, priceFacts(shop, item, campaign.startsAt));
        facts.goods.push_back(std::move(one));
    }
    return facts;
}

Result<CampaignReview> reviewCampaign(Shop& shop, const LintDesk& desk, const Campaign& campaign)
{
    LINLI_ASSIGN(const LintDocument document, documentOf(shop, campaign));
    LINLI_ASSIGN(const CampaignCheck check, checkCampaign(document.value, desk.book, desk.matcher,
                                                          BusinessDay::of(shop.clock.now())));
    CampaignReview review;
    review.asOf = check.asOf;
    review.isOutdated = check.isOutdated;
    for (const CampaignFinding& finding : check.findings) {
        ReviewedFinding one{finding, placeOf(document, finding.where), {}};
        if (one.mayBeWaived()) {
            one.waived = waiverOf(campaign, finding);
        }
        review.findings.push_back(std::move(one));
    }
    review.mistakes = campaignMistakes(campaign);
    review.cost = campaign::campaignCost(campaign);
    review.readyPercent = readiness(campaign, review);
    return review;
}

Result<Campaign> rewriteFinding(Shop& shop,
                                const LintDesk& desk,
                                Campaign campaign,
                                const std::string& rule,
                                const std::string& where)
{
    LINLI_ASSIGN(const LintDocument document, documentOf(shop, campaign));
    LINLI_ASSIGN(const auto findings, linter::lint(document.value, desk.book, desk.matcher));
    for (const linter::Finding& finding : findings) {
        if (finding.rule == rule && finding.where == where) {
            LINLI_TRY(campaign::applyRewrite(campaign, document, finding));
            return campaign;
        }
    }
    return noFinding(rule, where);
}

Result<Campaign> waiveFinding(Shop& shop,
                              const LintDesk& desk,
                              const std::string& id,
                              const std::string& rule,
                              const std::string& where,
                              const std::string& reason)
{
    return inOneUnit(shop, [&]() -> Result<Campaign> {
        LINLI_ASSIGN(const std::string text, checkedReason(reason));
        LINLI_ASSIGN(Campaign campaign, getCampaign(shop, id));
        LINLI_ASSIGN(const CampaignReview review, reviewCampaign(shop, desk, campaign));
        const auto found = std::find_if(
            review.findings.begin(), review.findings.end(), [&](const ReviewedFinding& one) {
                return one.finding.rule == rule && one.finding.where == where;
            });
        if (found == review.findings.end()) {
            return noFinding(rule, where);
        }
        if (!found->mayBeWaived()) {
            return Error::badInput(ErrorCode::Refused, "rule", rule, "–");
        }
        std::erase_if(campaign.waivers, [&](const campaign::Waiver& waiver) {
            return waiver.rule == rule && waiver.where == where;
        });
        const Instant now = shop.clock.now();
        campaign.waivers.push_back({rule, where, text, now});
        LINLI_TRY(shop.campaigns.log(campaign.id, {now, "waiver", rule + " " + where, text}));
        LINLI_ASSIGN(KeptCampaign kept, keepCampaign(shop, std::move(campaign)));
        return std::move(kept.campaign);
    });
}

} // namespace linli::usecases
