// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <functional>

namespace linli::itemmodels {

/// How a column's raw values are to be read; the view's delegate paints by it.
enum class ColumnKind
{
    Text,
    Person, ///< text, with the person's key in kSecondRole (avatar)
    Code,
    Count,
    MoneyFen,
    MomentMs, ///< UTC milliseconds; an invalid value shows as nothing
    DayMs,
    Chips,   ///< QStringList
    State,   ///< enum as int; word and colour come from the formatter and kSecondRole
    Percent, ///< basis points
};

enum Role
{
    kSortRole = Qt::UserRole + 1, ///< the raw value
    kKindRole,                    ///< ColumnKind as int
    kKeyRole,                     ///< the row's key as QString
    kSecondRole,                  ///< what goes with the value: person key, tone of a state
};

/// One column of a model over Row: its kind and how to read it. Titles are the page's business.
template <typename Row> struct Column
{
    ColumnKind kind = ColumnKind::Text;
    QVariant (*value)(const Row&) = nullptr;
    QVariant (*second)(const Row&) = nullptr; ///< may be null
};

/// Turns a raw value into what people read; injected, because words live elsewhere.
using Formatter = std::function<QString(ColumnKind kind, int column, const QVariant& raw)>;

} // namespace linli::itemmodels
