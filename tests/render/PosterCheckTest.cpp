// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/PosterCheck.h"

#include "render/RenderFixture.h"
#include "render/codes/CodeReader.h"

#include <QJsonArray>
#include <QPainter>

namespace linli::render {
namespace {

using namespace linli::poster;

CheckReport checked(const QJsonObject& qr, double printerDpi = 0, double dpi = 300)
{
    PosterPainter painter(
        read(codeTemplate(qr)),
        std::make_shared<AssetFolder>(shippedTemplateFolder(QStringLiteral("card-a6"))),
        {dpi, 1, false});
    return painter.check(fieldsFor(1), printerDpi).value();
}

void expectReason(const CheckReport& report, ErrorCode code)
{
    ASSERT_FALSE(report.ok);
    ASSERT_TRUE(report.reason.has_value());
    EXPECT_EQ(nameOf(report.reason->code()), nameOf(code));
    EXPECT_EQ(report.reason->parameter("layer"), "code");
    EXPECT_FALSE(report.reason->parameter("allowed").empty());
}

QJsonObject frame(double x, double y, double side)
{
    return {{QStringLiteral("x"), x},
            {QStringLiteral("y"), y},
            {QStringLiteral("width"), side},
            {QStringLiteral("height"), side}};
}

TEST(PosterCheck, PassesASoundCodeAndSaysWhatItMeasured)
{
    const CheckReport report = checked({});
    ASSERT_TRUE(report.ok) << nameOf(report.reason->code());
    EXPECT_TRUE(report.decoded);
    EXPECT_EQ(report.payload, "HTTPS://LAOWANG.EXAMPLE/I/" + inviteCode(1));
    EXPECT_EQ(report.quietModules, 4);
    EXPECT_NEAR(report.contrast, 21, 0.1);
    EXPECT_NEAR(report.moduleMm, 14 * 25.4 / 300, 1e-9); // 40 mm / 33 modules in whole dots
}

TEST(PosterCheck, RefusesLightOnDark)
{
    expectReason(checked({{QStringLiteral("dark"), QStringLiteral("#FFFFFF")},
                          {QStringLiteral("light"), QStringLiteral("#000000")}}),
                 ErrorCode::PosterInverted);
}

TEST(PosterCheck, RefusesAQuietZoneOfTwoModulesMeasuredInTheRaster)
{
    const CheckReport report = checked({{QStringLiteral("quiet"), 2}});
    expectReason(report, ErrorCode::PosterQuietZone);
    EXPECT_NEAR(report.quietModules, 2, 0.6); // what rounding to whole dots leaves over
    EXPECT_LT(report.quietModules, 3);
}

TEST(PosterCheck, AcceptsANarrowFrameWhereThePaperAroundIsLight)
{
    QJsonObject json = codeTemplate({{QStringLiteral("quiet"), 1}});
    QJsonArray layers = json.value(QStringLiteral("layers")).toArray();
    QJsonObject paper = layers.at(0).toObject();
    paper.insert(QStringLiteral("fill"), QStringLiteral("#FFF8F0"));
    layers.replace(0, paper);
    json.insert(QStringLiteral("layers"), layers);
    PosterPainter painter(read(json), std::make_shared<AssetFolder>(QString()), {300, 1, false});
    EXPECT_TRUE(painter.check(fieldsFor(1))->ok);
}

TEST(PosterCheck, RefusesAQuietZoneThatAnotherLayerRunsInto)
{
    QJsonObject json = codeTemplate({});
    QJsonArray layers = json.value(QStringLiteral("layers")).toArray();
    layers.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("sticker")},
                              {QStringLiteral("type"), QStringLiteral("rect")},
                              {QStringLiteral("fill"), QStringLiteral("#C2410C")},
                              {QStringLiteral("frame"), frame(11, 30, 2)}});
    json.insert(QStringLiteral("layers"), layers);
    PosterPainter painter(read(json), std::make_shared<AssetFolder>(QString()), {300, 1, false});
    expectReason(*painter.check(fieldsFor(1)), ErrorCode::PosterQuietZone);
}

TEST(PosterCheck, RefusesACodeThatRunsOffThePage)
{
    expectReason(checked({{QStringLiteral("frame"), frame(30, 10, 40)}}),
                 ErrorCode::PosterUndecodable);
}

TEST(PosterCheck, RefusesEightPercentContrast)
{
    const CheckReport report = checked({{QStringLiteral("dark"), QStringLiteral("#EBEBEB")}});
    expectReason(report, ErrorCode::PosterContrast);
    EXPECT_LT(report.contrast, 1.3);
    EXPECT_EQ(report.reason->parameter("allowed"), "4.00");
}

TEST(PosterCheck, RefusesModulesBelowFourDotsOfThePrinter)
{
    // 33 modules: 15 mm are 5 dots a module at 300 dpi, but 3.4 of a 203 dpi label printer.
    const QJsonObject small{{QStringLiteral("frame"), frame(10, 10, 15)}};
    EXPECT_TRUE(checked(small, 300).ok);
    EXPECT_TRUE(checked(small, 600).ok);
    const CheckReport label = checked(small, 203);
    expectReason(label, ErrorCode::PosterModuleTooSmall);
    EXPECT_EQ(label.reason->parameter("value"), "0.42 mm");
    EXPECT_EQ(label.reason->parameter("allowed"), "0.50 mm");
    EXPECT_NEAR(label.moduleDots, 5 * 203.0 / 300, 0.01);
    expectReason(checked({{QStringLiteral("frame"), frame(10, 10, 10)}}),
                 ErrorCode::PosterModuleTooSmall);
}

TEST(PosterCheck, AsksEightPixelsOfAPhonePicture)
{
    Shipped phone = shipped(QStringLiteral("phone-invite"));
    for (poster::Layer& layer : phone.document.layers) {
        if (layer.id == "qr") {
            layer.frame.box.width = 7 * 33;
            layer.frame.box.height = 7 * 33;
        }
    }
    PosterPainter painter(phone.document, phone.assets, {});
    const CheckReport report = painter.check(fieldsFor(1)).value();
    ASSERT_FALSE(report.ok);
    EXPECT_EQ(report.reason->code(), ErrorCode::PosterModuleTooSmall);
    EXPECT_EQ(report.reason->parameter("value"), "7 px");
}

TEST(PosterCheck, TellsALogoThatIsTooLargeFromOneThatIsNot)
{
    const auto logo = [](double share) {
        return QJsonObject{{QStringLiteral("logo"), QStringLiteral("art:orchard.svg")},
                           {QStringLiteral("logoShare"), share}};
    };
    const CheckReport small = checked(logo(0.04));
    EXPECT_TRUE(small.ok) << nameOf(small.reason->code());
    expectReason(checked(logo(0.2)), ErrorCode::PosterLogoTooLarge);
}

TEST(PosterCheck, ComparesWhatItReadWithWhatWasMeant)
{
    PosterPainter painter(read(codeTemplate({})), std::make_shared<AssetFolder>(QString()),
                          {300, 1, false});
    PosterPainter::Picture picture = painter.picture(fieldsFor(1)).value();
    picture.painted.codes[0].payload = "HTTPS://LAOWANG.EXAMPLE/I/" + inviteCode(2);
    const CheckReport report = painter.checkPicture(picture);
    expectReason(report, ErrorCode::PosterWrongPayload);
    EXPECT_EQ(report.reason->parameter("value"), "HTTPS://LAOWANG.EXAMPLE/I/" + inviteCode(1));
}

TEST(PosterCheck, RefusesACodeWhoseModulesAreBroken)
{
    PosterPainter painter(read(codeTemplate({})), std::make_shared<AssetFolder>(QString()),
                          {300, 1, false});
    PosterPainter::Picture picture = painter.picture(fieldsFor(1)).value();
    const PlacedCode& code = picture.painted.codes[0];
    {
        // A scratch through two finder patterns: hardly any area, and no scanner finds it.
        QPainter scratch(&picture.image);
        scratch.fillRect(
            QRect(code.symbol.topLeft(), QSize(code.symbol.width(), 7 * code.moduleDots)),
            Qt::white);
    }
    const CheckReport report = painter.checkPicture(picture);
    ASSERT_FALSE(report.ok);
    EXPECT_FALSE(report.decoded);
}

TEST(PosterCheck, BarCodesAreReadBackToo)
{
    QJsonObject json =
        codeTemplate({{QStringLiteral("type"), QStringLiteral("barcode")},
                      {QStringLiteral("payload"), QStringLiteral("{invite.code}")},
                      {QStringLiteral("frame"), QJsonObject{{QStringLiteral("x"), 2},
                                                            {QStringLiteral("y"), 20},
                                                            {QStringLiteral("width"), 56},
                                                            {QStringLiteral("height"), 15}}}});
    PosterPainter painter(read(json), std::make_shared<AssetFolder>(QString()), {600, 1, false});
    const CheckReport report = painter.check(fieldsFor(1)).value();
    EXPECT_TRUE(report.ok) << (report.reason ? nameOf(report.reason->code()) : "");
    EXPECT_EQ(report.payload, inviteCode(1));
}

TEST(PosterCheck, RefusesTextThatDoesNotFitAndNamesTheLayer)
{
    const Shipped card = shipped(QStringLiteral("card-a6"));
    PosterPainter painter(card.document, card.assets, {300, 1, false});
    PosterFields fields = fieldsFor(1);
    fields["reward.line"] =
        "你和邻居各得 土鸡蛋 1 斤，外加本店自制豆腐、当季青菜、手打年糕各一份，"
        "还有老王亲自挑的脐橙两斤和一张下次再来立减五元的小票，先到先得送完为止";
    const CheckReport report = painter.check(fields).value();
    ASSERT_FALSE(report.ok);
    EXPECT_EQ(report.reason->code(), ErrorCode::PosterTextOverflow);
    EXPECT_EQ(report.reason->parameter("layer"), "reward");
    EXPECT_TRUE(report.reason->parameter("value").starts_with("你和邻居各得"));
    EXPECT_EQ(report.reason->parameter("allowed"), "81.0 × 12.6");
}

TEST(PosterCheck, RefusesAMissingFieldButLetsOptionalLayersGo)
{
    const Shipped card = shipped(QStringLiteral("card-a6"));
    PosterPainter painter(card.document, card.assets, {300, 1, false});
    PosterFields fields = fieldsFor(1);
    fields.erase("inviter.name");
    const CheckReport report = painter.check(fields).value();
    ASSERT_FALSE(report.ok);
    EXPECT_EQ(report.reason->code(), ErrorCode::PosterMissingField);
    EXPECT_EQ(report.reason->parameter("field"), "inviter.name");
    EXPECT_EQ(report.reason->parameter("layer"), "headline");

    fields = fieldsFor(1);
    fields.erase("reward.line");
    fields.erase("validity.line");
    EXPECT_TRUE(painter.check(fields)->ok);
}

TEST(QrSymbol, StaysAtVersionTwoForALinkAndKeepsItsLevel)
{
    const auto link = QrSymbol::encode("HTTPS://LAOWANG.EXAMPLE/I/" + inviteCode(3));
    ASSERT_TRUE(link.ok());
    EXPECT_LE(link->version(), 3);
    EXPECT_EQ(QrSymbol::encode(inviteCode(3))->version(), 1);
    EXPECT_FALSE(QrSymbol::encode(std::string(5000, 'x')).ok());
    QrCache cache;
    EXPECT_EQ(cache.symbol("A").value(), cache.symbol("A").value());
    EXPECT_NE(cache.symbol("A").value(), cache.symbol("B").value());
}

} // namespace
} // namespace linli::render
