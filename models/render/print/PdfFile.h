// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/print/WholeFile.h"

namespace linli::render {

/// A PDF of QPdfWriter's whose text can be searched and copied: Qt 6.4 names a glyph by the first
/// character that has it, which for 人, 一 or 生 is a Kangxi radical nobody types, and for a space
/// a tab. The tables are corrected in place, byte for byte, so that every offset stays right.
class PdfFile final : public WholeFile
{
  public:
    using WholeFile::WholeFile;

  protected:
    qint64 writeData(const char* bytes, qint64 size) override;
};

/// A table of glyphs and characters with the ordinary character wherever one looks the same.
[[nodiscard]] QByteArray withPlainCharacters(QByteArray table);

} // namespace linli::render
