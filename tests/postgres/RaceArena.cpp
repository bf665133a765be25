// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/RaceArena.h"

#include "domain/rewards/replay/CaseRunner.h"
#include "storage/postgres/replay/PostgresReplayStore.h"
#include "storage/sqlite/ShopFile.h"
#include "storage/sqlite/replay/SqliteReplayStore.h"

#include <atomic>
#include <barrier>
#include <thread>

#include "postgres/ClusterFixture.h"

namespace linli::storage {
namespace {

constexpr auto kSchema = "race";

/// Opens a store by `join(kPatienceMs)`.
template <typename Store>
Result<std::unique_ptr<SqlReplayStore>> joined(std::unique_ptr<Store> store)
{
    LINLI_TRY(store->join(kPatienceMs));
    return std::unique_ptr<SqlReplayStore>(std::move(store));
}

Result<void> runAll(Connection& connection, const std::vector<std::string>& statements)
{
    for (const std::string& statement : statements) {
        LINLI_TRY(connection.execute(statement));
    }
    return {};
}

class SqliteArena final : public RaceArena
{
  public:
    Result<void> reset(const rewards::Changes& opening) override { return m_owner.reset(opening); }
    Result<std::unique_ptr<SqlReplayStore>> join() override
    {
        return joined(std::make_unique<SqliteReplayStore>(path(), m_hasher));
    }
    Result<std::unique_ptr<Connection>> tamperer() override
    {
        LINLI_ASSIGN(std::unique_ptr<Connection> connection, openShopFile(path(), Instant()));
        LINLI_TRY(
            runAll(*connection, {"DROP TRIGGER event_no_delete", "DROP TRIGGER decision_no_delete",
                                 "DROP TRIGGER ledger_entry_no_delete"}));
        return connection;
    }
    SqlReplayStore& owner() override { return m_owner; }

  private:
    [[nodiscard]] std::string path() const
    {
        return m_folder.filePath(QStringLiteral("race.linli")).toStdString();
    }
    QTemporaryDir m_folder;
    vault::Sha256Hasher m_hasher;
    SqliteReplayStore m_owner{path(), m_hasher};
};

class PostgresArena final : public RaceArena
{
  public:
    Result<void> reset(const rewards::Changes& opening) override { return m_owner.reset(opening); }
    Result<std::unique_ptr<SqlReplayStore>> join() override
    {
        return joined(std::make_unique<PostgresReplayStore>(address(), m_hasher, kSchema));
    }
    Result<std::unique_ptr<Connection>> tamperer() override
    {
        LINLI_ASSIGN(std::unique_ptr<Connection> connection,
                     openServerShop(address(), kSchema, Instant()));
        LINLI_TRY(runAll(*connection, {"DROP TRIGGER event_append_only ON event",
                                       "DROP TRIGGER decision_append_only ON decision",
                                       "DROP TRIGGER ledger_entry_append_only ON ledger_entry"}));
        return connection;
    }
    SqlReplayStore& owner() override { return m_owner; }

  private:
    static const ServerAddress& address() { return sharedCluster()->address(); }
    vault::Sha256Hasher m_hasher;
    PostgresReplayStore m_owner{address(), m_hasher, kSchema};
};

std::string outcomeOf(const Result<rewards::Changes>& changes)
{
    if (!changes.ok()) {
        return std::string(nameOf(changes.error().code())) + " " + changes.error().detail();
    }
    if (changes->decisions.empty()) {
        return {};
    }
    const rewards::Decision& decision = changes->decisions.front();
    const std::string text = rewards::replay::toText(decision);
    const bool refused = decision.code == rewards::DecisionCode::Reject;
    return refused ? text : text.substr(0, text.find(' '));
}

} // namespace

std::unique_ptr<RaceArena> sqliteArena()
{
    return std::make_unique<SqliteArena>();
}

std::unique_ptr<RaceArena> postgresArena()
{
    return sharedCluster() != nullptr ? std::make_unique<PostgresArena>() : nullptr;
}

Race::Race(RaceArena& arena, std::vector<rewards::Event> events)
    : m_arena(arena), m_events(std::move(events))
{
}

void Race::run(int rounds, const std::function<bool(const Outcomes&)>& between)
{
    const auto threads = static_cast<std::ptrdiff_t>(m_events.size());
    std::barrier line(threads + 1);
    std::atomic<bool> over{false};
    std::vector<std::string> outcomes(m_events.size());
    std::vector<std::thread> runners;
    for (std::size_t lane = 0; lane < m_events.size(); ++lane) {
        runners.emplace_back([this, lane, &line, &over, &outcomes] {
            const auto store = m_arena.join();
            for (;;) {
                line.arrive_and_wait(); // everybody is ready
                if (over) {
                    return;
                }
                outcomes[lane] = store.ok() ? outcomeOf((*store)->handle(m_events[lane]))
                                            : std::string("not joined: ") + store.error().detail();
                line.arrive_and_wait(); // everybody is done
            }
        });
    }
    for (int round = 0; round < rounds && !over; ++round) {
        line.arrive_and_wait();
        line.arrive_and_wait();
        Outcomes counted;
        for (const std::string& outcome : outcomes) {
            ++counted[outcome];
        }
        over = !between(counted);
    }
    over = true;
    line.arrive_and_wait();
    for (std::thread& runner : runners) {
        runner.join();
    }
}

} // namespace linli::storage
