// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/CampaignWords.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "words/RuleSentence.h"
#include "words/ValueText.h"

namespace linli::ui {

using namespace campaign;

QString CampaignWords::state(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return tr("Draft");
    case CampaignState::Checked:
        return tr("Checked");
    case CampaignState::Scheduled:
        return tr("Scheduled");
    case CampaignState::Live:
        return tr("Live");
    case CampaignState::Ended:
        return tr("Ended");
    case CampaignState::Closed:
        break;
    }
    return tr("Closed");
}

Role CampaignWords::tone(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return Role::Quiet;
    case CampaignState::Checked:
        return Role::Sky;
    case CampaignState::Scheduled:
        return Role::Leaf;
    case CampaignState::Live:
        return Role::Alarm;
    case CampaignState::Ended:
        return Role::Amber;
    case CampaignState::Closed:
        break;
    }
    return Role::Quiet;
}

QString CampaignWords::kind(CampaignKind kind)
{
    switch (kind) {
    case CampaignKind::GroupBuy:
        return tr("Group buy");
    case CampaignKind::BuyAndGift:
        return tr("Buy and get a gift");
    case CampaignKind::FirstOrderGift:
        return tr("First order gift");
    case CampaignKind::Ambassador:
        break;
    }
    return tr("Ambassadors");
}

QString CampaignWords::item(ShowKind kind)
{
    switch (kind) {
    case ShowKind::Opening:
        return tr("Opening");
    case ShowKind::Lead:
        return tr("Lead product");
    case ShowKind::Product:
        return tr("Product");
    case ShowKind::GroupDemo:
        return tr("Group demo");
    case ShowKind::Draw:
        return tr("Draw");
    case ShowKind::LastCall:
        return tr("Last call");
    case ShowKind::Preview:
        return tr("Next session");
    case ShowKind::Talk:
        break;
    }
    return tr("Talk");
}

Choices CampaignWords::kinds()
{
    Choices choices;
    for (const auto& [value, word] : EnumWords<CampaignKind>::all) {
        choices.emplace_back(std::string(word), kind(value));
    }
    return choices;
}

Choices CampaignWords::items()
{
    Choices choices;
    for (const auto& [value, word] : EnumWords<ShowKind>::all) {
        choices.emplace_back(std::string(word), item(value));
    }
    return choices;
}

Choices CampaignWords::platforms()
{
    return {{"wechat", tr("WeChat")},     {"douyin", tr("Douyin")},
            {"kuaishou", tr("Kuaishou")}, {"offline", tr("In the shop")},
            {"sms", tr("Text message")},  {"other", tr("Other")}};
}

Choices CampaignWords::categories()
{
    return {{"fresh", tr("Fresh food")},
            {"bakery", tr("Bakery")},
            {"packaged_food", tr("Packaged food")},
            {"drink", tr("Drinks")},
            {"infant_formula", tr("Infant formula")},
            {"health_food", tr("Health food")},
            {"alcohol", tr("Alcohol")},
            {"tobacco", tr("Tobacco")},
            {"baby_goods", tr("Baby goods")},
            {"household", tr("Household")},
            {"other", tr("Other")}};
}

Choices CampaignWords::goodsClasses()
{
    return {{"returnable", tr("Returnable (7 days)")},
            {"fresh", tr("Fresh")},
            {"perishable", tr("Perishable")},
            {"custom", tr("Made to order")}};
}

Choices CampaignWords::texts()
{
    return {{"share", tr("To share")},
            {"poster", tr("Poster")},
            {"recommender", tr("For sharers (paid)")},
            {"sms", tr("Text message")},
            {"live", tr("Spoken")},
            {"h5", tr("Page")}};
}

QString CampaignWords::offset(Span offset)
{
    const auto minutes = int(offset.ms / 60'000);
    if (minutes == 0) {
        return tr("On time");
    }
    return minutes > 0 ? tr("%n min behind", nullptr, minutes)
                       : tr("%n min ahead", nullptr, -minutes);
}

QString clockOf(Instant instant)
{
    return text(instant.toShanghaiText()).mid(11, 5);
}

QString ruleSentence(const RuleSpec& rule, const std::vector<Gift>& gifts)
{
    QString sentence = words::ruleSentence(rule.terms, language());
    for (const Gift& gift : gifts) {
        if (gift.sku.empty() || words::unitText(Unit(gift.sku), language()) != text(gift.sku)) {
            continue;
        }
        sentence.replace(text(gift.sku), text(gift.facts.name));
    }
    return sentence;
}

RuleSpec usualRule(const Campaign& campaign)
{
    RuleSpec rule;
    rule.id = "LIVE_" + std::to_string(campaign.rules.size() + 1);
    rule.terms.inviter = rewards::SideReward{false, {Unit("cpn500"), 1}};
    rule.terms.minBasisFen = 2000;
    rule.terms.holdDays = 7;
    rule.terms.validDays = 30;
    rule.budget = 100;
    rule.limitShown = true;
    rule.conditionsShown = true;
    return rule;
}

} // namespace linli::ui
