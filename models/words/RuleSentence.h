// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Terms.h"
#include "words/Language.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace linli::words {

/// What of a rule a piece of its sentence tells: what a press on it would change.
enum class RulePart
{
    None,
    Scope, ///< first order or every order
    Minimum,
    Inviter,
    Invitee,
    Hold,
    Valid,
    Rate,
    Need,
    Hours,
    Each,
    Steps,
    Over,
    Window,
    Life,
    Caps,
    Tier,
    Exclusive,
    Budget,
};

struct RulePiece
{
    QString text;
    RulePart part = RulePart::None;
};

/// The rule's sentence cut into pieces; joined they are ruleSentence(). `cutPercent`: what a new
/// neighbour still pays on her first order by a price cut that goes with the rule (90 = 9折).
[[nodiscard]] std::vector<RulePiece>
rulePieces(const rewards::Terms& terms, std::optional<std::int32_t> cutPercent, Language language);

/// The terms of a rule as the one sentence the owner and the neighbours read:
/// "新邻居首单满 ¥20.00，邀请人得 1 斤鸡蛋，新邻居得 1 斤鸡蛋，收货 3 天后可领". No full stop.
[[nodiscard]] QString ruleSentence(const rewards::Terms& terms, Language language);

/// What the sentence leaves out, each a piece of its own: dates, how long an invitation counts,
/// caps, tier, exclusion, budget.
[[nodiscard]] std::vector<RulePiece> ruleConditions(const rewards::Terms& terms,
                                                    const std::optional<rewards::Quantity>& budget,
                                                    Language language);

/// The terms as the neighbours read them, one paragraph an entry: the sentence, the conditions,
/// what happens on a refund and that odd cases are looked at. Product names of goods that take no
/// part may be added by the caller.
[[nodiscard]] QStringList neighbourTerms(const rewards::Terms& terms,
                                         std::optional<std::int32_t> cutPercent,
                                         const std::optional<rewards::Quantity>& budget,
                                         Language language);

/// 9 折, 8.8 折 / 10 % off
[[nodiscard]] QString rateText(std::int32_t percent, Language language);

} // namespace linli::words
