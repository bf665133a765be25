// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"
#include "words/Language.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace linli::app {

/// What a command accepts after its name. Positional words are named for the usage line.
struct Grammar
{
    QStringList positionals; ///< "ORDER", "[FILE]" where it may be missing
    QStringList valued;      ///< options with a value: "--by"
    QStringList flags;       ///< options without one: "--test"
};

/// Options that may stand before or after the command.
struct GlobalOptions
{
    QString shopFile;
    bool json = false;
    bool help = false;
    words::Language language = words::Language::Zh;
    std::optional<Instant> now;
};

/// The words of one command, checked against its grammar.
class Arguments
{
  public:
    /// Takes the global options out of `words`; what is left is the command and its own words.
    /// Errors: MissingValue, UnknownOption, InvalidInstant.
    static Result<GlobalOptions> takeGlobals(QStringList& words);
    /// Errors: UnknownOption (names what is allowed), MissingValue, InvalidValue (too many words).
    static Result<Arguments> parse(const QStringList& words, const Grammar& grammar);

    /// Empty where the word was not given.
    [[nodiscard]] QString positional(qsizetype index) const { return m_positionals.value(index); }
    [[nodiscard]] std::string text(qsizetype index) const
    {
        return positional(index).toStdString();
    }
    [[nodiscard]] bool has(const char* option) const;
    /// Empty where the option was not given.
    [[nodiscard]] QString option(const char* name) const;
    [[nodiscard]] std::string optionText(const char* name) const
    {
        return option(name).toStdString();
    }
    /// The option's text, nothing where it was not given.
    [[nodiscard]] std::optional<std::string> optional(const char* name) const;
    /// A whole number; nothing where the option was not given. Errors: InvalidValue.
    [[nodiscard]] Result<std::optional<std::int64_t>> number(const char* name) const;
    /// true or false; nothing where the option was not given. Errors: InvalidValue.
    [[nodiscard]] Result<std::optional<bool>> yesNo(const char* name) const;

  private:
    QStringList m_positionals;
    QHash<QString, QString> m_options;
};

} // namespace linli::app
