// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/RewardSoak.h"

#include "domain/rewards/Texts.h"
#include "kit/ShopDump.h"
#include "kit/TestShop.h"
#include "storage/rewards/SqlRewardStore.h"
#include "usecases/ports/RewardStore.h"
#include "vault/Sha256Hasher.h"

#include <random>

#include "unit/rewards/RandomShop.h"

namespace linli::soak {
namespace {

using rewards::replay::eventOf;
using rewards::replay::kNumbersPerEvent;
using rewards::replay::Pools;

constexpr Pools kPools{6, 30, 20, 2};
constexpr std::int64_t kEventsPerCheck = 20;
constexpr std::uint32_t kMostMinutesApart = 600;

/// One shop, its log and where it stands in time.
class RandomShop
{
  public:
    RandomShop(std::uint32_t seed, std::int64_t number, SoakFigures& figures)
        : m_number(number), m_figures(figures), m_at(kit::at("2026-03-02 10:00"))
    {
        std::seed_seq seeds{seed, static_cast<std::uint32_t>(number)};
        m_random.seed(seeds);
    }
    /// Its rules come by events, as in the product, so that every balance has its entries.
    Result<void> open()
    {
        // The run is about rewards, not about a disk: fsync would be nine tenths of it.
        LINLI_TRY(m_kit.connection().execute("PRAGMA synchronous = OFF"));
        for (const rewards::OpeningRule& rule : rewards::replay::randomShopRules()) {
            rewards::Event event = eventOf(std::ssize(m_log), m_at, "rule " + rule.id.text());
            event.verb = rewards::AddRule{rule.id, 0, rule.terms, rule.budget};
            LINLI_TRY(handle(std::move(event)));
        }
        return {};
    }
    Result<void> step()
    {
        std::vector<std::uint32_t> numbers(kNumbersPerEvent);
        for (std::uint32_t& one : numbers) {
            one = static_cast<std::uint32_t>(m_random() % 1'000'000);
        }
        m_at = m_at + Span::minutes(static_cast<std::int64_t>(m_random() % kMostMinutesApart));
        return handle(
            eventOf(std::ssize(m_log), m_at, rewards::replay::randomBody(numbers, kPools)));
    }
    Result<void> check()
    {
        LINLI_ASSIGN(const std::vector<std::string> broken,
                     m_kit.shop().rewards.brokenInvariants());
        ++m_figures.checks;
        for (const std::string& one : broken) {
            blame(one);
        }
        return {};
    }
    Result<void> close()
    {
        LINLI_TRY(check());
        LINLI_ASSIGN(const ports::LedgerCheck chain, m_kit.shop().rewards.verify());
        if (!chain.ok()) {
            blame("the ledger does not verify: " + chain.reason);
        }
        LINLI_TRY(replayEverything());
        return countRewards();
    }

  private:
    Result<void> handle(rewards::Event event)
    {
        m_log.push_back(event);
        LINLI_ASSIGN(const usecases::Outcome outcome, usecases::submit(m_kit.shop(), event));
        ++m_figures.events;
        ++m_figures.verbs[event.verbText];
        m_figures.refused += outcome.refused ? 1 : 0;
        m_figures.entries += std::ssize(outcome.entries);
        return {};
    }
    Result<void> replayEverything()
    {
        const std::string before = kit::dumpOf(m_kit.connection());
        for (const rewards::Event& event : m_log) {
            LINLI_ASSIGN(const usecases::Outcome again, usecases::submit(m_kit.shop(), event));
            ++m_figures.replayed;
            if (!again.has(rewards::DecisionCode::DupEvent)) {
                blame(event.id.text() + " was not known as a duplicate");
            }
        }
        if (kit::dumpOf(m_kit.connection()) != before) {
            blame("the log replayed changed the shop");
        }
        return {};
    }
    Result<void> countRewards()
    {
        const vault::Sha256Hasher hasher;
        LINLI_ASSIGN(const rewards::BooksOfShop books,
                     storage::SqlRewardStore(m_kit.connection(), hasher).books());
        m_figures.rewards += std::ssize(books.rewards);
        for (const rewards::RewardRecord& reward : books.rewards) {
            ++m_figures.rewardStates[std::string(rewards::textOf(reward.state))];
        }
        ++m_figures.shops;
        return {};
    }
    void blame(const std::string& what)
    {
        m_figures.violations.push_back("shop " + std::to_string(m_number) + " by " +
                                       m_log.back().id.text() + " (" + m_log.back().fingerprint +
                                       "): " + what);
    }

    std::int64_t m_number;
    SoakFigures& m_figures;
    Instant m_at;
    std::mt19937 m_random;
    kit::TestShop m_kit;
    std::vector<rewards::Event> m_log;
};

} // namespace

Result<void>
soakShop(std::uint32_t seed, std::int64_t number, std::int64_t events, SoakFigures& figures)
{
    RandomShop shop(seed, number, figures);
    LINLI_TRY(shop.open());
    for (std::int64_t i = 1; i <= events; ++i) {
        LINLI_TRY(shop.step());
        if (i % kEventsPerCheck == 0) {
            LINLI_TRY(shop.check());
        }
    }
    return shop.close();
}

} // namespace linli::soak
