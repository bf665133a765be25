// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/privacy/Purpose.h"
#include "usecases/privacy/Consents.h"
#include "words/Language.h"

#include <QString>

namespace linli::words {

/// 公开全名 / Whole name shown.
[[nodiscard]] QString purposeText(privacy::Purpose purpose, Language language);
/// The same for a word of the table; one that nobody knows shows itself.
[[nodiscard]] QString purposeText(std::string_view purpose, Language language);
/// 柜台口头 / At the counter; also the channels of files and pages.
[[nodiscard]] QString channelText(std::string_view channel, Language language);
/// What she was asked, in that language.
[[nodiscard]] QString wordingOf(const ports::ConsentText& text, Language language);

} // namespace linli::words
