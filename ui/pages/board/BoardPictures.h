// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "domain/time/BusinessDay.h"
#include "render/board/BoardPicture.h"
#include "usecases/boards/BoardResult.h"

namespace linli::ui {

/// A board as it is printed, in the language shown; names as the public sees them.
[[nodiscard]] render::BoardPicture boardPictureOf(const usecases::BoardResult& result,
                                                  const board::WindowChoice& choice,
                                                  const std::string& shopName,
                                                  BusinessDay today);

} // namespace linli::ui
