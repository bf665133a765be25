// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/RowHandler.h"

#include <unordered_map>
#include <vector>

namespace linli::exchange {

/// Item files of 快团团 and 有赞: they complete orders, never create them.
class ItemRows final : public RowHandler
{
  public:
    explicit ItemRows(FileKind kind) : m_kind(kind) {}
    void row(const RowView& view, bool damaged, Findings& findings, ImportFile& file) override;
    void finish(Findings& findings, ImportFile& file) override;

  private:
    struct Group
    {
        usecases::imports::ReadItems items;
        bool bad = false;
    };
    FileKind m_kind;
    std::vector<Group> m_groups;
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace linli::exchange
