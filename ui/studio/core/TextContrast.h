// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"
#include "render/posters/AssetFolder.h"

#include <map>
#include <memory>
#include <string>

namespace linli::ui {

/// How well each text stands off what is really drawn behind it: its contrast with the fifth of its
/// ground that is worst, by layer id. Drawn small, back to front, looked at before each text.
/// Worker thread.
[[nodiscard]] std::map<std::string, double>
textContrasts(const poster::PosterDocument& document,
              const std::shared_ptr<render::AssetFolder>& assets,
              const poster::PosterFields& fields);

} // namespace linli::ui
