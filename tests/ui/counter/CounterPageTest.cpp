// SPDX-License-Identifier: GPL-3.0-or-later
// The counter by keyboard only (issue 8).
#include "ui/counter/CounterDesk.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pagekit/PageShop.h"
#include "ui/pages/counter/ShiftCard.h"
#include "usecases/counter/CounterPerson.h"
#include "usecases/members/Members.h"
#include "usecases/orders/Orders.h"
#include "usecases/products/Products.h"

#include <QPushButton>

namespace linli::ui {

std::int64_t CounterDesk::available(const std::string& phone, const std::string& unit)
{
    std::int64_t count = -1;
    shop.onStore([&](kit::TestShop& inner) {
        count = inner.available(kit::must(usecases::findMember(inner.shop(), phone)), unit);
    });
    return count;
}

std::string CounterDesk::codeOf(const std::string& phone)
{
    std::string code;
    shop.onStore([&](kit::TestShop& inner) {
        const MemberKey member = kit::must(usecases::findMember(inner.shop(), phone));
        code = kit::must(usecases::counterPerson(inner.shop(), member)).row.code;
    });
    return code;
}

namespace {

const std::string kAunt = "13800000001"; // 李阿姨 of fillLively: one egg and 5 yuan to collect

class CounterPageTest : public CounterDesk
{
  protected:
    CounterPageTest()
        : CounterDesk([](kit::TestShop& inner) {
              fillDesk(inner);
              inner.paidOrder(kit::must(usecases::findMember(inner.shop(), kAunt)), 2500);
          })
    {
    }
};

TEST_F(CounterPageTest, FindsHerHandsOverRedeemsAndTakesBackByKeysOnly)
{
    ASSERT_TRUE(field->hasFocus());
    type(QStringLiteral("lay"));
    press(Qt::Key_Return);
    ASSERT_EQ(shownName(), QStringLiteral("李阿姨"));
    pictureEveryLook(window, QStringLiteral("counter-person"));
    press(Qt::Key_1, Qt::ControlModifier); // the order comes first
    EXPECT_TRUE(page->presenter()->person()->toCollect.empty());
    EXPECT_TRUE(field->hasFocus()) << "after every act";
    EXPECT_EQ(available(kAunt, "egg"), 1);
    press(Qt::Key_1, Qt::ControlModifier); // now the egg
    EXPECT_EQ(available(kAunt, "egg"), 0);
    EXPECT_TRUE(field->hasFocus());
    EXPECT_TRUE(named<QPushButton>(&window, "undo")->isVisible());
    press(Qt::Key_F8);
    EXPECT_EQ(available(kAunt, "egg"), 1);
    EXPECT_FALSE(page->presenter()->canUndo()) << "one undo";
    press(Qt::Key_F8);
    EXPECT_EQ(available(kAunt, "egg"), 1);
    EXPECT_EQ(page->presenter()->acts().size(), 3U);
    press(Qt::Key_Escape);
    EXPECT_FALSE(page->presenter()->person().has_value());
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(CounterPageTest, TheShiftSaysWhatWasHandedOutAndForgetsWhatWasTakenBack)
{
    const auto* shift = page->findChild<ShiftCard*>();
    ASSERT_NE(shift, nullptr);
    const auto handedOut = [shift] {
        QStringList texts;
        for (const QLabel* label : shift->findChildren<QLabel*>()) {
            texts += label->text();
        }
        return texts.value(texts.lastIndexOf(ShiftCard::tr("Handed out")) + 1);
    };
    const QString before = handedOut();
    type(QStringLiteral("lay"));
    press(Qt::Key_Return);
    press(Qt::Key_1, Qt::ControlModifier); // her order
    press(Qt::Key_1, Qt::ControlModifier); // her egg
    EXPECT_EQ(handedOut().toInt(), before.toInt() + 1);
    press(Qt::Key_F8);
    EXPECT_EQ(handedOut(), before);
}

TEST_F(CounterPageTest, BindsANewNeighbourInThreeActions)
{
    type(QStringLiteral("13911112222"));
    press(Qt::Key_Return); // 1: her phone
    EXPECT_TRUE(named<QLineEdit>(page, "newInviter")->hasFocus());
    EXPECT_EQ(named<QLineEdit>(page, "newPhone")->text(), QStringLiteral("13911112222"));
    pictureEveryLook(window, QStringLiteral("counter-bind"));
    scan(QStringLiteral("HTTPS://LAOWANG.EXAMPLE/I/") + QString::fromStdString(codeOf(kAunt))); // 2
    const QString gifts = named<QLabel>(page, "bothGifts")->text();
    EXPECT_EQ(gifts.count(QStringLiteral("鸡蛋")), 2) << qPrintable(gifts);
    press(Qt::Key_Return); // 3
    const auto& person = page->presenter()->person();
    ASSERT_TRUE(person.has_value());
    ASSERT_TRUE(person->inviter.has_value());
    EXPECT_EQ(person->inviter->inviterName, "李阿姨");
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(CounterPageTest, TellsWhatIsWrongWithABindAndWritesNothing)
{
    press(Qt::Key_F6);
    EXPECT_TRUE(named<QLineEdit>(page, "newPhone")->hasFocus());
    type(QStringLiteral("139"));
    press(Qt::Key_Return);
    type(QStringLiteral("13800000001"));
    press(Qt::Key_Return);
    EXPECT_TRUE(named<QLineEdit>(page, "newPhone")->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(field->hasFocus());
    EXPECT_FALSE(page->presenter()->person().has_value());
}

TEST_F(CounterPageTest, SellsWithTheBetterOfferByScannerAndEnter)
{
    shop.onStore([](kit::TestShop& inner) {
        usecases::NewRule rule;
        rule.id = RuleId("D");
        rule.terms.kind = rewards::RuleKind::PriceCut;
        rule.terms.ratePercent = 90;
        rule.terms.window = {kit::at("2026-01-01 00:00"), kit::at("2027-01-01 00:00")};
        kit::must(usecases::addRule(inner.shop(), rule));
        const MemberKey fresh = inner.enrol("周小妹", "13800007777");
        inner.bind(fresh, kit::must(usecases::findMember(inner.shop(), kAunt)));
    });
    type(QStringLiteral("zxm"));
    press(Qt::Key_Return);
    ASSERT_EQ(shownName(), QStringLiteral("周小妹"));
    press(Qt::Key_F7);
    EXPECT_TRUE(named<QLineEdit>(page, "sellProduct")->hasFocus());
    scan(QStringLiteral("EGG30"));
    scan(QStringLiteral("EGG30"));
    EXPECT_EQ(named<QLabel>(page, "sellTotal")->text(), QStringLiteral("¥48.24")) << "9折 of 53.60";
    EXPECT_TRUE(named<QLabel>(page, "sellOffers")->text().contains(QStringLiteral("9折")));
    pictureEveryLook(window, QStringLiteral("counter-sell"));
    press(Qt::Key_Return);
    const auto& person = page->presenter()->person();
    ASSERT_TRUE(person.has_value());
    ASSERT_EQ(person->latest.size(), 1U);
    EXPECT_EQ(person->latest[0].payableFen, 4824);
    EXPECT_EQ(person->latest[0].status, usecases::OrderStatus::Fulfilled);
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(CounterPageTest, AScannedSlipMakesItsOrderReadyForEnter)
{
    std::string number;
    shop.onStore([&](kit::TestShop& inner) {
        const MemberKey aunt = kit::must(usecases::findMember(inner.shop(), kAunt));
        number = kit::must(usecases::counterPerson(inner.shop(), aunt)).toCollect[0].key.text();
    });
    scan(QString::fromStdString(number));
    EXPECT_EQ(shownName(), QStringLiteral("李阿姨"));
    EXPECT_EQ(page->presenter()->readyOrder().text(), number);
    press(Qt::Key_Return);
    EXPECT_TRUE(page->presenter()->person()->toCollect.empty());
}

TEST_F(CounterPageTest, SaysThatNobodyIsCalledSoAndKeepsTheTextForCorrection)
{
    type(QStringLiteral("qqqq"));
    press(Qt::Key_Return);
    EXPECT_TRUE(named<QWidget>(page, "counterError")->isVisible());
    EXPECT_EQ(field->selectedText(), QStringLiteral("qqqq"));
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(CounterPageTest, NothingIsCutOffInAnyLook)
{
    type(QStringLiteral("lay"));
    press(Qt::Key_Return);
    EXPECT_TRUE(clippedTexts(*page).isEmpty()) << qPrintable(clippedTexts(*page).join(u'|'));
    pictureEveryLook(window, QStringLiteral("counter"));
}

} // namespace
} // namespace linli::ui
