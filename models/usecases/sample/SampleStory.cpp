// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sample/SampleStory.h"

#include "usecases/binding/Bind.h"
#include "usecases/members/Members.h"
#include "usecases/orders/Refund.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/sample/SampleNames.h"
#include "usecases/shop/Existing.h"

#include <algorithm>

namespace linli::usecases::sample {
namespace {

constexpr int kSettleMinute = 7 * 60 + 30;
constexpr int kOpenMinute = 8 * 60 + 10;
constexpr int kCloseMinute = 20 * 60 + 20;
constexpr int kPayOutMinute = 20 * 60 + 40;
constexpr int kSaturday = 6;
constexpr int kReviewLeftDays = 10; ///< what came to review this late still waits
constexpr std::int64_t kLeastPayoutFen = 1000;

} // namespace

SampleStory::SampleStory(Shop& shop, ports::SettableClock& clock, Dice& dice, Plan plan)
    : m_shop(shop), m_clock(clock), m_dice(dice), m_plan(std::move(plan)),
      m_neighbours(m_plan.people.size())
{
    for (const ShelfItem& item : m_plan.shelf) {
        m_popularity.push_back(item.popularity);
    }
}

void SampleStory::plan(
    Instant at, Act act, int person, const OrderKey& order, const RewardId& reward)
{
    m_tasks.push({at, m_serial++, act, person, order, reward});
}

/// Some time in the opening hours so many days from now.
Instant SampleStory::later(int days, int fromHour, int toHour)
{
    const BusinessDay day = BusinessDay::of(m_clock.now()).plusDays(days);
    const Instant at = day.start() + Span::minutes(m_dice.between(fromHour * 60, toHour * 60 - 1));
    return at > m_clock.now() ? at : m_clock.now() + Span::minutes(5);
}

void SampleStory::planDay(BusinessDay day, int number)
{
    const auto minute = [&](int minutes) { return day.start() + Span::minutes(minutes); };
    plan(minute(kSettleMinute), Act::Settle, -1);
    for (std::size_t i = 0; i < m_plan.people.size(); ++i) {
        if (m_plan.people[i].joinDay == number) {
            plan(minute(m_plan.people[i].joinMinute), Act::Join, static_cast<int>(i));
        }
    }
    const int orders = m_plan.ordersOfDay[static_cast<std::size_t>(number)];
    for (int i = 0; i < orders; ++i) {
        plan(minute(m_dice.between(kOpenMinute, kCloseMinute)), Act::Buy, -1);
    }
    if (day.weekday() == kSaturday) {
        plan(minute(kPayOutMinute), Act::PayOut, -1);
    }
}

Result<void> SampleStory::playDay(BusinessDay day, int number, Instant until)
{
    m_day = number;
    planDay(day, number);
    const Instant end = std::min(day.plusDays(1).start(), until + Span{1});
    while (!m_tasks.empty() && m_tasks.top().at < end) {
        const Task task = m_tasks.top();
        m_tasks.pop();
        m_clock.set(std::max(task.at, m_clock.now()));
        LINLI_TRY(perform(task));
    }
    return {};
}

Result<void> SampleStory::perform(const Task& task)
{
    switch (task.act) {
    case Act::Settle:
        return settleMorning();
    case Act::Join:
        return join(task.person);
    case Act::Buy:
        return buy();
    case Act::Pay:
        return pay(task);
    case Act::Fulfil:
        LINLI_TRY(fulfilOrder(m_shop, task.order));
        return {};
    case Act::Refund:
        return refund(task.order);
    case Act::Review:
        LINLI_TRY(approveReview(m_shop, task.order));
        return {};
    case Act::Redeem:
        return redeem(task);
    case Act::PayOut:
        return payOutAll();
    }
    return {};
}

/// The morning's settlement; what it released is collected in the days after, or forgotten.
Result<void> SampleStory::settleMorning()
{
    LINLI_ASSIGN(const Outcome outcome, settle(m_shop));
    for (const ledger::Entry& entry : outcome.entries) {
        const auto owner = m_places.find(entry.to.text().substr(entry.to.text().find(':') + 1));
        if (entry.kind != ledger::EntryKind::Release || owner == m_places.end()) {
            continue;
        }
        if (entry.unit.text() == "CNY") {
            neighbour(owner->second).cashFen += entry.amount;
        } else if (entry.unit.text() == "cpn500") {
            neighbour(owner->second).vouchers.push_back(entry.reward);
        } else if (m_dice.chance(88)) {
            plan(later(m_dice.between(0, 9), 9, 20), Act::Redeem, owner->second, {}, entry.reward);
        }
    }
    return {};
}

Result<void> SampleStory::join(int person)
{
    const PlannedPerson& who = planned(person);
    NewMember typed;
    typed.name = who.name;
    typed.nickname = who.nickname;
    typed.phone = madeUpPhone(person);
    typed.estate = who.estate;
    typed.building = who.building;
    typed.door = who.door;
    typed.oldCustomer = who.oldCustomer;
    if (who.loyalty >= 8) {
        typed.tags.emplace_back("常客");
    }
    if (m_dice.chance(15)) {
        typed.tags.emplace_back(m_dice.chance(50) ? "宝妈" : "爱做饭");
    }
    LINLI_ASSIGN(neighbour(person).key, enrol(m_shop, typed));
    m_places[neighbour(person).key.text()] = person;
    if (m_dice.chance(25)) {
        LINLI_TRY(recordConsent(m_shop, neighbour(person).key, "public_name", "2026-1", "counter"));
    }
    if (who.inviter >= 0 && !neighbour(who.inviter).key.empty()) {
        LINLI_TRY(bindTo(m_shop, neighbour(person).key, neighbour(who.inviter).key));
    }
    return {};
}

/// Whoever meant to buy for the first time by now, else a neighbour who comes back.
int SampleStory::nextBuyer()
{
    std::vector<int> weights(m_neighbours.size(), 0);
    int sum = 0;
    for (std::size_t i = 0; i < m_neighbours.size(); ++i) {
        const PlannedPerson& who = m_plan.people[i];
        if (m_neighbours[i].key.empty() || who.firstOrderDay < 0) {
            continue;
        }
        if (!m_neighbours[i].bought) {
            if (who.firstOrderDay <= m_day) {
                return static_cast<int>(i);
            }
            continue;
        }
        weights[i] = who.loyalty;
        sum += who.loyalty;
    }
    return sum == 0 ? -1 : static_cast<int>(m_dice.weighted(weights));
}

NewOrder SampleStory::basketFor(int buyer)
{
    NewOrder order;
    order.buyer = neighbour(buyer).key;
    const int lines = m_dice.between(1, 4);
    for (int i = 0; i < lines; ++i) {
        const ShelfItem& item = m_plan.shelf[m_dice.weighted(m_popularity)];
        NewOrderLine line{item.sku, m_dice.chance(75) ? 1 : m_dice.between(2, 3), item.listFen};
        if (item.liveFen > 0 && m_dice.chance(40)) {
            line.unitFen = item.liveFen;
        }
        order.lines.push_back(std::move(line));
    }
    if (!neighbour(buyer).vouchers.empty() && m_dice.chance(60)) {
        order.voucher = neighbour(buyer).vouchers.back();
        neighbour(buyer).vouchers.pop_back();
    } else if (m_dice.chance(6)) {
        order.couponFen = 300;
    }
    return order;
}

Result<void> SampleStory::buy()
{
    const int buyer = nextBuyer();
    if (buyer < 0) {
        return {};
    }
    NewOrder order = basketFor(buyer);
    LINLI_ASSIGN(PlacedOrder placed, placeOrder(m_shop, order));
    if (placed.outcome.refused) { // the voucher had expired: she pays the full price
        order.voucher = RewardId();
        LINLI_ASSIGN(placed, placeOrder(m_shop, order));
    }
    neighbour(buyer).bought = true;
    if (m_dice.chance(98)) {
        plan(m_clock.now() + Span::minutes(1), Act::Pay, buyer, placed.order);
    }
    return {};
}

Result<void> SampleStory::pay(const Task& task)
{
    LINLI_ASSIGN(const Outcome outcome, payOrder(m_shop, task.order));
    const Instant pickUp =
        m_dice.chance(60) ? m_clock.now() + Span::hours(m_dice.between(1, 4)) : later(1, 9, 20);
    plan(pickUp, Act::Fulfil, task.person, task.order);
    if (outcome.has(rewards::DecisionCode::Review) && m_day < kDays - kReviewLeftDays) {
        plan(later(m_dice.between(1, 2), 9, 20), Act::Review, task.person, task.order);
    }
    if (m_dice.chance(4)) {
        plan(pickUp + Span::hours(m_dice.between(2, 48)), Act::Refund, task.person, task.order);
    }
    return {};
}

/// Half return one unit, a third everything, some are compensated for bad fruit.
Result<void> SampleStory::refund(const OrderKey& order)
{
    NewRefund refund;
    refund.order = order;
    const int kind = m_dice.between(1, 10);
    if (kind <= 5) {
        LINLI_ASSIGN(const rewards::OrderRecord record, existingOrder(m_shop, order));
        refund.lines.push_back({record.lines.front().sku, 1});
    } else if (kind <= 8) {
        refund.all = true;
    } else {
        refund.kind = rewards::RefundKind::Compensation;
        refund.amountFen = 300;
    }
    LINLI_ASSIGN(const Outcome outcome, refundOrder(m_shop, refund));
    m_counts.refunds += outcome.refused ? 0 : 1;
    return {};
}

Result<void> SampleStory::redeem(const Task& task)
{
    LINLI_ASSIGN(const Outcome outcome, redeemReward(m_shop, task.reward));
    m_counts.redeemed += outcome.refused ? 0 : 1;
    return {};
}

/// Saturday evening: who has ten yuan or more may be paid; a claw-back in between refuses it.
Result<void> SampleStory::payOutAll()
{
    for (Neighbour& one : m_neighbours) {
        if (one.cashFen < kLeastPayoutFen || m_dice.chance(30)) {
            continue;
        }
        LINLI_ASSIGN(const Outcome outcome, payOut(m_shop, {one.key, one.cashFen, 0}));
        m_counts.payouts += outcome.refused ? 0 : 1;
        one.cashFen = 0;
    }
    return {};
}

} // namespace linli::usecases::sample
