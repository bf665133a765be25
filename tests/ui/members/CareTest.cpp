// SPDX-License-Identifier: GPL-3.0-or-later
// Joining two records and taking it back; erasing a person's data.
#include "ui/ConsoleShop.h"
#include "ui/context/ReachDesk.h"
#include "ui/context/RightsDesk.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pages/common/ConsequenceList.h"
#include "ui/pages/members/care/EraseDialog.h"
#include "ui/pages/members/care/MergeDialog.h"
#include "ui/widgets/PickField.h"
#include "usecases/desk/Desk.h"
#include "usecases/members/Members.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/rewards/Rewards.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
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

TEST_F(Care, ErasesAfterTellingAndTypingAndShowsTheClaimCodeOnce)
{
    RightsDesk rights;
    ports::PersonWords searched;
    rights.search = [&searched](const ports::PersonWords& words) {
        searched = words;
        return ResidueFound{7, {}, {QStringLiteral("a.linli")}};
    };
    const ReachDesk reach{nullptr, &rights, nullptr};
    shop.context().reachDesk = &reach;
    named<QAction>(&window, "erase")->trigger();
    const QPointer<EraseDialog> dialog = named<EraseDialog>(&window, "eraseDialog");
    shop.settle();
    pictureEveryLook(*dialog, QStringLiteral("erase"));
    EXPECT_TRUE(told(dialog).contains(QStringLiteral("还没领的 ¥5.00 换成领取码")))
        << told(dialog).toStdString();
    EXPECT_TRUE(named<ConsequenceList>(dialog, "stays")
                    ->sentences()
                    .join(QLatin1Char('\n'))
                    .contains(QStringLiteral("依法保留")));
    EXPECT_FALSE(primary(dialog)->isEnabled());
    auto* typed = named<QLineEdit>(dialog, "typed");
    typed->setText(QStringLiteral("李姐"));
    EXPECT_FALSE(primary(dialog)->isEnabled()) << "somebody else";
    typed->setText(QStringLiteral("李阿姨"));
    QTest::mouseClick(primary(dialog), Qt::LeftButton);
    shop.settle();
    const std::string code = named<QLabel>(dialog, "claimCode")->text().toStdString();
    ASSERT_EQ(code.size(), 10U);
    shop.onStore([&](kit::TestShop& inner) {
        EXPECT_FALSE(usecases::findMember(inner.shop(), "13800000001").ok());
        EXPECT_EQ(kit::must(usecases::findMember(inner.shop(), code)), aunt);
    });
    EXPECT_EQ(searched.phones.front(), "13800000001") << "what is looked for afterwards";
    const QString outcome = named<QLabel>(dialog, "outcome")->text();
    EXPECT_TRUE(outcome.contains(QStringLiteral("7"))) << outcome.toStdString();
    pictureEveryLook(*dialog, QStringLiteral("erased"));
    QTest::mouseClick(primary(dialog), Qt::LeftButton);
    EXPECT_TRUE(dialog.isNull() || !dialog->isVisible());
}

TEST_F(Care, ACashierIsToldThatErasingIsTheOwners)
{
    shop.onStore([](kit::TestShop& inner) { inner.shop().desk.role = staff::Role::Cashier; });
    named<QAction>(&window, "erase")->trigger();
    auto* dialog = named<EraseDialog>(&window, "eraseDialog");
    shop.settle();
    named<QLineEdit>(dialog, "typed")->setText(QStringLiteral("李阿姨"));
    QTest::mouseClick(primary(dialog), Qt::LeftButton);
    shop.settle();
    shop.onStore([this](kit::TestShop& inner) {
        EXPECT_FALSE(kit::must(inner.shop().members.row(aunt))->erased);
    });
}

} // namespace linli::ui
