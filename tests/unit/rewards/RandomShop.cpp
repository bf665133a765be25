// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/rewards/RandomShop.h"

#include "domain/rewards/replay/CaseFile.h"

namespace linli::rewards::replay {
namespace {

/// "A" to "Z", then "A1", "B1" …
std::string memberOf(std::uint32_t n, const Pools& pools)
{
    const std::uint32_t index = n % pools.members;
    const std::string letter(1, char('A' + index % 26));
    return index < 26 ? letter : letter + std::to_string(index / 26);
}

/// The rarer verbs.
std::string otherBodyOf(const std::vector<std::uint32_t>& n, const Pools& pools)
{
    const auto member = [&](std::size_t i) { return memberOf(n[i], pools); };
    const std::string order = "O" + std::to_string(n[1] % pools.orders);
    const std::string reward =
        std::string(1, "CGPV"[n[2] % 4]) + "/" + order + "/" + (n[3] % 3 == 0 ? "ive" : "inv");
    switch (n[0] % 24) {
    case 16:
        return (n[4] % 3 == 0 ? "unuse " : "use ") + reward;
    case 17:
        return "payout " + member(1) + " amt=" + std::to_string(n[3] % 600) + " tax=20";
    case 18:
        return n[3] % 2 == 0 ? "approve " + order : "reject " + order;
    case 19:
        return "attrib order=" + order + " inv=" + member(2);
    case 20:
        return n[3] % 4 == 0 ? "merge from=" + member(1) + " into=" + member(2)
                             : "gopen g" + std::to_string(n[2] % pools.groups);
    case 21:
        return n[3] % 4 == 0   ? "block " + member(1)
               : n[3] % 4 == 1 ? "erase " + member(1)
               : n[3] % 4 == 2 ? "unmerge from=" + member(1)
                               : "credit m=" + member(1) + " CNY:50 reason=x";
    case 22:
        return n[3] % 2 == 0 ? "edit C inv=CNY:" + std::to_string(n[4] % 900)
                             : "topup C add=CNY:100";
    default:
        return n[3] % 2 == 0 ? "reqopen " + order : "reqclose " + order;
    }
}

} // namespace

std::vector<OpeningRule> randomShopRules()
{
    std::vector<OpeningRule> rules;
    for (const char* text :
         {"C hold=1 min=1000 budget=CNY:6000 tier=2:700", "G hold=0 budget=egg:9",
          "P hold=0 xg=x budget=CNY:3000", "D", "M steps=1=CNY:200;2=egg:3 budget=CNY:900,egg:3",
          "B need=2 budget=fruit:5", "V hold=0 valid=3 budget=cpn500:8"}) {
        rules.push_back(*parseCaseRule(text));
    }
    return rules;
}

std::string randomBody(const std::vector<std::uint32_t>& n, const Pools& pools)
{
    const auto member = [&](std::size_t i) { return memberOf(n[i], pools); };
    const std::string order = "O" + std::to_string(n[1] % pools.orders);
    const std::string refund = "F" + std::to_string(n[2] % pools.refunds);
    const std::string amount = std::to_string(n[3] % 4000);
    switch (n[0] % 24) {
    case 0:
    case 1:
        return "bind ive=" + member(1) + " inv=" + member(2);
    case 2:
    case 3:
        return "order " + order + " buyer=" + member(2) +
               " lines=a:" + std::to_string(n[3] % 3 + 1) + "@" + amount + ",b:1@" +
               std::to_string(n[4] % 900) +
               (n[4] % 3 == 0 ? " off=" + std::to_string(n[3] % 700) : "") +
               (n[4] % 5 == 0 ? " group=g" + std::to_string(n[2] % pools.groups) : "") +
               (n[4] % 7 == 0 ? " freight=300" : "") + (n[4] % 4 == 0 ? " use=V/O1/inv" : "");
    case 4:
    case 5:
    case 6:
        return "pay " + order;
    case 7:
    case 8:
        return "fulfil " + order;
    case 9:
        return "refund no=" + refund + " order=" + order + " amt=" + amount +
               (n[4] % 3 == 0   ? " kind=cancel"
                : n[4] % 3 == 1 ? " kind=comp"
                                : "");
    case 10:
        return "refund no=" + refund + " order=" + order + " amt=all";
    case 11:
        return "refund no=" + refund + " order=" + order + " lines=a:1";
    case 12:
        return "voidrefund " + refund;
    case 13:
    case 14:
        return "tick";
    case 15:
        return "member " + member(1) + " dev=D" + std::to_string(n[2] % pools.members) + " addr=R" +
               std::to_string(n[3] % pools.members);
    default:
        return otherBodyOf(n, pools);
    }
}

Event eventOf(std::int64_t number, Instant at, const std::string& body)
{
    Event event;
    event.id = EventKey("e" + std::to_string(number));
    event.at = at;
    event.fingerprint = body;
    event.verbText = body.substr(0, body.find(' '));
    event.verb = parseVerb(body);
    return event;
}

} // namespace linli::rewards::replay
