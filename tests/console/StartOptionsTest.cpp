// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StartOptions.h"

#include "app/CompositionRoot.h"
#include "app/shared/OpenedShop.h"
#include "app/shared/posters/TemplateFiles.h"
#include "kit/TestShop.h"
#include "ui/pages/posters/PostersPage.h"
#include "ui/pages/posters/gallery/GalleryView.h"
#include "ui/shell/MainWindow.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTest>

namespace linli::app {
namespace {

TEST(StartOptions, AFileTheDesktopOpensIsAShopOrATemplateForTheGallery)
{
    const auto shop = StartOptions::read({QStringLiteral("/home/wang/老王.linli")});
    EXPECT_EQ(shop.shop, QStringLiteral("/home/wang/老王.linli"));
    EXPECT_TRUE(shop.poster.isEmpty());
    const auto poster = StartOptions::read(
        {QStringLiteral("--shop"), QStringLiteral("s.linli"), QStringLiteral("中秋.LinliPoster")});
    EXPECT_EQ(poster.shop, QStringLiteral("s.linli"));
    EXPECT_EQ(poster.poster, QStringLiteral("中秋.LinliPoster"));
}

TEST(StartOptions, PicturesAreOfEveryPageInTheDocumentsLooksUnlessSomeAreNamed)
{
    const auto all = StartOptions::read({QStringLiteral("--pictures"), QStringLiteral("out")});
    EXPECT_TRUE(all.pictures.pages.isEmpty());
    EXPECT_EQ(all.pictures.looks.size(), 4U);
    const auto some = StartOptions::read(
        {QStringLiteral("--pictures"), QStringLiteral("out"), QStringLiteral("--pages"),
         QStringLiteral("today,board"), QStringLiteral("--looks"), QStringLiteral("en-dark-150")});
    EXPECT_EQ(some.pictures.pages, QStringList({QStringLiteral("today"), QStringLiteral("board")}));
    ASSERT_EQ(some.pictures.looks.size(), 1U);
    EXPECT_TRUE(some.pictures.looks[0].english && some.pictures.looks[0].dark);
    EXPECT_EQ(some.pictures.looks[0].percent, 150);
}

TEST(StartOptions, AMistakeNamesWhatWasTypedAndWhatIsAllowed)
{
    for (const char* look : {"fr", "zh-purple", "zh-90", "zh-200", ""}) {
        const auto read =
            StartOptions::read({QStringLiteral("--looks"), QString::fromLatin1(look)});
        EXPECT_TRUE(read.mistake.contains(QStringLiteral("en-dark"))) << look;
    }
    EXPECT_FALSE(StartOptions::read({QStringLiteral("--paint")}).mistake.isEmpty());
    EXPECT_TRUE(StartOptions::read({}).mistake.isEmpty());
}

TEST(OpenedTemplate, ThatTheDesktopHandsOverStandsInTheGallery)
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("shop.linli")).toStdString();
    const usecases::ManualClock clock(Instant::fromUnixMs(1'764'000'000'000));
    ASSERT_TRUE(OpenedShop::create(file, clock).ok());
    const QString packed = folder.filePath(QStringLiteral("card.linliposter"));
    const render::TemplateShelf shelf(templatesFolder(QString::fromStdString(file)));
    ASSERT_TRUE(exportTemplate(shelf, QStringLiteral("card-a6"), packed).ok());

    CompositionRoot root(file, clock.now());
    ASSERT_TRUE(root.start().ok());
    root.window().showPage(QStringLiteral("posters"), packed);
    auto* page = root.window().findChild<ui::PostersPage*>();
    ASSERT_NE(page, nullptr);
    EXPECT_FALSE(page->isMaking());
    const auto own = [page] {
        const auto& all = page->gallery()->presenter()->templates();
        return std::count_if(all.begin(), all.end(), [](const auto& one) { return !one.shipped; });
    };
    EXPECT_TRUE(QTest::qWaitFor([&own] { return own() == 1; }, 60'000));
}

} // namespace
} // namespace linli::app
