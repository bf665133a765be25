// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/UnknownKeys.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::poster {

struct Colour
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;
    bool operator==(const Colour&) const = default;
};

/// One colour, or a straight gradient from the first to the last of several.
struct Fill
{
    std::vector<Colour> colours; ///< empty: not filled
    double angleDegrees = 90;    ///< 0 left to right, 90 top to bottom
    UnknownKeys unknown = {};
    bool operator==(const Fill&) const = default;
};

struct Stroke
{
    Colour colour;
    double width = 0; ///< page units; 0: no line
    std::vector<double> dashes;
    UnknownKeys unknown = {};
    bool operator==(const Stroke&) const = default;
};

enum class HorizontalAlign
{
    Left,
    Centre,
    Right
};
enum class VerticalAlign
{
    Top,
    Middle,
    Bottom
};

struct TextStyle
{
    std::string family = "Noto Sans CJK SC";
    double size = 0; ///< height of the em in page units
    /// Shrink-to-fit stops here; text that still does not fit is PosterTextOverflow.
    double minimumSize = 0;
    int weight = 400; ///< 100..900
    Colour colour;
    HorizontalAlign horizontal = HorizontalAlign::Left;
    VerticalAlign vertical = VerticalAlign::Top;
    double lineHeight = 1.3;  ///< multiple of the size
    double letterSpacing = 0; ///< page units
    int maximumLines = 1;
    /// Lines of about equal length instead of a full one and a stray character.
    bool balanced = false;
    UnknownKeys unknown = {};
    bool operator==(const TextStyle&) const = default;
};

/// Part of a text with a look of its own; unset values come from the layer's style.
struct TextSpan
{
    std::string text; ///< may hold placeholders
    std::optional<Colour> colour;
    std::optional<int> weight;
    double scale = 1; ///< of the layer's size
    UnknownKeys unknown = {};
    bool operator==(const TextSpan&) const = default;
};

} // namespace linli::poster
