// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace linli::render {

struct TextRun
{
    QString text;
    QColor colour;
    int weight = 400;
    double scale = 1;
};

/// A text and the room it has. Lengths in the painter's logical units, which are device dots at
/// the resolution laid out for: so a preview at another scale breaks its lines in the same places.
struct TextRequest
{
    std::vector<TextRun> runs;
    QString family = QStringLiteral("Noto Sans CJK SC");
    double size = 12;
    double minimumSize = 12; ///< shrink no further
    double lineHeight = 1.3;
    double letterSpacing = 0;
    int maximumLines = 1;
    bool balanced = false;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
    QSizeF box;
};

/// A text laid out to fit its box: full size if it fits, else the largest size that does. Breaks
/// lines where Chinese typesetting allows it (no 。 at the start of a line) and never inside a
/// Latin word. Any thread.
class TextBlock
{
  public:
    explicit TextBlock(const TextRequest& request);
    ~TextBlock();
    TextBlock(TextBlock&&) noexcept;
    TextBlock& operator=(TextBlock&&) noexcept;
    TextBlock(const TextBlock&) = delete;
    TextBlock& operator=(const TextBlock&) = delete;

    /// False: it overflows even at the minimum size; drawing it would cut it off.
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] double size() const { return m_size; }
    [[nodiscard]] int lineCount() const;
    /// What the text takes at its size; wider or taller than the box when it does not fit.
    [[nodiscard]] QSizeF natural() const { return m_natural; }
    void draw(QPainter& painter, QPointF boxTopLeft) const;
    /// Around what draw() inks, from the box's top left.
    [[nodiscard]] QRectF ink() const;
    /// Its lines as they were broken.
    [[nodiscard]] QStringList lines() const;

  private:
    bool layOut(double size);
    /// The runs as one text with the breaks put in, laid out without any other break.
    void shape(double size, const std::vector<int>& breaks);
    [[nodiscard]] std::vector<int> breaksOf(double width) const;
    [[nodiscard]] double seenWidthOf(int line) const;
    void place();

    TextRequest m_request;
    QString m_text; ///< of the layout
    std::unique_ptr<QTextLayout> m_layout;
    QSizeF m_natural;
    double m_size = 0;
    bool m_fits = false;
};

/// The font of everything Linli prints. `pixelSize` in logical units, `weight` 100..900.
[[nodiscard]] QFont printFont(const QString& family, double pixelSize, int weight);

/// One line at `size` within `box`, shrunk or cut with an ellipsis when it is too long: for tables
/// and boards, where a name that is too long must not stop the page.
void drawLine(QPainter& painter,
              const QRectF& box,
              const QString& text,
              double size,
              int weight,
              const QColor& colour,
              Qt::Alignment alignment);

} // namespace linli::render
