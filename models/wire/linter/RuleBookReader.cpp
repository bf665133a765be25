// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/linter/RuleBookReader.h"

#include "wire/json/JsonText.h"
#include "wire/linter/RuleReader.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace linli::wire {
namespace {

using CharacterPairs = std::vector<std::pair<char32_t, char32_t>>;

Result<linter::PatternMode> modeOf(const std::string& letter)
{
    if (letter == "w") {
        return linter::PatternMode::Whole;
    }
    if (letter == "p") {
        return linter::PatternMode::Sentence;
    }
    if (letter == "n") {
        return linter::PatternMode::Plain;
    }
    return Error::badInput(ErrorCode::UnknownOption, "mode", letter, "w|p|n");
}

Result<linter::TextPattern> readPattern(const QJsonObject& json, const Parts& parts)
{
    linter::TextPattern pattern;
    LINLI_ASSIGN(pattern.name, textOf(json, "name"));
    LINLI_ASSIGN(const std::string mode, textOf(json, "mode"));
    LINLI_ASSIGN(pattern.mode, modeOf(mode));
    LINLI_ASSIGN(const std::string source, textOf(json, "pattern"));
    LINLI_ASSIGN(pattern.pattern, filledIn(source, parts, "(?:", ")"));
    const std::string allow = json.value(QLatin1String("allow")).toString().toStdString();
    LINLI_ASSIGN(pattern.allow, filledIn(allow, parts, "(?:", ")"));
    return pattern;
}

/// "乾干 佈布": each word is from, to.
Result<CharacterPairs> pairsOf(const QJsonObject& json, const char* key)
{
    LINLI_ASSIGN(const std::string text, textOf(json, key));
    CharacterPairs pairs;
    for (const QString& word : QString::fromStdString(text).split(QChar(u' '))) {
        const QList<uint> characters = word.toUcs4();
        if (characters.size() != 2) {
            return Error::badInput(ErrorCode::InvalidValue, key, word.toStdString(), "乾干");
        }
        pairs.emplace_back(static_cast<char32_t>(characters[0]),
                           static_cast<char32_t>(characters[1]));
    }
    return pairs;
}

Result<void> readRules(const QJsonObject& json, linter::RuleBook& book)
{
    const Parts conditions = partsOf(json.value(QLatin1String("conditions")).toObject());
    LINLI_ASSIGN(const std::string asOf, textOf(json, "as_of"));
    LINLI_ASSIGN(book.asOf, BusinessDay::parse(asOf));
    for (const QJsonValue entry : json.value(QLatin1String("rules")).toArray()) {
        LINLI_ASSIGN(linter::Rule rule, readRule(entry.toObject(), conditions));
        for (const linter::TextCheck& check : rule.texts) {
            if (book.pattern(check.pattern) == nullptr) {
                return Error::badInput(ErrorCode::UnknownOption, rule.id, check.pattern,
                                       "patterns.json");
            }
        }
        book.rules.push_back(std::move(rule));
    }
    return {};
}

std::string checksumOf(const RuleBookFiles& files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string* file : {&files.rules, &files.patterns, &files.text}) {
        hash.addData(QByteArrayView(file->data(), static_cast<qsizetype>(file->size())));
    }
    return hash.result().toHex().toStdString();
}

} // namespace

Result<linter::RuleBook> readRuleBook(const RuleBookFiles& files)
{
    linter::RuleBook book;
    book.checksum = checksumOf(files);
    LINLI_ASSIGN(const QJsonObject text, readObject(files.text, "text.json"));
    LINLI_ASSIGN(book.tables.simplified, pairsOf(text, "simplified"));
    LINLI_ASSIGN(book.tables.lookAlikes, pairsOf(text, "look_alikes"));
    LINLI_ASSIGN(const QJsonObject patterns, readObject(files.patterns, "patterns.json"));
    const Parts parts = partsOf(patterns.value(QLatin1String("parts")).toObject());
    for (const QJsonValue entry : patterns.value(QLatin1String("patterns")).toArray()) {
        LINLI_ASSIGN(linter::TextPattern pattern, readPattern(entry.toObject(), parts));
        book.patterns.push_back(std::move(pattern));
    }
    LINLI_ASSIGN(const QJsonObject rules, readObject(files.rules, "rules.json"));
    LINLI_TRY(readRules(rules, book));
    return book;
}

} // namespace linli::wire
