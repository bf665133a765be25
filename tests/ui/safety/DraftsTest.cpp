// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/drafts/Drafts.h"

#include "ui/dialogs/drafts/DraftKeeper.h"
#include "ui/dialogs/drafts/FormContent.h"
#include "ui/pagekit/PageShop.h"
#include "ui/pages/orders/OrderForm.h"
#include "ui/pages/orders/OrdersPresenter.h"
#include "ui/pages/products/ProductForm.h"
#include "ui/pages/products/ProductsPage.h"
#include "ui/shell/recovery/RecoveryPanel.h"
#include "ui/widgets/PickField.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace linli::ui {

namespace {

/// A form with one input of each kind.
class SmallForm : public QDialog
{
  public:
    SmallForm()
        : name(new QLineEdit(this)), secret(new QLineEdit(this)), kind(new QComboBox(this)),
          old(new QCheckBox(this))
    {
        secret->setEchoMode(QLineEdit::Password);
        kind->addItems({QStringLiteral("a"), QStringLiteral("b")});
    }
    QLineEdit* name;
    QLineEdit* secret;
    QComboBox* kind;
    QCheckBox* old;
};

class DraftsTest : public testing::Test
{
  protected:
    std::vector<ports::Draft> drafts()
    {
        return kit::must(usecases::openDrafts(world.shop().shop()));
    }
    /// What a crash leaves: the form is gone without having been closed.
    void typeAndCrash()
    {
        SmallForm form;
        form.show();
        DraftKeeper keeper(world.context().shop, form, "member", "");
        QTest::qWait(20);
        form.name->setText(QStringLiteral("李阿姨"));
        form.secret->setText(QStringLiteral("2580"));
        form.kind->setCurrentIndex(1);
        form.old->setChecked(true);
        keeper.keep();
        QTest::qWait(20);
    }

    PageShop world;
};

TEST_F(DraftsTest, WhatWasTypedIsThereAgainAfterACrashButNoSecret)
{
    typeAndCrash();
    ASSERT_EQ(drafts().size(), 1U);
    EXPECT_EQ(drafts().front().content.find("2580"), std::string::npos);
    SmallForm again;
    again.show();
    auto* keeper = new DraftKeeper(world.context().shop, again, "member", "");
    QSignalSpy restored(keeper, &DraftKeeper::restored);
    ASSERT_TRUE(waitFor([&] { return restored.count() == 1; }));
    EXPECT_EQ(again.name->text(), QStringLiteral("李阿姨"));
    EXPECT_EQ(again.kind->currentIndex(), 1);
    EXPECT_TRUE(again.old->isChecked());
    EXPECT_TRUE(again.secret->text().isEmpty());
}

TEST_F(DraftsTest, AClosedFormLeavesNoDraftAndAnUntouchedOneNeverHasOne)
{
    SmallForm form;
    form.show();
    auto* keeper = new DraftKeeper(world.context().shop, form, "member", "");
    QTest::qWait(20);
    keeper->keep();
    EXPECT_TRUE(drafts().empty());
    form.name->setText(QStringLiteral("李"));
    keeper->keep();
    ASSERT_TRUE(waitFor([&] { return drafts().size() == 1; }));
    form.reject();
    EXPECT_TRUE(waitFor([&] { return drafts().empty(); }));
}

TEST_F(DraftsTest, ADraftIsSealedInTheFile)
{
    typeAndCrash();
    auto rows = world.shop().connection().prepare("SELECT content FROM draft");
    ASSERT_TRUE(rows.ok() && kit::must(rows->step()));
    EXPECT_EQ(rows->row().blob(0).find("李阿姨"), std::string::npos);
}

TEST_F(DraftsTest, AFormThatChangedSinceTakesNothing)
{
    SmallForm form;
    const QByteArray content = contentOf(form);
    new QLineEdit(&form);
    EXPECT_FALSE(putContent(form, content));
    EXPECT_FALSE(putContent(form, "not json"));
}

TEST_F(DraftsTest, AnOrderComesBackWithItsLinesAndItsBuyer)
{
    const MemberKey aunt = world.shop().enrol("李阿姨");
    OrdersPresenter presenter(world.context(), nullptr);
    {
        OrderForm form(world.context(), presenter, nullptr);
        form.show();
        QTest::qWait(20);
        form.findChild<PickField*>(QStringLiteral("buyer"))
            ->choose({QString::fromStdString(aunt.text()), QStringLiteral("李阿姨"), {}});
        form.findChild<QAbstractButton*>(QStringLiteral("more"))->click();
        form.findChild<QSpinBox*>(QStringLiteral("quantity2"))->setValue(7);
        form.findChild<DraftKeeper*>()->keep();
        ASSERT_TRUE(waitFor([&] { return drafts().size() == 1; }));
    }
    OrderForm again(world.context(), presenter, nullptr);
    again.show();
    ASSERT_TRUE(waitFor(
        [&] { return again.findChild<QSpinBox*>(QStringLiteral("quantity2")) != nullptr; }));
    EXPECT_EQ(again.findChild<QSpinBox*>(QStringLiteral("quantity2"))->value(), 7);
    EXPECT_EQ(again.findChild<PickField*>(QStringLiteral("buyer"))->chosenKey().toStdString(),
              aunt.text());
    again.reject();
    EXPECT_TRUE(waitFor([&] { return drafts().empty(); }));
}

TEST_F(DraftsTest, AProductThatWasNotSavedComesBackIntoItsPanel)
{
    {
        ProductsPage page(world.context(), world.host(), nullptr);
        page.show();
        page.openWith(QStringLiteral("new"));
        QTest::qWait(20);
        auto* form = page.findChild<ProductForm*>();
        ASSERT_NE(form, nullptr);
        ProductInput typed;
        typed.name = QStringLiteral("土鸡蛋");
        typed.listPrice = QStringLiteral("25");
        form->setInput(typed);
        page.findChild<DraftKeeper*>()->keep();
        ASSERT_TRUE(waitFor([&] { return drafts().size() == 1; }));
    }
    ProductsPage page(world.context(), world.host(), nullptr);
    page.show();
    page.openWith(QStringLiteral("new"));
    const auto* form = page.findChild<ProductForm*>();
    ASSERT_TRUE(waitFor([&] { return form->input().name == QStringLiteral("土鸡蛋"); }));
    EXPECT_TRUE(form->isDirty()) << "it is still to be saved";
}

TEST_F(DraftsTest, TheRecoveryPanelOffersToGoOnOrToThrowAway)
{
    RecoveryPanel empty(world.context().shop, nullptr);
    empty.look();
    QTest::qWait(30);
    EXPECT_TRUE(empty.isHidden());
    typeAndCrash();
    RecoveryPanel panel(world.context().shop, nullptr);
    QSignalSpy on(&panel, &RecoveryPanel::goOn);
    panel.look();
    ASSERT_TRUE(waitFor([&] { return !panel.isHidden(); }));
    look(panel, QStringLiteral("recovery"), {900, 120});
    EXPECT_EQ(clippedTexts(panel), QStringList());
    panel.findChild<QPushButton*>(QStringLiteral("goOn"))->click();
    ASSERT_EQ(on.count(), 1);
    EXPECT_EQ(on.front().at(0).toString(), QStringLiteral("members"));
    EXPECT_EQ(on.front().at(1).toString(), QStringLiteral("new"));
    EXPECT_TRUE(panel.isHidden());
    EXPECT_EQ(drafts().size(), 1U) << "the form takes it over";
    RecoveryPanel other(world.context().shop, nullptr);
    other.look();
    ASSERT_TRUE(waitFor([&] { return !other.isHidden(); }));
    other.findChild<QPushButton*>(QStringLiteral("throwAway"))->click();
    EXPECT_TRUE(waitFor([&] { return drafts().empty(); }));
}

} // namespace
} // namespace linli::ui
