// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/Decimal.h"
#include "domain/time/BusinessDay.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace linli::linter {

class Value;
struct Field;
using List = std::vector<Value>;
/// In the order of the schema; names are unique.
using Object = std::vector<Field>;

/// One value of a campaign document: nothing (not known), yes/no, number, text, day, list, object.
class Value
{
  public:
    // Made in the source file: a body here would need the complete Field.
    Value() = default;
    explicit Value(bool flag);
    explicit Value(Decimal number);
    explicit Value(std::string text);
    explicit Value(BusinessDay day);
    explicit Value(List list);
    explicit Value(Object object);

    [[nodiscard]] bool isNull() const { return m_content.index() == 0; }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<Object>(m_content); }
    /// Only a yes is true; anything else, also nothing, is not.
    [[nodiscard]] bool isTrue() const;
    [[nodiscard]] const Decimal* number() const { return std::get_if<Decimal>(&m_content); }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&m_content); }
    [[nodiscard]] const BusinessDay* day() const { return std::get_if<BusinessDay>(&m_content); }
    /// Empty where it is not a list.
    [[nodiscard]] const List& list() const;
    /// Empty where it is not an object.
    [[nodiscard]] const Object& fields() const;
    /// The field of that name, or nothing.
    [[nodiscard]] const Value& at(std::string_view name) const;
    /// Empty where it is not text.
    [[nodiscard]] std::string_view words() const;

    bool operator==(const Value& other) const;

  private:
    std::variant<std::monostate, bool, Decimal, std::string, BusinessDay, List, Object> m_content;
};

struct Field
{
    std::string name;
    Value value;
    bool operator==(const Field& other) const = default;
};

/// None where the two cannot be put in order (nothing is before nothing).
[[nodiscard]] std::partial_ordering compare(const Value& a, const Value& b);
/// Empty or white space only: a space is not a consent number.
[[nodiscard]] bool isBlank(const Value& value);
/// True where `stated` says something else than `actual`. Only stated fields count, at any depth.
[[nodiscard]] bool contradicts(const Value& stated, const Value& actual);

} // namespace linli::linter
