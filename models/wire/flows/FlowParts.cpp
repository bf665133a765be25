// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/flows/FlowParts.h"

#include "wire/json/JsonText.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace linli::wire {
namespace {

constexpr int kMinutesOfHour = 60;

QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<int> digitsOf(std::string_view two)
{
    const bool digits = two.size() == 2 && std::all_of(two.begin(), two.end(),
                                                       [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::optional((two[0] - '0') * 10 + (two[1] - '0')) : std::nullopt;
}

/// "09:30" as minutes of the day.
Result<std::optional<int>> clockOf(const std::string& text, const std::string& path)
{
    if (text.empty()) {
        return std::optional<int>();
    }
    const std::string_view typed(text);
    const auto hour = digitsOf(typed.substr(0, 2));
    const auto minute = typed.size() == 5 ? digitsOf(typed.substr(3)) : std::nullopt;
    if (!hour || !minute || typed[2] != ':' || *hour > 23 || *minute > 59) {
        return Error::badInput(ErrorCode::InvalidValue, path, text.substr(0, 40), "00:00 – 23:59");
    }
    return std::optional(*hour * kMinutesOfHour + *minute);
}

} // namespace

std::string FlowPart::at(const char* key) const
{
    return m_path.empty() ? key : m_path + "." + key;
}

Error FlowPart::wrong(const char* key, const char* allowed) const
{
    if (!has(key)) {
        return Error::badInput(ErrorCode::MissingValue, at(key), "", allowed);
    }
    return Error::badInput(ErrorCode::InvalidValue, at(key), shortText(value(key)), allowed);
}

Result<void> FlowPart::onlyKeys(std::initializer_list<const char*> keys) const
{
    std::string allowed;
    for (const char* key : keys) {
        allowed += (allowed.empty() ? "" : ", ") + std::string(key);
    }
    for (const QString& given : m_json.keys()) {
        const bool known = std::any_of(
            keys.begin(), keys.end(), [&](const char* key) { return given == QLatin1String(key); });
        if (!known) {
            const std::string name = given.left(40).toStdString();
            return Error::badInput(ErrorCode::UnknownOption, m_path.empty() ? "{}" : m_path, name,
                                   allowed);
        }
    }
    return {};
}

Result<std::string> FlowPart::text(const char* key) const
{
    return value(key).isString() ? Result<std::string>(value(key).toString().toStdString())
                                 : Result<std::string>(wrong(key, "\"…\""));
}

Result<std::string> FlowPart::text(const char* key, const std::string& otherwise) const
{
    return has(key) ? text(key) : Result<std::string>(otherwise);
}

Result<int> FlowPart::whole(const char* key, int otherwise) const
{
    if (!has(key)) {
        return otherwise;
    }
    const double number = value(key).toDouble(std::numeric_limits<double>::quiet_NaN());
    constexpr double kMost = 1e9; // of every bound a flow knows (domain/tasks/CheckFlow.cpp)
    if (!(std::abs(number) <= kMost) || std::trunc(number) != number) {
        return wrong(key, "0, 1, 2 …");
    }
    return static_cast<int>(number);
}

Result<bool> FlowPart::flag(const char* key, bool otherwise) const
{
    if (!has(key)) {
        return otherwise;
    }
    return value(key).isBool() ? Result<bool>(value(key).toBool())
                               : Result<bool>(wrong(key, "true, false"));
}

Result<tasks::LocalText> FlowPart::words(const char* key) const
{
    if (!value(key).isObject()) {
        return wrong(key, "{\"zh\": \"…\", \"en\": \"…\"}");
    }
    const FlowPart part(value(key).toObject(), at(key));
    LINLI_TRY(part.onlyKeys({"zh", "en"}));
    tasks::LocalText words;
    LINLI_ASSIGN(words.zh, part.text("zh", {}));
    LINLI_ASSIGN(words.en, part.text("en", {}));
    return words;
}

Result<std::vector<FlowPart>> FlowPart::list(const char* key) const
{
    std::vector<FlowPart> parts;
    if (!has(key)) {
        return parts;
    }
    if (!value(key).isArray()) {
        return wrong(key, "[…]");
    }
    const QJsonArray array = value(key).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const std::string path = at(key) + "[" + std::to_string(i) + "]";
        if (!array[i].isObject()) {
            return Error::badInput(ErrorCode::InvalidValue, path, shortText(array[i]), "{…}");
        }
        parts.emplace_back(array[i].toObject(), path);
    }
    return parts;
}

Result<tasks::Condition> readCondition(const FlowPart& part)
{
    LINLI_TRY(part.onlyKeys({"what", "at_least", "at_most", "tag"}));
    tasks::Condition condition;
    LINLI_ASSIGN(condition.tag, part.text("tag", {}));
    if (part.has("what")) {
        LINLI_ASSIGN(const std::string what, part.text("what"));
        LINLI_ASSIGN(const tasks::Measure measure, tasks::parseMeasure(what));
        condition.measure = measure;
    }
    for (const auto& [key, bound] :
         {std::pair("at_least", &condition.atLeast), std::pair("at_most", &condition.atMost)}) {
        if (part.has(key)) {
            LINLI_ASSIGN(const int number, part.whole(key, 0));
            *bound = number;
        }
    }
    return condition;
}

Result<tasks::Step> readStep(const FlowPart& part)
{
    LINLI_TRY(part.onlyKeys({"id", "after_days", "at", "why", "text"}));
    tasks::Step step;
    LINLI_ASSIGN(step.id, part.text("id"));
    LINLI_ASSIGN(step.afterDays, part.whole("after_days", 0));
    LINLI_ASSIGN(const std::string clock, part.text("at", {}));
    LINLI_ASSIGN(step.minutes, clockOf(clock, part.at("at")));
    LINLI_ASSIGN(step.why, part.words("why"));
    LINLI_ASSIGN(step.text, part.words("text"));
    return step;
}

QJsonObject jsonOf(const tasks::LocalText& text)
{
    return {{QStringLiteral("zh"), qs(text.zh)}, {QStringLiteral("en"), qs(text.en)}};
}

QJsonObject jsonOf(const tasks::Condition& condition)
{
    QJsonObject json;
    if (!condition.tag.empty()) {
        json.insert(QStringLiteral("tag"), qs(condition.tag));
    }
    if (condition.measure) {
        json.insert(QStringLiteral("what"), qs(tasks::textOf(*condition.measure)));
    }
    if (condition.atLeast) {
        json.insert(QStringLiteral("at_least"), qint64(*condition.atLeast));
    }
    if (condition.atMost) {
        json.insert(QStringLiteral("at_most"), qint64(*condition.atMost));
    }
    return json;
}

QJsonObject jsonOf(const tasks::Step& step)
{
    QJsonObject json{{QStringLiteral("id"), qs(step.id)},
                     {QStringLiteral("after_days"), step.afterDays},
                     {QStringLiteral("why"), jsonOf(step.why)},
                     {QStringLiteral("text"), jsonOf(step.text)}};
    if (step.minutes) {
        json.insert(QStringLiteral("at"),
                    QStringLiteral("%1:%2")
                        .arg(*step.minutes / kMinutesOfHour, 2, 10, QLatin1Char('0'))
                        .arg(*step.minutes % kMinutesOfHour, 2, 10, QLatin1Char('0')));
    }
    return json;
}

} // namespace linli::wire
