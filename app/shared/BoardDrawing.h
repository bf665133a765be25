// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "render/board/BoardPicture.h"
#include "usecases/boards/BoardResult.h"
#include "words/Language.h"

namespace linli::app {

/// The board as a picture to publish: names masked, the shop's name, how it counts.
[[nodiscard]] render::BoardPicture boardPicture(const usecases::BoardResult& result,
                                                const board::WindowChoice& choice,
                                                const std::string& shopName,
                                                BusinessDay today,
                                                words::Language language);

} // namespace linli::app
