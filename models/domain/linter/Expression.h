// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/linter/Value.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::linter {

/// A condition of the rule data, read once. The language:
///   or, and, not, = != < <= > >=, in ('a', 'b'), *, - (days between two days), ( )
///   'text' 12 true false null
///   name            a field of the thing looked at; up.name of what holds it; top.name of the
///                   campaign; it = the thing itself
///   any(list, c)    c holds for one of the list; inside c, names are those of the entry
///   count(list)  blank(text)  prepared(text)  begins(text, 'x')  holds(text, 'x')
///   says(text, 'PATTERN')     a pattern of the rule data is found in the text
/// An order with something not known is false, so a rule never fires on what it does not know
/// unless it asks for null.
struct Expression
{
    enum class Op
    {
        Literal,
        Name,
        Call,
        Or,
        And,
        Not,
        Equal,
        Unequal,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        In,
        Times,
        Minus
    };

    Op op = Op::Literal;
    Value literal;                     ///< Literal
    std::vector<std::string> path;     ///< Name: split at the points; Call: the function
    std::vector<Expression> arguments; ///< operands, or the arguments of a call

    /// Errors: InvalidValue with what is wrong and where.
    static Result<Expression> parse(std::string_view source);
    /// Every name and function it uses, for checking rule data when it is loaded.
    void collectNames(std::vector<std::string>& names) const;
};

} // namespace linli::linter
