// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"
#include "render/board/BoardPicture.h"

namespace linli::render {

/// A board as fields ("board.title", "board.3.name" …), so that it reaches a board layer on the way
/// every other value goes: preview, batch, PDF and print need nothing of their own.
[[nodiscard]] poster::PosterFields boardFields(const BoardPicture& board);

/// The board the fields hold; without rows where they hold none.
[[nodiscard]] BoardPicture boardOf(const poster::PosterFields& fields);

/// True where a layer of the document, or of a group in it, shows a board.
[[nodiscard]] bool showsBoard(const poster::PosterDocument& document);

} // namespace linli::render
