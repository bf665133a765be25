// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/linter/RuleReader.h"

#include "domain/linter/Schema.h"
#include "domain/linter/Scope.h"
#include "domain/linter/Selection.h"
#include "wire/json/JsonText.h"
#include "wire/linter/JsonValue.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace linli::wire {
namespace {

using linter::Expression;

constexpr int kDeepest = 8; // parts within parts

Error wrong(std::string field, std::string value, std::string allowed)
{
    return Error::badInput(ErrorCode::UnknownOption, std::move(field), std::move(value),
                           std::move(allowed));
}

/// Names a match has besides fields: itself and the groups of the patterns.
bool isMatchName(const std::string& name)
{
    constexpr std::array<std::string_view, 6> kNames{"match", "n", "w", "a", "b", "s"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

Result<Expression> readCondition(const std::string& source, const Parts& conditions)
{
    LINLI_ASSIGN(const std::string whole, filledIn(source, conditions, "(", ")"));
    LINLI_ASSIGN(Expression expression, Expression::parse(whole));
    std::vector<std::string> names;
    expression.collectNames(names);
    for (const std::string& name : names) {
        if (!linter::isFieldName(name) && !linter::isDerivedName(name) && !isMatchName(name)) {
            return wrong("condition", name, "lint-input.md");
        }
    }
    return expression;
}

Result<std::optional<Expression>>
readOptional(const QJsonObject& json, const char* key, const Parts& conditions)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isUndefined()) {
        return std::optional<Expression>();
    }
    LINLI_ASSIGN(Expression expression, readCondition(value.toString().toStdString(), conditions));
    return std::optional(std::move(expression));
}

Result<linter::Severity> severityOf(const QJsonObject& json)
{
    LINLI_ASSIGN(const std::string letter, textOf(json, "severity"));
    for (const linter::Severity severity :
         {linter::Severity::Error, linter::Severity::Warning, linter::Severity::Note}) {
        if (letter == linter::letterOf(severity)) {
            return severity;
        }
    }
    return wrong("severity", letter, "E|W|I");
}

Result<std::string> selectionOf(const QJsonObject& json)
{
    LINLI_ASSIGN(std::string each, textOf(json, "each"));
    return linter::isSelection(each) ? Result<std::string>(std::move(each))
                                     : wrong("each", each, "lint-input.md §1");
}

Result<linter::LocalText> localText(const QJsonObject& json, const char* key)
{
    const QJsonObject texts = json.value(QLatin1String(key)).toObject();
    linter::LocalText local;
    LINLI_ASSIGN(local.zh, textOf(texts, "zh"));
    LINLI_ASSIGN(local.en, textOf(texts, "en"));
    return local;
}

Result<linter::FactCheck> readFact(const QJsonObject& json, const Parts& conditions)
{
    linter::FactCheck check;
    LINLI_ASSIGN(check.each, selectionOf(json));
    LINLI_ASSIGN(const std::string when, textOf(json, "when"));
    LINLI_ASSIGN(check.when, readCondition(when, conditions));
    LINLI_ASSIGN(check.severity, severityOf(json));
    LINLI_ASSIGN(check.errorWhen, readOptional(json, "error_when", conditions));
    return check;
}

Result<linter::TextCheck> readTextCheck(const QJsonObject& json, const Parts& conditions)
{
    linter::TextCheck check;
    LINLI_ASSIGN(check.pattern, textOf(json, "pattern"));
    LINLI_ASSIGN(check.severity, severityOf(json));
    LINLI_ASSIGN(check.onlyIf, readOptional(json, "only_if", conditions));
    LINLI_ASSIGN(check.matching, readOptional(json, "matching", conditions));
    LINLI_ASSIGN(check.errorWhen, readOptional(json, "error_when", conditions));
    for (const QJsonValue name : json.value(QLatin1String("unless_sentence")).toArray()) {
        check.unlessSentence.push_back(name.toString().toStdString());
    }
    return check;
}

Result<linter::SafeRewrite> readRewrite(const QJsonObject& json)
{
    linter::SafeRewrite rewrite;
    LINLI_ASSIGN(rewrite.each, selectionOf(json));
    const QJsonObject set = json.value(QLatin1String("set")).toObject();
    for (auto field = set.begin(); field != set.end(); ++field) {
        rewrite.changes.push_back({field.key().toStdString(), valueOf(field.value()), {}});
    }
    const QJsonObject copy = json.value(QLatin1String("copy")).toObject();
    for (auto field = copy.begin(); field != copy.end(); ++field) {
        rewrite.changes.push_back(
            {field.key().toStdString(), {}, field.value().toString().toStdString()});
    }
    rewrite.before = json.value(QLatin1String("before")).toString().toStdString();
    rewrite.after = json.value(QLatin1String("after")).toString().toStdString();
    return rewrite;
}

} // namespace

Result<std::string> filledIn(const std::string& text,
                             const Parts& parts,
                             const std::string& open,
                             const std::string& close)
{
    std::string result = text;
    for (int depth = 0; depth < kDeepest; ++depth) {
        bool changed = false;
        for (const auto& [name, part] : parts) {
            const std::string mark = "<" + name + ">";
            for (std::size_t at = result.find(mark); at != std::string::npos;
                 at = result.find(mark, at)) {
                const std::string bracketed = open + part + close;
                result.replace(at, mark.size(), bracketed);
                at += bracketed.size();
                changed = true;
            }
        }
        if (!changed) {
            return result;
        }
    }
    return Error::badInput(ErrorCode::InvalidValue, "parts", text.substr(0, 40), "<X>");
}

Parts partsOf(const QJsonObject& object)
{
    Parts parts;
    for (auto part = object.begin(); part != object.end(); ++part) {
        parts.emplace(part.key().toStdString(), part.value().toString().toStdString());
    }
    return parts;
}

Result<std::string> textOf(const QJsonObject& object, const char* key)
{
    const QString text = object.value(QLatin1String(key)).toString();
    if (text.isEmpty()) {
        return Error::badInput(ErrorCode::MissingValue, key, "", "\"…\"");
    }
    return text.toStdString();
}

Result<linter::Rule> readRule(const QJsonObject& json, const Parts& conditions)
{
    linter::Rule rule;
    LINLI_ASSIGN(rule.id, textOf(json, "id"));
    rule.isPlatformRule = json.value(QLatin1String("platform")).toBool();
    LINLI_ASSIGN(rule.message, localText(json, "message"));
    LINLI_ASSIGN(rule.rewrite, localText(json, "rewrite"));
    LINLI_ASSIGN(rule.source, localText(json, "source"));
    for (const QJsonValue fact : json.value(QLatin1String("facts")).toArray()) {
        LINLI_ASSIGN(linter::FactCheck check, readFact(fact.toObject(), conditions));
        rule.facts.push_back(std::move(check));
    }
    for (const QJsonValue text : json.value(QLatin1String("texts")).toArray()) {
        LINLI_ASSIGN(linter::TextCheck check, readTextCheck(text.toObject(), conditions));
        rule.texts.push_back(std::move(check));
    }
    for (const QJsonValue rewrite : json.value(QLatin1String("safe_rewrites")).toArray()) {
        LINLI_ASSIGN(linter::SafeRewrite safe, readRewrite(rewrite.toObject()));
        rule.safeRewrites.push_back(std::move(safe));
    }
    return rule;
}

} // namespace linli::wire
