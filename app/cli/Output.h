// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"
#include "words/Language.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace linli::app {

/// A table for a terminal; Chinese characters count as two columns.
struct TextTable
{
    QStringList headings;
    std::vector<QStringList> rows;
    std::vector<int> rightAligned; ///< columns, from 0
    [[nodiscard]] QString toText() const;
};

/// Where a command's answer goes: people's text or one JSON document on standard output, errors on
/// standard error in the same manner.
class Output
{
  public:
    Output(bool json, words::Language language) : m_json(json), m_language(language) {}

    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] words::Language language() const { return m_language; }

    /// The answer in both forms; the one that was asked for is written.
    void answer(const QJsonObject& document, const QString& text) const;
    /// Text as it is, whatever form was asked for (help, case files).
    static void raw(const QString& text);
    /// Writes the error and returns the exit status cli.md gives it.
    int fail(const Error& error) const;

  private:
    bool m_json;
    words::Language m_language;
};

/// 1 refused by a rule, 2 wrong words, 3 file or storage, 4 network.
[[nodiscard]] int exitStatusOf(ErrorCode code);

} // namespace linli::app
