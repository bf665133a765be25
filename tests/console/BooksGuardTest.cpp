// SPDX-License-Identifier: GPL-3.0-or-later
// What lets the first change through, and the look at all books when nobody is there.
#include "app/guard/BooksGuard.h"

#include "app/shared/OpenedShop.h"
#include "kit/TestShop.h"
#include "usecases/boards/Boards.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/today/Today.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "console/RawShop.h"

namespace linli::app {
namespace {

using kit::must;

class BooksGuardTest : public testing::Test
{
  protected:
    void SetUp() override
    {
        m_shop = must(OpenedShop::create(file(), m_clock));
        ASSERT_NE(m_shop, nullptr);
        fillShop(m_shop->shop());
        m_boards = std::make_unique<usecases::Boards>(m_shop->shop());
        m_side.emplace(ui::StoreSide{m_shop->shop(), *m_boards});
        const auto run = [this](const std::function<Result<void>(ui::StoreSide&)>& work,
                                const std::function<void(Result<void>)>& done) {
            done(work(*m_side));
        };
        m_access.emplace(ui::ShopAccess::Posts{run, run});
        m_guard = std::make_unique<BooksGuard>(file(), m_clock, *m_access);
    }
    [[nodiscard]] std::string file() const
    {
        return m_folder.filePath(QStringLiteral("shop.linli")).toStdString();
    }
    /// One minute of the guard's timer, its answers included; whether a look was kept.
    bool minute()
    {
        QSignalSpy looked(m_guard.get(), &BooksGuard::looked);
        m_guard->lookIfIdle();
        return looked.wait(2000);
    }
    usecases::KeptReport kept()
    {
        const auto report = must(usecases::lastBooksReport(m_shop->shop()));
        EXPECT_TRUE(report.has_value());
        return report.value_or(usecases::KeptReport());
    }

    QTemporaryDir m_folder;
    usecases::ManualClock m_clock{kit::at("2026-03-02 23:00")};
    std::unique_ptr<OpenedShop> m_shop;
    std::unique_ptr<usecases::Boards> m_boards;
    std::optional<ui::StoreSide> m_side;
    std::optional<ui::ShopAccess> m_access;
    std::unique_ptr<BooksGuard> m_guard;
    QObject m_asker;
};

} // namespace

TEST_F(BooksGuardTest, ChangesWaitForTheLedgerAndThenGoOnInOrder)
{
    std::vector<int> order;
    m_guard->checkAtStart();
    for (const int number : {1, 2}) {
        m_access->change<bool>(
            &m_asker,
            [&order, number](ui::StoreSide&) -> Result<bool> {
                order.push_back(number);
                return true;
            },
            [](const Result<bool>&) {});
    }
    EXPECT_TRUE(order.empty()) << "nothing is written before the ledger was looked at";
    bool asked = false;
    m_access->ask<bool>(
        &m_asker,
        [&asked](ui::StoreSide&) -> Result<bool> {
            asked = true;
            return true;
        },
        [](const Result<bool>&) {});
    EXPECT_TRUE(asked) << "questions do not wait";
    EXPECT_TRUE(QTest::qWaitFor([&order] { return order.size() == 2; }, 60'000));
    EXPECT_EQ(order, (std::vector<int>{1, 2}));
}

TEST_F(BooksGuardTest, LooksOnceADayAndOnlyWhenNobodyIsThere)
{
    EXPECT_FALSE(minute()) << "somebody is there";
    m_clock.advance(Span::minutes(6));
    EXPECT_TRUE(minute());
    EXPECT_EQ(kept().day.toText(), "2026-03-02");
    EXPECT_TRUE(kept().findings.empty());
    EXPECT_FALSE(minute()) << "once a day";
    m_clock.advance(Span::days(1));
    EXPECT_TRUE(minute());
    EXPECT_EQ(kept().day.toText(), "2026-03-03");
}

TEST_F(BooksGuardTest, AKeyPressedOnTheConsoleCountsAsSomebody)
{
    m_clock.advance(Span::minutes(6));
    QWidget window;
    QTest::keyClick(&window, Qt::Key_A);
    EXPECT_FALSE(minute());
}

TEST_F(BooksGuardTest, WhatDoesNotAddUpIsKeptAndStandsFirstOnToday)
{
    writeRaw(file(), {QStringLiteral("UPDATE reward SET current = current + 1 WHERE seq = 1")});
    m_clock.advance(Span::minutes(6));
    ASSERT_TRUE(minute());
    EXPECT_FALSE(kept().findings.empty());
    const usecases::TodaySummary today = must(usecases::todaySummary(m_shop->shop()));
    ASSERT_FALSE(today.toDo.empty());
    EXPECT_EQ(today.toDo.front().kind, usecases::ToDoKind::BooksDoNotAddUp);
}

TEST_F(BooksGuardTest, ALedgerBrokenDuringTheDayClosesTheShopAtNight)
{
    writeRaw(file(), {QStringLiteral("DROP TRIGGER ledger_entry_no_update"),
                      QStringLiteral("UPDATE ledger_entry SET amount = 9 WHERE seq = 2")});
    m_clock.advance(Span::minutes(6));
    std::optional<Error> why;
    QObject::connect(m_guard.get(), &BooksGuard::readOnly, &m_asker,
                     [&why](const Error& error) { why = error; });
    m_guard->lookIfIdle();
    ASSERT_TRUE(QTest::qWaitFor([&why] { return why.has_value(); }, 60'000));
    EXPECT_EQ(why->code(), ErrorCode::LedgerBroken);
    EXPECT_EQ(why->parameter("value"), "2");
    ASSERT_TRUE(m_access->refusal().has_value());
    EXPECT_EQ(m_access->refusal()->code(), ErrorCode::ReadOnlyShop);
}

} // namespace linli::app
