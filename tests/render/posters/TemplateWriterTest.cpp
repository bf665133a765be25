// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/format/TemplateWriter.h"

#include "render/RenderFixture.h"
#include "render/posters/format/TemplateSchema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace linli::render {
namespace {

using namespace linli::poster;

QStringList everyShipped()
{
    return shippedTemplateIds() + honourTemplateIds();
}

QByteArray shippedFile(const QString& id)
{
    QFile file(shippedTemplateFolder(id) + QStringLiteral("/template.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every object of the template gets a key no version knows.
QJsonValue withUnknownKeys(const QJsonValue& value, int& added)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue one : value.toArray()) {
            out.append(withUnknownKeys(one, added));
        }
        return out;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        out.insert(it.key(), withUnknownKeys(it.value(), added));
    }
    ++added;
    out.insert(QStringLiteral("x-later"),
               QJsonObject{{QStringLiteral("n"), added},
                           {QStringLiteral("list"), QJsonArray{1, QStringLiteral("a")}}});
    return out;
}

TEST(TemplateWriter, WritesWhatTheReaderReadsBackAsTheSameDocument)
{
    for (const QString& id : everyShipped()) {
        const PosterDocument document = shippedTemplate(id).value();
        const QByteArray written = writeTemplate(document);
        const Result<PosterDocument> again = readTemplate(written);
        ASSERT_TRUE(again.ok()) << id.toStdString() << again.error().parameter("field");
        EXPECT_EQ(*again, document) << id.toStdString();
        EXPECT_EQ(writeTemplate(*again), written) << id.toStdString();
    }
}

TEST(TemplateWriter, KeepsUnknownKeysOfEveryObject)
{
    QJsonObject json = codeTemplate({});
    QJsonArray layers = json.value(QStringLiteral("layers")).toArray();
    layers.append(QJsonDocument::fromJson(R"({
        "id": "all", "type": "group", "frame": { "width": 20, "height": 20 }, "layers": [
          { "id": "r", "type": "rect", "frame": { "width": 5, "height": 5, "anchor": "right" },
            "fill": { "colours": ["#80FFFFFF", "#000000"] },
            "stroke": { "width": 1, "colour": "#123456", "dashes": [1, 2] } },
          { "id": "t", "type": "text", "frame": { "width": 5, "height": 5 },
            "text": [ { "text": "a", "scale": 2 }, { "text": "b", "weight": 700 } ],
            "style": { "size": 3, "minSize": 2, "align": "right", "valign": "bottom" } } ] })")
                      .object());
    json.insert(QStringLiteral("layers"), layers);
    int added = 0;
    const QJsonObject strange = withUnknownKeys(json, added).toObject();
    ASSERT_EQ(added, 18);
    const Result<PosterDocument> document = readTemplate(QJsonDocument(strange).toJson());
    ASSERT_TRUE(document.ok()) << document.error().parameter("field");
    const QByteArray written = writeTemplate(*document);
    EXPECT_EQ(written.count("x-later"), added);
    EXPECT_EQ(*readTemplate(written), *document);
    EXPECT_EQ(writeTemplate(*readTemplate(written)), written);
}

TEST(TemplateWriter, CarriesLayersThroughTheClipboard)
{
    const PosterDocument card = shippedTemplate(QStringLiteral("card-a6")).value();
    const auto pasted = readLayers(writeLayers(card.layers), card.page);
    ASSERT_TRUE(pasted.ok());
    EXPECT_EQ(*pasted, card.layers);
    EXPECT_FALSE(readLayers("[]", card.page).ok());
    EXPECT_FALSE(readLayers("something copied elsewhere", card.page).ok());
}

TEST(TemplateSchema, AcceptsWhatShipsAndNamesWhatItRefuses)
{
    for (const QString& id : everyShipped()) {
        const auto problem = schemaProblem(QJsonDocument::fromJson(shippedFile(id)).object());
        EXPECT_FALSE(problem.has_value()) << id.toStdString() << " " << problem->parameter("field")
                                          << problem->parameter("allowed");
    }
    QJsonObject json = codeTemplate({{QStringLiteral("quiet"), QStringLiteral("four")}});
    const auto problem = schemaProblem(json);
    ASSERT_TRUE(problem.has_value());
    EXPECT_EQ(problem->code(), ErrorCode::PosterTemplateInvalid);
    EXPECT_EQ(problem->parameter("field"), "$.layers[1].quiet");
    EXPECT_EQ(problem->parameter("value"), "\"four\"");
    EXPECT_FALSE(problem->parameter("allowed").empty());
    json.remove(QStringLiteral("page"));
    EXPECT_TRUE(schemaProblem(json).has_value());
}

TEST(TemplateSchema, RefusesWhatOnlyTheSchemaKnows)
{
    // The reader takes 700.5 for a weight; the schema does not.
    QJsonObject json = codeTemplate({});
    QJsonArray layers = json.value(QStringLiteral("layers")).toArray();
    layers.append(QJsonDocument::fromJson(R"({"id":"t","type":"text","text":"a",
        "frame":{"width":5,"height":5},"style":{"size":3,"weight":700.5}})")
                      .object());
    json.insert(QStringLiteral("layers"), layers);
    const auto document = readTemplate(QJsonDocument(json).toJson());
    ASSERT_FALSE(document.ok());
    EXPECT_EQ(document.error().parameter("field"), "$.layers[2].style.weight");
    EXPECT_EQ(document.error().parameter("value"), "700.5");
}

TEST(TemplateReader, RefusesDepthAndSizeBeforeItRecurses)
{
    EXPECT_EQ(jsonDepth(R"({"a":[[1,"]}{["]]})"), 3);
    const auto deep = readTemplate(QByteArray(200'000, '['));
    ASSERT_FALSE(deep.ok());
    EXPECT_EQ(deep.error().parameter("allowed"), "at most 64 levels");
    const auto large = readTemplate(QByteArray(1'000'001, ' '));
    ASSERT_FALSE(large.ok());
    EXPECT_EQ(large.error().parameter("value"), "1000001 bytes");
    QJsonObject wide = codeTemplate({});
    wide.insert(QStringLiteral("page"), QJsonObject{{QStringLiteral("width"), 2000},
                                                    {QStringLiteral("height"), 2000},
                                                    {QStringLiteral("dpi"), 2400}});
    const auto huge = readTemplate(QJsonDocument(wide).toJson());
    ASSERT_FALSE(huge.ok());
    EXPECT_EQ(huge.error().parameter("field"), "$.page.width");
}

TEST(TemplateReader, RefusesACodeInATurnedOrFaintGroup)
{
    for (const char* key : {"rotation", "opacity"}) {
        QJsonObject json = codeTemplate({});
        const QJsonArray inner = json.value(QStringLiteral("layers")).toArray();
        QJsonObject group{{QStringLiteral("id"), QStringLiteral("g")},
                          {QStringLiteral("type"), QStringLiteral("group")},
                          {QString::fromLatin1(key), 0.5},
                          {QStringLiteral("frame"), QJsonObject{{QStringLiteral("width"), 60},
                                                                {QStringLiteral("height"), 60}}},
                          {QStringLiteral("layers"), inner}};
        json.insert(QStringLiteral("layers"), QJsonArray{group});
        const auto document = readTemplate(QJsonDocument(json).toJson());
        ASSERT_FALSE(document.ok()) << key;
        EXPECT_EQ(document.error().parameter("allowed"), "codes stand upright and opaque");
    }
}

} // namespace
} // namespace linli::render
