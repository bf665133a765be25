// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace linli::wire {

/// `utf8` in quotes, with the escapes QJsonDocument writes.
void appendQuoted(std::string& out, std::string_view utf8);

/// Compact JSON written straight into a text, for what is written a hundred thousand times: a
/// QJsonDocument costs ten times as much. Commas come by themselves; that brackets match is the
/// caller's to see to. Refers to the text for its life.
class JsonAppend
{
  public:
    explicit JsonAppend(std::string& out) : m_out(out) {}

    JsonAppend& open(char bracket);
    JsonAppend& close(char bracket);
    /// ASCII without quotes.
    JsonAppend& name(std::string_view name);
    JsonAppend& add(std::string_view utf8);
    JsonAppend& add(std::int64_t number);
    JsonAppend& add(Instant at) { return add(at.unixMs()); }
    JsonAppend& addNull();
    template <typename T> JsonAppend& add(const std::optional<T>& value)
    {
        return value ? add(*value) : addNull();
    }

  private:
    void separate();

    std::string& m_out;
};

} // namespace linli::wire
