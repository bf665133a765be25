// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cells/PackedCell.h"
#include "exchange/import/RowHandler.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace linli::exchange {

/// One row per item, adjacent or not: 微信小店 and Shopify (spec/import-rules.md §5).
class ItemizedOrders final : public RowHandler
{
  public:
    explicit ItemizedOrders(FileKind kind) : m_kind(kind) {}
    void row(const RowView& view, bool damaged, Findings& findings, ImportFile& file) override;
    void finish(Findings& findings, ImportFile& file) override;

  private:
    struct Group
    {
        std::int64_t row = 0;
        std::string key;
        bool bad = false;
        OrderCells cells;
        ReadLines lines;
        std::unordered_set<std::string> rowsSeen;
        std::string buyerName;
        std::string note;
        std::string wholeText;
    };
    [[nodiscard]] Group& groupOf(const std::string& key, const RowView& view);
    void readLine(Group& group, const RowView& view, Findings& findings) const;

    FileKind m_kind;
    std::vector<Group> m_groups;
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace linli::exchange
