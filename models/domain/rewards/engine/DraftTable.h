// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace linli::rewards::engine {

/// Records of one kind while an event is handled: loaded once from the shop's state, changed here,
/// handed back as the list of changed ones. References stay valid until the table ends.
///
/// A record that another look-up named can still be missing: the store's read failed in between
/// (ShopState.h), or the file lost the row. at(), edit() and before() then give a blank one and the
/// table remembers it, so that no step needs a way out and the work as a whole is refused.
template <typename KeyT, typename Record, typename Hash = std::hash<KeyT>> class DraftTable
{
  public:
    using Load = std::function<std::optional<Record>(const KeyT&)>;
    explicit DraftTable(Load load) : m_load(std::move(load)) {}

    /// For a record that may be absent: nullptr where there is none.
    [[nodiscard]] const Record* find(const KeyT& key) const
    {
        const Cell& cell = cellOf(key);
        return cell.record ? &*cell.record : nullptr;
    }
    /// For a record that must be there.
    [[nodiscard]] const Record& at(const KeyT& key) const { return filled(cellOf(key)); }
    /// The same, and it counts as changed from now on.
    Record& edit(const KeyT& key)
    {
        Cell& cell = cellOf(key);
        Record& record = filled(cell);
        markChanged(key, cell);
        return record;
    }
    /// What at() gave before this event changed it.
    [[nodiscard]] Record before(const KeyT& key) const
    {
        Cell stored{m_load(key), false};
        return std::move(filled(stored));
    }
    /// A record that must be there was not.
    [[nodiscard]] bool lacksOne() const { return m_lacksOne; }
    Record& put(const KeyT& key, Record record)
    {
        Cell& cell = cellOf(key);
        cell.record = std::move(record);
        markChanged(key, cell);
        return *cell.record;
    }
    /// In order of first change.
    [[nodiscard]] const std::vector<KeyT>& changed() const { return m_changed; }
    [[nodiscard]] std::vector<Record> changedRecords() const
    {
        std::vector<Record> records;
        records.reserve(m_changed.size());
        for (const KeyT& key : m_changed) {
            records.push_back(*cellOf(key).record);
        }
        return records;
    }

  private:
    struct Cell
    {
        std::optional<Record> record;
        bool changed = false;
    };
    Cell& cellOf(const KeyT& key) const
    {
        const auto found = m_cells.find(key);
        return found != m_cells.end()
                   ? found->second
                   : m_cells.emplace(key, Cell{m_load(key), false}).first->second;
    }
    Record& filled(Cell& cell) const
    {
        if (!cell.record) {
            m_lacksOne = true;
            cell.record.emplace();
        }
        return *cell.record;
    }
    void markChanged(const KeyT& key, Cell& cell)
    {
        if (!cell.changed) {
            cell.changed = true;
            m_changed.push_back(key);
        }
    }

    Load m_load;
    mutable std::unordered_map<KeyT, Cell, Hash> m_cells;
    mutable bool m_lacksOne = false;
    std::vector<KeyT> m_changed;
};

} // namespace linli::rewards::engine
