// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/Flow.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace linli::tasks {

/// How the value of a field is kept; words/tasks makes what people read of it.
enum class FieldKind
{
    Text,   ///< as it is
    Money,  ///< fen
    Gifts,  ///< "CNY:500 egg:2", by unit
    Day,    ///< 2026-03-02
    Moment, ///< 2026-03-02T19:30:00+08:00
    Count,
};

/// A placeholder of the texts: {name}.
struct FieldName
{
    std::string_view name;
    FieldKind kind = FieldKind::Text;
};

/// name → value as kept.
using Fields = std::map<std::string, std::string, std::less<>>;

/// What a text begun by this may name, in the order a person is offered them. A `why` may also
/// name {friend} in full; the text only her public name.
[[nodiscard]] const std::vector<FieldName>& fieldsOf(Trigger trigger);
/// What a text made by hand (board, policy, brake) may name.
[[nodiscard]] const std::vector<FieldName>& handFields();
/// Text where the name is not known.
[[nodiscard]] FieldKind kindOf(std::string_view field);

/// A {…} of a text and where it begins (byte).
struct Placeholder
{
    std::string name;
    std::size_t at = 0;
    std::size_t length = 0; ///< with its braces; 0: never closed
};
[[nodiscard]] std::vector<Placeholder> placeholdersOf(std::string_view text);

/// What stands between two parts of a text that meet, each UTF-8 and not empty.
using Joint = std::function<std::string_view(std::string_view before, std::string_view after)>;

/// The text with each {name} replaced by what `value` answers, `joint` before and after it (none:
/// nothing). Nothing that is put in is looked through again.
[[nodiscard]] std::string fill(std::string_view text,
                               const std::function<std::string(std::string_view)>& value,
                               const Joint& joint = {});

} // namespace linli::tasks
