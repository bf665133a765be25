// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/ProductsPage.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pagekit/PageShop.h"
#include "ui/pages/products/PhotoRow.h"
#include "ui/pages/products/ProductEditor.h"
#include "ui/pages/products/ProductForm.h"
#include "ui/pages/products/ProductsPresenter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "usecases/products/ProductPhoto.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace linli::ui {

namespace {

class ProductsPageTest : public testing::Test
{
  protected:
    ProductsPageTest() : page(world.context(), world.host(), nullptr)
    {
        page.resize(1180, 800);
        page.show();
        page.refresh();
        QTest::qWait(20);
    }
    ~ProductsPageTest() override { Theme::instance().apply(ThemeMode::Light, 100); }

    void type(ProductField which, const QString& text)
    {
        auto* line = qobject_cast<QLineEdit*>(editor().form()->field(which)->editor());
        ASSERT_NE(line, nullptr);
        typeInto(*line, text);
    }
    ProductEditor& editor() { return *page.findChild<ProductEditor*>(); }
    void save()
    {
        QTest::qWait(300); // the panel slides in
        QTest::mouseClick(editor().saveButton(), Qt::LeftButton);
        QTest::qWait(50);
    }
    std::vector<usecases::Product> shelf(bool archived = false)
    {
        usecases::ProductQuery query;
        query.archived = archived;
        return kit::must(usecases::listProducts(world.shop().shop(), query, {})).rows;
    }

    PageShop world;
    ProductsPage page;
};

TEST_F(ProductsPageTest, ANewProductIsTypedAndSaved)
{
    page.primaryPressed();
    type(ProductField::Name, QStringLiteral("土鸡蛋"));
    type(ProductField::ListPrice, QStringLiteral("29.90"));
    type(ProductField::Cost, QStringLiteral("20"));
    save();
    ASSERT_EQ(shelf().size(), 1U);
    EXPECT_EQ(shelf().front().listFen, 2990);
    EXPECT_EQ(shelf().front().costFen, 2000);
    ASSERT_EQ(page.presenter()->model()->rowCount(), 1);
    EXPECT_EQ(world.host().changes, 1);
    EXPECT_FALSE(editor().form()->isDirty());
}

TEST_F(ProductsPageTest, AMistakeStandsUnderItsFieldAndNothingIsWritten)
{
    page.primaryPressed();
    type(ProductField::Name, QStringLiteral("土鸡蛋"));
    type(ProductField::ListPrice, QStringLiteral("abc"));
    save();
    EXPECT_TRUE(shelf().empty());
    EXPECT_TRUE(editor().form()->field(ProductField::ListPrice)->hasMistake());
    EXPECT_FALSE(editor().form()->field(ProductField::Name)->hasMistake());
    type(ProductField::ListPrice, QStringLiteral("12.5"));
    EXPECT_FALSE(editor().form()->field(ProductField::ListPrice)->hasMistake());
    save();
    EXPECT_EQ(shelf().size(), 1U);
}

TEST_F(ProductsPageTest, AnArticleNumberInUseIsToldAtItsField)
{
    world.shop().product("EGG", 1000);
    page.primaryPressed();
    type(ProductField::Name, QStringLiteral("别的"));
    type(ProductField::ListPrice, QStringLiteral("1"));
    type(ProductField::Sku, QStringLiteral("EGG"));
    save();
    EXPECT_TRUE(editor().form()->field(ProductField::Sku)->hasMistake());
    EXPECT_EQ(shelf().size(), 1U);
}

TEST_F(ProductsPageTest, TheBinIsUndoneWithOnePress)
{
    const std::string id = world.shop().product("EGG", 1000);
    page.openWith(QString::fromStdString(id));
    QTest::qWait(50);
    Q_EMIT editor().archiveAsked(editor().productId());
    QTest::qWait(50);
    EXPECT_TRUE(shelf().empty());
    ASSERT_EQ(shelf(true).size(), 1U);
    ASSERT_TRUE(world.host().undo);
    world.host().undo();
    QTest::qWait(50);
    EXPECT_EQ(shelf().size(), 1U);
}

TEST_F(ProductsPageTest, AQualityHoldIsShownAndEnded)
{
    const std::string id = world.shop().product("EGG", 1000);
    page.openWith(QString::fromStdString(id));
    QTest::qWait(50);
    Q_EMIT editor().holdAsked(editor().productId(), true);
    QTest::qWait(50);
    ASSERT_TRUE(waitFor([&] { return page.presenter()->model()->rowCount() == 1; }));
    ASSERT_TRUE(shelf().front().heldAt.has_value());
    EXPECT_EQ(page.presenter()->model()->rowAt(0).state, ProductState::Held);
    world.host().undo();
    QTest::qWait(50);
    EXPECT_FALSE(shelf().front().heldAt.has_value());
}

TEST_F(ProductsPageTest, WhatWasTypedAndNotSavedComesBack)
{
    const std::string id = world.shop().product("EGG", 1000);
    page.openWith(QString::fromStdString(id));
    QTest::qWait(50);
    type(ProductField::Name, QStringLiteral("半个名字"));
    page.primaryPressed();
    ASSERT_TRUE(world.host().undo);
    world.host().undo();
    EXPECT_EQ(editor().form()->input().name, QStringLiteral("半个名字"));
    EXPECT_EQ(editor().form()->input().id.toStdString(), id);
}

TEST_F(ProductsPageTest, SearchAndCategoryNarrowTheList)
{
    usecases::ProductDraft draft;
    draft.name = "沃柑";
    draft.category = "水果";
    draft.listFen = 100;
    kit::must(usecases::saveProduct(world.shop().shop(), draft));
    world.shop().product("EGG", 1000);
    page.search(QStringLiteral("沃"));
    QTest::qWait(50);
    EXPECT_EQ(page.presenter()->model()->rowCount(), 1);
    page.search({});
    page.presenter()->setCategory(QStringLiteral("水果"));
    QTest::qWait(50);
    EXPECT_EQ(page.presenter()->model()->rowCount(), 1);
    EXPECT_EQ(page.presenter()->categories(), QStringList{QStringLiteral("水果")});
}

TEST_F(ProductsPageTest, ABrokenStoreIsToldAndTheListStays)
{
    world.shop().product("EGG", 1000);
    page.refresh();
    QTest::qWait(50);
    world.breakWith(ErrorCode::StorageFailed);
    QString told;
    QObject::connect(page.presenter(), &ProductsPresenter::failed, &page,
                     [&told](const QString& sentence) { told = sentence; });
    page.refresh();
    QTest::qWait(50);
    EXPECT_FALSE(told.isEmpty());
    EXPECT_EQ(page.presenter()->model()->rowCount(), 1);
}

TEST_F(ProductsPageTest, NothingIsClippedInBothLanguagesDarkAndLarge)
{
    usecases::ProductDraft draft;
    draft.name = "高山土鸡蛋";
    draft.spec = "30 枚";
    draft.category = "蛋类";
    draft.unit = "盒";
    draft.listFen = 3990;
    draft.liveFen = 3590;
    draft.groupFen = 3290;
    draft.costFen = 2650;
    draft.stock = 3;
    draft.promise = "坏果包赔";
    const std::string id = kit::must(usecases::saveProduct(world.shop().shop(), draft));
    draft.id = id;
    draft.listFen = 4290;
    kit::must(usecases::saveProduct(world.shop().shop(), draft));
    world.shop().product("ORANGE", 1580);
    page.refresh();
    page.openWith(QString::fromStdString(id));
    for (const auto language : {words::Language::Zh, words::Language::En}) {
        LanguageSwitch::instance().apply(language);
        const QString name =
            language == words::Language::Zh ? QStringLiteral("zh") : QStringLiteral("en");
        for (const int percent : {100, 150}) {
            const ThemeMode mode = percent == 100 ? ThemeMode::Light : ThemeMode::Dark;
            Theme::instance().apply(mode, percent);
            look(page, QStringLiteral("products-%1-%2").arg(name).arg(percent), {1232, 800});
            EXPECT_EQ(clippedTexts(page), QStringList()) << qPrintable(name) << percent;
        }
    }
    LanguageSwitch::instance().apply(words::Language::Zh);
}

TEST_F(ProductsPageTest, APictureIsMadeSmallShownAndTakenAway)
{
    usecases::ProductDraft eggs;
    eggs.name = "土鸡蛋";
    const std::string id = kit::must(usecases::saveProduct(world.shop().shop(), eggs));
    page.refresh();
    page.openWith(QString::fromStdString(id));
    QTest::qWait(50);
    EXPECT_FALSE(editor().photo()->hasPhoto());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("eggs.png"));
    QImage picture(1600, 900, QImage::Format_RGB32);
    picture.fill(Qt::darkYellow);
    ASSERT_TRUE(picture.save(file));
    Q_EMIT editor().photo()->chosen(file);
    QTest::qWait(100);
    EXPECT_TRUE(editor().photo()->hasPhoto());
    const std::string kept = kit::must(usecases::productPhoto(world.shop().shop(), id));
    EXPECT_EQ(QImage::fromData(QByteArray::fromStdString(kept), "JPEG").size(), QSize(400, 400));
    look(page, QStringLiteral("products-photo"), {1232, 800});
    EXPECT_EQ(clippedTexts(page), QStringList());
    QTest::mouseClick(editor().photo()->findChild<Button*>(QStringLiteral("removePhoto")),
                      Qt::LeftButton);
    QTest::qWait(100);
    EXPECT_FALSE(editor().photo()->hasPhoto());
    EXPECT_EQ(kit::must(usecases::productPhoto(world.shop().shop(), id)), "");
}

TEST_F(ProductsPageTest, AnEmptyShelfOffersOneAction)
{
    look(page, QStringLiteral("products-empty"));
    EXPECT_EQ(page.presenter()->model()->rowCount(), 0);
    EXPECT_EQ(clippedTexts(page), QStringList());
}

} // namespace
} // namespace linli::ui
