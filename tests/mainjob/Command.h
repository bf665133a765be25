// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace linli::mainjob {

struct CommandAnswer
{
    int status = -1; ///< -1: not started or crashed
    QString out;
    QString err;
};

/// Runs a program to its end in the project's root; at most ten minutes.
[[nodiscard]] CommandAnswer run(const QString& program, const QStringList& arguments);
/// linlictl of this build on a shop file.
[[nodiscard]] CommandAnswer linlictl(const QString& shop, const QStringList& arguments);
/// The rows of a query, columns separated by |, asked by the sqlite3 program.
[[nodiscard]] QStringList sqlRows(const QString& shop, const QString& query);

} // namespace linli::mainjob
