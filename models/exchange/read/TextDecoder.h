// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace linli::exchange {

struct DecodedText
{
    std::string utf8;     ///< without byte order mark
    std::string encoding; ///< utf-8, utf-8-bom, utf-16le, utf-16be, gb18030
};

/// Tries the encodings in the order of spec/import-rules.md §1, each strictly. `named` is "auto" or
/// one encoding (also gbk, gb2312), which is then the only one tried. Errors: NulBytes,
/// EncodingUnknown, UnknownOption (an encoding nobody knows).
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes, std::string_view named);

} // namespace linli::exchange
