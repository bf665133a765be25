// SPDX-License-Identifier: GPL-3.0-or-later
// spec/sync.md §6 level 2: every statement on both sides and every step of the line fails once;
// the next exchange always heals, and everything is there once.
#include "cloud/store/Shelf.h"
#include "sync/TwoCounters.h"

namespace linli::sync {
namespace {

class FailEach : public TwoCounters
{
  protected:
    static constexpr int kMost = 3000; ///< statements an exchange can possibly need

    /// Each round has something to push, something to pull before it, and an edit.
    void work()
    {
        const std::string name = std::to_string(++m_rounds);
        kit.clock().advance(Span::minutes(1));
        b.submit(member("B" + name));
        b.sync();
        earn(a, "A" + name);
        priceEggs(a, 1000 + m_rounds);
    }
    /// A good exchange later everything is everywhere, once.
    void expectHealed(const std::string& where)
    {
        a.sync();
        b.sync();
        ASSERT_EQ(*a.store().digest(), *b.store().digest()) << where;
        ASSERT_EQ(a.store().counts()->unsent, 0) << where;
        ASSERT_EQ(balance(b, "PEND:W"), 500 * m_rounds) << where;
        ASSERT_EQ(count(b, "SELECT count(*) FROM sale_order"), m_rounds) << where;
        ASSERT_EQ(eggsCost(b), 1000 + m_rounds) << where;
        ASSERT_EQ(count(a, "SELECT count(*) FROM outbox WHERE state <> 'sent'"), 0) << where;
        // Binds within an hour of one another would go to review.
        kit.clock().advance(Span::hours(1));
    }
    /// Runs rounds with the hook failing call `at` until an exchange needs fewer.
    void failEach(const std::function<void(storage::Connection::FaultHook)>& setHook)
    {
        int failures = 0;
        for (int at = 1; at < kMost; ++at) {
            work();
            int statement = 0;
            setHook([&](std::string_view) {
                return ++statement == at ? std::optional(Error(ErrorCode::StorageFull))
                                         : std::nullopt;
            });
            const Result<SyncReport> report = a.client().exchange();
            setHook({});
            failures += report.ok() ? 0 : 1;
            const bool through = statement < at;
            expectHealed("statement " + std::to_string(at));
            if (HasFatalFailure() || through) {
                break;
            }
        }
        EXPECT_GT(failures, 30);
        std::cout << failures << " statements failed in turn\n";
        EXPECT_EQ(a.attention() + b.attention(), "");
    }

  private:
    int m_rounds = 0;
};

TEST_P(FailEach, StatementOfTheCounter)
{
    begin();
    failEach([this](storage::Connection::FaultHook hook) {
        a.connection().setFaultHook(std::move(hook));
    });
}

TEST_P(FailEach, StatementOfTheCloud)
{
    begin();
    failEach([this](storage::Connection::FaultHook hook) {
        const Result<void> set = kit.service().withBench([&](cloud::Bench& bench) -> Result<void> {
            LINLI_ASSIGN(cloud::Shelf * shelf, bench.database.shelf(store));
            shelf->connection.setFaultHook(std::move(hook));
            return {};
        });
        EXPECT_TRUE(set.ok());
    });
}

TEST_P(FailEach, StepOfTheLine)
{
    begin();
    for (const CutLine::Cut cut : {CutLine::Cut::BeforeHearing, CutLine::Cut::AfterHearing}) {
        for (int at = 1;; ++at) {
            work();
            a.line.calls = 0;
            a.line.cuts = [cut, at](int call) { return call == at ? cut : CutLine::Cut::None; };
            const Result<SyncReport> report = a.client().once(1);
            a.line.cuts = [](int) { return CutLine::Cut::None; };
            EXPECT_EQ(report.ok(), a.line.calls < at);
            const bool through = a.line.calls < at;
            expectHealed("call " + std::to_string(at));
            if (HasFatalFailure() || through) {
                break;
            }
        }
    }
    EXPECT_EQ(a.attention() + b.attention(), "");
}

INSTANTIATE_TEST_SUITE_P(Engines, FailEach, testing::Values(cloud::Store::Files), [](const auto&) {
    return "Files";
});

} // namespace
} // namespace linli::sync
