// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/Expression.h"

#include <algorithm>
#include <array>
#include <optional>

namespace linli::linter {
namespace {

using Op = Expression::Op;

struct Sign
{
    std::string_view text;
    Op op;
};

constexpr std::array kOrders{
    Sign{"!=", Op::Unequal}, Sign{"<=", Op::LessOrEqual}, Sign{">=", Op::GreaterOrEqual},
    Sign{"=", Op::Equal},    Sign{"<", Op::Less},         Sign{">", Op::Greater}};
constexpr std::array<std::string_view, 7> kFunctions{"any",    "count", "blank", "prepared",
                                                     "begins", "holds", "says"};

bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isWordPart(char c)
{
    return isWordStart(c) || (c >= '0' && c <= '9') || c == '.';
}

Expression joined(Op op, Expression left, Expression right)
{
    Expression whole;
    whole.op = op;
    whole.arguments.push_back(std::move(left));
    whole.arguments.push_back(std::move(right));
    return whole;
}

std::vector<std::string> splitPath(std::string_view word)
{
    std::vector<std::string> path;
    for (std::size_t point = word.find('.'); point != std::string_view::npos;
         point = word.find('.')) {
        path.emplace_back(word.substr(0, point));
        word.remove_prefix(point + 1);
    }
    path.emplace_back(word);
    return path;
}

/// Recursive descent; each level binds tighter than the one before.
class Parser
{
  public:
    explicit Parser(std::string_view source) : m_source(source) {}

    Result<Expression> whole()
    {
        LINLI_ASSIGN(Expression expression, disjunction());
        skipSpace();
        if (m_at != m_source.size()) {
            return wrong("end");
        }
        return expression;
    }

  private:
    Result<Expression> disjunction()
    {
        LINLI_ASSIGN(Expression left, conjunction());
        while (takeWord("or")) {
            LINLI_ASSIGN(Expression right, conjunction());
            left = joined(Op::Or, std::move(left), std::move(right));
        }
        return left;
    }

    Result<Expression> conjunction()
    {
        LINLI_ASSIGN(Expression left, negation());
        while (takeWord("and")) {
            LINLI_ASSIGN(Expression right, negation());
            left = joined(Op::And, std::move(left), std::move(right));
        }
        return left;
    }

    Result<Expression> negation()
    {
        if (!takeWord("not")) {
            return comparison();
        }
        LINLI_ASSIGN(Expression inner, negation());
        Expression whole;
        whole.op = Op::Not;
        whole.arguments.push_back(std::move(inner));
        return whole;
    }

    Result<Expression> comparison()
    {
        LINLI_ASSIGN(Expression left, product());
        if (takeWord("in")) {
            return choice(std::move(left));
        }
        for (const Sign& order : kOrders) {
            if (take(order.text)) {
                LINLI_ASSIGN(Expression right, product());
                return joined(order.op, std::move(left), std::move(right));
            }
        }
        return left;
    }

    Result<Expression> choice(Expression left)
    {
        Expression whole;
        whole.op = Op::In;
        whole.arguments.push_back(std::move(left));
        if (!take("(")) {
            return wrong("(");
        }
        LINLI_TRY(takeArguments(whole));
        return whole;
    }

    Result<Expression> product()
    {
        LINLI_ASSIGN(Expression left, atom());
        while (true) {
            const bool times = take("*");
            if (!times && !take("-")) {
                return left;
            }
            LINLI_ASSIGN(Expression right, atom());
            left = joined(times ? Op::Times : Op::Minus, std::move(left), std::move(right));
        }
    }

    Result<Expression> atom()
    {
        if (take("(")) {
            LINLI_ASSIGN(Expression inner, disjunction());
            if (!take(")")) {
                return wrong(")");
            }
            return inner;
        }
        if (take("'")) {
            return quoted();
        }
        skipSpace();
        const char next = m_at < m_source.size() ? m_source[m_at] : '\0';
        if (next >= '0' && next <= '9') {
            return number();
        }
        if (isWordStart(next)) {
            return nameOrCall();
        }
        return wrong("value");
    }

    Result<Expression> quoted()
    {
        const std::size_t end = m_source.find('\'', m_at);
        if (end == std::string_view::npos) {
            return wrong("'");
        }
        Expression text;
        text.literal = Value(std::string(m_source.substr(m_at, end - m_at)));
        m_at = end + 1;
        return text;
    }

    Result<Expression> number()
    {
        const std::optional<Decimal> value = Decimal::parse(word());
        if (!value) {
            return wrong("number");
        }
        Expression number;
        number.literal = Value(*value);
        return number;
    }

    Result<Expression> nameOrCall()
    {
        const std::string_view name = word();
        Expression result;
        if (name == "null") {
            return result;
        }
        if (name == "true" || name == "false") {
            result.literal = Value(name == "true");
            return result;
        }
        result.path = splitPath(name);
        result.op = Op::Name;
        if (take("(")) {
            if (std::find(kFunctions.begin(), kFunctions.end(), name) == kFunctions.end()) {
                return wrong("function");
            }
            result.op = Op::Call;
            LINLI_TRY(takeArguments(result));
            const bool pair =
                name == "any" || name == "begins" || name == "holds" || name == "says";
            if (result.arguments.size() != (pair ? 2U : 1U)) {
                return wrong("arguments");
            }
        }
        return result;
    }

    Result<void> takeArguments(Expression& call)
    {
        do {
            LINLI_ASSIGN(Expression argument, disjunction());
            call.arguments.push_back(std::move(argument));
        } while (take(","));
        return take(")") ? Result<void>() : Result<void>(wrong(")"));
    }

    std::string_view word()
    {
        const std::size_t first = m_at;
        while (m_at < m_source.size() && isWordPart(m_source[m_at])) {
            ++m_at;
        }
        return m_source.substr(first, m_at - first);
    }

    void skipSpace()
    {
        while (m_at < m_source.size() && m_source[m_at] == ' ') {
            ++m_at;
        }
    }

    bool take(std::string_view sign)
    {
        skipSpace();
        const bool found = m_source.substr(m_at).starts_with(sign);
        m_at += found ? sign.size() : 0;
        return found;
    }

    bool takeWord(std::string_view name)
    {
        skipSpace();
        const std::size_t before = m_at;
        if (word() == name) {
            return true;
        }
        m_at = before;
        return false;
    }

    [[nodiscard]] Error wrong(std::string allowed) const
    {
        return Error::badInput(ErrorCode::InvalidValue, "condition", std::string(m_source),
                               std::move(allowed))
            .detail("at " + std::to_string(m_at));
    }

    std::string_view m_source;
    std::size_t m_at = 0;
};

} // namespace

Result<Expression> Expression::parse(std::string_view source)
{
    return Parser(source).whole();
}

void Expression::collectNames(std::vector<std::string>& names) const
{
    if (op == Op::Name) {
        names.insert(names.end(), path.begin(), path.end());
    }
    for (const Expression& argument : arguments) {
        argument.collectNames(names);
    }
}

} // namespace linli::linter
