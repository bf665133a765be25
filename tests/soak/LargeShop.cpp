// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/LargeShop.h"

#include "domain/rewards/replay/CaseFile.h"

#include <random>
#include <string>
#include <vector>

#include "soak/ShopRun.h"
#include "unit/rewards/RandomShop.h"

namespace linli::soak {
namespace {

/// Rules as a shop has them, with budgets that last; the milestone counts the cash rule's people.
std::vector<rewards::OpeningRule> lastingRules()
{
    std::vector<rewards::OpeningRule> rules;
    for (const char* text : {"C hold=1 min=1000 budget=CNY:900000000 win=03-01_00:00..12-31_00:00",
                             "G hold=0 budget=egg:9000000 win=03-01_00:00..12-31_00:00",
                             "V hold=0 valid=30 budget=cpn500:900000 win=03-01_00:00..12-31_00:00",
                             "P hold=0 xg=x budget=CNY:900000000 win=03-01_00:00..12-31_00:00",
                             "M steps=3=CNY:200;6=egg:3 budget=CNY:90000000,egg:900000"}) {
        rules.push_back(*rewards::replay::parseCaseRule(text));
    }
    return rules;
}

class GrowingShop
{
  public:
    GrowingShop(std::uint32_t seed, const LargeShopSize& size, SoakFigures& figures)
        : m_size(size), m_random(seed), m_shop(1, figures)
    {
    }

    Result<void> run()
    {
        LINLI_TRY(m_shop.open(lastingRules()));
        const std::int64_t perCheck = m_size.orders / m_size.checks;
        while (m_orders < m_size.orders) {
            LINLI_TRY(oneVisit());
            if (m_orders % perCheck == 0) {
                LINLI_TRY(m_shop.check());
            }
        }
        return m_shop.close();
    }

  private:
    std::int64_t below(std::int64_t end) { return static_cast<std::int64_t>(m_random()) % end; }
    bool chance(std::int64_t percent) { return below(100) < percent; }
    static std::string person(std::int64_t n) { return "M" + std::to_string(n); }
    Result<void> say(const std::string& body)
    {
        // 200 000 visits of about four events in some ten months
        return m_shop.step(Span::seconds(below(60)), body);
    }

    Result<void> oneVisit()
    {
        const std::int64_t order = m_orders++;
        std::int64_t buyer = m_members == 0 ? 0 : below(m_members);
        if (m_members < m_size.members && order * m_size.members >= m_members * m_size.orders) {
            buyer = m_members++;
            if (buyer > 0) {
                LINLI_TRY(say("bind ive=" + person(buyer) + " inv=" + person(inviterOf(buyer))));
            }
        }
        LINLI_TRY(buy("O" + std::to_string(order), buyer));
        LINLI_TRY(afterwards("O" + std::to_string(order), buyer));
        return order % 500 == 0 ? say("tick") : surprise();
    }
    /// The last few who joined bring most of the next.
    std::int64_t inviterOf(std::int64_t member)
    {
        return chance(70) ? member - 1 - below(std::min<std::int64_t>(member, 400)) : below(member);
    }
    Result<void> buy(const std::string& order, std::int64_t buyer)
    {
        const std::string price = std::to_string(500 + below(6000));
        LINLI_TRY(say("order " + order + " buyer=" + person(buyer) + " lines=a:1@" + price + ",b:" +
                      std::to_string(1 + below(3)) + "@" + std::to_string(100 + below(900)) +
                      (chance(10) ? " off=" + std::to_string(below(300)) : "")));
        return chance(97) ? say("pay " + order) : Result<void>();
    }
    Result<void> afterwards(const std::string& order, std::int64_t buyer)
    {
        if (chance(94)) {
            LINLI_TRY(say("fulfil " + order));
        }
        if (chance(4)) {
            const std::string refund = "F" + std::to_string(m_refunds++);
            LINLI_TRY(say("refund no=" + refund + " order=" + order +
                          (chance(50)   ? " amt=all"
                           : chance(50) ? " lines=a:1"
                                        : " amt=" + std::to_string(1 + below(500)))));
            if (chance(10)) {
                LINLI_TRY(say("voidrefund " + refund));
            }
        }
        if (chance(3)) {
            LINLI_TRY(say("payout " + person(buyer) + " amt=" + std::to_string(1 + below(900)) +
                          " tax=20"));
        }
        return chance(3) ? say("use V/" + order + "/inv") : Result<void>();
    }
    Result<void> surprise()
    {
        if (!chance(4)) {
            return {};
        }
        std::vector<std::uint32_t> numbers(rewards::replay::kNumbersPerEvent);
        for (std::uint32_t& one : numbers) {
            one = static_cast<std::uint32_t>(m_random() % 1'000'000);
        }
        return say(rewards::replay::randomBody(numbers,
                                               {26, static_cast<std::uint32_t>(m_orders), 400, 5}));
    }

    LargeShopSize m_size;
    std::mt19937 m_random;
    ShopRun m_shop;
    std::int64_t m_members = 0;
    std::int64_t m_orders = 0;
    std::int64_t m_refunds = 0;
};

} // namespace

Result<void> soakLargeShop(std::uint32_t seed, const LargeShopSize& size, SoakFigures& figures)
{
    return GrowingShop(seed, size, figures).run();
}

} // namespace linli::soak
