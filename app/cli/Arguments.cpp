// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"

#include <algorithm>

namespace linli::app {
namespace {

Error missingValue(const QString& option)
{
    return Error::badInput(ErrorCode::MissingValue, "option", option.toStdString(),
                           option.toStdString() + " VALUE");
}

Result<words::Language> languageOf(const QString& text)
{
    if (text == QLatin1String("zh")) {
        return words::Language::Zh;
    }
    if (text == QLatin1String("en")) {
        return words::Language::En;
    }
    return Error::badInput(ErrorCode::UnknownOption, "language", text.toStdString(), "zh, en");
}

Result<void> storeGlobal(GlobalOptions& globals, const QString& name, const QString& value)
{
    if (name == QLatin1String("--shop")) {
        globals.shopFile = value;
    } else if (name == QLatin1String("--lang")) {
        LINLI_ASSIGN(globals.language, languageOf(value));
    } else {
        LINLI_ASSIGN(globals.now, Instant::parseIso(value.toStdString()));
    }
    return {};
}

} // namespace

Result<GlobalOptions> Arguments::takeGlobals(QStringList& words)
{
    static const QStringList valued{QStringLiteral("--shop"), QStringLiteral("--lang"),
                                    QStringLiteral("--now")};
    GlobalOptions globals;
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words[i];
        if (word == QLatin1String("--json")) {
            globals.json = true;
        } else if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            globals.help = true;
        } else if (!valued.contains(word)) {
            rest << word;
        } else if (i + 1 == words.size()) {
            return missingValue(word);
        } else {
            LINLI_TRY(storeGlobal(globals, word, words[++i]));
        }
    }
    words = rest;
    return globals;
}

Result<Arguments> Arguments::parse(const QStringList& words, const Grammar& grammar)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.m_positionals << word;
        } else if (grammar.flags.contains(word)) {
            arguments.m_options.insert(word, QStringLiteral("1"));
        } else if (!grammar.valued.contains(word)) {
            const QString allowed = (grammar.valued + grammar.flags).join(QLatin1Char(' '));
            return Error::badInput(ErrorCode::UnknownOption, "option", word.toStdString(),
                                   allowed.isEmpty() ? "-" : allowed.toStdString());
        } else if (i + 1 == words.size()) {
            return missingValue(word);
        } else {
            arguments.m_options.insert(word, words[++i]);
        }
    }
    const auto required =
        std::count_if(grammar.positionals.begin(), grammar.positionals.end(),
                      [](const QString& name) { return !name.startsWith(QLatin1Char('[')); });
    const QString usage = grammar.positionals.join(QLatin1Char(' '));
    if (arguments.m_positionals.size() < required) {
        return Error::badInput(ErrorCode::MissingValue, "argument", "", usage.toStdString());
    }
    if (arguments.m_positionals.size() > grammar.positionals.size()) {
        const QString extra = arguments.m_positionals.value(grammar.positionals.size());
        return Error::badInput(ErrorCode::InvalidValue, "argument", extra.toStdString(),
                               usage.isEmpty() ? "-" : usage.toStdString());
    }
    return arguments;
}

bool Arguments::has(const char* option) const
{
    return m_options.contains(QLatin1String(option));
}

QString Arguments::option(const char* name) const
{
    return m_options.value(QLatin1String(name));
}

std::optional<std::string> Arguments::optional(const char* name) const
{
    return has(name) ? std::optional(optionText(name)) : std::nullopt;
}

Result<std::optional<std::int64_t>> Arguments::number(const char* name) const
{
    if (!has(name)) {
        return std::optional<std::int64_t>();
    }
    bool fine = false;
    const std::int64_t value = option(name).toLongLong(&fine);
    if (!fine) {
        return Error::badInput(ErrorCode::InvalidValue, name, optionText(name), "1, 2, 3 …");
    }
    return std::optional(value);
}

Result<std::optional<bool>> Arguments::yesNo(const char* name) const
{
    if (!has(name)) {
        return std::optional<bool>();
    }
    const QString word = option(name);
    if (word != QLatin1String("true") && word != QLatin1String("false")) {
        return Error::badInput(ErrorCode::InvalidValue, name, optionText(name), "true, false");
    }
    return std::optional(word == QLatin1String("true"));
}

} // namespace linli::app
