// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/Snapping.h"

namespace linli::ui {

/// The guides kept with a template, under its own key "guides" ({"x": […], "y": […]}).
[[nodiscard]] poster::Guides guidesOf(const poster::PosterDocument& document);
/// False where they were the same already.
bool setGuides(poster::PosterDocument& document, const poster::Guides& guides);

} // namespace linli::ui
