// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/views/CampaignRow.h"

#include <QString>

#include <optional>

namespace linli::ui {

/// "Next session 3月6日 周五 19:30 · in 2 days", "Live now: …", or that none is planned.
[[nodiscard]] QString nextSessionText(const std::optional<usecases::CampaignRow>& next,
                                      Instant now);

} // namespace linli::ui
