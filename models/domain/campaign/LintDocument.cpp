// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/LintDocument.h"

#include "domain/campaign/LintValues.h"
#include "domain/linter/Defaults.h"

#include <charconv>

namespace linli::campaign {
namespace {

using linter::List;
using linter::Object;
using linter::Value;

void addFacts(Object& object, const GoodsFacts& facts)
{
    put(object, "name", facts.name);
    put(object, "category", facts.category);
    put(object, "stage", facts.stage);
    put(object, "age_from_months", facts.ageFromMonths);
    put(object, "owner_confirmed", facts.ownerConfirmed);
    put(object, "batch", facts.batch);
    put(object, "supplier_record", facts.supplierRecord);
    putDay(object, "expires_on", facts.expiresOn);
}

Value productValue(const LineItem& item, const PriceFacts& facts)
{
    Object object;
    addFacts(object, item.facts);
    put(object, "live_fen", item.liveFen);
    put(object, "strike_fen", item.strikeFen);
    put(object, "lowest_7d_fen", facts.lowest7dFen);
    put(object, "last_deal_fen", facts.lastDealFen);
    put(object, "cost_fen", item.costFen);
    put(object, "compare_source", item.compareSource);
    put(object, "clearance", item.clearance);
    List changes;
    for (const PriceFacts::Change& change : facts.changes) {
        Object one;
        one.push_back({"on", Value(change.on)});
        put(one, "from_fen", change.fromFen);
        put(one, "to_fen", change.toFen);
        changes.emplace_back(std::move(one));
    }
    object.push_back({"price_changes", Value(std::move(changes))});
    return Value(std::move(object));
}

Value giftValue(const Gift& gift)
{
    Object object;
    addFacts(object, gift.facts);
    object.push_back({"qty", Value(linter::Decimal::parse(gift.qty).value_or(linter::Decimal()))});
    put(object, "unit", gift.unit);
    put(object, "stated_value_fen", gift.statedValueFen);
    put(object, "shop_price_fen", gift.shopPriceFen);
    return Value(std::move(object));
}

Value drawValue(const Draw& draw)
{
    Object object;
    put(object, "method", draw.method);
    put(object, "manual_override", draw.manualOverride);
    put(object, "conditions", draw.conditions);
    put(object, "starts_on", draw.startsOn);
    put(object, "ends_on", draw.endsOn);
    put(object, "redemption", draw.redemption);
    put(object, "organiser_contact", draw.organiserContact);
    put(object, "chances_per_person", draw.chancesPerPerson);
    put(object, "win_once", draw.winOnce);
    List prizes;
    for (const Prize& prize : draw.prizes) {
        Object one;
        addFacts(one, prize.facts);
        put(one, "kind", prize.kind);
        put(one, "qty", prize.qty);
        put(one, "odds", prize.odds);
        put(one, "market_price_fen", prize.marketPriceFen);
        put(one, "voucher_conditions", prize.voucherConditions);
        prizes.emplace_back(std::move(one));
    }
    object.push_back({"prizes", Value(std::move(prizes))});
    return Value(std::move(object));
}

Value personValue(const PersonUse& person)
{
    Object object;
    List uses;
    for (const std::string& use : person.uses) {
        uses.emplace_back(use);
    }
    object.push_back({"uses", Value(std::move(uses))});
    put(object, "consent_no", person.consentNo);
    put(object, "published_in", person.publishedIn);
    put(object, "masked", person.masked);
    put(object, "opt_in", person.optIn);
    put(object, "full_name_opt_in", person.fullNameOptIn);
    return Value(std::move(object));
}

Value hostValue(const Host& host)
{
    Object object;
    put(object, "age", host.age);
    put(object, "guardian_consent", host.guardianConsent);
    return Value(std::move(object));
}

Value nameValue(const ProvenName& name)
{
    Object object;
    put(object, "name", name.name);
    put(object, "proof", name.proof);
    return Value(std::move(object));
}

/// Collects the texts with their places.
class Texts
{
  public:
    Object& add(const std::string& text, std::string_view kind, std::string place)
    {
        Object object;
        put(object, "text", text);
        put(object, "kind", std::string(kind));
        m_objects.push_back(std::move(object));
        m_places.push_back(std::move(place));
        return m_objects.back();
    }
    void finish(Object& top, LintDocument& document)
    {
        List list;
        for (Object& object : m_objects) {
            list.emplace_back(std::move(object));
        }
        top.push_back({"texts", Value(std::move(list))});
        document.textPlaces = std::move(m_places);
    }

  private:
    std::vector<Object> m_objects;
    std::vector<std::string> m_places;
};

std::string at(std::string_view list, std::size_t index, std::string_view field)
{
    return std::string(list) + "[" + std::to_string(index) + "]." + std::string(field);
}

void addShareTexts(Texts& texts, const Campaign& campaign)
{
    for (std::size_t i = 0; i < campaign.texts.size(); ++i) {
        const ShareText& text = campaign.texts[i];
        Object& object = texts.add(text.text, text.kind, at("texts", i, "text"));
        put(object, "channel", text.channel);
        put(object, "source", text.source);
        put(object, "has_link", text.hasLink);
        if (text.rule && *text.rule >= 0 &&
            *text.rule < static_cast<std::int64_t>(campaign.rules.size())) {
            put(object, "rule", text.rule);
        }
    }
}

void addScripts(Texts& texts, const Campaign& campaign)
{
    for (std::size_t i = 0; i < campaign.scripts.size(); ++i) {
        const Script& script = campaign.scripts[i];
        // Of an objection only the answer is the shop's own word.
        const bool asked = script.kind == ScriptKind::Objection;
        const bool sharer = script.kind == ScriptKind::Sharer;
        Object& object = texts.add(asked ? script.answer : script.text, sharer ? "share" : "live",
                                   at("scripts", i, asked ? "answer" : "text"));
        put(object, "source", script.source);
    }
}

void addOtherTexts(Texts& texts, const Campaign& campaign)
{
    texts.add(campaign.title, "poster", "title");
    for (std::size_t i = 0; i < campaign.goods.size(); ++i) {
        Object& object = texts.add(campaign.goods[i].point, "live", at("goods", i, "point"));
        List about;
        about.emplace_back(linter::Decimal(static_cast<std::int64_t>(i)));
        object.push_back({"about", Value(std::move(about))});
    }
    for (std::size_t i = 0; i < campaign.show.size(); ++i) {
        texts.add(campaign.show[i].title, "live", at("show", i, "title"));
        texts.add(campaign.show[i].note, "live", at("show", i, "note"));
    }
    for (std::size_t i = 0; i < campaign.rules.size(); ++i) {
        texts.add(campaign.rules[i].name, "poster", at("rules", i, "name"));
    }
}

template <typename T, typename Make>
void putList(Object& top, const char* name, const std::vector<T>& entries, Make make)
{
    List list;
    for (const T& entry : entries) {
        list.push_back(make(entry));
    }
    top.push_back({name, Value(std::move(list))});
}

Value dryRunValue(const LintFacts& facts)
{
    Object object;
    List demand;
    for (std::size_t i = 0; i < facts.demandQty.size(); ++i) {
        if (facts.demandQty[i]) {
            Object one;
            put(one, "rule", static_cast<std::int64_t>(i));
            put(one, "qty", *facts.demandQty[i]);
            demand.emplace_back(std::move(one));
        }
    }
    object.push_back({"demand", Value(std::move(demand))});
    put(object, "max_cash_per_member_month_fen", facts.maxCashPerMemberMonthFen);
    return Value(std::move(object));
}

} // namespace

LintDocument lintDocument(const Campaign& campaign, const LintFacts& facts, BusinessDay today)
{
    LintDocument document;
    Object top;
    put(top, "channel", campaign.platform);
    top.push_back({"starts_on", Value(BusinessDay::of(campaign.startsAt))});
    put(top, "tax_mode", campaign.taxMode);
    put(top, "shop_wide", campaign.shopWide);
    putList(top, "names", campaign.names, nameValue);
    Texts texts;
    addShareTexts(texts, campaign);
    addScripts(texts, campaign);
    addOtherTexts(texts, campaign);
    texts.finish(top, document);
    putList(top, "rules", campaign.rules,
            [&](const RuleSpec& rule) { return lintRule(rule, campaign.gifts); });
    List goods;
    for (std::size_t i = 0; i < campaign.goods.size(); ++i) {
        goods.push_back(productValue(campaign.goods[i],
                                     i < facts.goods.size() ? facts.goods[i] : PriceFacts()));
    }
    top.push_back({"products", Value(std::move(goods))});
    putList(top, "gifts", campaign.gifts, giftValue);
    putList(top, "draws", campaign.draws, drawValue);
    putList(top, "hosts", campaign.hosts, hostValue);
    putList(top, "people", campaign.people, personValue);
    top.push_back({"dry_run", dryRunValue(facts)});
    document.value = linter::withDefaults(Value(std::move(top)), today);
    return document;
}

std::string placeOf(const LintDocument& document, std::string_view where)
{
    constexpr std::string_view kTexts = "texts[";
    constexpr std::string_view kProducts = "products[";
    if (where.starts_with(kTexts)) {
        std::size_t index = 0;
        std::from_chars(where.data() + kTexts.size(), where.data() + where.size(), index);
        return index < document.textPlaces.size() ? document.textPlaces[index] : std::string(where);
    }
    if (where.starts_with(kProducts)) {
        return "goods[" + std::string(where.substr(kProducts.size()));
    }
    return std::string(where);
}

} // namespace linli::campaign
