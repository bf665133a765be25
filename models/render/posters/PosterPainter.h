// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/CheckReport.h"
#include "domain/poster/Margins.h"
#include "domain/poster/PosterDocument.h"
#include "render/board/BoardPicture.h"
#include "render/codes/CodeReader.h"
#include "render/codes/QrSymbol.h"
#include "render/posters/AssetFolder.h"
#include "render/posters/press/LayerSplit.h"

#include <QImage>
#include <QRectF>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace linli::render {

struct CheckLimits;

/// A code as it was drawn: what the check needs. Dots, origin at the trim's top left.
struct PlacedCode
{
    std::string layerId;
    std::string payload;
    CodeKind kind = CodeKind::Qr;
    QRect symbol; ///< without quiet zone, on whole dots
    int moduleDots = 0;
    bool hasLogo = false;
    std::shared_ptr<const QrSymbol> qr; ///< null for a bar code
};

/// What drawing one poster found out besides the picture.
struct PaintedPoster
{
    std::vector<PlacedCode> codes;
    /// Texts that did not fit, fields that had no value, ink outside the margins, in the order
    /// they were met; such a poster does not leave.
    std::vector<Error> findings;
    std::optional<Error> problem;        ///< the first of them
    std::vector<poster::PlacedInk> inks; ///< of texts, page units
};

struct PosterOptions
{
    double dpi = 0;     ///< dots the drawing is laid out for; 0: the page's own
    double scale = 1;   ///< smaller copies for n-up sheets; codes stay on whole dots
    bool bleed = false; ///< draw beyond the trim
};

/// Draws one template for many people: PNG, PDF, print and preview all call paint(). The layers
/// that are the same for everybody are drawn once and kept. Needs a QGuiApplication (fonts); any
/// one thread at a time, several painters in parallel are fine.
class PosterPainter
{
  public:
    PosterPainter(poster::PosterDocument document,
                  std::shared_ptr<AssetFolder> assets,
                  PosterOptions options,
                  std::shared_ptr<QrCache> symbols = std::make_shared<QrCache>());

    /// Draws with the trim's top left at the painter's origin, one logical unit a dot: scale the
    /// painter for another device. Errors: what makes a picture impossible (asset, code too long).
    Result<PaintedPoster> paint(QPainter& painter, const poster::PosterFields& fields);

    /// The poster as RGB32 at `dpi`, bleed included when asked for.
    struct Picture
    {
        QImage image;
        PaintedPoster painted;
    };
    Result<Picture> picture(const poster::PosterFields& fields);

    /// For batches of pictures: what all of them share (RGB32, bleed included), and where in it
    /// they differ, in its dots.
    Result<QImage> plateImage();
    Result<std::vector<QRect>> movingAreas();
    /// Draws a poster over a picture that looks like the plate at least where they differ.
    Result<PaintedPoster> paintOver(QImage& sheet, const poster::PosterFields& fields);
    /// Where the trim begins in a picture.
    [[nodiscard]] QPoint pictureOrigin() const { return origin(); }

    /// Draws nothing but the surroundings of the codes and checks each: the worst report.
    /// `printerDpi` 0: the drawing's own.
    Result<poster::CheckReport> check(const poster::PosterFields& fields, double printerDpi = 0);
    /// The same on a picture that is already there.
    [[nodiscard]] poster::CheckReport checkPicture(const Picture& picture,
                                                   double printerDpi = 0) const;
    /// One report a code of the picture.
    [[nodiscard]] std::vector<poster::CheckReport> reports(const Picture& picture,
                                                           double printerDpi = 0) const;

    /// For board layers; the same board on every poster of a batch.
    void setBoard(BoardPicture board) { m_board = std::move(board); }

    [[nodiscard]] const poster::PosterDocument& document() const { return m_document; }
    [[nodiscard]] const PosterOptions& options() const { return m_options; }
    /// Dots of the trim, and of the drawing with the bleed it was asked for.
    [[nodiscard]] QSize trimDots() const;
    [[nodiscard]] QSize fullDots() const;

  private:
    /// Ink outside the safe area, areas that end before the bleed.
    void noteMargins(PaintedPoster& painted) const;
    /// What is drawn once, for pictures or for paper.
    struct Plate
    {
        LayerSplit split;
        QImage image;
        PaintedPoster painted; ///< codes that are the same for everybody; a text that does not fit
    };
    Result<std::shared_ptr<const Plate>> plate(SplitFor purpose);
    Result<void> paintLayers(QPainter& painter,
                             const poster::PosterFields& fields,
                             const std::vector<std::size_t>& which,
                             PaintedPoster& painted);
    [[nodiscard]] CheckLimits limits(double printerDpi) const;
    [[nodiscard]] double dotsPerUnit() const;
    [[nodiscard]] QPoint origin() const;

    poster::PosterDocument m_document;
    std::shared_ptr<AssetFolder> m_assets;
    PosterOptions m_options;
    std::shared_ptr<QrCache> m_symbols;
    BoardPicture m_board;
    std::array<std::shared_ptr<const Plate>, 2> m_plates; ///< by SplitFor; copies share them
};

} // namespace linli::render
