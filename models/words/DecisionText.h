// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Decision.h"
#include "words/Language.h"

namespace linli::words {

/// One plain sentence for a decision of the reward engine: the rule, the condition, the value found
/// and the value needed (spec/rewards.md, Why). Never empty.
[[nodiscard]] QString decisionText(const rewards::Decision& decision, Language language);

/// The sentence of a refusal, with {found} {needed} {detail} still in it.
[[nodiscard]] QString rejectSentence(rewards::RejectReason reason, Language language);

} // namespace linli::words
