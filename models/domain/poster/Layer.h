// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/Style.h"
#include "domain/poster/Units.h"
#include "domain/poster/UnknownKeys.h"

#include <string>
#include <variant>
#include <vector>

namespace linli::poster {

/// Which point of the page (or group) a frame's x and y count from, always inwards: with
/// BottomRight, x is the gap to the right edge. Keeps a layer in place when a page changes size.
enum class Anchor
{
    TopLeft,
    Top,
    TopRight,
    Left,
    Centre,
    Right,
    BottomLeft,
    Bottom,
    BottomRight
};

struct Frame
{
    Anchor anchor = Anchor::TopLeft;
    Box box; ///< page units; for centred anchors x or y is an offset from the centre
    UnknownKeys unknown = {};
    bool operator==(const Frame&) const = default;
};

/// What becomes of a layer one of whose fields has no value and no default.
enum class MissingField
{
    Block, ///< the poster is refused: PosterMissingField
    Hide,  ///< the layer is left out
    Empty  ///< the field reads as nothing
};

struct RectShape
{
    Fill fill;
    Stroke stroke;
    double radius = 0;
    bool operator==(const RectShape&) const = default;
};
struct LineShape
{
    Stroke stroke; ///< from the frame's top left to its bottom right
    bool operator==(const LineShape&) const = default;
};
struct TextShape
{
    std::vector<TextSpan> spans;
    TextStyle style;
    bool operator==(const TextShape&) const = default;
};
enum class ImageFit
{
    Contain,
    Cover
};
struct ImageShape
{
    /// A file name inside the template's folder, no path (security.md D8), or `art:NAME.svg`: a
    /// drawing that ships with the program.
    std::string asset;
    ImageFit fit = ImageFit::Contain;
    double radius = 0;
    bool operator==(const ImageShape&) const = default;
};
struct QrShape
{
    std::string payload; ///< may hold placeholders
    Colour dark{0, 0, 0, 255};
    Colour light{255, 255, 255, 255};
    /// Light modules kept clear inside the frame on each side. Fewer than 4 is drawn as asked, and
    /// then refused by the check unless the surroundings are as light.
    double quietModules = 4;
    std::string logo;        ///< asset over the centre; empty: none
    double logoShare = 0.06; ///< of the symbol's area
    bool operator==(const QrShape&) const = default;
};
enum class BarcodeKind
{
    Code128,
    Ean13
};
struct BarcodeShape
{
    std::string payload;
    BarcodeKind kind = BarcodeKind::Code128;
    Colour dark{0, 0, 0, 255};
    Colour light{255, 255, 255, 255};
    bool operator==(const BarcodeShape&) const = default;
};
struct BoardShape
{
    int rows = 10;
    bool operator==(const BoardShape&) const = default;
};

struct Layer;
struct GroupShape
{
    std::vector<Layer> layers; ///< their frames count from the group's frame
    bool operator==(const GroupShape& other) const;
};

using Shape = std::variant<RectShape,
                           LineShape,
                           TextShape,
                           ImageShape,
                           QrShape,
                           BarcodeShape,
                           BoardShape,
                           GroupShape>;

struct Layer
{
    std::string id; ///< unique in the document; errors name it
    Frame frame;
    double rotationDegrees = 0;
    double opacity = 1;
    bool visible = true;
    bool locked = false;
    /// Drawn only while this field has a value / has none; empty: always.
    std::string whenField;
    std::string unlessField;
    MissingField onMissing = MissingField::Block;
    Shape shape;
    UnknownKeys unknown = {};
    bool operator==(const Layer& other) const;
};

} // namespace linli::poster
