// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tags/TagRules.h"

#include "usecases/desk/Desk.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/tags/TagStore.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"
#include "usecases/tags/Tags.h"

#include <algorithm>

namespace linli::usecases {
namespace {

using ports::TagRule;
using segments::Trait;

constexpr std::int64_t kMostRules = 100;

ports::SegmentStore& store(Shop& shop)
{
    return shop.features.tags->segments();
}

Result<void> checkRule(const TagRule& rule)
{
    if (rule.filter.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "conditions", "", "1–12");
    }
    LINLI_TRY(segments::checkFilter(rule.filter));
    for (const segments::Condition& condition : rule.filter.conditions) {
        if (condition.trait == Trait::Tagged && condition.text == rule.tag) {
            return Error::badInput(ErrorCode::InvalidValue, "conditions", rule.tag,
                                   "another tag than the one it sets");
        }
    }
    return {};
}

} // namespace

Result<std::vector<TagRule>> tagRules(Shop& shop)
{
    return store(shop).rules();
}

std::vector<TagRule> proposedTagRules()
{
    const auto one = [](const char* tag, Trait trait, std::int64_t number) {
        segments::Condition condition;
        condition.trait = trait;
        condition.number = number;
        TagRule rule;
        rule.tag = tag;
        rule.filter.conditions = {condition};
        return rule;
    };
    return {one("新客30天", Trait::FirstOrderWithin, 30), one("推荐达人", Trait::Invited, 3),
            one("90天未购", Trait::Dormant, 90)};
}

Result<TagRule> saveTagRule(Shop& shop, const TagRule& rule)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    TagRule clean = rule;
    LINLI_ASSIGN(clean.tag, typedText("tag", rule.tag, kLongestTag));
    if (clean.tag.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "tag", "", "1–30");
    }
    LINLI_TRY(checkRule(clean));
    return inOneUnit(shop, [&]() -> Result<TagRule> {
        LINLI_ASSIGN(const std::vector<TagRule> all, store(shop).rules());
        if (clean.id.empty()) {
            LINLI_TRY(
                checkRange("rules", static_cast<std::int64_t>(all.size()) + 1, 1, kMostRules));
            clean.id = shop.ids.next().toText();
        }
        LINLI_ASSIGN(const TagBook book, tagBook(shop));
        const auto known = std::find_if(book.tags.begin(), book.tags.end(),
                                        [&](const auto& tag) { return tag.name == clean.tag; });
        if (known == book.tags.end() || known->binnedAt) {
            LINLI_TRY(placeTag(shop, clean.tag, ""));
        }
        LINLI_TRY(store(shop).saveRule(clean, shop.clock.now()));
        if (clean.active) {
            LINLI_TRY(store(shop).applyRule(clean, shop.clock.now()));
        }
        return clean;
    });
}

Result<void> removeTagRule(Shop& shop, const std::string& id)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(const std::vector<TagRule> all, store(shop).rules());
        const bool known =
            std::any_of(all.begin(), all.end(), [&](const TagRule& rule) { return rule.id == id; });
        if (!known) {
            return Error::badInput(ErrorCode::NotFound, "rule", id.substr(0, 40), "a rule's id");
        }
        return store(shop).removeRule(id);
    });
}

Result<std::int64_t> applyTagRules(Shop& shop)
{
    const AsMachine machine(shop.desk);
    return inOneUnit(shop, [&]() -> Result<std::int64_t> {
        LINLI_ASSIGN(const std::vector<TagRule> all, store(shop).rules());
        std::int64_t changed = 0;
        for (const TagRule& rule : all) {
            if (rule.active) {
                LINLI_ASSIGN(const std::int64_t one, store(shop).applyRule(rule, shop.clock.now()));
                changed += one;
            }
        }
        return changed;
    });
}

} // namespace linli::usecases
