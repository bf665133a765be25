// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/orders/SqliteOrderStore.h"

#include "domain/rewards/Texts.h"
#include "storage/sqlite/orders/OrderStore.sql.h"
#include "storage/sqlite/rows/EachRow.h"
#include "usecases/shop/TextLimits.h"

#include <array>
#include <limits>
#include <utility>

namespace linli::storage {
namespace {

using usecases::OrderStatus;

constexpr std::array kStatuses{
    std::pair{OrderStatus::Unpaid, std::string_view("unpaid")},
    std::pair{OrderStatus::Paid, std::string_view("paid")},
    std::pair{OrderStatus::Fulfilled, std::string_view("fulfilled")},
    std::pair{OrderStatus::Refunded, std::string_view("refunded")},
    std::pair{OrderStatus::Cancelled, std::string_view("cancelled")},
};

std::string_view textOf(const std::optional<OrderStatus>& status)
{
    for (const auto& [value, text] : kStatuses) {
        if (status == value) {
            return text;
        }
    }
    return "";
}

OrderStatus statusOf(std::string_view text)
{
    for (const auto& [value, name] : kStatuses) {
        if (name == text) {
            return value;
        }
    }
    return OrderStatus::Unpaid;
}

/// Bound values must outlive the execution, so they stand together.
struct OrderFilter
{
    std::string text;
    std::string behind;
    std::string buyers;

    void bind(Statement& statement, const usecases::OrderQuery& query) const
    {
        constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max();
        statement.bind("status", textOf(query.status)).bind("buyer", query.buyer);
        statement.bind("sku", std::string_view(query.sku));
        statement.bind("from", query.placed ? query.placed->from.unixMs() : -kLast);
        statement.bind("to", query.placed ? query.placed->to.unixMs() : kLast);
        statement.bind("text", std::string_view(text)).bind("behind", std::string_view(behind));
        statement.bind("buyers", std::string_view(buyers));
    }
};

} // namespace

Result<usecases::OrderRow> SqliteOrderStore::toRow(const Row& row)
{
    usecases::OrderRow order;
    order.key = row.key<OrderKey>(0);
    order.sequence = row.integer(1);
    order.buyer = row.key<MemberKey>(2);
    order.placedAt = row.instant(3);
    order.paidAt = row.optionalInstant(4);
    order.fulfilledAt = row.optionalInstant(5);
    order.goodsFen = row.integer(6);
    order.discountFen = row.integer(7);
    order.freightFen = row.integer(8);
    order.payableFen = row.integer(9);
    order.refundedFen = row.integer(10);
    order.basisFen = row.integer(11);
    order.test = row.boolean(12);
    order.requestOpen = row.boolean(13);
    order.platform = row.text(14);
    order.campaign = row.text(15);
    order.note = row.text(16);
    order.status = statusOf(row.text(17));
    order.inviter = row.key<MemberKey>(18);
    order.units = row.integer(19);
    order.goodsText = row.text(20);
    order.rewardCount = row.integer(21);
    if (!order.buyer.empty()) {
        LINLI_ASSIGN(const DirectoryEntry* buyer, m_directory.find(order.buyer));
        if (buyer != nullptr) {
            order.buyerName = buyer->shownName;
            order.buyerPhone = buyer->phone;
            order.building = buyer->identity.building;
        }
    }
    LINLI_ASSIGN(order.inviterName, m_directory.nameOf(order.inviter));
    return order;
}

Result<usecases::Page<usecases::OrderRow>> SqliteOrderStore::list(const usecases::OrderQuery& query,
                                                                  const usecases::PageRequest& page)
{
    OrderFilter filter{usecases::trimmed(query.text), {}, "[]"};
    filter.behind = behindPrefix(filter.text);
    if (!filter.text.empty()) {
        LINLI_ASSIGN(const std::vector<std::string> buyers, m_directory.matching(filter.text));
        filter.buyers = jsonArray(buyers);
    }
    usecases::Page<usecases::OrderRow> shown;
    LINLI_ASSIGN(Statement counting, m_connection.prepare(sql::kOrderCount));
    filter.bind(counting, query);
    LINLI_TRY(counting.step());
    shown.total = counting.row().integer(0);
    LINLI_ASSIGN(Statement find,
                 m_connection.prepare(query.oldestFirst ? sql::kOrdersOldest : sql::kOrdersNewest));
    filter.bind(find, query);
    const usecases::PageCursor after = page.after.value_or(usecases::PageCursor());
    find.bind("paged", page.after.has_value()).bind("after_value", after.value);
    find.bind("after_key", std::string_view(after.key)).bind("limit", page.limit + 1);
    for (;;) {
        LINLI_ASSIGN(const bool found, find.step());
        if (!found) {
            return shown;
        }
        if (static_cast<std::int32_t>(shown.rows.size()) == page.limit) {
            const usecases::OrderRow& last = shown.rows.back();
            shown.next = usecases::PageCursor{last.placedAt.unixMs(), last.key.text()};
            return shown;
        }
        LINLI_ASSIGN(usecases::OrderRow row, toRow(find.row()));
        shown.rows.push_back(std::move(row));
    }
}

Result<std::optional<usecases::OrderRow>> SqliteOrderStore::row(const OrderKey& order)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOrderRow));
    LINLI_ASSIGN(const bool found, find.bind("key", order).step());
    if (!found) {
        return std::optional<usecases::OrderRow>();
    }
    LINLI_ASSIGN(usecases::OrderRow row, toRow(find.row()));
    return std::optional<usecases::OrderRow>(std::move(row));
}

Result<std::vector<rewards::RefundRecord>> SqliteOrderStore::refundsOf(const OrderKey& order)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kRefundRows));
    find.bind("order", order);
    std::vector<rewards::RefundRecord> refunds;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        rewards::RefundRecord refund;
        refund.number = row.key<RefundNo>(0);
        refund.sequence = row.integer(1);
        refund.order = order;
        refund.amountFen = row.integer(2);
        refund.kind = rewards::refundKindOf(row.text(3)).value_or(rewards::RefundKind::Return);
        refund.state = rewards::refundStateOf(row.text(4)).value_or(rewards::RefundState::Applied);
        refund.at = row.instant(5);
        refunds.push_back(std::move(refund));
    }));
    for (rewards::RefundRecord& refund : refunds) {
        LINLI_ASSIGN(Statement lines, m_connection.prepare(sql::kRefundLineRows));
        lines.bind("refund", refund.number);
        LINLI_TRY(eachRow(lines, [&](const Row& row) {
            refund.lines.push_back(
                {static_cast<std::int32_t>(row.integer(0)), row.integer(1), row.integer(2)});
        }));
    }
    return refunds;
}

Result<std::vector<ports::DecisionRow>> SqliteOrderStore::decisionsOf(const OrderKey& order)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOrderDecisions));
    find.bind("order", order);
    std::vector<ports::DecisionRow> decisions;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        decisions.push_back({row.key<EventKey>(0), row.instant(1), row.text(2), row.text(3),
                             row.text(4), row.text(5), row.key<RuleId>(6), row.text(7),
                             row.text(8)});
    }));
    return decisions;
}

Result<std::string> SqliteOrderStore::lastOf(std::string_view sql, std::string_view prefix)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql));
    const std::string behind = behindPrefix(prefix);
    find.bind("prefix", prefix).bind("behind", std::string_view(behind));
    LINLI_ASSIGN(const bool found, find.step());
    return found ? find.row().text(0) : std::string();
}

Result<std::string> SqliteOrderStore::lastNumber(std::string_view prefix)
{
    return lastOf(sql::kLastOrderNumber, prefix);
}

Result<std::string> SqliteOrderStore::lastRefundNumber(std::string_view prefix)
{
    return lastOf(sql::kLastRefundNumber, prefix);
}

Result<void> SqliteOrderStore::saveExtras(const ports::OrderExtras& extras)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveExtras));
    save.bind("key", extras.order).bind("platform", std::string_view(extras.platform));
    save.bind("layout", std::string_view(extras.layout));
    save.bind("campaign", std::string_view(extras.campaign));
    LINLI_ASSIGN(const std::int64_t known,
                 save.bind("note", std::string_view(extras.note)).runCounting());
    if (known == 0) {
        return Error::badInput(ErrorCode::NotFound, "order", extras.order.text(),
                               "an order's number");
    }
    return {};
}

} // namespace linli::storage
