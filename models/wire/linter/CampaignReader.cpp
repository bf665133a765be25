// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/linter/CampaignReader.h"

#include "domain/linter/Defaults.h"
#include "domain/linter/Schema.h"
#include "wire/json/JsonText.h"
#include "wire/linter/JsonValue.h"

#include <QJsonArray>

namespace linli::wire {
namespace {

using linter::FieldKind;
using linter::FieldType;
using linter::ObjectType;
using linter::Value;

Error wrong(const std::string& path, const QJsonValue& json, std::string allowed)
{
    return Error::badInput(ErrorCode::InvalidValue, path, shortText(json), std::move(allowed));
}

std::string entryPath(const std::string& path, qsizetype index)
{
    return path + "[" + std::to_string(index) + "]";
}

class Reader
{
  public:
    Reader(const QJsonObject& root, BusinessDay today) : m_root(root), m_today(today) {}

    Result<Value> campaign()
    {
        // The top is filled field by field: channel and tax_mode come first and are the defaults
        // of texts and rules.
        for (const FieldType& field : linter::campaignType().fields) {
            LINLI_ASSIGN(Value value, read(field, m_root, std::string(field.name)));
            m_top.push_back({std::string(field.name), std::move(value)});
        }
        return Value(std::move(m_top));
    }

  private:
    Result<Value> read(const FieldType& field, const QJsonObject& holder, const std::string& path)
    {
        const QJsonValue json = holder.value(
            QLatin1String(field.name.data(), static_cast<qsizetype>(field.name.size())));
        if (json.isNull() || json.isUndefined()) {
            return linter::defaultOf(field, m_top, m_today);
        }
        switch (field.kind) {
        case FieldKind::Whole:
        case FieldKind::Number:
        case FieldKind::Flag:
        case FieldKind::Text:
        case FieldKind::Day:
        case FieldKind::Option:
            return readPlain(field, json, path);
        case FieldKind::Index:
            return readIndex(field, json, path);
        case FieldKind::Change:
            return readChange(field, json, path, holder.value(QLatin1String("field")).toString());
        case FieldKind::Carried:
            return valueOf(json);
        case FieldKind::Part:
            return readObjectOf(*field.object, json, path, m_onlyStated);
        case FieldKind::Stated:
            return readObjectOf(*field.object, json, path, true);
        case FieldKind::Options:
        case FieldKind::Indexes:
        case FieldKind::Texts:
        case FieldKind::Parts:
            break;
        }
        return readList(field, json, path);
    }

    Result<Value> readIndex(const FieldType& field, const QJsonValue& json, const std::string& path)
    {
        const std::optional<linter::Decimal> number = numberOf(json);
        const std::optional<std::int64_t> index = number ? number->toWhole() : std::nullopt;
        if (!index) {
            return wrong(path, json, "integer");
        }
        const qsizetype count =
            m_root
                .value(QString::fromUtf8(field.options.data(),
                                         static_cast<qsizetype>(field.options.size())))
                .toArray()
                .size();
        if (*index < 0 || *index >= count) {
            return Error::badInput(ErrorCode::OutOfRange, path, shortText(json),
                                   std::string(field.options) + "[0.." + std::to_string(count - 1) +
                                       "]");
        }
        return Value(*number);
    }

    static Result<Value> readChange(const FieldType& field,
                                    const QJsonValue& json,
                                    const std::string& path,
                                    const QString& changedField)
    {
        const std::string name = changedField.toStdString();
        if (name == "ends_on") {
            return readPlain({field.name, FieldKind::Day, {}, {}, nullptr}, json, path);
        }
        if (linter::hasOption(field.options, name)) {
            return readPlain({field.name, FieldKind::Number, {}, {}, nullptr}, json, path);
        }
        return valueOf(json);
    }

    Result<Value> readObjectOf(const ObjectType& type,
                               const QJsonValue& json,
                               const std::string& path,
                               bool onlyStated)
    {
        if (!json.isObject()) {
            return wrong(path, json, "{…}");
        }
        const bool outer = std::exchange(m_onlyStated, onlyStated);
        linter::Object fields;
        for (const FieldType& field : type.fields) {
            const QJsonObject object = json.toObject();
            LINLI_ASSIGN(Value value, read(field, object, path + "." + std::string(field.name)));
            const QJsonValue given = object.value(
                QLatin1String(field.name.data(), static_cast<qsizetype>(field.name.size())));
            if (!onlyStated || !(given.isNull() || given.isUndefined())) {
                fields.push_back({std::string(field.name), std::move(value)});
            }
        }
        m_onlyStated = outer;
        return Value(std::move(fields));
    }

    Result<Value> readList(const FieldType& field, const QJsonValue& json, const std::string& path)
    {
        if (!json.isArray()) {
            return wrong(path, json, "[…]");
        }
        const QJsonArray array = json.toArray();
        linter::List list;
        for (qsizetype i = 0; i < array.size(); ++i) {
            LINLI_ASSIGN(Value entry, readEntry(field, array.at(i), entryPath(path, i)));
            list.push_back(std::move(entry));
        }
        return Value(std::move(list));
    }

    Result<Value> readEntry(const FieldType& field, const QJsonValue& json, const std::string& path)
    {
        switch (field.kind) {
        case FieldKind::Indexes:
            return readIndex(field, json, path);
        case FieldKind::Options:
            return readPlain({field.name, FieldKind::Option, {}, field.options, nullptr}, json,
                             path);
        case FieldKind::Texts:
            return readPlain({field.name, FieldKind::Text, {}, {}, nullptr}, json, path);
        default:
            return readObjectOf(*field.object, json, path, m_onlyStated);
        }
    }

    const QJsonObject& m_root;
    BusinessDay m_today;
    linter::Object m_top;
    bool m_onlyStated = false;
};

} // namespace

Result<Value> readCampaign(std::string_view utf8, BusinessDay today)
{
    LINLI_ASSIGN(const QJsonObject root, readObject(utf8, "file"));
    return Reader(root, today).campaign();
}

} // namespace linli::wire
