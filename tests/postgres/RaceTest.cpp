// SPDX-License-Identifier: GPL-3.0-or-later
// Many at once, on real threads and real connections (spec/rewards.md, "Concurrency").
#include "domain/rewards/replay/CaseRunner.h"

#include <gtest/gtest.h>

#include <chrono>
#include <functional>

#include "postgres/RaceArena.h"

namespace linli::storage {
namespace {

using rewards::replay::Case;

struct Engine
{
    const char* name;
    std::unique_ptr<RaceArena> (*make)();
};

/// Opening budgets have no entries; a topped-up one has, so that the books can be verified.
const std::string kFunds = "t0 03-01 00:00 topup C add=CNY:10000\n";

std::string eventLine(const std::string& id, const std::string& time, const std::string& verb)
{
    return id + " " + time + " " + verb + "\n";
}

/// Minute `n` of 2026-03-02, every third, so that no inviter is ever too fast.
std::string minute(int n)
{
    const int all = n * 3;
    char text[] = "03-02 00:00";
    text[6] = static_cast<char>('0' + all / 600);
    text[7] = static_cast<char>('0' + all / 60 % 10);
    text[9] = static_cast<char>('0' + all % 60 / 10);
    text[10] = static_cast<char>('0' + all % 10);
    return text;
}

/// `count` bound neighbours with an order of 25 yuan each; `inviter(i)` names who invited B<i>.
std::string boundBuyers(int count, const std::function<std::string(int)>& inviter)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        const std::string n = std::to_string(i);
        text += eventLine("b" + n, minute(i), "bind ive=B" + n + " inv=" + inviter(i));
        text += eventLine("o" + n, minute(i), "order O" + n + " buyer=B" + n + " lines=a:1@2500");
    }
    return text;
}

class RaceTest : public testing::TestWithParam<Engine>
{
  protected:
    void SetUp() override
    {
        m_arena = GetParam().make();
        ASSERT_TRUE(m_arena);
    }
    static Case parsed(const std::string& rules, const std::string& events)
    {
        auto cases = rewards::replay::parseCases("### R1\nrules " + rules + "\n" + events + "--\n");
        EXPECT_TRUE(cases.ok() && cases->size() == 1);
        return cases->front();
    }
    /// A new shop with these rules after these events.
    void prepare(const std::string& rules, const std::string& events)
    {
        const Case setUp = parsed(rules, events);
        const auto reset = m_arena->reset(rewards::openingChanges(setUp.rules));
        ASSERT_TRUE(reset.ok()) << reset.error().detail();
        for (const rewards::Event& event : setUp.events) {
            const auto done = m_arena->owner().handle(event);
            ASSERT_TRUE(done.ok()) << done.error().detail();
            for (const rewards::Decision& decision : done->decisions) {
                ASSERT_NE(decision.code, rewards::DecisionCode::Reject) << event.id.text();
            }
        }
    }
    /// What comes of `count` events "`verb(i)`" at once.
    Outcomes raceOnce(int count, const std::function<std::string(int)>& verb)
    {
        Outcomes seen;
        Race race(*m_arena, racers(count, verb));
        race.run(1, [&](const Outcomes& outcomes) {
            seen = outcomes;
            return true;
        });
        return seen;
    }
    static std::vector<rewards::Event> racers(int count,
                                              const std::function<std::string(int)>& verb)
    {
        std::string lines;
        for (int i = 0; i < count; ++i) {
            lines += eventLine("r" + std::to_string(i), "03-02 12:00", verb(i));
        }
        return parsed("C", lines).events;
    }
    std::int64_t balance(const char* account, const char* unit)
    {
        const auto all = m_arena->owner().balances();
        EXPECT_TRUE(all.ok());
        for (const auto& item : *all) {
            if (item.account.text() == account && item.unit.text() == unit) {
                return item.amount;
            }
        }
        return 0;
    }
    void expectSoundBooks()
    {
        const auto check = m_arena->owner().verify();
        ASSERT_TRUE(check.ok()) << check.error().detail();
        EXPECT_TRUE(check->ok()) << check->reason;
    }

    std::unique_ptr<RaceArena> m_arena;
};

/// Undoes what the payments did, by SQL no product would run: 200 fresh shops would take minutes.
class PaymentEraser
{
  public:
    explicit PaymentEraser(Connection& connection) : m_connection(connection) {}
    Result<void> remember()
    {
        LINLI_TRY(m_connection.execute("CREATE TABLE head_before AS SELECT * FROM ledger_head"));
        return m_connection.execute("CREATE TABLE balance_before AS SELECT * FROM balance");
    }
    Result<void> erase()
    {
        LINLI_TRY(m_connection.begin());
        for (const char* statement :
             {"DELETE FROM decision WHERE event_seq IN (SELECT seq FROM event WHERE verb = 'pay')",
              "DELETE FROM event WHERE verb = 'pay'", "DELETE FROM reward",
              "DELETE FROM ledger_entry WHERE kind = 'ACCRUE'", "DELETE FROM ledger_head",
              "INSERT INTO ledger_head SELECT * FROM head_before", "DELETE FROM balance",
              "INSERT INTO balance SELECT * FROM balance_before",
              "UPDATE sale_order SET paid_ms = NULL, paid_seq = 0"}) {
            LINLI_TRY(m_connection.execute(statement));
        }
        return m_connection.commit();
    }

  private:
    Connection& m_connection;
};

TEST_P(RaceTest, FiftyFirstOrdersAgainstABudgetForTwentyGiveTwenty)
{
    // 200 rounds where the machine is fast enough; 140 s for both engines were measured on two
    // cores at a load of ten, so a slow machine stops at its time and at no fewer than 20.
    constexpr int kRounds = 200;
    constexpr int kFewestRounds = 20;
    constexpr std::chrono::seconds kEnough(25);
    prepare("C budget=CNY:0",
            kFunds + boundBuyers(50, [](int i) { return "A" + std::to_string(i); }));
    const auto tamperer = m_arena->tamperer();
    ASSERT_TRUE(tamperer.ok()) << tamperer.error().detail();
    PaymentEraser eraser(**tamperer);
    ASSERT_TRUE(eraser.remember().ok());
    const Outcomes expected{{"ACCRUED", 20}, {"NO_BUDGET", 30}};
    const auto started = std::chrono::steady_clock::now();
    int round = 0;
    Race race(*m_arena, racers(50, [](int i) { return "pay O" + std::to_string(i); }));
    race.run(kRounds, [&](const Outcomes& outcomes) {
        ++round;
        EXPECT_EQ(outcomes, expected) << "round " << round;
        EXPECT_EQ(balance("BUD:C", "CNY"), 0);
        expectSoundBooks();
        const bool late = std::chrono::steady_clock::now() - started > kEnough;
        if (HasFailure() || round == kRounds || (late && round >= kFewestRounds)) {
            return false;
        }
        const auto erased = eraser.erase();
        EXPECT_TRUE(erased.ok()) << erased.error().detail();
        return erased.ok();
    });
    RecordProperty("rounds", round);
    EXPECT_GE(round, kFewestRounds);
    EXPECT_EQ(m_arena->owner().rewards()->size(), 20U);
}

TEST_P(RaceTest, OneInviterCappedAtFiveADayGetsFiveOfTwenty)
{
    prepare("C budget=CNY:0 cap=day:5",
            kFunds + boundBuyers(20, [](int) { return std::string("A"); }));
    const Outcomes outcomes = raceOnce(20, [](int i) { return "pay O" + std::to_string(i); });
    EXPECT_EQ(outcomes, (Outcomes{{"ACCRUED", 5}, {"CAPPED", 15}}));
    EXPECT_EQ(balance("PEND:A", "CNY"), 2500);
    expectSoundBooks();
}

TEST_P(RaceTest, OfTwentyRedemptionsOfOneVoucherOneSucceeds)
{
    prepare("V budget=cpn500:0",
            "t0 03-01 00:00 topup V add=cpn500:9\n" + boundBuyers(1, [](int) {
                return std::string("A");
            }) + "p1 03-02 10:00 pay O0\nf1 03-02 10:01 fulfil O0\nt1 03-02 10:02 tick\n");
    ASSERT_EQ(balance("AVAIL:A", "cpn500"), 1);
    const Outcomes outcomes = raceOnce(20, [](int) { return "use V/O0/inv"; });
    EXPECT_EQ(outcomes, (Outcomes{{"", 1}, {"REJECT STATE_USED", 19}}));
    EXPECT_EQ(balance("USED:A", "cpn500"), 1);
    expectSoundBooks();
}

TEST_P(RaceTest, OfTenPayOutsOfOneYuanFromFiveFiveSucceed)
{
    prepare("C budget=CNY:0 hold=0",
            kFunds + boundBuyers(1, [](int) { return std::string("A"); }) +
                "p1 03-02 10:00 pay O0\nf1 03-02 10:01 fulfil O0\nt1 03-02 10:02 tick\n");
    ASSERT_EQ(balance("AVAIL:A", "CNY"), 500);
    const Outcomes outcomes = raceOnce(10, [](int) { return "payout A amt=100"; });
    EXPECT_EQ(outcomes, (Outcomes{{"", 5}, {"REJECT INSUFFICIENT", 5}}));
    EXPECT_EQ(balance("AVAIL:A", "CNY"), 0);
    EXPECT_EQ(balance("USED:A", "CNY"), 500);
    expectSoundBooks();
}

TEST_P(RaceTest, OfTwentySendersOfOneEventOneIsHeard)
{
    prepare("C budget=CNY:0", kFunds + boundBuyers(1, [](int) { return std::string("A"); }));
    auto same = racers(1, [](int) { return "pay O0"; });
    same.resize(20, same.front());
    Race race(*m_arena, same);
    race.run(1, [&](const Outcomes& outcomes) {
        EXPECT_EQ(outcomes, (Outcomes{{"ACCRUED", 1}, {"DUP_EVENT", 19}}));
        return true;
    });
    EXPECT_EQ(balance("PEND:A", "CNY"), 500);
    expectSoundBooks();
}

INSTANTIATE_TEST_SUITE_P(On,
                         RaceTest,
                         testing::Values(Engine{"Sqlite", sqliteArena},
                                         Engine{"Postgres", postgresArena}),
                         [](const auto& tested) { return std::string(tested.param.name); });

} // namespace
} // namespace linli::storage
