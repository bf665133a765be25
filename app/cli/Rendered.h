// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "usecases/views/MemberRow.h"
#include "usecases/views/OrderRow.h"
#include "usecases/views/Product.h"
#include "usecases/views/RewardRow.h"

#include <QJsonArray>
#include <QJsonValue>

#include <optional>

namespace linli::usecases {
struct Outcome;
} // namespace linli::usecases

namespace linli::app {

/// How the shop's things look in JSON (cli.md: snake_case, money in _fen, instants ISO +08:00) and
/// in a terminal. Phones leave masked.
[[nodiscard]] QString qs(const std::string& text);
[[nodiscard]] QJsonValue jsonOf(Instant instant);
[[nodiscard]] QJsonValue jsonOf(const std::optional<Instant>& instant);
[[nodiscard]] QJsonObject jsonOf(const usecases::MemberRow& member);
[[nodiscard]] QJsonObject jsonOf(const usecases::Product& product);
[[nodiscard]] QJsonObject jsonOf(const usecases::OrderRow& order);
[[nodiscard]] QJsonObject jsonOf(const usecases::RewardRow& reward);
[[nodiscard]] QJsonObject jsonOf(const usecases::Outcome& outcome);

/// Writes {decisions, entries} or their text; 1 where the shop refused, else 0.
[[nodiscard]] int answerOutcome(const CommandContext& context, const usecases::Outcome& outcome);

/// A text in the language of the run.
[[nodiscard]] inline QString say(const CommandContext& context, const words::Bilingual& text)
{
    return text.in(context.out.language());
}

} // namespace linli::app
