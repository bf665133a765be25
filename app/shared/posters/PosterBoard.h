// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"
#include "usecases/shop/Shop.h"
#include "words/Language.h"

namespace linli::app {

/// Fields of a template's board layer: everybody's place since the shop began, the ten best.
/// Empty where the template shows no board. Store thread. Errors: of the store.
Result<poster::PosterFields>
posterBoard(usecases::Shop& shop, const poster::PosterDocument& document, words::Language language);

} // namespace linli::app
