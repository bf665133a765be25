// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/CampaignCost.h"

#include "domain/campaign/LintDocument.h"

#include <algorithm>

namespace linli::campaign {
namespace {

constexpr std::int64_t kBasis = 10'000;

class Costing
{
  public:
    explicit Costing(const Campaign& campaign) : m_campaign(campaign) {}

    CampaignCost cost()
    {
        m_cost.basketFen = basket();
        m_cost.marginFen = margin();
        for (const RuleSpec& rule : m_campaign.rules) {
            m_cost.perNewFen += perNew(rule);
            m_cost.budgetFen += rule.budget * pieceFen(unitOf(rule.terms));
        }
        return std::move(m_cost);
    }

  private:
    [[nodiscard]] std::int64_t basket() const
    {
        std::vector<std::int64_t> prices;
        for (const LineItem& item : m_campaign.goods) {
            prices.push_back(item.liveFen);
        }
        std::sort(prices.begin(), prices.end());
        std::int64_t fen = prices.empty() ? 0 : prices[prices.size() / 2];
        for (const RuleSpec& rule : m_campaign.rules) {
            fen = std::max(fen, rule.terms.minBasisFen);
        }
        return fen;
    }

    [[nodiscard]] std::optional<std::int64_t> margin() const
    {
        std::int64_t price = 0;
        std::int64_t cost = 0;
        for (const LineItem& item : m_campaign.goods) {
            if (item.costFen && item.liveFen > 0) {
                price += item.liveFen;
                cost += *item.costFen;
            }
        }
        return price == 0 ? std::nullopt : std::optional(m_cost.basketFen * (price - cost) / price);
    }

    static Unit unitOf(const rewards::Terms& terms)
    {
        if (terms.kind == rewards::RuleKind::GroupBuy) {
            return terms.each.unit;
        }
        if (terms.kind == rewards::RuleKind::Milestone && !terms.steps.empty()) {
            return terms.steps.front().reward.unit;
        }
        if (terms.inviter && !terms.inviter->byPercent) {
            return terms.inviter->fixed.unit;
        }
        return terms.invitee && !terms.invitee->byPercent ? terms.invitee->fixed.unit : Unit("CNY");
    }

    std::int64_t pieceFen(const Unit& unit)
    {
        if (unit.text() == "CNY" || unit.text().empty()) {
            return unit.text().empty() ? 0 : 1;
        }
        if (const auto face = voucherFen(unit)) {
            return *face;
        }
        for (const Gift& gift : m_campaign.gifts) {
            if (gift.sku == unit.text() && gift.costFen) {
                return *gift.costFen;
            }
        }
        for (const LineItem& item : m_campaign.goods) {
            if (item.sku == unit.text() && item.costFen) {
                return *item.costFen;
            }
        }
        auto& unknown = m_cost.unknownUnits;
        if (std::find(unknown.begin(), unknown.end(), unit.text()) == unknown.end()) {
            unknown.push_back(unit.text());
        }
        return 0;
    }

    std::int64_t sideFen(const rewards::Terms& terms,
                         const std::optional<rewards::SideReward>& side)
    {
        if (!side) {
            return 0;
        }
        if (side->byPercent) {
            return std::min(m_cost.basketFen * terms.basisPoints / kBasis, terms.maxFen);
        }
        return side->fixed.count * pieceFen(side->fixed.unit);
    }

    std::int64_t perNew(const RuleSpec& rule)
    {
        const rewards::Terms& terms = rule.terms;
        switch (terms.kind) {
        case rewards::RuleKind::FirstOrder:
        case rewards::RuleKind::Percent:
            return sideFen(terms, terms.inviter) + sideFen(terms, terms.invitee);
        case rewards::RuleKind::PriceCut:
            return m_cost.basketFen * (100 - terms.ratePercent) / 100;
        case rewards::RuleKind::GroupBuy:
            return terms.each.count * pieceFen(terms.each.unit);
        case rewards::RuleKind::Milestone:
            break;
        }
        if (terms.steps.empty() || terms.steps.front().threshold < 1) {
            return 0;
        }
        const rewards::MilestoneStep& first = terms.steps.front();
        return first.reward.count * pieceFen(first.reward.unit) / first.threshold;
    }

    const Campaign& m_campaign;
    CampaignCost m_cost;
};

} // namespace

CampaignCost campaignCost(const Campaign& campaign)
{
    return Costing(campaign).cost();
}

} // namespace linli::campaign
