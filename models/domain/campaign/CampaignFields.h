// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Fields.h"

namespace linli::campaign {

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, Tier>
void fields(T& f, V& v)
{
    v("name", f.name);
    v("invites", f.invites);
    v("sales_fen", f.salesFen);
    v("privilege", f.privilege);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, RuleSpec>
void fields(T& f, V& v)
{
    v("id", f.id);
    v("name", f.name);
    v("terms", f.terms);
    v("budget", f.budget);
    v("limit_shown", f.limitShown);
    v("conditions_shown", f.conditionsShown);
    v("goods_class", f.goodsClass);
    v("tax_mode", f.taxMode);
    v("trigger", f.trigger);
    v("levels", f.levels);
    v("entry_fee_fen", f.entryFeeFen);
    v("tiers", f.tiers);
    v("version", f.version);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, Host>
void fields(T& f, V& v)
{
    v("name", f.name);
    v("age", f.age);
    v("guardian_consent", f.guardianConsent);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, PersonUse>
void fields(T& f, V& v)
{
    v("name", f.name);
    v("uses", f.uses);
    v("consent_no", f.consentNo);
    v("published_in", f.publishedIn);
    v("masked", f.masked);
    v("opt_in", f.optIn);
    v("full_name_opt_in", f.fullNameOptIn);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, ProvenName>
void fields(T& f, V& v)
{
    v("name", f.name);
    v("proof", f.proof);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, Waiver>
void fields(T& f, V& v)
{
    v("rule", f.rule);
    v("where", f.where);
    v("reason", f.reason);
    v("at", f.at);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, Viewing>
void fields(T& f, V& v)
{
    v("viewers", f.viewers);
    v("peak", f.peak);
    v("minutes", f.minutes);
}

template <typename T, typename V>
requires std::same_as<std::remove_const_t<T>, Campaign>
void fields(T& f, V& v)
{
    v("id", f.id);
    v("title", f.title);
    v("goal", f.goal);
    v("kind", f.kind);
    v("state", f.state);
    v("starts_at", f.startsAt);
    v("platform", f.platform);
    v("room", f.room);
    v("cover", f.cover);
    v("poster", f.poster);
    v("tax_mode", f.taxMode);
    v("shop_wide", f.shopWide);
    v("hosts", f.hosts);
    v("goods", f.goods);
    v("show", f.show);
    v("scripts", f.scripts);
    v("rules", f.rules);
    v("gifts", f.gifts);
    v("draws", f.draws);
    v("texts", f.texts);
    v("posts", f.posts);
    v("checks", f.checks);
    v("people", f.people);
    v("names", f.names);
    v("waivers", f.waivers);
    v("viewing", f.viewing);
    v("started_at", f.startedAt);
    v("ended_at", f.endedAt);
    v("lessons", f.lessons);
    v("revision", f.revision);
}

} // namespace linli::campaign
