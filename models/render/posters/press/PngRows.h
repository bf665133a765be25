// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <cstdint>
#include <vector>

namespace linli::render {

/// Rows `first` .. `first + count` of a picture.
struct RowBand
{
    int first = 0;
    int count = 0;
};

/// The rows as a PNG holds them before compression: a filter byte, then three bytes a pixel.
/// `picture` is RGB32.
///
/// Each row the filter that looks smallest; slow and small. `mayLookUp`: the row above the first
/// one is the same for every picture these rows are put into.
[[nodiscard]] std::vector<std::uint8_t>
bestRows(const QImage& picture, RowBand band, bool mayLookUp);
/// Each row as its difference to the one above; fast. `out` is reused. The row above the first one
/// must be the same for every picture.
void upRows(const QImage& picture, RowBand band, std::vector<std::uint8_t>& out);

} // namespace linli::render
