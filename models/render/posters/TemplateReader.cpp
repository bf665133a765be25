// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/TemplateReader.h"

#include "render/posters/JsonCursor.h"
#include "render/posters/LayerReader.h"
#include "render/posters/format/TemplateSchema.h"
#include "render/posters/format/TemplateWords.h"

#include <QFile>
#include <QJsonDocument>

namespace linli::render {
namespace {

using namespace linli::poster;

constexpr qsizetype kMaximumBytes = 1'000'000;
constexpr double kLongestSide = 20'000;
/// A0 at 300 dpi; a picture of more would not fit an office computer.
constexpr double kMostDots = 160e6;

/// The deepest template has eight groups inside each other, two levels each.
constexpr int kDeepest = 64;

Page readPage(JsonCursor& cursor)
{
    Page page;
    page.unit = static_cast<PageUnit>(cursor.choice(QStringLiteral("unit"), kUnitWords, 0));
    const bool paper = page.unit == PageUnit::Millimetre;
    const double most = paper ? 2000 : kLongestSide;
    page.width = cursor.number(QStringLiteral("width"), 10, most);
    page.height = cursor.number(QStringLiteral("height"), 10, most);
    page.bleed = cursor.number(QStringLiteral("bleed"), 0, 0, 50);
    page.safe = cursor.number(QStringLiteral("safe"), 0, 0, most / 4);
    page.dpi = cursor.number(QStringLiteral("dpi"), paper ? 300 : 72, 36, 2400);
    const double k = page.dotsPerUnit(page.dpi);
    if (page.width * k * page.height * k > kMostDots) {
        cursor.report(QStringLiteral("width"), QStringLiteral("at most 160 million dots"));
    }
    return page;
}

Error unreadable(const QString& value, const QString& allowed)
{
    return Error::badInput(ErrorCode::PosterTemplateInvalid, "$", value.toStdString(),
                           allowed.toStdString());
}

/// The JSON as an object, with size and depth bounded before anything recurses into it.
Result<QJsonObject> parsedObject(const QByteArray& json)
{
    if (json.size() > kMaximumBytes) {
        return unreadable(QStringLiteral("%1 bytes").arg(json.size()),
                          QStringLiteral("at most %1 bytes").arg(kMaximumBytes));
    }
    if (const int depth = jsonDepth(json); depth > kDeepest) {
        return unreadable(QStringLiteral("%1 levels").arg(depth),
                          QStringLiteral("at most %1 levels").arg(kDeepest));
    }
    QJsonParseError syntax;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError || !parsed.isObject()) {
        return unreadable(QStringLiteral("offset %1").arg(syntax.offset),
                          QStringLiteral("a JSON object"))
            .detail(syntax.errorString().toStdString());
    }
    return parsed.object();
}

} // namespace

Result<PosterDocument> readTemplate(const QByteArray& json)
{
    JsonProblems problems;
    const QString root = QStringLiteral("$");
    LINLI_ASSIGN(const QJsonObject parsed, parsedObject(json));
    const std::optional<Error> unsound = schemaProblem(parsed);
    JsonCursor cursor(parsed, root, problems);
    cursor.number(QStringLiteral("schemaVersion"), kSchemaVersion, kSchemaVersion);
    PosterDocument document;
    document.id = cursor.text(QStringLiteral("id"));
    JsonCursor name = cursor.object(QStringLiteral("name"));
    document.nameZh = name.text(QStringLiteral("zh"));
    document.nameEn = name.text(QStringLiteral("en"));
    document.nameUnknown = name.unknown();
    JsonCursor page = cursor.object(QStringLiteral("page"));
    document.page = readPage(page);
    document.pageUnknown = page.unknown();
    document.layers = LayerReader(document.page).readLayers(cursor);
    document.unknown = cursor.unknown();
    // Both say the same; the reader's words are the plainer ones.
    if (problems.first()) {
        return *problems.first();
    }
    if (unsound) {
        return *unsound;
    }
    return document;
}

Result<std::vector<Layer>> readLayers(const QByteArray& json, const Page& page)
{
    LINLI_ASSIGN(const QJsonObject parsed, parsedObject(json));
    JsonProblems problems;
    JsonCursor cursor(parsed, QStringLiteral("$"), problems);
    std::vector<Layer> layers = LayerReader(page).readLayers(cursor);
    if (problems.first()) {
        return *problems.first();
    }
    return layers;
}

QStringList shippedTemplateIds()
{
    return {QStringLiteral("phone-invite"), QStringLiteral("phone-bakery"),
            QStringLiteral("phone-baby"),   QStringLiteral("phone-live"),
            QStringLiteral("a4-fresh"),     QStringLiteral("a4-ambassador"),
            QStringLiteral("a5-bakery"),    QStringLiteral("card-a6"),
            QStringLiteral("product-a6"),   QStringLiteral("tent-a5"),
            QStringLiteral("slip-80"),      QStringLiteral("label-70x37"),
            QStringLiteral("board-a4")};
}

QStringList honourTemplateIds()
{
    return {QStringLiteral("certificate-a5"), QStringLiteral("honour-invitation"),
            QStringLiteral("story-card")};
}

QString shippedTemplateFolder(const QString& id)
{
    return QStringLiteral(":/linli/templates/") + id;
}

Result<PosterDocument> shippedTemplate(const QString& id)
{
    QFile file(shippedTemplateFolder(id) + QStringLiteral("/template.json"));
    const bool known = shippedTemplateIds().contains(id) || honourTemplateIds().contains(id);
    if (!known || !file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::NotFound, "template", id.toStdString(),
                               shippedTemplateIds().join(QStringLiteral(", ")).toStdString());
    }
    return readTemplate(file.readAll());
}

} // namespace linli::render
