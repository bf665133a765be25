// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/ShopRun.h"

#include "domain/rewards/Texts.h"
#include "kit/ShopDump.h"
#include "storage/rewards/SqlRewardStore.h"
#include "usecases/ports/RewardStore.h"
#include "vault/Sha256Hasher.h"

#include <utility>

#include "unit/rewards/RandomShop.h"

namespace linli::soak {

using rewards::replay::eventOf;

ShopRun::ShopRun(std::int64_t number, SoakFigures& figures)
    : m_number(number), m_figures(figures), m_at(kit::at("2026-03-02 10:00"))
{
}

Result<void> ShopRun::open(const std::vector<rewards::OpeningRule>& rules)
{
    // The run is about rewards, not about a disk: fsync would be nine tenths of it.
    LINLI_TRY(m_kit.connection().execute("PRAGMA synchronous = OFF"));
    for (const rewards::OpeningRule& rule : rules) {
        rewards::Event event = eventOf(std::ssize(m_log), m_at, "rule " + rule.id.text());
        event.verb = rewards::AddRule{rule.id, 0, rule.terms, rule.budget};
        LINLI_TRY(handle(std::move(event)));
    }
    return {};
}

Result<void> ShopRun::step(Span later, const std::string& body)
{
    m_at = m_at + later;
    return handle(eventOf(std::ssize(m_log), m_at, body));
}

Result<void> ShopRun::check()
{
    LINLI_ASSIGN(const std::vector<std::string> broken, m_kit.shop().rewards.brokenInvariants());
    ++m_figures.checks;
    for (const std::string& one : broken) {
        blame(one);
    }
    return {};
}

Result<void> ShopRun::close()
{
    LINLI_TRY(check());
    LINLI_ASSIGN(const ports::LedgerCheck chain, m_kit.shop().rewards.verify());
    if (!chain.ok()) {
        blame("the ledger does not verify: " + chain.reason);
    }
    LINLI_TRY(replayEverything());
    return countRewards();
}

Result<void> ShopRun::handle(rewards::Event event)
{
    m_log.push_back(event);
    LINLI_ASSIGN(const usecases::Outcome outcome, usecases::submit(m_kit.shop(), event));
    ++m_figures.events;
    ++m_figures.verbs[event.verbText];
    m_figures.refused += outcome.refused ? 1 : 0;
    m_figures.entries += std::ssize(outcome.entries);
    return {};
}

Result<void> ShopRun::replayEverything()
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

Result<void> ShopRun::countRewards()
{
    const vault::Sha256Hasher hasher;
    LINLI_ASSIGN(const rewards::BooksOfShop books,
                 storage::SqlRewardStore(m_kit.connection(), hasher).books());
    m_figures.members += std::ssize(books.members);
    m_figures.orders += std::ssize(books.orders);
    m_figures.rewards += std::ssize(books.rewards);
    for (const rewards::RewardRecord& reward : books.rewards) {
        ++m_figures.rewardStates[std::string(rewards::textOf(reward.state))];
    }
    ++m_figures.shops;
    return {};
}

void ShopRun::blame(const std::string& what)
{
    m_figures.violations.push_back("shop " + std::to_string(m_number) + " by " +
                                   m_log.back().id.text() + " (" + m_log.back().fingerprint +
                                   "): " + what);
}

} // namespace linli::soak
