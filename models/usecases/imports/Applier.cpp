// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/imports/Applier.h"

#include "domain/rewards/Event.h"
#include "domain/rewards/ShopState.h"
#include "usecases/members/EqualityKeys.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/ports/imports/ImportHistory.h"
#include "usecases/rewards/Submit.h"

#include <algorithm>
#include <tuple>

namespace linli::usecases::imports {
namespace {

constexpr int kBind = 0;
constexpr int kOrder = 1;
constexpr int kRefund = 2;

} // namespace

Result<void> Applier::apply()
{
    m_batch = m_shop.ids.next().toText();
    m_stepsInAll = static_cast<std::int64_t>(m_plan.newPhones.size() + m_plan.people.size() +
                                             m_plan.orders.size());
    LINLI_TRY(saveBatch());
    LINLI_ASSIGN(const rewards::Sequences from, sequences());
    LINLI_TRY(saveProducts());
    LINLI_TRY(enrolBuyers());
    LINLI_TRY(enrolPeople());
    LINLI_TRY(bindPeople());
    LINLI_TRY(applyOrders());
    for (const PlannedItems& items : m_plan.items) {
        LINLI_TRY(completeItems(items));
    }
    for (const QueuedRow& row : m_plan.result.queued) {
        LINLI_TRY(m_store.queue({m_batch, row.row, textOf(row), row.cells, OrderKey(row.order)}));
    }
    LINLI_ASSIGN(const rewards::Sequences to, sequences());
    return m_store.history().mark(m_batch, from, to);
}

Result<rewards::Sequences> Applier::sequences()
{
    const rewards::Sequences next = m_shop.rewards.state().ledger().sequences();
    if (std::optional<Error> failure = m_shop.rewards.failure()) {
        return *std::move(failure);
    }
    return next;
}

Result<void> Applier::step()
{
    constexpr std::int64_t kTellEvery = 200;
    const bool tell = m_progress && ++m_stepsDone % kTellEvery == 0;
    return tell && !m_progress(m_stepsDone, m_stepsInAll)
               ? Result<void>(Error(ErrorCode::Cancelled))
               : Result<void>();
}

Result<void> Applier::saveBatch()
{
    const ImportResult& result = m_plan.result;
    return m_store.saveBatch({m_batch, m_file.name, std::string(nameOf(m_file.kind)),
                              m_file.encoding, m_shop.clock.now(), result.rows,
                              result.created.members, result.created.orders,
                              result.created.products});
}

Result<MemberKey> Applier::memberOf(const std::string& digits)
{
    return memberOfKey(phoneKeyOf(m_shop.vault, digits));
}

/// Asked once: a neighbour has ten orders in a file.
Result<MemberKey> Applier::memberOfKey(const std::string& phoneKey)
{
    const auto known = m_members.find(phoneKey);
    if (known != m_members.end()) {
        return known->second;
    }
    LINLI_ASSIGN(const auto member, m_shop.members.memberOfPhone(phoneKey));
    if (!member) {
        return Error(ErrorCode::Internal).detail("an imported member is missing");
    }
    m_members.emplace(phoneKey, *member);
    return *member;
}

Result<MemberKey> Applier::buyerOf(const PlannedOrder& order)
{
    if (order.read->phone.valid()) {
        return memberOf(order.read->phone.digits);
    }
    constexpr std::string_view kByCode = "member:";
    if (order.buyer.empty() || order.buyer.starts_with(kByCode)) {
        return order.buyer.empty() ? MemberKey() : MemberKey(order.buyer.substr(kByCode.size()));
    }
    return memberOfKey(order.buyer);
}

Result<void> Applier::applyOrders()
{
    std::vector<Step> steps;
    for (std::size_t i = 0; i < m_plan.orders.size(); ++i) {
        const ReadOrder& read = *m_plan.orders[i].read;
        const Instant at = read.paidAt.value_or(read.placedAt);
        if (read.inviter == InviterClaim::Phone && !m_plan.orders[i].buyer.empty()) {
            steps.push_back({read.placedAt, kBind, i});
        }
        steps.push_back({at, kOrder, i});
        if (read.refundedFen > 0) {
            steps.push_back({std::max(read.refundedAt.value_or(at), at), kRefund, i});
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
        return std::tuple(a.at, a.rank, a.order) < std::tuple(b.at, b.rank, b.order);
    });
    m_throughEngine.assign(m_plan.orders.size(), false);
    LINLI_ASSIGN(m_byPage, m_store.history().pages().allowed());
    for (const Step& each : steps) {
        LINLI_TRY(applyStep(each));
        LINLI_TRY(each.rank == kOrder ? step() : Result<void>());
    }
    return writePage();
}

Result<void> Applier::applyStep(const Step& step)
{
    const PlannedOrder& order = m_plan.orders[step.order];
    if (step.rank == kBind) {
        return bindBuyer(order);
    }
    if (step.rank == kRefund) {
        return m_throughEngine[step.order] ? applyRefund(order) : Result<void>();
    }
    LINLI_ASSIGN(const MemberKey buyer, buyerOf(order));
    LINLI_ASSIGN(const bool earns, mayEarn(buyer));
    m_throughEngine[step.order] = earns && order.read->paidAt.has_value();
    LINLI_ASSIGN(const std::vector<std::string> skus, skusOf(order.read->lines));
    const OrderFact fact = factOf(order.key, buyer, *order.read, skus);
    if (!m_throughEngine[step.order]) {
        return pastEngine(order, fact);
    }
    LINLI_TRY(throughEngine(fact));
    return remember(order);
}

/// Only a bind in force that this shop pays for, and a rule, can turn a payment into a reward.
Result<bool> Applier::mayEarn(const MemberKey& buyer)
{
    if (buyer.empty()) {
        return false;
    }
    const rewards::ShopState& state = m_shop.rewards.state();
    if (!m_hasRules) {
        m_hasRules = !state.ledger().rules().empty(); // an import makes none
    }
    const auto bind = *m_hasRules ? state.members().currentBind(buyer) : std::nullopt;
    if (std::optional<Error> failure = m_shop.rewards.failure()) {
        return *std::move(failure);
    }
    if (!bind) {
        return false;
    }
    LINLI_ASSIGN(const bool theirs, m_store.isPlatformBind(bind->invitee, bind->inviter));
    return !theirs;
}

Result<void> Applier::mustPass(rewards::Verb verb, Instant at)
{
    LINLI_TRY(writePage());
    m_next.reset();
    LINLI_ASSIGN(const Outcome outcome, submitAt(m_shop, std::move(verb), at));
    countRewards(outcome);
    if (outcome.refused) {
        return Error(ErrorCode::Refused).with("value", outcome.refusal());
    }
    return {};
}

Result<void> Applier::throughEngine(const OrderFact& fact)
{
    rewards::PlaceOrder place;
    place.order = fact.key;
    place.buyer = fact.buyer;
    place.lines = fact.lines;
    place.freightFen = fact.freightFen;
    place.totals = fact.totals;
    LINLI_TRY(mustPass(std::move(place), fact.read->placedAt));
    LINLI_TRY(mustPass(rewards::Pay{fact.key}, *fact.read->paidAt));
    return fact.read->delivered ? mustPass(rewards::Fulfil{fact.key}, *fact.read->paidAt)
                                : Result<void>();
}

Result<void> Applier::applyRefund(const PlannedOrder& order)
{
    rewards::Refund refund;
    refund.number = importedRefundOf(order.key);
    refund.order = order.key;
    refund.amountFen = order.read->refundedFen;
    const Instant paidAt = *order.read->paidAt;
    return mustPass(std::move(refund), std::max(order.read->refundedAt.value_or(paidAt), paidAt));
}

Result<void> Applier::bindBuyer(const PlannedOrder& order)
{
    LINLI_TRY(writePage());
    m_next.reset();
    LINLI_ASSIGN(const MemberKey buyer, buyerOf(order));
    LINLI_ASSIGN(const MemberKey inviter, memberOf(order.read->inviterPhone));
    LINLI_ASSIGN(const Outcome outcome,
                 submitAt(m_shop, rewards::Bind{buyer, inviter, {}}, order.read->placedAt));
    if (!outcome.refused) {
        return m_store.markPlatformBind(buyer, inviter);
    }
    // The same inviter again is what every further order of hers says.
    const auto bind = m_shop.rewards.state().members().currentBind(buyer);
    if (std::optional<Error> failure = m_shop.rewards.failure()) {
        return *std::move(failure);
    }
    if (bind && bind->inviter == inviter) {
        return {};
    }
    noteBind(outcome, order.read->row, order.read->cells, order.key.text());
    return {};
}

void Applier::noteBind(const Outcome& outcome,
                       std::int64_t row,
                       const std::string& cells,
                       const std::string& order)
{
    if (outcome.refused) {
        std::string code = outcome.refusal();
        code = code.substr(0, code.find(' '));
        m_plan.result.queued.push_back(
            {row, QueueReason::InviterRefused, std::move(code), cells, order});
    }
}

void Applier::countRewards(const Outcome& outcome)
{
    for (const ledger::Entry& entry : outcome.entries) {
        if (entry.kind == ledger::EntryKind::Accrue) {
            ++m_plan.result.rewards;
            m_plan.result.rewardCostFen += entry.unit.text() == "CNY" ? entry.amount : 0;
        }
    }
}

Result<void> Applier::completeItems(const PlannedItems& items)
{
    LINLI_ASSIGN(const std::vector<std::string> skus, skusOf(items.read->lines));
    LINLI_TRY(m_store.history().keepLines(m_batch, items.order));
    LINLI_TRY(replaceLines(m_shop, items.order, items.read->lines, skus));
    LINLI_ASSIGN(auto held, m_store.order(items.order));
    if (!held) {
        return Error(ErrorCode::Internal).detail("an imported order is missing");
    }
    held->items = itemsText(items.read->lines);
    held->linesLayout = nameOf(m_file.kind);
    return m_store.saveOrder(m_batch, *held);
}

} // namespace linli::usecases::imports
