// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fraud/Detect.h"
#include "usecases/ports/fraud/SignalStore.h"
#include "words/Language.h"

namespace linli::words {

/// 同一个人, 同一台手机 …: two to six characters for lists.
[[nodiscard]] QString signalName(int signal, Language language);
/// When it shows, with its threshold, and why a neighbourhood has it: one or two sentences.
[[nodiscard]] QString signalMeaning(int signal, std::int64_t threshold, Language language);
/// 拦截, 待审, 提醒, 不管
[[nodiscard]] QString signalActionText(fraud::Action action, Language language);
[[nodiscard]] QString flagStateText(ports::FlagState state, Language language);
/// What was found against what is allowed: "一天绑定 24 位，上限 20"
[[nodiscard]] QString flagSentence(const fraud::Flag& flag, Language language);

} // namespace linli::words
