// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/imports/SqliteOrderPages.h"

#include "domain/rewards/Texts.h"
#include "storage/sqlite/imports/OrderPages.sql.h"
#include "usecases/imports/ImportFact.h"
#include "wire/events/ImportLine.h"
#include "wire/json/JsonAppend.h"

namespace linli::storage {
namespace {

using ports::PageOrder;
using usecases::imports::ImportFact;
using wire::JsonAppend;

constexpr std::string_view kNone = "[";

/// The rows of one table as they grow.
class Rows
{
  public:
    Rows() : m_text(kNone), m_json(m_text) {}
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    JsonAppend& begin() { return m_json.open('['); }
    void end() { m_json.close(']'); }
    std::string& text() { return m_text; }
    [[nodiscard]] bool empty() const { return m_text == kNone; }
    std::string_view finish()
    {
        m_text.push_back(']');
        return m_text;
    }

  private:
    std::string m_text;
    JsonAppend m_json;
};

/// A page, table by table.
struct Tables
{
    Rows events;
    Rows orders;
    Rows lines;
    Rows refunds;
    Rows outbox;
    Rows held;
};

void addOrder(Rows& rows, const PageOrder& page)
{
    const rewards::OrderRecord& order = page.changes.orders.front();
    JsonAppend& row = rows.begin().add(order.key.text()).add(order.sequence);
    // NULL for nobody, so that the reference to member holds.
    order.buyer.empty() ? row.addNull() : row.add(order.buyer.text());
    row.add(order.placedAt).add(order.goodsFen).add(order.discountFen);
    row.add(rewards::textOf(order.offer)).add(order.freightFen).add(order.basisAtOrderFen);
    row.add(order.returnedFen).add(order.refundedFen).add(std::int64_t{order.cancelled});
    row.add(order.paidAt).add(order.paidSequence).add(order.fulfilledAt);
    row.add(page.campaign).add(page.note);
    rows.end();
}

void addLines(Rows& rows, const rewards::OrderRecord& order)
{
    std::int64_t position = 0;
    for (const rewards::OrderLine& line : order.lines) {
        JsonAppend& row = rows.begin().add(order.key.text()).add(position++).add(line.sku);
        row.add(line.quantity).add(line.unitFen).add(line.discountFen).add(line.netFen);
        row.add(line.returned).add(line.refundedFen);
        rows.end();
    }
}

void addRefund(Rows& rows, const rewards::RefundRecord& refund)
{
    JsonAppend& row = rows.begin().add(refund.number.text()).add(refund.sequence);
    row.add(refund.order.text()).add(refund.amountFen).add(rewards::textOf(refund.kind));
    row.add(rewards::textOf(refund.state)).add(refund.at);
    rows.end();
}

void addHeld(Rows& rows, const ports::HeldOrder& held)
{
    JsonAppend& row = rows.begin().add(held.key.text()).add(held.layout).add(held.groupNo);
    row.add(held.buyer).add(held.placedAt).add(held.paidAt).add(held.paidFen);
    row.add(held.refundedFen).add(held.status).add(held.items).add(held.linesLayout);
    rows.end();
}

void addPage(Tables& tables, const PageOrder& page, const std::string& op)
{
    const std::optional<ImportFact> told = usecases::imports::importFactOf(page.changes);
    LINLI_CHECK(told.has_value());
    const ImportFact& fact = *told;
    JsonAppend& event = tables.events.begin().add(page.changes.event->sequence);
    event.add(fact.id.text()).add(fact.at);
    event.add(fact.verb).add(fact.fingerprint);
    tables.events.end();
    addOrder(tables.orders, page);
    addLines(tables.lines, fact.order);
    if (fact.refund) {
        addRefund(tables.refunds, *fact.refund);
    }
    JsonAppend& word = tables.outbox.begin().add(op).add(fact.id.text());
    wire::appendImport(tables.outbox.text(), fact);
    word.add(fact.at);
    tables.outbox.end();
    addHeld(tables.held, page.held);
}

} // namespace

Result<bool> SqliteOrderPages::allowed()
{
    LINLI_ASSIGN(Statement linked, m_connection.prepare(sql::kPagesLinked));
    LINLI_ASSIGN(const bool found, linked.step());
    return !found;
}

Result<void> SqliteOrderPages::write(const ports::PageFrame& frame,
                                     const std::vector<PageOrder>& orders)
{
    Tables tables;
    for (const PageOrder& order : orders) {
        addPage(tables, order, m_ids.next().toText());
    }
    const auto insert = [this](std::string_view sql, Rows& rows) -> Result<void> {
        if (rows.empty()) {
            return {};
        }
        LINLI_ASSIGN(Statement add, m_connection.prepare(sql));
        return add.bind("page", rows.finish()).run();
    };
    LINLI_TRY(insert(sql::kPageEvents, tables.events));
    {
        LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kPageOrders));
        add.bind("platform", std::string_view(frame.platform));
        add.bind("layout", std::string_view(frame.layout));
        LINLI_TRY(add.bind("page", tables.orders.finish()).run());
    }
    LINLI_TRY(insert(sql::kPageLines, tables.lines));
    LINLI_TRY(insert(sql::kPageRefunds, tables.refunds));
    LINLI_TRY(insert(sql::kPageOutbox, tables.outbox));
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kPageHeld));
    add.bind("batch", std::string_view(frame.batch));
    return add.bind("page", tables.held.finish()).run();
}

} // namespace linli::storage
