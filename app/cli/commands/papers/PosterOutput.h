// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Rendered.h"
#include "render/posters/PosterBatch.h"
#include "usecases/posters/PosterPerson.h"

#include <QStringList>

namespace linli::app {

/// The options of `poster` that say for whom and how; each with a value.
[[nodiscard]] QStringList posterOutputOptions();

/// --all, --member CODE, --segment sharers|rewards|TAG, --top N [--by referrals|sales]
/// [--window W]. Errors: MissingValue, those of the shop.
[[nodiscard]] Result<std::vector<usecases::PosterPerson>> posterAudience(usecases::Shop& shop,
                                                                         const Arguments& given);

/// Writes by what --out names: a .pdf, else a folder of pictures (--format png|jpg), on all cores,
/// going on from where an earlier run ended (not with --fresh). Errors: UnknownOption,
/// MissingValue, OutOfRange, those of the batch.
[[nodiscard]] Result<render::BatchOutcome>
writePosters(const poster::PosterDocument& document,
             const std::shared_ptr<render::AssetFolder>& assets,
             const std::vector<render::PosterJob>& jobs,
             const Arguments& given);

} // namespace linli::app
