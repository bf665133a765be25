// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/LintDocument.h"
#include "domain/linter/Rewrite.h"

#include <charconv>

namespace linli::campaign {
namespace {

/// "rules[2].inviter" taken apart: list, place in it, what follows.
struct Place
{
    std::string_view list;
    std::size_t index = 0;
    std::string_view rest;
};

Place placeFrom(std::string_view path)
{
    Place place;
    const std::size_t open = path.find('[');
    const std::size_t close = path.find(']');
    place.list = path.substr(0, open);
    if (open != std::string_view::npos && close != std::string_view::npos) {
        std::from_chars(path.data() + open + 1, path.data() + close, place.index);
        place.rest = path.substr(std::min(close + 2, path.size()));
    }
    return place;
}

template <typename T> T* entry(std::vector<T>& list, std::size_t index)
{
    return index < list.size() ? &list[index] : nullptr;
}

std::int64_t numberAt(const linter::Value& value, std::string_view name, std::int64_t fallback)
{
    const linter::Decimal* number = value.at(name).number();
    return number == nullptr ? fallback : number->toWhole().value_or(fallback);
}

const linter::Value& entryOf(const linter::Value& document, const Place& place)
{
    static const linter::Value nothing;
    const linter::List& list = document.at(place.list).list();
    return place.index < list.size() ? list[place.index] : nothing;
}

void copyRule(RuleSpec& rule, const linter::Value& now, std::string_view side)
{
    if (!side.empty()) {
        rule.conditionsShown = now.at(side).at("conditions_shown").isTrue();
        return;
    }
    rule.terms.holdDays = numberAt(now, "hold_days", rule.terms.holdDays);
    rule.levels = numberAt(now, "levels", rule.levels);
    rule.entryFeeFen = numberAt(now, "entry_fee_fen", rule.entryFeeFen);
    const std::string_view trigger = now.at("trigger").words();
    rule.trigger = trigger == naturalTrigger(rule.terms) ? std::string() : std::string(trigger);
}

Error gone(const linter::Finding& finding)
{
    return Error::badInput(ErrorCode::NotFound, "where", finding.where, "–");
}

} // namespace

std::string* textAt(Campaign& campaign, std::string_view path)
{
    if (path == "title") {
        return &campaign.title;
    }
    const Place place = placeFrom(path);
    if (place.list == "texts") {
        ShareText* text = entry(campaign.texts, place.index);
        return text == nullptr ? nullptr : &text->text;
    }
    if (place.list == "scripts") {
        Script* script = entry(campaign.scripts, place.index);
        return script == nullptr        ? nullptr
               : place.rest == "answer" ? &script->answer
                                        : &script->text;
    }
    if (place.list == "goods") {
        LineItem* item = entry(campaign.goods, place.index);
        return item == nullptr ? nullptr : &item->point;
    }
    if (place.list == "show") {
        ShowItem* item = entry(campaign.show, place.index);
        return item == nullptr ? nullptr : place.rest == "note" ? &item->note : &item->title;
    }
    if (place.list == "rules") {
        RuleSpec* rule = entry(campaign.rules, place.index);
        return rule == nullptr ? nullptr : &rule->name;
    }
    return nullptr;
}

Result<void>
applyRewrite(Campaign& campaign, const LintDocument& document, const linter::Finding& finding)
{
    LINLI_ASSIGN(const linter::Value rewritten, linter::rewritten(document.value, finding));
    const Place place = placeFrom(finding.where);
    const linter::Value& now = entryOf(rewritten, place);
    if (place.list == "texts") {
        std::string* text = textAt(campaign, placeOf(document, finding.where));
        if (text == nullptr) {
            return gone(finding);
        }
        *text = std::string(now.at("text").words());
        return {};
    }
    if (place.list == "rules" && place.index < campaign.rules.size()) {
        copyRule(campaign.rules[place.index], now, place.rest);
        return {};
    }
    if (place.list == "gifts" && place.index < campaign.gifts.size()) {
        campaign.gifts[place.index].statedValueFen = numberAt(now, "stated_value_fen", 0);
        return {};
    }
    if (place.list == "draws" && place.index < campaign.draws.size()) {
        campaign.draws[place.index].method = std::string(now.at("method").words());
        campaign.draws[place.index].manualOverride = now.at("manual_override").isTrue();
        return {};
    }
    return gone(finding);
}

} // namespace linli::campaign
