// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"

#include <concepts>
#include <type_traits>

namespace linli::campaign {

// One list of fields a type: reading and writing (wire/campaign) walk the same one, so that
// neither can forget a field. `T` is the type, const when it is only read.

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, GoodsFacts>
void fields(T& f, V& v)
{
    v("name", f.name);
    v("category", f.category);
    v("stage", f.stage);
    v("age_from_months", f.ageFromMonths);
    v("owner_confirmed", f.ownerConfirmed);
    v("batch", f.batch);
    v("supplier_record", f.supplierRecord);
    v("expires_on", f.expiresOn);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, LineItem>
void fields(T& f, V& v)
{
    v("product", f.product);
    v("sku", f.sku);
    fields(f.facts, v);
    v("spec", f.spec);
    v("unit", f.unit);
    v("live_fen", f.liveFen);
    v("strike_fen", f.strikeFen);
    v("compare_source", f.compareSource);
    v("cost_fen", f.costFen);
    v("clearance", f.clearance);
    v("quota", f.quota);
    v("per_person", f.perPerson);
    v("point", f.point);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, Gift>
void fields(T& f, V& v)
{
    v("sku", f.sku);
    fields(f.facts, v);
    v("qty", f.qty);
    v("unit", f.unit);
    v("stated_value_fen", f.statedValueFen);
    v("shop_price_fen", f.shopPriceFen);
    v("cost_fen", f.costFen);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, Prize>
void fields(T& f, V& v)
{
    fields(f.facts, v);
    v("kind", f.kind);
    v("qty", f.qty);
    v("odds", f.odds);
    v("market_price_fen", f.marketPriceFen);
    v("voucher_conditions", f.voucherConditions);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, Draw>
void fields(T& f, V& v)
{
    v("title", f.title);
    v("method", f.method);
    v("manual_override", f.manualOverride);
    v("conditions", f.conditions);
    v("starts_on", f.startsOn);
    v("ends_on", f.endsOn);
    v("redemption", f.redemption);
    v("organiser_contact", f.organiserContact);
    v("chances_per_person", f.chancesPerPerson);
    v("win_once", f.winOnce);
    v("prizes", f.prizes);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, ShowItem>
void fields(T& f, V& v)
{
    v("id", f.id);
    v("kind", f.kind);
    v("title", f.title);
    v("note", f.note);
    v("minutes", f.minutes);
    v("product", f.product);
    v("colour", f.colour);
    v("skipped", f.skipped);
    v("warn_seconds", f.warnSeconds);
    v("started_at", f.startedAt);
    v("ended_at", f.endedAt);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, Script>
void fields(T& f, V& v)
{
    v("kind", f.kind);
    v("text", f.text);
    v("answer", f.answer);
    v("source", f.source);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, ShareText>
void fields(T& f, V& v)
{
    v("label", f.label);
    v("kind", f.kind);
    v("channel", f.channel);
    v("text", f.text);
    v("source", f.source);
    v("rule", f.rule);
    v("has_link", f.hasLink);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, Post>
void fields(T& f, V& v)
{
    v("minutes_before", f.minutesBefore);
    v("place", f.place);
    v("text", f.text);
    v("done", f.done);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, CheckPoint>
void fields(T& f, V& v)
{
    v("kind", f.kind);
    v("text", f.text);
    v("done", f.done);
}

} // namespace linli::campaign
