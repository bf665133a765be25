// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"

#include <QByteArray>

#include <vector>

namespace linli::fuzz {

/// One layer of each kind on small pages: small inputs make many a second.
[[nodiscard]] std::vector<QByteArray> smallTemplates();
/// A template alone and one with a picture, as packages.
[[nodiscard]] std::vector<QByteArray> smallPackages();
/// Byte-stable both ways, or the writer loses something.
[[nodiscard]] bool roundTrips(const poster::PosterDocument& document);

} // namespace linli::fuzz
