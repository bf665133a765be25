// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/Money.h"
#include "domain/rewards/ShopState.h"
#include "usecases/imports/Plan.h"
#include "usecases/members/EqualityKeys.h"
#include "usecases/ports/InviteStore.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/RewardStore.h"

#include <algorithm>

namespace linli::usecases::imports {
namespace {

constexpr std::size_t kKeyDigits = 12;

/// An order kept by hand, in the form of an imported one; its lines are not compared.
ports::HeldOrder fromRecord(const rewards::OrderRecord& record)
{
    ports::HeldOrder held;
    held.key = record.key;
    held.placedAt = record.placedAt;
    held.paidAt = record.paidAt;
    const std::int64_t payable = record.basisAtOrderFen + record.freightFen;
    OrderStatus status = OrderStatus::Unpaid;
    if (record.cancelled && !record.paidAt) {
        status = OrderStatus::Cancelled;
    } else if (record.paidAt) {
        held.paidFen = payable;
        held.refundedFen = record.refundedFen;
        status = record.refundedFen == 0         ? OrderStatus::Paid
                 : record.refundedFen == payable ? OrderStatus::Refunded
                                                 : OrderStatus::PartlyRefunded;
    }
    held.status = nameOf(status);
    return held;
}

std::string yuan(std::int64_t fen)
{
    return Money::fromFen(fen).toPlainText();
}

std::string timeText(const std::optional<Instant>& at)
{
    return at ? at->toIso() : std::string();
}

QueueReason reasonOf(PhoneClass phone)
{
    switch (phone) {
    case PhoneClass::Masked:
        return QueueReason::PhoneMasked;
    case PhoneClass::Virtual:
        return QueueReason::PhoneVirtual;
    case PhoneClass::NotMobile:
        return QueueReason::PhoneNotMobile;
    case PhoneClass::Valid:
    case PhoneClass::Missing:
        break;
    }
    return QueueReason::PhoneMissing;
}

} // namespace

OrderKey orderKeyOf(const Shop& shop, FileKind kind, const ReadOrder& order)
{
    std::string key = order.key;
    if (!order.keyOwner.empty()) {
        key += "#" + shop.vault.keyedHash("order", order.keyOwner).substr(0, kKeyDigits);
    }
    if (kind == FileKind::LinliOrders) {
        return OrderKey(key);
    }
    return OrderKey(std::string(platformOf(kind)) + ":" + key);
}

std::string itemsText(const std::vector<ReadLine>& lines)
{
    std::vector<std::string> texts;
    for (const ReadLine& line : lines) {
        texts.push_back(line.match + "×" + std::to_string(line.quantity));
    }
    std::sort(texts.begin(), texts.end());
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? "" : "\n") + text;
    }
    return all;
}

Result<std::string> Planner::buyerOf(const ReadOrder& order)
{
    if (order.phone.valid()) {
        return phoneKeyOf(m_shop.vault, order.phone.digits);
    }
    if (order.phone.kind != PhoneClass::Missing || order.memberCode.empty()) {
        return std::string();
    }
    if (const auto known = m_buyersByCode.find(order.memberCode); known != m_buyersByCode.end()) {
        return known->second;
    }
    LINLI_ASSIGN(std::string buyer, buyerOfCode(order.memberCode));
    m_buyersByCode.emplace(order.memberCode, buyer);
    return buyer;
}

Result<std::string> Planner::buyerOfCode(const std::string& code)
{
    LINLI_ASSIGN(const auto owner, m_shop.invites.ownerOfCode(code));
    if (!owner) {
        return std::string();
    }
    // Known by phone, she is the same buyer as in a file that names her by it.
    const auto member = m_shop.rewards.state().members().member(*owner);
    if (std::optional<Error> failure = m_shop.rewards.failure()) {
        return *std::move(failure);
    }
    return member && !member->phoneKey.empty() ? member->phoneKey : "member:" + owner->text();
}

Result<std::optional<ports::HeldOrder>> Planner::heldOrder(const OrderKey& key)
{
    if (const auto above = m_ordersAbove.find(key.text()); above != m_ordersAbove.end()) {
        return std::optional(above->second);
    }
    if (m_shopHasNoOrders) {
        return std::optional<ports::HeldOrder>();
    }
    LINLI_ASSIGN(auto held, m_store.order(key));
    if (held) {
        return held;
    }
    const auto record = m_shop.rewards.state().orders().order(key);
    if (std::optional<Error> failure = m_shop.rewards.failure()) {
        return *std::move(failure);
    }
    if (!record) {
        return std::optional<ports::HeldOrder>();
    }
    ports::HeldOrder byHand = fromRecord(*record);
    const auto buyer = m_shop.rewards.state().members().member(record->buyer);
    if (std::optional<Error> failure = m_shop.rewards.failure()) {
        return *std::move(failure);
    }
    byHand.buyer = buyer ? buyer->phoneKey : std::string();
    return std::optional(std::move(byHand));
}

Result<std::string> Planner::shownBuyer(const ports::HeldOrder& held)
{
    if (const auto above = m_shownBuyers.find(held.key.text()); above != m_shownBuyers.end()) {
        return above->second;
    }
    if (held.buyer.empty() || held.buyer.starts_with("member:")) {
        return std::string();
    }
    LINLI_ASSIGN(const auto member, m_shop.members.memberOfPhone(held.buyer));
    if (!member) {
        return std::string();
    }
    LINLI_ASSIGN(const auto identity, m_shop.members.identity(*member));
    return identity ? maskedDigits(identity->phone) : std::string();
}

Result<bool> Planner::compareOrder(const ReadOrder& order,
                                   const ports::HeldOrder& held,
                                   const ports::HeldOrder& incoming)
{
    const std::size_t before = m_plan.result.conflicts.size();
    const auto differ = [&](const char* field, std::string ours, std::string theirs) {
        m_plan.result.conflicts.push_back(
            {order.row, order.key, field, std::move(ours), std::move(theirs)});
    };
    if (held.buyer != incoming.buyer) {
        LINLI_ASSIGN(std::string ours, shownBuyer(held));
        differ("member_phone", std::move(ours), maskedDigits(order.phone.digits));
    }
    if (held.placedAt != incoming.placedAt) {
        differ("placed_at", held.placedAt.toIso(), incoming.placedAt.toIso());
    }
    if (held.paidAt != incoming.paidAt) {
        differ("paid_at", timeText(held.paidAt), timeText(incoming.paidAt));
    }
    if (held.paidFen != incoming.paidFen) {
        differ("paid_amount", yuan(held.paidFen), yuan(incoming.paidFen));
    }
    if (held.refundedFen != incoming.refundedFen) {
        differ("refunded_amount", yuan(held.refundedFen), yuan(incoming.refundedFen));
    }
    if (held.status != incoming.status) {
        differ("status", held.status, incoming.status);
    }
    if (held.linesLayout == incoming.linesLayout && held.items != incoming.items) {
        differ("items", held.items, incoming.items);
    }
    return m_plan.result.conflicts.size() == before;
}

void Planner::queueOrder(const ReadOrder& order, const OrderKey& key)
{
    if (!order.phone.valid()) {
        const bool byCode = order.phone.kind == PhoneClass::Missing && !order.memberCode.empty();
        addQueued(order.row, byCode ? QueueReason::MemberUnknown : reasonOf(order.phone.kind),
                  order.cells, key);
    }
}

void Planner::queueInviter(const ReadOrder& order, const OrderKey& key)
{
    if (order.inviter == InviterClaim::Masked || order.inviter == InviterClaim::Unknown) {
        addQueued(order.row,
                  order.inviter == InviterClaim::Masked ? QueueReason::InviterMasked
                                                        : QueueReason::InviterUnknown,
                  order.cells, key);
    }
}

Result<void> Planner::countPeopleOf(const ReadOrder& order)
{
    if (order.phone.valid()) {
        LINLI_TRY(countPhone(order.phone.digits));
    }
    return order.inviter == InviterClaim::Phone ? countPhone(order.inviterPhone) : Result<void>();
}

Result<void> Planner::planOrder(const ReadOrder& order)
{
    ports::HeldOrder incoming;
    incoming.key = orderKeyOf(m_shop, m_file.kind, order);
    incoming.layout = nameOf(m_file.kind);
    incoming.groupNo = order.groupNo;
    LINLI_ASSIGN(incoming.buyer, buyerOf(order));
    incoming.placedAt = order.placedAt;
    incoming.paidAt = order.paidAt;
    incoming.paidFen = order.paidFen;
    incoming.refundedFen = order.refundedFen;
    incoming.status = nameOf(order.status);
    incoming.items = itemsText(order.lines);
    incoming.linesLayout = incoming.layout;
    LINLI_ASSIGN(const auto held, heldOrder(incoming.key));
    if (held) {
        LINLI_ASSIGN(const bool same, compareOrder(order, *held, incoming));
        m_plan.result.unchanged += same ? 1 : 0;
        return {};
    }
    if (incoming.buyer.empty()) {
        queueOrder(order, incoming.key);
    }
    queueInviter(order, incoming.key);
    LINLI_TRY(countPeopleOf(order));
    LINLI_TRY(countProducts(order.lines, m_file.kind == FileKind::LinliOrders));
    m_plan.result.paidFen += order.paidFen;
    m_plan.result.refundedFen += order.refundedFen;
    m_plan.orders.push_back({incoming.key, &order, incoming.buyer});
    m_shownBuyers[incoming.key.text()] = maskedDigits(order.phone.digits);
    m_ordersAbove.emplace(incoming.key.text(), std::move(incoming));
    return {};
}

} // namespace linli::usecases::imports
