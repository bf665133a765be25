// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace linli::words {

/// The languages the product speaks. The default is Chinese.
enum class Language
{
    Zh,
    En,
};

/// One text in both languages; the tables of this layer are made of these, so that a cloud request,
/// an export and the window can each speak their own language at the same time
/// (docs/decisions/0002-words-carry-both-languages.md).
struct Bilingual
{
    const char16_t* zh;
    const char16_t* en;
    [[nodiscard]] QString in(Language language) const
    {
        return QString::fromUtf16(language == Language::Zh ? zh : en);
    }
};

} // namespace linli::words
