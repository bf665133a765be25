// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/letters/LetterPages.h"
#include "words/privacy/LetterText.h"

namespace linli::app {

/// A letter in words, ready for paper.
[[nodiscard]] render::Letter paperLetter(const words::LetterText& text);

/// By the file's ending: .pdf or .txt, whole or not at all. Errors: UnknownOption, FileUnwritable.
/// Any thread with a QGuiApplication.
[[nodiscard]] Result<void> writeLetter(const words::LetterText& text, const QString& file);

} // namespace linli::app
