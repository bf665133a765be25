// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace linli::linter {

struct ObjectType;

enum class FieldKind
{
    Whole,   ///< whole number, one of `options` where there are any
    Number,  ///< number with decimals
    Flag,    ///< true or false
    Text,    ///< any text
    Day,     ///< YYYY-MM-DD, a Shanghai day
    Option,  ///< one of `options`
    Options, ///< list of them
    Index,   ///< position in the top list named by `options`
    Indexes, ///< list of them
    Part,    ///< one object of type `object`, or nothing
    Parts,   ///< list of them
    Texts,   ///< list of texts
    Stated,  ///< the fields of `object` that are given, without defaults
    Change,  ///< what an edit changed: a number for the fields in `options`, a day for ends_on
    Carried, ///< anything; no rule reads it, a text may state it
};

/// One key of spec/lint-input.md §1.
struct FieldType
{
    std::string_view name;
    FieldKind kind;
    /// The default as text. kUnknown: nothing. kFromTop: the field of that name of the campaign.
    /// kToday: the day of the clock.
    std::string_view fallback;
    std::string_view options; ///< separated by '|'; an empty one is allowed
    const ObjectType* object = nullptr;
};

inline constexpr std::string_view kUnknown = "?";
inline constexpr std::string_view kFromTop = "^";
inline constexpr std::string_view kToday = "today";

struct ObjectType
{
    std::span<const FieldType> fields;
};

/// The campaign document itself.
[[nodiscard]] const ObjectType& campaignType();
/// True for the name of any field anywhere in the document.
[[nodiscard]] bool isFieldName(std::string_view name);
/// True where `option` is one of `options` ("a|b|c").
[[nodiscard]] bool hasOption(std::string_view options, std::string_view option);

} // namespace linli::linter
