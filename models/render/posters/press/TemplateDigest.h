// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"

#include <QByteArray>

namespace linli::render {

/// A fingerprint of everything a template draws, but for the bytes of its pictures: two templates
/// with the same one draw the same posters. SHA-1, 20 bytes.
[[nodiscard]] QByteArray templateDigest(const poster::PosterDocument& document);

} // namespace linli::render
