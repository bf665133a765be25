// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/privacy/Notice.h"
#include "words/Language.h"
#include "words/privacy/LetterText.h"

namespace linli::words {

/// The privacy notice of this shop with every item PIPL 第十七条 asks for: who, what for, what and
/// how, how long, which rights and how to use them. `version` as it will stand on it.
[[nodiscard]] LetterText noticeLetter(const usecases::NoticeFacts& facts,
                                      std::int64_t version,
                                      Instant from,
                                      Language language);

/// As plain text: for the chat, the page, the file. What is published.
[[nodiscard]] QString plainText(const LetterText& letter);

/// A form to be signed: the wording, her name and the day left blank, one copy for each side.
[[nodiscard]] LetterText consentForm(const usecases::ShopProfile& profile,
                                     const ports::ConsentText& text,
                                     const QString& person,
                                     Language language);

} // namespace linli::words
