// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/RowHandler.h"

#include <string>
#include <unordered_set>

namespace linli::exchange {

/// One row = one person: own members.csv, 有赞 customers, Shopify customers.
class PeopleRows final : public RowHandler
{
  public:
    explicit PeopleRows(FileKind kind) : m_kind(kind) {}
    void row(const RowView& view, bool damaged, Findings& findings, ImportFile& file) override;
    void finish(Findings&, ImportFile&) override {}

  private:
    void readCodes(usecases::imports::ReadPerson& person,
                   const RowView& view,
                   Findings& findings,
                   ImportFile& file) const;
    FileKind m_kind;
    std::unordered_set<std::string> m_phones; ///< a phone seen again may be shared by two people
};

} // namespace linli::exchange
