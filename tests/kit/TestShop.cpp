// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/TestShop.h"

#include "usecases/binding/Bind.h"
#include "usecases/members/Members.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rewards.h"

#include <QString>

namespace linli::kit {
namespace {

TimeWindow wholeYear()
{
    return {at("2026-01-01 00:00"), at("2027-01-01 00:00")};
}

} // namespace

TestShop::TestShop(std::uint64_t seed)
    : m_clock(at("2026-03-02 10:00")), m_ids(seed, [this] { return m_clock.now().unixMs(); }),
      m_vault(
          std::make_unique<vault::ShopVault>(vault::ShopKey::parse(std::string(64, 'a')).value()))
{
    auto made = storage::SqliteShop::create(path(), m_ids.next().toText(), parts(), false);
    if (!made.ok()) {
        throw std::runtime_error(made.error().detail()); // no test can run without its shop
    }
    m_open = std::move(made).value();
}

storage::ShopParts TestShop::parts()
{
    return {m_clock, m_ids, m_hasher, *m_vault, &m_pinyin};
}

std::string TestShop::path() const
{
    return m_folder.filePath(QStringLiteral("shop.linli")).toStdString();
}

void TestShop::reopen()
{
    m_open.reset();
    m_open = must(storage::SqliteShop::open(path(), parts()));
}

MemberKey TestShop::enrol(const std::string& name, const std::string& phone)
{
    usecases::NewMember person;
    person.name = name;
    person.phone = phone;
    return must(usecases::enrol(shop(), person));
}

std::string TestShop::product(const std::string& sku, std::int64_t listFen)
{
    usecases::ProductDraft draft;
    draft.sku = sku;
    draft.name = "商品" + std::to_string(++m_products);
    draft.listFen = listFen;
    return must(usecases::saveProduct(shop(), draft));
}

RuleId TestShop::addRule(const usecases::FirstOrderRule& rule)
{
    must(usecases::addRule(shop(), usecases::ruleFrom(rule)));
    return rule.id;
}

RuleId TestShop::cashRule(const std::string& id)
{
    usecases::FirstOrderRule rule;
    rule.id = RuleId(id);
    rule.unit = Unit("CNY");
    rule.inviterCount = 500;
    rule.minBasisFen = 2000;
    rule.holdDays = 7;
    rule.window = wholeYear();
    rule.budget = 100'000;
    return addRule(rule);
}

RuleId TestShop::eggRule(const std::string& id)
{
    usecases::FirstOrderRule rule;
    rule.id = RuleId(id);
    rule.unit = Unit("egg");
    rule.inviterCount = 1;
    rule.inviteeCount = 1;
    rule.minBasisFen = 2000;
    rule.holdDays = 3;
    rule.window = wholeYear();
    rule.budget = 100;
    return addRule(rule);
}

RuleId TestShop::voucherRule(const std::string& id)
{
    usecases::FirstOrderRule rule;
    rule.id = RuleId(id);
    rule.unit = Unit("cpn500");
    rule.inviterCount = 1;
    rule.minBasisFen = 2000;
    rule.holdDays = 0;
    rule.window = wholeYear();
    rule.budget = 100;
    rule.validDays = 14;
    return addRule(rule);
}

RuleId TestShop::groupRule(std::int64_t need, std::int64_t hours)
{
    usecases::NewRule rule;
    rule.id = RuleId("B");
    rule.terms.kind = rewards::RuleKind::GroupBuy;
    rule.terms.need = need;
    rule.terms.openHours = hours;
    rule.terms.each = {Unit("fruit"), 1};
    rule.terms.window = wholeYear();
    rule.budget = rewards::Quantity{Unit("fruit"), 100};
    must(usecases::addRule(shop(), rule));
    return rule.id;
}

void TestShop::bind(const MemberKey& invitee, const MemberKey& inviter)
{
    const usecases::Outcome outcome = must(usecases::bindTo(shop(), invitee, inviter));
    EXPECT_FALSE(outcome.refused) << outcome.refusal();
}

OrderKey TestShop::paidOrder(const MemberKey& buyer, std::int64_t fen)
{
    const auto known = usecases::getProduct(shop(), "KIT");
    if (!known.ok()) {
        product("KIT", 1000);
    }
    usecases::NewOrder order;
    order.buyer = buyer;
    order.lines.push_back({"KIT", 1, fen});
    const usecases::PlacedOrder placed = must(usecases::placeOrder(shop(), order));
    EXPECT_FALSE(placed.outcome.refused) << placed.outcome.refusal();
    const usecases::Outcome paid = must(usecases::payOrder(shop(), placed.order));
    EXPECT_FALSE(paid.refused) << paid.refusal();
    return placed.order;
}

void TestShop::fulfil(const OrderKey& order)
{
    EXPECT_FALSE(must(usecases::fulfilOrder(shop(), order)).refused);
}

usecases::Outcome TestShop::settleAfter(Span span)
{
    m_clock.advance(span);
    return must(usecases::settle(shop()));
}

std::int64_t TestShop::available(const MemberKey& member, const std::string& unit)
{
    for (const usecases::UnitBalance& balance : must(usecases::memberBalances(shop(), member))) {
        if (balance.unit.text() == unit) {
            return balance.available;
        }
    }
    return 0;
}

} // namespace linli::kit
