// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/steps/RulesStep.h"

#include "domain/campaign/RunOfShow.h"
#include "ui/language/CampaignWords.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/campaigns/steps/EntryRow.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"
#include "words/RuleSentence.h"

#include <QVBoxLayout>

namespace linli::ui {

using campaign::Campaign;
using Whole = std::optional<std::int64_t>;

void RulesStep::fill()
{
    setTitle(tr("Rules and gifts"));
    lead(tr("They become rules of the shop when the session is scheduled. Only the person who "
            "brought a neighbour is thanked, and only for that neighbour’s own order."));
    for (std::size_t i = 0; i < campaign().rules.size(); ++i) {
        fillOne(i);
    }
    adder(body(), tr("Add a rule"), [](Campaign& c) { c.rules.push_back(usualRule(c)); });
    auto* head = new TextLabel(TextStyle::Strong, Role::Ink, this);
    head->setText(tr("Gifts"));
    body()->addWidget(head);
    for (std::size_t i = 0; i < campaign().gifts.size(); ++i) {
        fillGift(i);
    }
    adder(body(), tr("Add a gift"), [](Campaign& c) { c.gifts.emplace_back(); });
}

void RulesStep::fillOne(std::size_t i)
{
    EntryRow* made = entry(
        int(i),
        [](Campaign& c, int from, int to) { moveRule(c, std::size_t(from), std::size_t(to)); },
        [](Campaign& c, int at) { removeRule(c, std::size_t(at)); });
    const campaign::RuleSpec& rule = campaign().rules[i];
    const std::string path = entryPath("rules", i);
    auto* sentence = new TextLabel(TextStyle::Strong, Role::Ink, this);
    sentence->setWordWrap(true);
    sentence->setText(ruleSentence(rule, campaign().gifts));
    made->body()->addWidget(sentence);
    row(made->body(), {{line(path + "name", tr("As it is told"), rule.name,
                             [i](Campaign& c, const std::string& v) { c.rules[i].name = v; }),
                        3},
                       {line(path + "rule", tr("Name in the shop"), rule.id,
                             [i](Campaign& c, const std::string& v) { c.rules[i].id = v; }),
                        1}});
    std::vector<std::pair<QWidget*, int>> numbers{
        {amount(path + "min", tr("From an order of"), rule.terms.minBasisFen,
                [i](Campaign& c, const Whole& v) { c.rules[i].terms.minBasisFen = v.value_or(0); }),
         1},
        {number(path + "hold", tr("Days on hold"), rule.terms.holdDays,
                [i](Campaign& c, const Whole& v) { c.rules[i].terms.holdDays = v.value_or(0); }),
         1},
        {number(path + "budget", tr("How many in all"), rule.budget,
                [i](Campaign& c, const Whole& v) { c.rules[i].budget = v.value_or(0); }),
         1},
        {choice(path + "goods_class", tr("Goods"), goodsClassChoices(), rule.goodsClass,
                [i](Campaign& c, const std::string& v) { c.rules[i].goodsClass = v; }),
         1}};
    row(made->body(), numbers);
    row(made->body(), {{tick(tr("The number is printed beforehand"), rule.limitShown,
                             [i](Campaign& c, const bool& v) { c.rules[i].limitShown = v; }),
                        1},
                       {tick(tr("The conditions are printed with it"), rule.conditionsShown,
                             [i](Campaign& c, const bool& v) { c.rules[i].conditionsShown = v; }),
                        1}});
    for (const campaign::Tier& tier : rule.tiers) {
        auto* told = new TextLabel(TextStyle::Body, Role::Quiet, this);
        told->setWordWrap(true);
        told->setText(tr("%1: from %2 neighbours and %3 of own shopping · %4")
                          .arg(text(tier.name), QString::number(tier.invites), money(tier.salesFen),
                               text(tier.privilege)));
        made->body()->addWidget(told);
    }
    notesAt(made->body(), "rules[" + std::to_string(i) + "]");
    made->watchFields();
}

void RulesStep::fillGift(std::size_t i)
{
    EntryRow* made = entry(
        int(i),
        [](Campaign& c, int from, int to) {
            moveEntry(c.gifts, std::size_t(from), std::size_t(to));
        },
        [](Campaign& c, int at) { c.gifts.erase(c.gifts.begin() + at); });
    const campaign::Gift& gift = campaign().gifts[i];
    const std::string path = entryPath("gifts", i);
    row(made->body(), {{line(path + "name", tr("Gift"), gift.facts.name,
                             [i](Campaign& c, const std::string& v) { c.gifts[i].facts.name = v; }),
                        3},
                       {line(path + "sku", tr("Article number"), gift.sku,
                             [i](Campaign& c, const std::string& v) { c.gifts[i].sku = v; }),
                        1},
                       {line(path + "qty", tr("Quantity"), gift.qty,
                             [i](Campaign& c, const std::string& v) { c.gifts[i].qty = v; }),
                        1},
                       {line(path + "unit", tr("Unit"), gift.unit,
                             [i](Campaign& c, const std::string& v) { c.gifts[i].unit = v; }),
                        1}});
    row(made->body(),
        {{amount(path + "stated_value_fen", tr("Value stated"), gift.statedValueFen,
                 [i](Campaign& c, const Whole& v) { c.gifts[i].statedValueFen = v; }),
          1},
         {amount(path + "shop_price_fen", tr("Price in the shop"), gift.shopPriceFen,
                 [i](Campaign& c, const Whole& v) { c.gifts[i].shopPriceFen = v; }),
          1},
         {amount(path + "cost_fen", tr("Cost"), gift.costFen,
                 [i](Campaign& c, const Whole& v) { c.gifts[i].costFen = v; }),
          1},
         {line(path + "batch", tr("Batch"), gift.facts.batch,
               [i](Campaign& c, const std::string& v) { c.gifts[i].facts.batch = v; }),
          1}});
    notesAt(made->body(), "gifts[" + std::to_string(i) + "]");
    made->watchFields();
}

} // namespace linli::ui
