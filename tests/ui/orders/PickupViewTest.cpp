// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/pickup/PickupView.h"

#include "app/shared/PickupPapers.h"
#include "ui/ConsoleShop.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pages/orders/pickup/PagesView.h"
#include "ui/widgets/SegmentedControl.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QTemporaryDir>

namespace linli::ui {
namespace {

void withPapers(AppContext& context)
{
    context.pickupLists = [](const usecases::PickupList& list, words::Language language) {
        return app::pickupDocument(list, "老王生鲜", language);
    };
    context.pickupSlips = [](const usecases::PickupList& list, words::Language language) {
        return app::pickupSlips(list, "老王生鲜", language);
    };
}

} // namespace

TEST(PickupTab, ShowsTheListAsItIsPrintedAndSavesTheSamePages)
{
    ConsoleShop shop(fillLively); // one paid order waits
    withPapers(shop.context());
    MainWindow window(shop.context());
    window.show();
    window.showPage(QStringLiteral("orders"), QStringLiteral("pickup"));
    shop.settle();
    auto* view = window.findChild<PickupView*>();
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(view->presenter()->list().orders, 1);
    ASSERT_NE(view->presenter()->pages(), nullptr);
    EXPECT_EQ(view->presenter()->pages()->pageMm(0), QSizeF(210, 297));
    EXPECT_TRUE(window.findChild<PagesView*>()->isVisible());
    pictureEveryLook(window, QStringLiteral("pickup-lists"));
    view->presenter()->choosePaper(PickupPaper::Slips);
    pictureEveryLook(window, QStringLiteral("pickup-slips"));
    EXPECT_EQ(view->presenter()->pages()->pageMm(0).width(), 80);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("slips.pdf"));
    view->presenter()->savePdf(file);
    EXPECT_TRUE(QTest::qWaitFor([&file] { return QFileInfo(file).size() > 1000; }, 60'000));
}

TEST(PickupTab, APersonsOrdersAreOneSlip)
{
    ConsoleShop shop;
    shop.onStore([](kit::TestShop& inner) {
        const MemberKey aunt = inner.enrol("李阿姨", "13800000001");
        const std::string first = inner.paidOrder(aunt, 3000).text();
        const std::string second = inner.paidOrder(aunt, 1250).text();
        inner.paidOrder(inner.enrol("王小明", "13800000002"), 900);
        const auto list = kit::must(usecases::pickupList(inner.shop()));
        const auto slips = app::pickupSlips(list, "老王生鲜", words::Language::Zh);
        ASSERT_EQ(slips.size(), 2U);
        const bool hersFirst = slips[0].number.contains(QString::fromStdString(first));
        const render::SlipDocument& hers = slips[hersFirst ? 0 : 1];
        EXPECT_TRUE(hers.number.contains(QString::fromStdString(first)));
        EXPECT_TRUE(hers.number.contains(QString::fromStdString(second)));
        EXPECT_TRUE(hers.total.contains(QStringLiteral("42.50"))) << qPrintable(hers.total);
        EXPECT_FALSE(slips[hersFirst ? 1 : 0].number.contains(QString::fromStdString(first)));
    });
}

TEST(PickupTab, SaysWhenNothingWaits)
{
    ConsoleShop shop;
    withPapers(shop.context());
    MainWindow window(shop.context());
    window.show();
    window.showPage(QStringLiteral("orders"), QStringLiteral("pickup"));
    shop.settle();
    auto* view = window.findChild<PickupView*>();
    EXPECT_EQ(view->presenter()->pages(), nullptr);
    EXPECT_FALSE(named<QAbstractButton>(view, "print")->isVisible());
}

} // namespace linli::ui
