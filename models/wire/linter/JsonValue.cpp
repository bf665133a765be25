// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/linter/JsonValue.h"

#include "wire/json/JsonText.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

#include <array>
#include <charconv>
#include <cmath>

namespace linli::wire {
namespace {

using linter::Decimal;
using linter::FieldKind;
using linter::Value;

Error wrong(ErrorCode code, const std::string& path, const QJsonValue& json, std::string allowed)
{
    return Error::badInput(code, path, shortText(json), std::move(allowed));
}

Result<Value>
readNumber(const linter::FieldType& field, const QJsonValue& json, const std::string& path)
{
    const std::optional<Decimal> number = numberOf(json);
    const bool mustBeWhole = field.kind == FieldKind::Whole;
    if (!number || (mustBeWhole && !number->isWhole())) {
        return wrong(ErrorCode::InvalidValue, path, json, mustBeWhole ? "integer" : "number");
    }
    if (!field.options.empty() && !linter::hasOption(field.options, number->toText())) {
        return wrong(ErrorCode::UnknownOption, path, json, std::string(field.options));
    }
    return Value(*number);
}

Result<Value>
readWords(const linter::FieldType& field, const QJsonValue& json, const std::string& path)
{
    if (!json.isString()) {
        return wrong(ErrorCode::InvalidValue, path, json, "\"…\"");
    }
    std::string text = json.toString().toStdString();
    if (field.kind == FieldKind::Option && !linter::hasOption(field.options, text)) {
        return wrong(ErrorCode::UnknownOption, path, json, std::string(field.options));
    }
    if (field.kind == FieldKind::Day) {
        const Result<BusinessDay> day = BusinessDay::parse(text);
        return day ? Result<Value>(Value(*day))
                   : wrong(ErrorCode::InvalidInstant, path, json, "YYYY-MM-DD");
    }
    return Value(std::move(text));
}

} // namespace

std::optional<Decimal> numberOf(const QJsonValue& json)
{
    if (!json.isDouble()) {
        return std::nullopt;
    }
    if (json.toVariant().typeId() == QMetaType::LongLong) {
        return Decimal(json.toInteger());
    }
    const double number = json.toDouble();
    std::array<char, 512> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                            std::chars_format::fixed);
    if (!std::isfinite(number) || error != std::errc{}) {
        return std::nullopt;
    }
    return Decimal::parse(
        std::string_view(buffer.data(), static_cast<std::size_t>(end - buffer.data())));
}

Value valueOf(const QJsonValue& json)
{
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        linter::Object fields;
        for (auto field = object.begin(); field != object.end(); ++field) {
            fields.push_back({field.key().toStdString(), valueOf(field.value())});
        }
        return Value(std::move(fields));
    }
    if (json.isArray()) {
        linter::List list;
        for (const QJsonValue entry : json.toArray()) {
            list.push_back(valueOf(entry));
        }
        return Value(std::move(list));
    }
    if (json.isString()) {
        return Value(json.toString().toStdString());
    }
    if (json.isBool()) {
        return Value(json.toBool());
    }
    const std::optional<Decimal> number = numberOf(json);
    return number ? Value(*number) : Value();
}

Result<Value>
readPlain(const linter::FieldType& field, const QJsonValue& json, const std::string& path)
{
    switch (field.kind) {
    case FieldKind::Whole:
    case FieldKind::Number:
        return readNumber(field, json, path);
    case FieldKind::Flag:
        return json.isBool() ? Result<Value>(Value(json.toBool()))
                             : wrong(ErrorCode::InvalidValue, path, json, "true|false");
    default:
        return readWords(field, json, path);
    }
}

} // namespace linli::wire
