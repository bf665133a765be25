// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Engine.h"
#include "kit/TestShop.h"

#include <cstdint>
#include <string>
#include <vector>

#include "soak/SoakFigures.h"

namespace linli::soak {

/// One shop file of its own, what was done to it, and where it stands in time. Whatever is broken
/// goes into the figures with the event it was seen after. Errors everywhere: those of the store.
class ShopRun
{
  public:
    /// `number` names the shop in what is blamed.
    ShopRun(std::int64_t number, SoakFigures& figures);
    /// The rules come by events, as in the product, so that every balance has its entries.
    Result<void> open(const std::vector<rewards::OpeningRule>& rules);
    /// One event of a case file's text, `later` than the one before.
    Result<void> step(Span later, const std::string& body);
    /// All invariants; reads everything.
    Result<void> check();
    /// The invariants, the hash chain, then the whole log again, which must change nothing.
    Result<void> close();

  private:
    Result<void> handle(rewards::Event event);
    Result<void> replayEverything();
    Result<void> countRewards();
    void blame(const std::string& what);

    std::int64_t m_number;
    SoakFigures& m_figures;
    Instant m_at;
    kit::TestShop m_kit;
    std::vector<rewards::Event> m_log;
};

} // namespace linli::soak
