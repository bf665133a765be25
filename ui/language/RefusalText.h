// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace linli::ui {

/// Why the shop's rules said no, in one sentence: for the refusal of a use case ("ALREADY_BOUND",
/// "REJECT HAS_DEBT") and for decision codes.
[[nodiscard]] QString refusalText(std::string_view refusal);

/// Why a reward waits for the owner (SAME_DEVICE …).
[[nodiscard]] QString signalText(const QString& signal);

} // namespace linli::ui
