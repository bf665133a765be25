// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/BoardSource.h"

namespace linli::storage {

/// Reads the whole columns once; points are never looked up. The connection must outlive it.
class SqliteBoardSource final : public ports::BoardSource
{
  public:
    explicit SqliteBoardSource(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<ports::ChangeMark> changeMark() override;
    [[nodiscard]] Result<board::BoardFacts> facts() override;
    [[nodiscard]] Result<ports::MarkedFacts> markedFacts() override;
    [[nodiscard]] Result<std::optional<ports::MarkedDelta>>
    changesSince(const ports::FactMarks& marks, const std::vector<std::string>& units) override;
    [[nodiscard]] std::optional<ports::MarkedFacts> keptFacts() override;
    void keepFacts(const board::BoardFacts& facts, const ports::FactMarks& marks) override;
    [[nodiscard]] Result<std::vector<board::SaleLine>> saleLines(const TimeWindow& window) override;
    [[nodiscard]] Result<std::vector<OrderKey>>
    orderKeys(const std::vector<std::int64_t>& sequences) override;
    [[nodiscard]] Result<std::vector<std::int64_t>> ordersWith(const std::string& campaign,
                                                               const std::string& sku) override;
    [[nodiscard]] Result<std::vector<ports::ProductClaims>>
    productClaims(const TimeWindow& window) override;

  private:
    [[nodiscard]] Result<bool> mayWrite();
    Connection& m_connection;
};

} // namespace linli::storage
