// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/CellText.h"

#include "domain/money/Money.h"
#include "domain/report/Shape.h"
#include "domain/time/BusinessDay.h"

namespace linli::exchange {
namespace {

struct ToText
{
    const SheetText& text;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string& free) const { return QString::fromStdString(free); }
    QString operator()(const report::CodeText& code) const
    {
        return QString::fromStdString(code.text);
    }
    QString operator()(report::MoneyFen money) const
    {
        return QString::fromStdString(Money::fromFen(money.fen).toPlainText());
    }
    QString operator()(report::Count count) const { return QString::number(count.value); }
    QString operator()(Instant at) const
    {
        return QString::fromStdString(report::isDay(at) ? BusinessDay::of(at).toText()
                                                        : at.toShanghaiText());
    }
    QString operator()(const report::Term& term) const
    {
        return text.term ? text.term(term.key) : QString::fromStdString(term.key);
    }
};

} // namespace

QString cellText(const report::Cell& cell, const SheetText& text)
{
    return std::visit(ToText{text}, cell);
}

bool isNumberCell(const report::Cell& cell)
{
    return std::holds_alternative<report::MoneyFen>(cell) ||
           std::holds_alternative<report::Count>(cell);
}

} // namespace linli::exchange
