// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/Value.h"

#include <algorithm>
#include <utility>

namespace linli::linter {
namespace {

const Value kNothing;
const List kNoList;
const Object kNoFields;

} // namespace

Value::Value(bool flag) : m_content(flag)
{
}
Value::Value(Decimal number) : m_content(std::move(number))
{
}
Value::Value(std::string text) : m_content(std::move(text))
{
}
Value::Value(BusinessDay day) : m_content(day)
{
}
Value::Value(List list) : m_content(std::move(list))
{
}
Value::Value(Object object) : m_content(std::move(object))
{
}

bool Value::isTrue() const
{
    const bool* flag = std::get_if<bool>(&m_content);
    return flag != nullptr && *flag;
}

const List& Value::list() const
{
    const List* list = std::get_if<List>(&m_content);
    return list == nullptr ? kNoList : *list;
}

const Object& Value::fields() const
{
    const Object* object = std::get_if<Object>(&m_content);
    return object == nullptr ? kNoFields : *object;
}

const Value& Value::at(std::string_view name) const
{
    for (const Field& field : fields()) {
        if (field.name == name) {
            return field.value;
        }
    }
    return kNothing;
}

std::string_view Value::words() const
{
    const std::string* content = text();
    return content == nullptr ? std::string_view() : std::string_view(*content);
}

bool Value::operator==(const Value& other) const
{
    return m_content == other.m_content;
}

std::partial_ordering compare(const Value& a, const Value& b)
{
    if (a.number() != nullptr && b.number() != nullptr) {
        return *a.number() <=> *b.number();
    }
    if (a.day() != nullptr && b.day() != nullptr) {
        return *a.day() <=> *b.day();
    }
    return std::partial_ordering::unordered;
}

bool isBlank(const Value& value)
{
    std::string_view text = value.words();
    constexpr std::string_view kSpaces[] = {" ", "\t", "\n", "\r", "\u00a0", "\u3000"};
    while (!text.empty()) {
        const auto* space =
            std::find_if(std::begin(kSpaces), std::end(kSpaces),
                         [text](std::string_view s) { return text.starts_with(s); });
        if (space == std::end(kSpaces)) {
            return false;
        }
        text.remove_prefix(space->size());
    }
    return true;
}

bool contradicts(const Value& stated, const Value& actual)
{
    if (stated.isObject()) {
        if (actual.isNull()) {
            return !stated.fields().empty() && stated.at("kind") != Value(std::string("none"));
        }
        return std::any_of(stated.fields().begin(), stated.fields().end(),
                           [&actual](const Field& field) {
                               return contradicts(field.value, actual.at(field.name));
                           });
    }
    const List& said = stated.list();
    const List& real = actual.list();
    if (!said.empty() && said.size() == real.size()) {
        for (std::size_t i = 0; i < said.size(); ++i) {
            if (contradicts(said[i], real[i])) {
                return true;
            }
        }
        return false;
    }
    return !stated.isNull() && stated != actual;
}

} // namespace linli::linter
