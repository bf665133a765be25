// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"

#include <optional>

namespace linli::poster {

/// WCAG 2 contrast of two opaque colours, 1 … 21.
[[nodiscard]] double contrastOf(const Colour& a, const Colour& b);
/// What is seen where `top` (perhaps clear) lies on `ground`.
[[nodiscard]] Colour over(const Colour& top, const Colour& ground);

/// A colour by how the eye sees it (OKLCH): lightness 0 … 1, how colourful, which hue in degrees.
struct Lch
{
    double lightness = 0;
    double chroma = 0;
    double hueDegrees = 0;
};
[[nodiscard]] Lch toLch(const Colour& colour);
/// The nearest colour a screen has: chroma gives way, lightness and hue stay.
[[nodiscard]] Colour fromLch(const Lch& lch, std::uint8_t alpha);

/// Every colour of the poster once, the largest areas first, at most `most`.
[[nodiscard]] std::vector<Colour> coloursOf(const PosterDocument& document, std::size_t most);

/// The hue most of the poster's colourful area has; nothing on a grey one.
[[nodiscard]] std::optional<double> leadingHue(const PosterDocument& document);

/// The same lightness in another hue, so contrast stays; greys stay grey.
[[nodiscard]] Colour shiftedHue(const Colour& colour, double degrees);
/// Turns every colourful colour so that the leading hue becomes `hueDegrees`. False on a grey one.
bool recolour(PosterDocument& document, double hueDegrees);

/// Black or white, whichever is easier to read on the ground.
[[nodiscard]] Colour readableOn(const Colour& ground);

} // namespace linli::poster
