// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/TemplateReader.h"

#include "render/RenderFixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace linli::render {
namespace {

using namespace linli::poster;

QByteArray shippedJson()
{
    return QJsonDocument(codeTemplate({})).toJson();
}

void expectRefusal(const QByteArray& json, const char* path, const char* value)
{
    const Result<PosterDocument> document = readTemplate(json);
    ASSERT_FALSE(document.ok()) << path;
    const Error& error = document.error();
    EXPECT_EQ(error.code(), ErrorCode::PosterTemplateInvalid);
    EXPECT_EQ(error.parameter("field"), path);
    EXPECT_EQ(error.parameter("value"), value) << path;
    EXPECT_FALSE(error.parameter("allowed").empty()) << path;
}

QByteArray with(const char* from, const char* to)
{
    QByteArray json = QJsonDocument(codeTemplate({})).toJson(QJsonDocument::Compact);
    EXPECT_TRUE(json.contains(from)) << from;
    return json.replace(from, to);
}

TEST(TemplateReader, ReadsEveryShippedTemplate)
{
    for (const QString& id : shippedTemplateIds()) {
        const Result<PosterDocument> document = shippedTemplate(id);
        ASSERT_TRUE(document.ok())
            << id.toStdString() << " " << document.error().parameter("field");
        EXPECT_EQ(document->id, id.toStdString());
        EXPECT_FALSE(document->nameZh.empty());
        EXPECT_FALSE(document->nameEn.empty());
    }
}

TEST(TemplateReader, NamesAnUnknownShippedTemplate)
{
    const auto missing = shippedTemplate(QStringLiteral("../etc"));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code(), ErrorCode::NotFound);
    EXPECT_EQ(missing.error().parameter("value"), "../etc");
}

TEST(TemplateReader, NamesThePathTheValueAndWhatIsAllowed)
{
    expectRefusal(with("\"schemaVersion\":1", "\"schemaVersion\":2"), "$.schemaVersion", "2");
    expectRefusal(with("\"unit\":\"mm\"", "\"unit\":\"inch\""), "$.page.unit", "\"inch\"");
    expectRefusal(with("\"width\":60},\"id\":\"dark\"", "\"width\":-1},\"id\":\"dark\""),
                  "$.layers[0].frame.width", "-1");
    expectRefusal(with("\"#333333\"", "\"red\""), "$.layers[0].fill", "\"red\"");
    expectRefusal(with("\"type\":\"qr\"", "\"type\":\"qrcode\""), "$.layers[1].type", "\"qrcode\"");
    expectRefusal(with("{code.payload}", "{code.payload"), "$.layers[1].payload", "{code.payload");
    expectRefusal(with("\"id\":\"dark\"", "\"id\":\"code\""), "$.layers[1].id", "\"code\"");
    expectRefusal(with("\"type\":\"qr\"", "\"type\":\"qr\",\"rotation\":5"), "$.layers[1].rotation",
                  "5");
    expectRefusal("{\"id\":", "$", "offset 6");
}

TEST(TemplateReader, RefusesABottomlessNestOfGroups)
{
    QJsonArray layers;
    for (int i = 0; i < 12; ++i) {
        layers = {QJsonObject{{QStringLiteral("id"), QStringLiteral("g%1").arg(i)},
                              {QStringLiteral("type"), QStringLiteral("group")},
                              {QStringLiteral("frame"), QJsonObject{{QStringLiteral("width"), 1},
                                                                    {QStringLiteral("height"), 1}}},
                              {QStringLiteral("layers"), layers}}};
    }
    QJsonObject json = codeTemplate({});
    json.insert(QStringLiteral("layers"), layers);
    const auto document = readTemplate(QJsonDocument(json).toJson());
    ASSERT_FALSE(document.ok());
    EXPECT_TRUE(document.error().parameter("field").starts_with("$.layers[0].layers[0]"));
}

TEST(TemplateReader, KeepsKeysItDoesNotKnow)
{
    const auto document = readTemplate(with("\"type\":\"qr\"", "\"type\":\"qr\",\"guides\":[1,2]"));
    ASSERT_TRUE(document.ok());
    ASSERT_EQ(document->layers[1].unknown.size(), 1U);
    EXPECT_EQ(document->layers[1].unknown[0].first, "guides");
    EXPECT_EQ(document->layers[1].unknown[0].second, "[1,2]");
    EXPECT_TRUE(readTemplate(shippedJson())->layers[1].unknown.empty());
}

TEST(AssetFolder, ReachesNothingOutsideItsFolder)
{
    AssetFolder assets(QStringLiteral(":/linli/templates/card-a6"));
    EXPECT_TRUE(assets.picture(QStringLiteral("art:orchard.svg"), 50, 50, true).ok());
    for (const char* name : {"../art/basket.svg", "art:../card-a6/template.json", "/etc/passwd", ":/linli/x.svg",
                             "missing.png", "", ".hidden", "http://a.cn/x.png"}) {
        const auto picture = assets.picture(QString::fromUtf8(name), 10, 10, true);
        ASSERT_FALSE(picture.ok()) << name;
        EXPECT_EQ(picture.error().code(), ErrorCode::PosterTemplateInvalid);
        EXPECT_EQ(picture.error().parameter("value"), name);
    }
}

TEST_F(RenderFixture, ShopFoldersTakePhotosButNoSvg)
{
    QImage photo(8, 8, QImage::Format_RGB32);
    photo.fill(Qt::red);
    ASSERT_TRUE(photo.save(path(QStringLiteral("photo.png"))));
    QFile svg(path(QStringLiteral("drawing.svg")));
    ASSERT_TRUE(svg.open(QIODevice::WriteOnly));
    svg.write("<svg xmlns='http://www.w3.org/2000/svg'/>");
    svg.close();
    AssetFolder assets(folder().path());
    const auto picture = assets.picture(QStringLiteral("photo.png"), 4, 4, true);
    ASSERT_TRUE(picture.ok());
    EXPECT_EQ(picture->pixelColor(2, 2), QColor(Qt::red));
    EXPECT_FALSE(assets.picture(QStringLiteral("drawing.svg"), 4, 4, true).ok());
}

} // namespace
} // namespace linli::render
