// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Decision.h"
#include "usecases/why/Why.h"
#include "words/Language.h"

#include <QString>

#include <optional>
#include <vector>

namespace linli::words {

struct WhyLine
{
    std::optional<Instant> at;
    QString text;
};

/// Why somebody got something, or did not: one plain sentence, the chain of facts behind it, and
/// what a refund of the order would do. The same words on screen, on paper and from `linlictl why`.
struct WhySheet
{
    QString title;    ///< what it is about: an order's number, a gift and whose it is
    QString sentence; ///< finished, with its full stop
    std::vector<WhyLine> facts;
    QStringList ifRefunded; ///< empty where nothing is left to refund
};

[[nodiscard]] WhySheet whyReward(const usecases::WhyFacts& why, Language language);
[[nodiscard]] WhySheet whyOrder(const usecases::WhyFacts& why, Language language);
/// What she has, one line a reward; `total` may be more than the rows given.
[[nodiscard]] WhySheet
whyMember(const std::vector<usecases::RewardRow>& rewards, std::int64_t total, Language language);

/// A stored decision as the engine said it.
[[nodiscard]] rewards::Decision decisionOf(const ports::DecisionRow& row);

} // namespace linli::words
