// SPDX-License-Identifier: GPL-3.0-or-later
// Joining two records and taking it back; erasing a person's data.
#include "ui/ConsoleShop.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pages/common/ConsequenceList.h"
#include "ui/pages/members/care/EraseDialog.h"
#include "ui/pages/members/care/MergeDialog.h"
#include "ui/widgets/PickField.h"
#include "usecases/members/Members.h"
#include "usecases/rewards/Rewards.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QCheckBox>
#include <QPointer>
#include <QPushButton>

namespace linli::ui {
namespace {

struct Care : testing::Test
{
    Care() : shop(fill), window(shop.context())
    {
        shop.onStore([this](kit::TestShop& inner) {
            aunt = kit::must(usecases::findMember(inner.shop(), "13800000001"));
            twice = kit::must(usecases::findMember(inner.shop(), "13800000002"));
        });
        window.show();
        window.showPage(QStringLiteral("members"), text(aunt.text()));
        shop.settle();
    }
    static void fill(kit::TestShop& shop)
    {
        shop.cashRule();
        const MemberKey first = shop.enrol("李阿姨", "13800000001");
        const MemberKey second = shop.enrol("李姐", "13800000002");
        const MemberKey guest = shop.enrol("王小明", "13800000003");
        const MemberKey other = shop.enrol("张叔", "13800000004");
        shop.bind(guest, second);
        shop.bind(other, first);
        shop.fulfil(shop.paidOrder(guest, 3000));
        shop.fulfil(shop.paidOrder(other, 3000));
        shop.settleAfter(Span::days(8));
    }
    std::int64_t cash(const MemberKey& member)
    {
        std::int64_t fen = 0;
        shop.onStore([&](kit::TestShop& inner) { fen = inner.available(member, "CNY"); });
        return fen;
    }
    QPushButton* primary(QWidget* dialog) { return named<QPushButton>(dialog, "submit"); }
    [[nodiscard]] static QString told(QWidget* dialog)
    {
        return named<ConsequenceList>(dialog, "consequences")->sentences().join(QLatin1Char('\n'));
    }

    ConsoleShop shop;
    MainWindow window;
    MemberKey aunt;
    MemberKey twice;
};

} // namespace

TEST_F(Care, JoinsTwoRecordsAfterTellingWhatMovesAndTakesItBackFromTheUndoBar)
{
    named<QAction>(&window, "merge")->trigger();
    auto* dialog = named<MergeDialog>(&window, "mergeDialog");
    EXPECT_FALSE(primary(dialog)->isEnabled());
    auto* other = named<PickField>(dialog, "other");
    other->choose({text(twice.text()), QStringLiteral("李姐"), {}});
    Q_EMIT other->picked(text(twice.text()));
    shop.settle();
    pictureEveryLook(*dialog, QStringLiteral("merge"));
    EXPECT_TRUE(told(dialog).contains(QStringLiteral("可领的 ¥5.00 归 李阿姨")))
        << told(dialog).toStdString();
    EXPECT_TRUE(told(dialog).contains(QStringLiteral("邀请来的 1 位邻居归 李阿姨")));
    QTest::mouseClick(primary(dialog), Qt::LeftButton);
    shop.settle();
    EXPECT_EQ(cash(aunt), 1000);
    QTest::mouseClick(named<QAbstractButton>(&window, "undo"), Qt::LeftButton);
    shop.settle();
    EXPECT_EQ(cash(aunt), 500);
    EXPECT_EQ(cash(twice), 500);
}

TEST_F(Care, TheOtherRecordMayBeTheOneThatStays)
{
    named<QAction>(&window, "merge")->trigger();
    auto* dialog = named<MergeDialog>(&window, "mergeDialog");
    auto* other = named<PickField>(dialog, "other");
    other->choose({text(twice.text()), QStringLiteral("李姐"), {}});
    Q_EMIT other->picked(text(twice.text()));
    shop.settle();
    QTest::mouseClick(named<QPushButton>(dialog, "turn"), Qt::LeftButton);
    shop.settle();
    EXPECT_TRUE(told(dialog).contains(QStringLiteral("李阿姨 的登记并入 李姐")))
        << told(dialog).toStdString();
    QTest::mouseClick(primary(dialog), Qt::LeftButton);
    shop.settle();
    EXPECT_EQ(cash(twice), 1000);
}

TEST_F(Care, ErasesAfterTellingAndTickingAndShowsTheClaimCodeOnce)
{
    named<QAction>(&window, "erase")->trigger();
    const QPointer<EraseDialog> dialog = named<EraseDialog>(&window, "eraseDialog");
    shop.settle();
    pictureEveryLook(*dialog, QStringLiteral("erase"));
    EXPECT_TRUE(told(dialog).contains(QStringLiteral("还没领的 ¥5.00 换成领取码")))
        << told(dialog).toStdString();
    EXPECT_FALSE(primary(dialog)->isEnabled());
    named<QCheckBox>(dialog, "sure")->setChecked(true);
    QTest::mouseClick(primary(dialog), Qt::LeftButton);
    shop.settle();
    const std::string code = named<QLabel>(dialog, "claimCode")->text().toStdString();
    ASSERT_EQ(code.size(), 10U);
    shop.onStore([&](kit::TestShop& inner) {
        EXPECT_FALSE(usecases::findMember(inner.shop(), "13800000001").ok());
        EXPECT_EQ(kit::must(usecases::findMember(inner.shop(), code)), aunt);
    });
    QTest::mouseClick(primary(dialog), Qt::LeftButton);
    EXPECT_TRUE(dialog.isNull() || !dialog->isVisible());
}

} // namespace linli::ui
