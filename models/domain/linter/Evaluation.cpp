// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/Evaluation.h"

#include <algorithm>

namespace linli::linter {
namespace {

using Op = Expression::Op;

bool isOrder(Op op)
{
    return op == Op::Less || op == Op::LessOrEqual || op == Op::Greater || op == Op::GreaterOrEqual;
}

bool inOrder(Op op, std::partial_ordering order)
{
    switch (op) {
    case Op::Less:
        return order < 0;
    case Op::LessOrEqual:
        return order <= 0;
    case Op::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

Value product(const Value& a, const Value& b)
{
    return a.number() == nullptr || b.number() == nullptr ? Value()
                                                          : Value(a.number()->times(*b.number()));
}

Value daysBetween(const Value& later, const Value& earlier)
{
    return later.day() == nullptr || earlier.day() == nullptr
               ? Value()
               : Value(Decimal(later.day()->daysSince(*earlier.day())));
}

Value ofTwo(Op op, const Value& a, const Value& b)
{
    if (isOrder(op)) {
        return Value(inOrder(op, compare(a, b)));
    }
    switch (op) {
    case Op::Equal:
        return Value(a == b);
    case Op::Unequal:
        return Value(a != b);
    case Op::Times:
        return product(a, b);
    default:
        return daysBetween(a, b);
    }
}

/// or, and, not, in: they stop at the first operand that decides.
Result<Value> logic(const Expression& expression, const Scope& scope, const TextReading& reading)
{
    LINLI_ASSIGN(const Value first, evaluate(expression.arguments.front(), scope, reading));
    if (expression.op == Op::Not) {
        return Value(!first.isTrue());
    }
    if (expression.op == Op::In) {
        for (std::size_t i = 1; i < expression.arguments.size(); ++i) {
            LINLI_ASSIGN(const Value option, evaluate(expression.arguments[i], scope, reading));
            if (option == first) {
                return Value(true);
            }
        }
        return Value(false);
    }
    if (first.isTrue() == (expression.op == Op::Or)) {
        return Value(first.isTrue());
    }
    LINLI_ASSIGN(const bool second, holds(expression.arguments.back(), scope, reading));
    return Value(second);
}

Result<Value> anyOf(const Expression& call, const Scope& scope, const TextReading& reading)
{
    LINLI_ASSIGN(const Value list, evaluate(call.arguments.front(), scope, reading));
    for (std::size_t i = 0; i < list.list().size(); ++i) {
        const Scope entry{&list.list()[i], &scope, i};
        LINLI_ASSIGN(const bool found, holds(call.arguments.back(), entry, reading));
        if (found) {
            return Value(true);
        }
    }
    return Value(false);
}

Result<Value> says(std::string_view text, std::string_view name, const TextReading& reading)
{
    const TextPattern* pattern = reading.book->pattern(name);
    if (pattern == nullptr) {
        return Error(ErrorCode::Internal).detail("no pattern " + std::string(name));
    }
    LINLI_ASSIGN(const auto found, reading.hits(*pattern, reading.matcher->prepare(text)));
    return Value(!found.empty());
}

Result<Value> call(const Expression& expression, const Scope& scope, const TextReading& reading)
{
    const std::string& function = expression.path.front();
    if (function == "any") {
        return anyOf(expression, scope, reading);
    }
    LINLI_ASSIGN(const Value first, evaluate(expression.arguments.front(), scope, reading));
    if (function == "count") {
        return Value(Decimal(static_cast<std::int64_t>(first.list().size())));
    }
    if (function == "blank") {
        return Value(isBlank(first));
    }
    if (function == "prepared") {
        const PreparedText text = reading.matcher->prepare(first.words());
        return Value(reading.matcher->toUtf8(text.whole.characters));
    }
    LINLI_ASSIGN(const Value second, evaluate(expression.arguments.back(), scope, reading));
    if (function == "says") {
        return says(first.words(), second.words(), reading);
    }
    return Value(function == "begins"
                     ? first.words().starts_with(second.words())
                     : first.words().find(second.words()) != std::string_view::npos);
}

/// True where the sentence has a match of every one of the patterns.
Result<bool> hasAll(const std::vector<std::string>& patterns,
                    const Passage& sentence,
                    const TextReading& reading)
{
    for (const std::string& name : patterns) {
        LINLI_ASSIGN(const auto found, reading.matcher->find(name, sentence, reading.names));
        if (found.empty()) {
            return false;
        }
    }
    return !patterns.empty();
}

} // namespace

Result<std::vector<TextHit>> TextReading::hits(const TextPattern& pattern,
                                               const PreparedText& text,
                                               const std::vector<std::string>& unless) const
{
    if (pattern.mode == PatternMode::Plain) {
        return matcher->find(pattern.name, text.plain, plainNames);
    }
    if (pattern.mode == PatternMode::Whole) {
        return matcher->find(pattern.name, text.whole, names);
    }
    std::vector<TextHit> all;
    for (const Passage& sentence : text.sentences) {
        LINLI_ASSIGN(auto found, matcher->find(pattern.name, sentence, names));
        if (found.empty()) {
            continue;
        }
        LINLI_ASSIGN(const bool excused, hasAll(unless, sentence, *this));
        if (!excused) {
            std::move(found.begin(), found.end(), std::back_inserter(all));
        }
    }
    return all;
}

Result<Value> evaluate(const Expression& expression, const Scope& scope, const TextReading& reading)
{
    switch (expression.op) {
    case Op::Literal:
        return expression.literal;
    case Op::Name:
        return scope.read(expression.path);
    case Op::Call:
        return call(expression, scope, reading);
    case Op::Or:
    case Op::And:
    case Op::Not:
    case Op::In:
        return logic(expression, scope, reading);
    default:
        break;
    }
    LINLI_ASSIGN(const Value a, evaluate(expression.arguments.front(), scope, reading));
    LINLI_ASSIGN(const Value b, evaluate(expression.arguments.back(), scope, reading));
    return ofTwo(expression.op, a, b);
}

Result<bool> holds(const Expression& expression, const Scope& scope, const TextReading& reading)
{
    LINLI_ASSIGN(const Value value, evaluate(expression, scope, reading));
    return value.isTrue();
}

} // namespace linli::linter
