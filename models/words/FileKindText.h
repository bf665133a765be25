// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/imports/FileKind.h"
#include "words/Language.h"

#include <string_view>

namespace linli::words {

/// "快团团 订单": what kind of file was recognised. Never empty.
[[nodiscard]] QString fileKindText(usecases::imports::FileKind kind, Language language);
/// The name of a field of a conflict ("paid_amount" → 实付金额); an unknown one stays as it is.
[[nodiscard]] QString conflictFieldText(std::string_view field, Language language);

} // namespace linli::words
