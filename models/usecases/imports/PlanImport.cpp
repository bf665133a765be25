// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/Phone.h"
#include "domain/rewards/ShopState.h"
#include "usecases/imports/Plan.h"
#include "usecases/members/EqualityKeys.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/ProductStore.h"
#include "usecases/ports/RewardStore.h"

#include <algorithm>

namespace linli::usecases::imports {

void sortResult(ImportResult& result)
{
    const auto byRow = [](const auto& a, const auto& b) { return a.row < b.row; };
    std::stable_sort(result.conflicts.begin(), result.conflicts.end(), byRow);
    std::stable_sort(result.queued.begin(), result.queued.end(), byRow);
    std::stable_sort(result.errors.begin(), result.errors.end(),
                     [](const CellError& a, const CellError& b) {
                         return std::pair(a.row, a.columnIndex) < std::pair(b.row, b.columnIndex);
                     });
}

std::string maskedDigits(const std::string& digits)
{
    return digits.size() < 7 ? std::string() : digits.substr(0, 3) + "****" + digits.substr(7);
}

Result<Plan> Planner::plan()
{
    ImportResult& result = m_plan.result;
    result.kind = m_file.kind;
    result.encoding = m_file.encoding;
    result.otherSheets = m_file.otherSheets;
    result.headerRow = m_file.headerRow;
    result.rows = m_file.rows;
    result.unchanged = m_file.repeatedRows;
    result.queued = m_file.queued;
    result.errors = m_file.errors;
    m_shopHasNoOrders = m_shop.rewards.state().ledger().sequences().order == 1;
    if (std::optional<Error> failure = m_shop.rewards.failure()) {
        return *std::move(failure);
    }
    m_ordersAbove.reserve(m_file.orders.size());
    for (const ReadOrder& order : m_file.orders) {
        LINLI_TRY(planOrder(order));
    }
    LINLI_TRY(planPeople());
    for (const ReadItems& items : m_file.items) {
        LINLI_TRY(planItems(items));
    }
    result.created.orders = static_cast<std::int64_t>(m_plan.orders.size());
    result.created.members =
        static_cast<std::int64_t>(m_plan.people.size() + m_plan.newPhones.size());
    result.created.products = static_cast<std::int64_t>(m_plan.newProducts.size());
    sortResult(result);
    return std::move(m_plan);
}

void Planner::addError(std::int64_t row, const CodePlace& place, CellProblem problem)
{
    CellError error;
    error.sheet = m_file.sheet;
    error.row = row;
    error.column = place.title;
    error.value = place.value;
    error.problem = problem;
    error.columnIndex = place.column;
    m_plan.result.errors.push_back(std::move(error));
}

void Planner::addQueued(std::int64_t row,
                        QueueReason reason,
                        const std::string& cells,
                        const OrderKey& order)
{
    m_plan.result.queued.push_back({row, reason, {}, cells, order.text()});
}

Result<void> Planner::countPhone(const std::string& digits)
{
    if (digits.empty() || !m_phonesSeen.insert(digits).second) {
        return {};
    }
    LINLI_ASSIGN(const std::optional<MemberKey> member,
                 m_shop.members.memberOfPhone(phoneKeyOf(m_shop.vault, digits)));
    if (!member) {
        m_plan.newPhones.push_back(digits);
    }
    return {};
}

Result<void> Planner::countProducts(const std::vector<ReadLine>& lines, bool bySku)
{
    for (const ReadLine& line : lines) {
        if (m_plan.newProducts.count(line.match) > 0) {
            continue;
        }
        if (bySku) {
            LINLI_ASSIGN(const auto held, m_shop.products.bySku(line.name));
            if (held) {
                continue;
            }
        }
        LINLI_ASSIGN(const auto held, m_shop.products.byName(line.name, line.spec));
        if (!held) {
            m_plan.newProducts[line.match] = {line.name, line.spec, bySku};
        }
    }
    return {};
}

/// Orders of an item row: 有赞 by number, 快团团 by 跟团号 and phone.
Result<std::vector<OrderKey>> Planner::ordersFor(const ReadItems& items)
{
    if (m_file.kind == FileKind::YouzanItems) {
        OrderKey key(std::string(platformOf(m_file.kind)) + ":" + items.key);
        LINLI_ASSIGN(const auto held, m_store.order(key));
        return held ? std::vector<OrderKey>{std::move(key)} : std::vector<OrderKey>();
    }
    if (!items.phone.valid()) {
        return std::vector<OrderKey>();
    }
    return m_store.ordersOfGroup(items.key, phoneKeyOf(m_shop.vault, items.phone.digits));
}

Result<void> Planner::planItems(const ReadItems& items)
{
    LINLI_TRY(countProducts(items.lines, false));
    LINLI_ASSIGN(const std::vector<OrderKey> orders, ordersFor(items));
    if (orders.size() != 1) {
        addQueued(items.row,
                  orders.empty() ? QueueReason::OrderMissing : QueueReason::OrderAmbiguous,
                  items.cells);
        return {};
    }
    LINLI_ASSIGN(const auto held, m_store.order(orders.front()));
    const bool completed = held && held->linesLayout == nameOf(m_file.kind);
    const std::string text = itemsText(items.lines);
    if (!completed) {
        m_plan.items.push_back({orders.front(), &items});
    } else if (held->items == text) {
        ++m_plan.result.unchanged;
    } else {
        m_plan.result.conflicts.push_back({items.row, items.key, "items", held->items, text});
    }
    return {};
}

} // namespace linli::usecases::imports
