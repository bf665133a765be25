// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <string>
#include <vector>

#include "boards/RawShop.h"

namespace linli::boardtest {

/// spec/metrics.md read a second time, as SQL over the raw tables: shares nothing with domain/board
/// but the tables. Every answer is text, columns joined by commas.
class SqlOracle
{
  public:
    /// Makes its temporary tables (identities, binds, paid orders, qualifications).
    /// `only`: a condition on sale_order o, for the figures of a choice of orders.
    explicit SqlOracle(RawShop& raw, const std::string& only = {});

    [[nodiscard]] std::vector<std::string> byReferrals(const TimeWindow& window);
    [[nodiscard]] std::vector<std::string> bySales(const TimeWindow& window);
    [[nodiscard]] std::string gmv(const TimeWindow& window);       ///< net, paid, referred, orders
    [[nodiscard]] std::string sharers(const TimeWindow& window);   ///< total, active, new
    [[nodiscard]] std::string customerK(const TimeWindow& window); ///< num, den
    [[nodiscard]] std::string matureAndSharing(const TimeWindow& window, Instant now);
    [[nodiscard]] std::string repurchase(const TimeWindow& window, int days, bool referred);
    [[nodiscard]] std::string dependence(const TimeWindow& window, int top);
    [[nodiscard]] std::vector<std::int64_t> cycleMs(const TimeWindow& window); ///< sorted
    [[nodiscard]] std::vector<std::string>
    cohortPairs(const TimeWindow& window);                      ///< month, later, n
    [[nodiscard]] std::string cost(const TimeWindow& window);   ///< fen, count
    [[nodiscard]] std::string profit(const TimeWindow& window); ///< fen, orders of unknown cost

    /// first bound in the window; of those: bought, on two days, bought and brought somebody
    [[nodiscard]] std::string funnel(const TimeWindow& window);
    [[nodiscard]] std::string inviteRate(const TimeWindow& window); ///< num, den

  private:
    [[nodiscard]] std::string one(const std::string& sql, int columns);
    RawShop& m_raw;
    bool m_part;
};

} // namespace linli::boardtest
