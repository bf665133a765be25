// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/BoardLine.h"

namespace linli::ui {

namespace {

using itemmodels::Column;
using itemmodels::ColumnKind;

QVariant text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

std::vector<Column<BoardLine>> columns()
{
    return {
        {ColumnKind::Count, [](const BoardLine& line) { return QVariant(line.rank); }, nullptr},
        {ColumnKind::Person, [](const BoardLine& line) { return text(line.name); },
         [](const BoardLine& line) { return text(line.key); }},
        {ColumnKind::Code, [](const BoardLine& line) { return text(line.code); }, nullptr},
        {ColumnKind::Count,
         [](const BoardLine& line) { return QVariant::fromValue<qlonglong>(line.qualified); },
         nullptr},
        {ColumnKind::MoneyFen,
         [](const BoardLine& line) { return QVariant::fromValue<qlonglong>(line.netFen); },
         nullptr},
        {ColumnKind::MomentMs,
         [](const BoardLine& line) { return QVariant::fromValue<qlonglong>(line.lastMs); },
         nullptr},
    };
}

} // namespace

BoardModel* makeBoardModel(QObject* parent)
{
    return new BoardModel(
        columns(), [](const BoardLine& line) { return line.key; }, parent);
}

} // namespace linli::ui
