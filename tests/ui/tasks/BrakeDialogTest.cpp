// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/brake/BrakeDialog.h"

#include "ui/dialogs/FormDialog.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pages/products/ProductsPage.h"
#include "ui/tasks/TaskDesk.h"
#include "usecases/brake/Brake.h"
#include "usecases/products/Products.h"

#include <QLabel>
#include <QLineEdit>

namespace linli::ui {

namespace {

using kit::must;

/// One referred and one walk-in neighbour bought the product.
class BrakeDialogTest : public testing::Test
{
  protected:
    BrakeDialogTest() : page(world.context(), world.host(), nullptr)
    {
        kit::TestShop& shop = world.shop();
        const MemberKey aunt = shop.enrol("李阿姨", "13800000001");
        const MemberKey wang = shop.enrol("王小明", "13800000002");
        const MemberKey sun = shop.enrol("孙大爷", "13800000003");
        shop.bind(wang, aunt);
        shop.paidOrder(sun, 1990);
        shop.paidOrder(wang, 3980);
        product = must(usecases::getProduct(shop.shop(), "KIT")).id;
        page.resize(1180, 800);
        page.show();
        page.refresh();
        page.openWith(QStringLiteral("brake:") + QString::fromStdString(product));
        QTest::qWait(60);
        dialog = page.findChild<BrakeDialog*>();
    }
    void click(const char* name)
    {
        QTest::mouseClick(buttonIn(*dialog, name), Qt::LeftButton);
        QTest::qWait(60);
    }
    void pull()
    {
        dialog->findChild<QLineEdit*>(QStringLiteral("brakeReason"))
            ->setText(QStringLiteral("有霉点"));
        click("pullBrake");
    }
    usecases::BrakeOverview seen()
    {
        const auto open = must(usecases::openBrake(world.shop().shop(), product));
        return open ? must(usecases::brakeOverview(world.shop().shop(), open->id))
                    : usecases::BrakeOverview();
    }

    PageShop world;
    ProductsPage page;
    std::string product;
    BrakeDialog* dialog = nullptr;
};

TEST_F(BrakeDialogTest, ItAsksWhatIsWrongBeforeItIsPulled)
{
    ASSERT_NE(dialog, nullptr);
    click("pullBrake");
    EXPECT_FALSE(seen().brake);
    pull();
    ASSERT_TRUE(seen().brake);
    EXPECT_EQ(seen().brake->reason, "有霉点");
    EXPECT_TRUE(must(usecases::getProduct(world.shop().shop(), product)).heldAt);
}

TEST_F(BrakeDialogTest, ReferredBuyersStandFirst)
{
    ASSERT_NE(dialog, nullptr);
    const auto rows = dialog->findChildren<QWidget*>(QStringLiteral("affected"));
    ASSERT_EQ(rows.size(), 2);
    QStringList names;
    for (const QWidget* row : rows) {
        for (const QLabel* label : row->findChildren<QLabel*>()) {
            names += label->text();
        }
    }
    EXPECT_LT(names.indexOf(QStringLiteral("王小明")), names.indexOf(QStringLiteral("孙大爷")));
}

TEST_F(BrakeDialogTest, OneByOneAllToldLifted)
{
    ASSERT_NE(dialog, nullptr);
    pull();
    click("give");
    EXPECT_EQ(seen().givenFen(), 3980);
    click("giveAll");
    auto* confirm = dialog->findChild<FormDialog*>();
    ASSERT_NE(confirm, nullptr) << "money for all is asked once more";
    QTest::mouseClick(buttonIn(*confirm, "submit"), Qt::LeftButton);
    QTest::qWait(60);
    EXPECT_EQ(seen().openOrders(), 0);
    click("tellAffected");
    const auto list = must(usecases::listTasks(world.shop().shop(), ports::TaskFilter::Open)).rows;
    EXPECT_EQ(std::count_if(list.begin(), list.end(),
                            [](const auto& row) { return row.task.flow == "brake"; }),
              3);
    click("liftBrake");
    EXPECT_FALSE(seen().brake);
    EXPECT_FALSE(must(usecases::getProduct(world.shop().shop(), product)).heldAt);
}

TEST_F(BrakeDialogTest, ItLooksRight)
{
    ASSERT_NE(dialog, nullptr);
    pull();
    pictureEveryLook(*dialog, QStringLiteral("brake"));
    EXPECT_EQ(clippedTexts(*dialog), QStringList());
}

} // namespace
} // namespace linli::ui
