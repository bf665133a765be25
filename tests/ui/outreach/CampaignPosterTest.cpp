// SPDX-License-Identifier: GPL-3.0-or-later
// The poster of a session as the shop itself hangs it into a group.
#include "ui/pages/posts/CampaignPoster.h"

#include "domain/outreach/MessageLimits.h"
#include "render/codes/CodeReader.h"
#include "ui/campaigns/CampaignWorld.h"
#include "ui/pages/posts/PostDialog.h"
#include "ui/pages/posts/PostOffers.h"
#include "ui/widgets/SegmentedControl.h"
#include "usecases/settings/ShopProfile.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QImage>
#include <QTest>

namespace linli::ui {
namespace {

struct CampaignPosterTest : testing::Test
{
    void setLink(const char* link)
    {
        usecases::ShopProfile& profile = world.context().profile;
        profile.linkBase = link;
        kit::must(usecases::saveShopProfile(world.shop().shop(), profile));
    }
    CampaignWorld world;
    std::string session = world.ready(0);
};

TEST_F(CampaignPosterTest, ItsSymbolLeadsToTheShopAndNobodyInvites)
{
    setLink("https://linli.example");
    const CampaignPoster poster =
        kit::must(campaignPoster(world.shop().shop(), session, words::Language::Zh));
    EXPECT_EQ(poster.fields.at("inviter.name"), world.context().profile.name);
    EXPECT_FALSE(poster.fields.contains("invite.code"));
    EXPECT_FALSE(poster.fields.contains("reward.line")) << "a reward needs somebody who invites";
    const QByteArray bytes = kit::must(drawCampaignPoster(poster, nullptr));
    EXPECT_TRUE(outreach::check(outreach::ImageMessage{bytes.toStdString()}).ok())
        << bytes.size() << " bytes";
    const QImage picture = QImage::fromData(bytes);
    ASSERT_GT(picture.width(), 800);
    EXPECT_EQ(render::readCode(picture, render::CodeKind::Qr), "HTTPS://LINLI.EXAMPLE");
    const QString folder = qEnvironmentVariable("LINLI_PICTURES");
    if (!folder.isEmpty()) {
        EXPECT_TRUE(picture.save(folder + QStringLiteral("/campaign-poster.png")));
    }
}

TEST_F(CampaignPosterTest, WithoutAnAddressThereIsNothingForTheSymbol)
{
    setLink("");
    const auto poster = campaignPoster(world.shop().shop(), session, words::Language::Zh);
    ASSERT_FALSE(poster.ok());
    EXPECT_EQ(poster.error().code(), ErrorCode::MissingValue);
}

TEST_F(CampaignPosterTest, TheDialogOffersItBesideTheTexts)
{
    setLink("https://linli.example");
    kit::must(usecases::checkIn(world.shop().shop(), world.desk(), session));
    QWidget page;
    offerCampaignPost(world.context(), world.host(), &page, session, {},
                      [](const QString& trouble) { ADD_FAILURE() << trouble.toStdString(); });
    PostDialog* dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = page.findChild<PostDialog*>()) != nullptr; }));
    const auto* forms = dialog->findChild<SegmentedControl*>();
    ASSERT_NE(forms, nullptr);
    QStringList offered;
    for (const auto* form : forms->findChildren<QAbstractButton*>()) {
        offered += form->text();
    }
    EXPECT_TRUE(offered.contains(QStringLiteral("海报")))
        << offered.join(QLatin1Char(' ')).toStdString();
}

} // namespace
} // namespace linli::ui
