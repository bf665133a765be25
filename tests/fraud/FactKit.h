// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fraud/Detect.h"

#include <string>

namespace linli::fraud {

/// Facts by hand: Monday 2026-03-02 00:00 Shanghai is where time begins.
struct FactKit
{
    Facts facts;
    int people = 0;
    Instant start = Instant::fromUnixMs(1'772'380'800'000);

    MemberKey person() { return MemberKey("m" + std::to_string(++people)); }

    void binds(const MemberKey& inviter, int count, Span apart, bool virtualSegment = false)
    {
        for (int i = 0; i < count; ++i) {
            facts.binds.push_back(
                {person(), inviter, start + Span{apart.ms * i}, false, virtualSegment});
        }
    }
    void firstOrders(const MemberKey& inviter, int count, int givenBack)
    {
        for (int i = 0; i < count; ++i) {
            OrderFact order = made(inviter, 5000);
            order.cancelled = i < givenBack;
            facts.orders.push_back(order);
        }
    }
    OrderFact made(const MemberKey& inviter, std::int64_t fen)
    {
        OrderFact order;
        order.order = OrderKey("o" + std::to_string(facts.orders.size() + 1));
        order.buyer = person();
        order.inviter = inviter;
        order.paidAt = start + Span::hours(static_cast<std::int64_t>(facts.orders.size()));
        order.basisFen = fen;
        order.first = true;
        return order;
    }
    void atMinimum(const MemberKey& inviter, std::int64_t fen, const std::string& basket)
    {
        OrderFact order = made(inviter, fen);
        order.minimumFen = 2000;
        order.basket = basket;
        facts.orders.push_back(order);
    }
    void claims(const MemberKey& inviter, int count)
    {
        for (int i = 0; i < count; ++i) {
            facts.claims.push_back(
                {OrderKey("c" + std::to_string(facts.claims.size())), inviter, start, 300});
        }
    }
    void yeses(const MemberKey& inviter, const std::string& actor, int count)
    {
        for (int i = 0; i < count; ++i) {
            facts.reviews.push_back({OrderKey("r" + std::to_string(facts.reviews.size())), inviter,
                                     actor, start, true});
        }
    }
    void scans(const std::vector<std::string>& cities, const std::string& couponSite = {})
    {
        facts.homeCity = "杭州";
        for (const std::string& city : cities) {
            facts.scans.push_back(
                {LinkId("0000000001"), MemberKey("inv"), city, couponSite, start});
        }
    }
};

} // namespace linli::fraud
