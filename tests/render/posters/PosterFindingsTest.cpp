// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/checks/PosterFindings.h"

#include "render/RenderFixture.h"
#include "render/posters/BoardFields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace linli::render {
namespace {

using namespace linli::poster;

FindingScope scope(double printerDpi = 0)
{
    FindingScope look;
    look.assets = std::make_shared<AssetFolder>(shippedTemplateFolder(QStringLiteral("card-a6")));
    look.fields = fieldsFor(1);
    look.printerDpi = printerDpi;
    return look;
}

std::vector<Error> findingsOf(const PosterDocument& document, const FindingScope& look)
{
    PosterPainter painter(document, look.assets, look.options);
    return posterFindings(painter, look.fields, look.printerDpi).value();
}

std::string codesOf(const std::vector<Error>& findings)
{
    std::string codes;
    for (const Error& one : findings) {
        codes += codes.empty() ? "" : " ";
        codes += nameOf(one.code());
    }
    return codes;
}

/// A document with one finding of that code; mended by one press, it has none.
void expectMended(const PosterDocument& document, ErrorCode code, const FindingScope& look)
{
    const std::vector<Error> before = findingsOf(document, look);
    ASSERT_FALSE(before.empty()) << nameOf(code);
    EXPECT_EQ(nameOf(before.front().code()), nameOf(code));
    const auto mended = repairedPoster(document, before.front(), look);
    ASSERT_TRUE(mended.ok());
    ASSERT_TRUE(mended->has_value()) << nameOf(code);
    EXPECT_NE(**mended, document);
    EXPECT_EQ(codesOf(findingsOf(**mended, look)), "") << nameOf(code);
}

BoardPicture board()
{
    BoardPicture shown;
    shown.title = QStringLiteral("本周推荐榜");
    shown.rows = {{1, QStringLiteral("李**"), QStringLiteral("李"), QStringLiteral("k"), 1,
                   QStringLiteral("3 位"), QStringLiteral("¥12.00")}};
    return shown;
}

QJsonObject box(double x, double y, double width, double height)
{
    return {{QStringLiteral("x"), x},
            {QStringLiteral("y"), y},
            {QStringLiteral("width"), width},
            {QStringLiteral("height"), height}};
}

QJsonObject textLayer(const QString& text, const QJsonObject& frame, double minimum = 4)
{
    return {{QStringLiteral("id"), QStringLiteral("words")},
            {QStringLiteral("type"), QStringLiteral("text")},
            {QStringLiteral("text"), text},
            {QStringLiteral("frame"), frame},
            {QStringLiteral("style"),
             QJsonObject{{QStringLiteral("size"), 4},
                         {QStringLiteral("minSize"), minimum},
                         {QStringLiteral("colour"), QStringLiteral("#FFFFFF")}}}};
}

QJsonObject paged(QJsonObject json, double bleed, double safe, const QJsonObject& extra = {})
{
    json.insert(QStringLiteral("page"), QJsonObject{{QStringLiteral("width"), 60},
                                                    {QStringLiteral("height"), 60},
                                                    {QStringLiteral("bleed"), bleed},
                                                    {QStringLiteral("safe"), safe}});
    if (!extra.isEmpty()) {
        QJsonArray layers = json.value(QStringLiteral("layers")).toArray();
        layers.append(extra);
        json.insert(QStringLiteral("layers"), layers);
    }
    return json;
}

TEST(PosterFindings, ShippedTemplatesHaveNone)
{
    for (const QString& id : shippedTemplateIds() + honourTemplateIds()) {
        const Shipped one = shipped(id);
        FindingScope look = scope();
        look.assets = one.assets;
        look.fields["honour.name"] = "社区美学大使";
        look.fields["honour.since"] = "2026年3月2日";
        look.fields.merge(boardFields(board()));
        EXPECT_EQ(codesOf(findingsOf(one.document, look)), "") << id.toStdString();
        look.fields["inviter.name"] = "欧阳**";
        look.fields["shop.name"] = "幸福里菜场老王生鲜水果店";
        for (const char* optional : {"reward.line", "validity.line", "invite.link"}) {
            look.fields.erase(optional);
        }
        EXPECT_EQ(codesOf(findingsOf(one.document, look)), "") << id.toStdString() << " bare";
    }
}

TEST(PosterFindings, ABoardTravelsInTheFields)
{
    const BoardPicture back = boardOf(boardFields(board()));
    ASSERT_EQ(back.rows.size(), 1U);
    EXPECT_EQ(back.title, board().title);
    EXPECT_EQ(back.rows[0].name, board().rows[0].name);
    EXPECT_EQ(back.rows[0].primary, board().rows[0].primary);
    EXPECT_EQ(back.rows[0].share, 1);
    EXPECT_TRUE(boardOf({}).rows.empty());
}

TEST(PosterFindings, RefusesABoardPosterWithoutABoard)
{
    const Shipped one = shipped(QStringLiteral("board-a4"));
    FindingScope look = scope();
    look.assets = one.assets;
    const std::vector<Error> findings = findingsOf(one.document, look);
    ASSERT_EQ(codesOf(findings), "POSTER_MISSING_FIELD");
    EXPECT_EQ(findings[0].parameter("field"), "board");
}

TEST(PosterFindings, RepairsInvertedColours)
{
    expectMended(read(codeTemplate({{QStringLiteral("dark"), QStringLiteral("#FFFFFF")},
                                    {QStringLiteral("light"), QStringLiteral("#000000")}})),
                 ErrorCode::PosterInverted, scope());
}

TEST(PosterFindings, RepairsAQuietZoneOfTwoModules)
{
    expectMended(read(codeTemplate({{QStringLiteral("quiet"), 2}})), ErrorCode::PosterQuietZone,
                 scope());
}

TEST(PosterFindings, RepairsALayerThatRunsIntoTheQuietZone)
{
    const QJsonObject sticker{{QStringLiteral("id"), QStringLiteral("sticker")},
                              {QStringLiteral("type"), QStringLiteral("rect")},
                              {QStringLiteral("fill"), QStringLiteral("#C2410C")},
                              {QStringLiteral("frame"), box(8, 8, 5, 5)}};
    expectMended(read(paged(codeTemplate({}), 0, 0, sticker)), ErrorCode::PosterQuietZone, scope());
}

TEST(PosterFindings, RepairsEightPercentContrast)
{
    // #F4F4F4 on #FFFFFF stand 1.1 to 1: eight per cent of difference.
    expectMended(read(codeTemplate({{QStringLiteral("dark"), QStringLiteral("#EBEBEB")}})),
                 ErrorCode::PosterContrast, scope());
    expectMended(read(codeTemplate({{QStringLiteral("dark"), QStringLiteral("#303030")},
                                    {QStringLiteral("light"), QStringLiteral("#404040")}})),
                 ErrorCode::PosterContrast, scope());
}

TEST(PosterFindings, RepairsModulesTooSmallForThePrinter)
{
    const PosterDocument small =
        read(codeTemplate({{QStringLiteral("frame"), box(20, 20, 13, 13)}}));
    expectMended(small, ErrorCode::PosterModuleTooSmall, scope(203));
}

TEST(PosterFindings, RepairsALogoThatCoversTooMuch)
{
    expectMended(read(codeTemplate({{QStringLiteral("logo"), QStringLiteral("art:orchard.svg")},
                                    {QStringLiteral("logoShare"), 0.25}})),
                 ErrorCode::PosterLogoTooLarge, scope());
}

TEST(PosterFindings, RepairsATextThatDoesNotFit)
{
    const QString words = QStringLiteral("好东西邻里分好东西邻里分");
    expectMended(read(paged(codeTemplate({}), 0, 0, textLayer(words, box(5, 52, 40, 6)))),
                 ErrorCode::PosterTextOverflow, scope());
    expectMended(read(paged(codeTemplate({}), 0, 0, textLayer(words, box(5, 52, 28, 6), 3))),
                 ErrorCode::PosterTextOverflow, scope());
}

TEST(PosterFindings, RepairsAFieldWithoutAValue)
{
    expectMended(read(paged(codeTemplate({}), 0, 0,
                            textLayer(QStringLiteral("{product.name}"), box(5, 52, 50, 6)))),
                 ErrorCode::PosterMissingField, scope());
}

TEST(PosterFindings, RepairsInkOutsideTheSafeArea)
{
    const PosterDocument document =
        read(paged(codeTemplate({}), 0, 4, textLayer(QStringLiteral("邻居"), box(1, 53, 20, 6))));
    const std::vector<Error> before = findingsOf(document, scope());
    ASSERT_EQ(codesOf(before), "POSTER_BLEED");
    EXPECT_EQ(before[0].parameter("layer"), "words");
    EXPECT_EQ(before[0].parameter("value"), "1.0 mm");
    EXPECT_EQ(before[0].parameter("allowed"), "4.0 mm");
    expectMended(document, ErrorCode::PosterBleed, scope());
}

TEST(PosterFindings, RepairsAnAreaThatEndsAtTheTrim)
{
    // codeTemplate's dark ground ends at the trim on all four sides.
    const PosterDocument document = read(paged(codeTemplate({}), 3, 4));
    const std::vector<Error> before = findingsOf(document, scope());
    ASSERT_EQ(codesOf(before), "POSTER_BLEED");
    EXPECT_EQ(before[0].parameter("layer"), "dark");
    expectMended(document, ErrorCode::PosterBleed, scope());
}

TEST(PosterFindings, NeverCoversAnotherTextToMendOne)
{
    QJsonObject json = paged(codeTemplate({{QStringLiteral("frame"), box(4, 4, 13, 13)}}), 0, 4,
                             textLayer(QStringLiteral("邻居"), box(18, 4, 38, 52)));
    QJsonArray layers = json.value(QStringLiteral("layers")).toArray();
    QJsonObject below = textLayer(QStringLiteral("邻居"), box(4, 18, 13, 38));
    below.insert(QStringLiteral("id"), QStringLiteral("below"));
    layers.append(below);
    json.insert(QStringLiteral("layers"), layers);
    const PosterDocument document = read(json);
    const std::vector<Error> before = findingsOf(document, scope(203));
    ASSERT_EQ(codesOf(before), "POSTER_MODULE_TOO_SMALL");
    EXPECT_FALSE(repairedPoster(document, before[0], scope(203))->has_value());
}

TEST(PosterFindings, LeavesToPeopleWhatOnlyTheyCanMend)
{
    EXPECT_FALSE(isRepairable(ErrorCode::PosterWrongPayload));
    EXPECT_FALSE(isRepairable(ErrorCode::PosterWords));
    EXPECT_TRUE(isRepairable(ErrorCode::PosterBleed));
    const PosterDocument document = read(codeTemplate({}));
    EXPECT_TRUE(repairs(document, Error(ErrorCode::PosterWrongPayload)).empty());
    EXPECT_TRUE(repairs(document, Error(ErrorCode::PosterContrast).with("layer", "gone")).empty());
}

} // namespace
} // namespace linli::render
