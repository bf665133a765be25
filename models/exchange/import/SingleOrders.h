// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/RowHandler.h"

namespace linli::exchange {

/// One row = one order: 快团团, 有赞 and our own orders.csv.
class SingleOrders final : public RowHandler
{
  public:
    explicit SingleOrders(FileKind kind) : m_kind(kind) {}
    void row(const RowView& view, bool damaged, Findings& findings, ImportFile& file) override;
    void finish(Findings&, ImportFile&) override {}

  private:
    FileKind m_kind;
};

} // namespace linli::exchange
