// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/segments/Holds.h"
#include "storage/core/Connection.h"
#include "storage/sqlite/members/MemberDirectory.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace linli::storage {

/// What the books say of every neighbour, read by four statements and kept until anything in the
/// file was written: 100 000 neighbours take some tenths of a second once, then a filter is a walk
/// over arrays. Inside a unit of work nothing is kept, because that may be undone. Store thread.
class SegmentFacts
{
  public:
    SegmentFacts(Connection& connection, MemberDirectory& directory)
        : m_connection(connection), m_directory(directory)
    {
    }
    SegmentFacts(const SegmentFacts&) = delete;
    SegmentFacts& operator=(const SegmentFacts&) = delete;

    /// Valid until the next call.
    Result<std::vector<std::size_t>> meeting(const segments::Filter& filter, Instant now);
    [[nodiscard]] const MemberKey& keyAt(std::size_t place) const { return m_keys[place]; }

  private:
    using Written = std::pair<std::int64_t, std::int64_t>;
    Result<void> refresh();
    Result<void> load();
    Result<void> loadOrders();
    Result<std::vector<bool>> members(const segments::Condition& condition, Instant now);
    Result<std::vector<bool>> livingAt(const std::string& text);
    [[nodiscard]] std::optional<std::size_t> placeOf(const std::string& key) const;

    Connection& m_connection;
    MemberDirectory& m_directory;
    std::optional<Written> m_asOf;
    std::vector<MemberKey> m_keys;
    std::vector<segments::PersonFacts> m_people;
    std::unordered_map<std::string, std::size_t> m_places; ///< merged records too
};

} // namespace linli::storage
