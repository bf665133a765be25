// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <optional>
#include <string>

namespace linli::render {

enum class CodeKind
{
    Qr,
    Code128,
    Ean13
};

/// What a scanner reads in the picture; nothing when it finds no code of that kind.
[[nodiscard]] std::optional<std::string> readCode(const QImage& picture, CodeKind kind);

} // namespace linli::render
