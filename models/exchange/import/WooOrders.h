// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cells/PackedCell.h"
#include "exchange/import/RowHandler.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace linli::exchange {

/// WooCommerce analytics: a row below 0 is a refund of the order of that number in the same file.
class WooOrders final : public RowHandler
{
  public:
    void row(const RowView& view, bool damaged, Findings& findings, ImportFile& file) override;
    void finish(Findings& findings, ImportFile& file) override;

  private:
    struct Order
    {
        std::int64_t row = 0;
        std::string key;
        bool bad = false;
        OrderCells cells;
        ReadLines lines;
        std::string buyerName;
        std::string wholeText;
    };
    struct Refund
    {
        std::int64_t row = 0;
        std::int64_t fen = 0;
        std::optional<Instant> at;
        CellPlace place;
        std::string wholeText;
        bool bad = false;
    };
    void settle(const Order& order, Findings& findings, ImportFile& file);
    void settleRefunds(OrderCells& cells, const std::vector<Refund>& refunds) const;

    std::vector<Order> m_orders;
    std::vector<std::pair<std::string, Refund>> m_refundRows;
    std::unordered_map<std::string, std::vector<Refund>> m_refunds;
};

} // namespace linli::exchange
