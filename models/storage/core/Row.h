// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>

class QSqlQuery;

namespace linli::storage {

/// The row a Statement stands on, by column number from 0 in the order of the SELECT list. Valid
/// until the next step(). NULL reads as 0, false or empty; ask isNull() or the optional getters
/// where that is a difference.
class Row
{
  public:
    explicit Row(const QSqlQuery& query) : m_query(&query) {}

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    /// UTF-8.
    [[nodiscard]] std::string text(int column) const;
    /// The bytes as they are.
    [[nodiscard]] std::string blob(int column) const;
    /// From a column of UTC milliseconds.
    [[nodiscard]] Instant instant(int column) const { return Instant::fromUnixMs(integer(column)); }
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const;
    /// key<MemberKey>(0)
    template <typename K> [[nodiscard]] K key(int column) const { return K(text(column)); }

  private:
    const QSqlQuery* m_query;
};

} // namespace linli::storage
