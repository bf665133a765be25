// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/format/TemplateSchema.h"

#include "render/posters/JsonCursor.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <exception>
#include <memory>

namespace linli::render {
namespace {

using valijson::adapters::QtJsonAdapter;

QJsonValue schemaText()
{
    QFile file(QStringLiteral(":/linli/templates/schema/template.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonValue();
}

/// Read once; null only if the program's own resource were broken, which a test would show.
const valijson::Schema* templateSchema()
{
    static const std::unique_ptr<const valijson::Schema> kSchema =
        []() -> std::unique_ptr<const valijson::Schema> {
        try {
            auto schema = std::make_unique<valijson::Schema>();
            const QJsonValue text = schemaText();
            valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
            parser.populateSchema(QtJsonAdapter(text), *schema);
            return schema;
        } catch (const std::exception&) {
            return nullptr;
        }
    }();
    return kSchema.get();
}

struct Place
{
    QString path = QStringLiteral("$");
    QJsonValue value;
};

/// valijson names a place as "<root>", "[layers]", "[3]", …
Place placeOf(const std::vector<std::string>& context, const QJsonObject& document)
{
    Place place{QStringLiteral("$"), document};
    for (std::size_t i = 1; i < context.size(); ++i) {
        const QString step = QString::fromStdString(context[i]).mid(1).chopped(1);
        if (place.value.isArray()) {
            place.path += QStringLiteral("[%1]").arg(step);
            place.value = place.value.toArray().at(step.toInt());
        } else {
            place.path += QLatin1Char('.') + step;
            place.value = place.value.toObject().value(step);
        }
    }
    return place;
}

} // namespace

std::optional<Error> schemaProblem(const QJsonObject& document)
{
    const valijson::Schema* schema = templateSchema();
    if (schema == nullptr) {
        return Error(ErrorCode::Internal).detail("template.schema.json cannot be read");
    }
    const QJsonValue root(document);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(*schema, QtJsonAdapter(root), &results)) {
        return std::nullopt;
    }
    // The deepest finding is the cause; those above it only say that something below is wrong.
    const auto deepest =
        std::max_element(results.begin(), results.end(), [](const auto& a, const auto& b) {
            return a.context.size() < b.context.size();
        });
    if (deepest == results.end()) {
        return Error::badInput(ErrorCode::PosterTemplateInvalid, "$", "", "docs/posters.md");
    }
    const Place place = placeOf(deepest->context, document);
    return Error::badInput(ErrorCode::PosterTemplateInvalid, place.path.toStdString(),
                           shownValue(place.value).toStdString(), deepest->description);
}

int jsonDepth(const QByteArray& json)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char byte = json[i];
        if (inText) {
            i += byte == '\\' ? 1 : 0;
            inText = byte != '"';
        } else if (byte == '"') {
            inText = true;
        } else if (byte == '{' || byte == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (byte == '}' || byte == ']') {
            --depth;
        }
    }
    return deepest;
}

} // namespace linli::render
