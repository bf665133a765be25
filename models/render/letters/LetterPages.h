// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/print/Pages.h"
#include "render/text/TextBlock.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace linli::render {

struct LetterPart
{
    QString heading;
    QStringList paragraphs; ///< those that begin with "• " hang
};

/// Running text for paper, finished strings: a notice, a form to sign.
struct Letter
{
    QString title;
    QString subtitle;
    std::vector<LetterPart> parts;
    QStringList lines; ///< labels before lines to write on
    QString footer;
    QString pagePattern = QStringLiteral("%1 / %2");
};

/// A letter on A4. A heading stays with its first paragraph, a paragraph in one piece, the lines to
/// write on together.
class LetterPages final : public Pages
{
  public:
    explicit LetterPages(Letter letter);

    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QSizeF pageMm(int page) const override;
    void paintPage(QPainter& painter, int page) const override;

  private:
    /// A text at its height; millimetres.
    struct Piece
    {
        TextBlock block;
        double left = 0;
        double top = 0;
        bool bullet = false;
    };
    struct Page
    {
        std::vector<Piece> pieces;
        std::vector<std::pair<QString, double>> lines;
    };
    void layOut();
    void addPart(const LetterPart& part);
    void addLines();
    /// Turns the page where this much does not fit any more.
    void need(double height);
    void put(TextBlock block, double left, double after, bool bullet);
    void paintLines(QPainter& painter, const Page& page) const;

    Letter m_letter;
    std::vector<Page> m_pages;
    double m_y = 0;
};

} // namespace linli::render
