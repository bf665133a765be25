// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/FieldList.h"
#include "domain/poster/PosterDocument.h"
#include "words/Language.h"

#include <QString>

namespace linli::words {

/// A field of fieldList() as a list shows it: “邻居的名字（打码）” / “Neighbour's name, masked”. A
/// key that is nobody's stays as it is.
[[nodiscard]] QString posterFieldText(std::string_view key, Language language);
/// Its group: 邻居, 本店, 奖励 … by what stands before the dot.
[[nodiscard]] QString posterFieldGroupText(std::string_view key, Language language);

/// A value for every field, so that a template can be looked at before there is a neighbour. The
/// code is a real one that nobody has (InviteCode of random number 0).
[[nodiscard]] poster::PosterFields samplePosterFields(Language language);

} // namespace linli::words
