// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/SchemaCheck.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace linli::cloud {
namespace {

class Checker
{
  public:
    explicit Checker(const QJsonObject& document) : m_document(document) {}
    std::string errors;

    void check(QJsonObject schema, const QJsonValue& value, const QString& path)
    {
        if (const QString ref = schema.value(QStringLiteral("$ref")).toString(); !ref.isEmpty()) {
            schema = component(ref.section(QLatin1Char('/'), -1));
        }
        if (!anyTypeFits(schema.value(QStringLiteral("type")), value)) {
            complain(path, "type");
            return;
        }
        checkValue(schema, value, path);
        if (value.isObject()) {
            checkObject(schema, value.toObject(), path);
        }
        if (value.isArray()) {
            checkArray(schema, value.toArray(), path);
        }
        if (const QJsonArray one = schema.value(QStringLiteral("oneOf")).toArray();
            !one.isEmpty()) {
            checkOneOf(one, value, path);
        }
    }

  private:
    [[nodiscard]] QJsonObject component(const QString& name) const
    {
        const QJsonObject schemas = m_document.value(QStringLiteral("components"))
                                        .toObject()
                                        .value(QStringLiteral("schemas"))
                                        .toObject();
        return schemas.value(name).toObject();
    }
    void complain(const QString& path, const char* what)
    {
        errors += path.toStdString() + ": " + what + "\n";
    }
    /// "integer", or ["integer", "null"].
    static bool anyTypeFits(const QJsonValue& types, const QJsonValue& value)
    {
        const QJsonArray list = types.isArray() ? types.toArray() : QJsonArray{types};
        return std::any_of(list.begin(), list.end(), [&value](const QJsonValue& type) {
            return typeFits(type.toString(), value);
        });
    }
    static bool typeFits(const QString& type, const QJsonValue& value)
    {
        const bool whole = value.isDouble() && value.toInteger(0) == value.toInteger(1);
        return type.isEmpty() || (type == QStringLiteral("object") && value.isObject()) ||
               (type == QStringLiteral("array") && value.isArray()) ||
               (type == QStringLiteral("string") && value.isString()) ||
               (type == QStringLiteral("boolean") && value.isBool()) ||
               (type == QStringLiteral("number") && value.isDouble()) ||
               (type == QStringLiteral("null") && value.isNull()) ||
               (type == QStringLiteral("integer") && whole);
    }
    void checkValue(const QJsonObject& schema, const QJsonValue& value, const QString& path)
    {
        const QJsonArray choices = schema.value(QStringLiteral("enum")).toArray();
        if (!choices.isEmpty() && !choices.contains(value)) {
            complain(path, "enum");
        }
        const QJsonValue fixed = schema.value(QStringLiteral("const"));
        if (!fixed.isUndefined() && fixed != value) {
            complain(path, "const");
        }
        const QString pattern = schema.value(QStringLiteral("pattern")).toString();
        if (!pattern.isEmpty() && !QRegularExpression(pattern).match(value.toString()).hasMatch()) {
            complain(path, "pattern");
        }
        const QJsonValue least = schema.value(QStringLiteral("minimum"));
        if (!least.isUndefined() && value.toInteger() < least.toInteger()) {
            complain(path, "minimum");
        }
        const QJsonValue most = schema.value(QStringLiteral("maximum"));
        if (!most.isUndefined() && value.toInteger() > most.toInteger()) {
            complain(path, "maximum");
        }
    }
    void checkObject(const QJsonObject& schema, const QJsonObject& value, const QString& path)
    {
        for (const QJsonValue& name : schema.value(QStringLiteral("required")).toArray()) {
            if (!value.contains(name.toString())) {
                complain(path + QLatin1Char('.') + name.toString(), "missing");
            }
        }
        const QJsonObject known = schema.value(QStringLiteral("properties")).toObject();
        const QJsonValue more = schema.value(QStringLiteral("additionalProperties"));
        for (auto at = value.begin(); at != value.end(); ++at) {
            const QString inner = path + QLatin1Char('.') + at.key();
            if (known.contains(at.key())) {
                check(known.value(at.key()).toObject(), at.value(), inner);
            } else if (more.isObject()) {
                check(more.toObject(), at.value(), inner);
            } else if (more.isBool() && !more.toBool()) {
                complain(inner, "unknown");
            }
        }
    }
    void checkArray(const QJsonObject& schema, const QJsonArray& value, const QString& path)
    {
        if (value.size() < schema.value(QStringLiteral("minItems")).toInt(0) ||
            value.size() > schema.value(QStringLiteral("maxItems")).toInt(1 << 30)) {
            complain(path, "length");
        }
        const QJsonValue items = schema.value(QStringLiteral("items"));
        for (qsizetype i = 0; items.isObject() && i < value.size(); ++i) {
            check(items.toObject(), value.at(i), path + QStringLiteral("[%1]").arg(i));
        }
    }
    void checkOneOf(const QJsonArray& choices, const QJsonValue& value, const QString& path)
    {
        int fitting = 0;
        for (const QJsonValue& choice : choices) {
            Checker inner(m_document);
            inner.check(choice.toObject(), value, path);
            fitting += inner.errors.empty() ? 1 : 0;
        }
        if (fitting != 1) {
            complain(path, "oneOf");
        }
    }
    const QJsonObject& m_document;
};

} // namespace

std::string
schemaErrors(const QJsonObject& document, const std::string& name, const QJsonValue& value)
{
    Checker checker(document);
    checker.check({{QStringLiteral("$ref"),
                    QStringLiteral("#/components/schemas/") + QString::fromStdString(name)}},
                  value, QString::fromStdString(name));
    return checker.errors;
}

} // namespace linli::cloud
