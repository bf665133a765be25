// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ConsoleShop.h"
#include "ui/language/RefusalText.h"
#include "ui/pages/rewards/RewardsPage.h"
#include "ui/pages/rewards/honours/HonourLine.h"
#include "ui/pages/rewards/honours/HonoursTab.h"
#include "ui/pages/rewards/ledger/LedgerPresenter.h"
#include "ui/pages/rewards/payout/PayoutPresenter.h"
#include "ui/pages/rewards/review/ReviewPresenter.h"
#include "ui/pages/rewards/review/ReviewTab.h"
#include "ui/pages/rewards/shelf/ShelfPresenter.h"
#include "ui/widgets/table/DataTable.h"
#include "usecases/binding/Bind.h"
#include "usecases/gifts/GiftShelf.h"
#include "usecases/ports/HonourStore.h"
#include "usecases/rewards/ReviewCases.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace linli::ui {

namespace {

class QuietHost final : public PageHost
{
  public:
    void go(const QString&, const QString&) override {}
    void notice(const QString& text) override { told << text; }
    void noticeUndoable(const QString& text, std::function<void()>) override { told << text; }
    void shopChanged() override {}
    QStringList told;
};

/// An order whose inviter was named after the payment waits for the owner's yes.
void fillReview(kit::TestShop& shop)
{
    shop.cashRule();
    const MemberKey host = shop.enrol("李阿姨");
    const MemberKey guest = shop.enrol("王小明");
    const OrderKey order = shop.paidOrder(guest, 4000);
    EXPECT_FALSE(kit::must(usecases::attributeOrder(shop.shop(), order, host)).refused);
}

/// Two neighbours with cash, one of them owing more than she has.
void fillCash(kit::TestShop& shop)
{
    shop.cashRule();
    const MemberKey aunt = shop.enrol("李阿姨");
    const MemberKey uncle = shop.enrol("孙大爷");
    for (const MemberKey& host : {aunt, uncle}) {
        const MemberKey guest = shop.enrol("客人" + host.text().substr(20));
        shop.bind(guest, host);
        shop.fulfil(shop.paidOrder(guest, 4000));
    }
    shop.settleAfter(Span::days(8));
}

} // namespace

TEST(ReviewQueue, ShowsTheEvidenceAndTheMoneyAndTakesAYes)
{
    ConsoleShop shop(fillReview);
    ReviewPresenter presenter(shop.context());
    presenter.load();
    shop.settle();
    ASSERT_EQ(presenter.model()->rowCount(), 1);
    const usecases::ReviewCase one = presenter.model()->rowAt(0);
    EXPECT_EQ(one.inviterName, "李阿姨");
    EXPECT_EQ(one.inviteeName, "王小明");
    EXPECT_EQ(one.atStakeFen, 500);
    EXPECT_EQ(one.signals, std::vector<std::string>{"MANUAL"});
    const QSignalSpy evidence(&presenter, &ReviewPresenter::evidence);
    const QSignalSpy decided(&presenter, &ReviewPresenter::decided);
    presenter.lookAt(text(one.order.text()));
    shop.settle();
    ASSERT_EQ(evidence.count(), 1);
    presenter.decide(text(one.order.text()), true, {});
    shop.settle();
    EXPECT_EQ(decided.count(), 1);
    presenter.load();
    shop.settle();
    EXPECT_EQ(presenter.model()->rowCount(), 0);
}

TEST(ReviewQueue, ANoWithItsReasonGoesByOneKey)
{
    ConsoleShop shop(fillReview);
    QuietHost host;
    ReviewTab tab(shop.context(), host, nullptr);
    tab.resize(900, 600);
    tab.show();
    tab.refresh();
    shop.settle();
    const OrderKey order = tab.presenter()->model()->rowAt(0).order;
    auto* view = tab.findChild<QTableView*>();
    ASSERT_NE(view, nullptr);
    view->selectRow(0);
    view->setCurrentIndex(view->model()->index(0, 0));
    named<QLineEdit>(&tab, "reason")->setText(QStringLiteral("同一户"));
    QTest::keyClick(view, Qt::Key_R);
    shop.settle();
    EXPECT_EQ(host.told.size(), 1);
    shop.onStore([&](kit::TestShop& inner) {
        EXPECT_EQ(kit::must(usecases::rejectReason(inner.shop(), order)), "同一户");
        EXPECT_TRUE(kit::must(usecases::reviewCases(inner.shop())).empty());
    });
}

TEST(GiftShelfTab, BooksInCountsAndWritesOff)
{
    ConsoleShop shop(fillLively);
    ShelfPresenter presenter(shop.context());
    presenter.load();
    shop.settle();
    ASSERT_EQ(presenter.gifts().size(), 1U); // eggs are owed although none was booked in
    EXPECT_TRUE(presenter.gifts()[0].isShort());
    const QSignalSpy booked(&presenter, &ShelfPresenter::booked);
    const QSignalSpy refused(&presenter, &ShelfPresenter::notBooked);
    presenter.receive({Unit("egg"), 10, 500, std::nullopt, ""});
    shop.settle();
    presenter.load();
    shop.settle();
    ASSERT_EQ(booked.count(), 1);
    EXPECT_FALSE(presenter.gifts()[0].isShort());
    const std::string batch = presenter.gifts()[0].batches.at(0).id;
    presenter.writeOff(batch, 11, "破了");
    shop.settle();
    EXPECT_EQ(refused.count(), 1);
    presenter.writeOff(batch, 2, "破了");
    presenter.count(batch, 7, "盘点");
    shop.settle();
    presenter.load();
    shop.settle();
    EXPECT_EQ(presenter.gifts()[0].stock, 7);
    EXPECT_EQ(presenter.book()->rowCount(), 3);
}

TEST(PayoutSheet, PaysWhoIsTickedAndLeavesTheOthers)
{
    ConsoleShop shop(fillCash);
    PayoutPresenter presenter(shop.context());
    presenter.load();
    shop.settle();
    ASSERT_EQ(presenter.people().size(), 2U);
    EXPECT_EQ(presenter.totalFen(), 1000);
    presenter.tick(presenter.people()[0].member, false);
    EXPECT_EQ(presenter.totalFen(), 500);
    presenter.setTaxPercent(20);
    const report::Report sheet = presenter.sheet();
    ASSERT_EQ(sheet.rows.size(), 1U);
    EXPECT_EQ(sheet.columns.size(), 7U);
    EXPECT_EQ(std::get<report::MoneyFen>(sheet.rows[0][4]).fen, 100);
    EXPECT_EQ(std::get<report::MoneyFen>(sheet.rows[0][5]).fen, 400);
    const QSignalSpy paid(&presenter, &PayoutPresenter::paid);
    presenter.markPaid();
    shop.settle();
    ASSERT_EQ(paid.count(), 1);
    presenter.load();
    shop.settle();
    ASSERT_EQ(presenter.people().size(), 1U);
    EXPECT_EQ(presenter.totalFen(), 0); // she stays unticked
}

TEST(LedgerTab, FiltersByNeighbourKindAndDays)
{
    ConsoleShop shop(fillCash);
    LedgerPresenter presenter(shop.context());
    presenter.load();
    shop.settle();
    const std::int64_t all = presenter.total();
    EXPECT_GT(all, 4);
    usecases::LedgerQuery query;
    query.kind = "RELEASE";
    presenter.setFilter(query);
    shop.settle();
    EXPECT_EQ(presenter.total(), 2);
    query.member = presenter.balances()->rowAt(0).member;
    presenter.setFilter(query);
    shop.settle();
    EXPECT_EQ(presenter.total(), 1);
    EXPECT_FALSE(
        presenter.rewardOf(presenter.entries()->index(0, 0).data(itemmodels::kKeyRole).toString())
            .empty());
    usecases::LedgerQuery today;
    today.window = presenter.lastDays(1);
    presenter.setFilter(today);
    shop.settle();
    EXPECT_LT(presenter.total(), all);
    ASSERT_EQ(presenter.balances()->rowCount(), 2);
    EXPECT_EQ(presenter.balances()->rowAt(0).balances.at(0).available, 500);
}

TEST(HonoursTab, WhoReachesATierIsPutForwardAndApproved)
{
    ConsoleShop shop([](kit::TestShop& inner) {
        fillCash(inner);
        auto tiers = kit::must(inner.shop().honours.tiers());
        tiers[0].leastInvites = 1;
        kit::must(inner.shop().honours.saveTier(tiers[0]));
    });
    HonoursPresenter presenter(shop.context());
    presenter.load();
    shop.settle();
    ASSERT_EQ(presenter.people().size(), 2U);
    ASSERT_TRUE(presenter.people()[0].reached.has_value());
    const QSignalSpy saved(&presenter, &HonoursPresenter::saved);
    presenter.apply(presenter.people()[0].member, presenter.people()[0].reached->id);
    shop.settle();
    presenter.load();
    shop.settle();
    ASSERT_EQ(saved.count(), 1);
    ASSERT_TRUE(presenter.people()[0].waiting.has_value());
    presenter.decide(presenter.people()[0].waiting->id, true, {});
    shop.settle();
    presenter.load();
    shop.settle();
    EXPECT_EQ(saved.count(), 2);
    const auto held = std::count_if(presenter.people().begin(), presenter.people().end(),
                                    [](const auto& row) { return row.held.has_value(); });
    EXPECT_EQ(held, 1);
}

TEST(HonoursTab, SixtySharersAreLinedUpFiftyAtATime)
{
    ConsoleShop shop([](kit::TestShop& inner) {
        for (int i = 0; i < 60; ++i) {
            const MemberKey host = inner.enrol("邻居" + std::to_string(i));
            const MemberKey guest = inner.enrol("客人" + std::to_string(i));
            inner.bind(guest, host);
            inner.fulfil(inner.paidOrder(guest, 4000));
        }
    });
    QuietHost host;
    HonoursTab tab(shop.context(), host, nullptr);
    tab.refresh();
    shop.settle();
    ASSERT_EQ(tab.presenter()->people().size(), 60U);
    auto* more = tab.findChild<QAbstractButton*>(QStringLiteral("moreSharers"));
    ASSERT_NE(more, nullptr);
    EXPECT_FALSE(more->isHidden());
    EXPECT_EQ(tab.findChildren<HonourLine*>().size(), 50);
    more->click();
    EXPECT_EQ(tab.findChildren<HonourLine*>().size(), 60);
    EXPECT_TRUE(more->isHidden());
    tab.refresh();
    shop.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(tab.findChildren<HonourLine*>().size(), 60) << "what was opened stays open";
}

TEST(SignalText, TellsEverySignalOfTheEngineInWords)
{
    for (const char* name : {"SAME_DEVICE", "HOUSEHOLD", "VELOCITY", "MANUAL"}) {
        const QString code = QString::fromLatin1(name);
        EXPECT_NE(signalText(code), code);
    }
    const QString both = signalText(QStringLiteral("HOUSEHOLD+VELOCITY"));
    EXPECT_FALSE(both.contains(QStringLiteral("HOUSEHOLD"))) << qPrintable(both);
    EXPECT_FALSE(both.contains(QStringLiteral("VELOCITY"))) << qPrintable(both);
}

} // namespace linli::ui
