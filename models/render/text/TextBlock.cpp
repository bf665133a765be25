// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/TextBlock.h"

#include "render/text/GlyphShift.h"
#include "render/text/LineBreaks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace linli::render {
namespace {

/// Rounding of widths between two layouts of the same text.
constexpr double kSlack = 0.51;
/// Lines are as long as their text: within a narrower one Qt would tell wrong places for cursors.
constexpr double kUnbounded = 4'000'000;

double largestScale(const std::vector<TextRun>& runs)
{
    double largest = runs.empty() ? 1 : 0;
    for (const TextRun& run : runs) {
        largest = std::max(largest, run.scale);
    }
    return largest;
}

/// Qt 6.4 loses the digits of Noto Sans CJK inside Latin text when a PDF is searched or copied
/// from (spec/performance.md, notes); its Mono sister keeps them, and codes read better in it.
const QString kMono = QStringLiteral("Noto Sans Mono CJK SC");

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// The first letter at or after `from` decides for digits that nothing precedes.
bool startsLatin(const QString& text, qsizetype from)
{
    const auto letter =
        std::find_if(text.begin() + from, text.end(), [](QChar c) { return c.isLetter(); });
    return letter != text.end() && isLatin(*letter);
}

struct MonoRange
{
    int start = 0;
    int length = 0;
};

/// Words of letters and digits whose digits Qt shapes as Latin.
std::vector<MonoRange> monoRanges(const QString& text)
{
    std::vector<MonoRange> ranges;
    bool latin = startsLatin(text, 0);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        bool digits = false;
        while (i < text.size() && (isDigit(text[i]) || isLatin(text[i]))) {
            latin = latin || isLatin(text[i]);
            digits = digits || isDigit(text[i]);
            ++i;
        }
        if (digits && latin) {
            ranges.push_back({static_cast<int>(start), static_cast<int>(i - start)});
        }
        if (i == start) {
            latin = text[i].isLetter() ? false : latin;
            ++i;
        }
    }
    return ranges;
}

/// Gives the words of monoRanges their font within the formats that are there.
void splitForDigits(const QString& text, QList<QTextLayout::FormatRange>& formats)
{
    QList<QTextLayout::FormatRange> extra;
    for (const MonoRange& mono : monoRanges(text)) {
        for (const QTextLayout::FormatRange& format : formats) {
            const int start = std::max(mono.start, format.start);
            const int end = std::min(mono.start + mono.length, format.start + format.length);
            if (start < end) {
                QTextLayout::FormatRange range{start, end - start, format.format};
                QFont font = format.format.font();
                font.setFamilies({kMono, QStringLiteral("Noto Sans CJK SC")});
                range.format.setFont(font);
                extra.append(range);
            }
        }
    }
    formats.append(extra); // later ranges win where they overlap
}

} // namespace

QFont printFont(const QString& family, double pixelSize, int weight)
{
    QFont font;
    font.setFamilies(
        {family, QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei")});
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    // Hinting moves outlines by the device's grid: lines would break differently on paper.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

TextBlock::TextBlock(const TextRequest& request)
    : m_request(request), m_layout(std::make_unique<QTextLayout>())
{
    m_fits = layOut(m_request.size);
    if (!m_fits) {
        double low = m_request.minimumSize;
        double high = m_request.size;
        double best = 0;
        while (high - low >= 1) {
            const double middle = std::floor((low + high) / 2);
            if (layOut(middle)) {
                best = middle;
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        m_fits = layOut(best > 0 ? best : m_request.minimumSize);
    }
    place();
}

TextBlock::~TextBlock() = default;
TextBlock::TextBlock(TextBlock&&) noexcept = default;
TextBlock& TextBlock::operator=(TextBlock&&) noexcept = default;

int TextBlock::lineCount() const
{
    return m_layout->lineCount();
}

bool TextBlock::layOut(double size)
{
    m_size = size;
    shape(size, {});
    if (m_request.maximumLines > 1) {
        if (const std::vector<int> breaks = breaksOf(m_request.box.width()); !breaks.empty()) {
            shape(size, breaks);
        }
    }
    const double advance = size * largestScale(m_request.runs) * m_request.lineHeight;
    m_natural = QSizeF(0, advance * m_layout->lineCount());
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        m_natural.setWidth(std::max(m_natural.width(), seenWidthOf(i)));
    }
    return m_natural.width() <= m_request.box.width() + kSlack &&
           m_natural.height() <= m_request.box.height() + kSlack &&
           m_layout->lineCount() <= m_request.maximumLines;
}

void TextBlock::shape(double size, const std::vector<int>& breaks)
{
    m_text.clear();
    QList<QTextLayout::FormatRange> ranges;
    auto next = breaks.begin();
    int unit = 0;
    for (const TextRun& run : m_request.runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(m_text.size());
        for (const QChar c : run.text) {
            if (next != breaks.end() && *next == unit) {
                // The space a line ends with makes way for the break; else one is put in.
                const bool space = !m_text.isEmpty() && m_text.back() == QLatin1Char(' ');
                m_text.chop(space ? 1 : 0);
                m_text += QChar(QChar::LineSeparator);
                ++next;
            }
            m_text += c == QLatin1Char('\n') ? QChar(QChar::LineSeparator) : c;
            ++unit;
        }
        range.start = std::min(range.start, static_cast<int>(m_text.size()));
        range.length = static_cast<int>(m_text.size()) - range.start;
        QFont font = printFont(m_request.family, size * run.scale, run.weight);
        font.setLetterSpacing(QFont::AbsoluteSpacing,
                              m_request.letterSpacing * size / m_request.size);
        range.format.setFont(font);
        range.format.setForeground(run.colour);
        ranges.append(range);
    }
    splitForDigits(m_text, ranges);
    const int weight = m_request.runs.empty() ? 400 : m_request.runs.front().weight;
    m_layout->setText(m_text);
    m_layout->setFont(printFont(m_request.family, size, weight));
    m_layout->setFormats(ranges);
    QTextOption option;
    option.setWrapMode(QTextOption::ManualWrap);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(kUnbounded);
    }
    m_layout->endLayout();
}

std::vector<int> TextBlock::breaksOf(double width) const
{
    std::vector<int> breaks;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (line.naturalTextWidth() <= width) {
            continue;
        }
        const int start = line.textStart();
        const bool last = i + 1 == m_layout->lineCount();
        const int units = line.textLength() - (last ? 0 : 1); // without its separator
        UnbrokenLine unbroken;
        unbroken.text = m_text.mid(start, units);
        const double left = line.cursorToX(start);
        for (int unit = 0; unit <= units; ++unit) {
            unbroken.x.push_back(line.cursorToX(start + unit) - left);
        }
        for (const int at : chooseBreaks(unbroken, width, m_request.balanced)) {
            breaks.push_back(start + at);
        }
    }
    return breaks;
}

double TextBlock::seenWidthOf(int index) const
{
    const QTextLine line = m_layout->lineAt(index);
    int end = line.textStart() + line.textLength();
    while (end > line.textStart() && m_text[end - 1].isSpace()) {
        --end;
    }
    const bool half = end - line.textStart() > 1 && isHalfEmptyAtEnd(m_text[end - 1]);
    const double empty = half ? (line.cursorToX(end) - line.cursorToX(end - 1)) / 2 : 0;
    return line.naturalTextWidth() - empty;
}

void TextBlock::place()
{
    const double advance = m_size * largestScale(m_request.runs) * m_request.lineHeight;
    const double free = m_request.box.height() - m_natural.height();
    double top = 0;
    if (m_request.alignment & Qt::AlignBottom) {
        top = free;
    } else if (m_request.alignment & Qt::AlignVCenter) {
        top = free / 2;
    }
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        QTextLine line = m_layout->lineAt(i);
        const double room = m_request.box.width() - seenWidthOf(i);
        double left = 0;
        if (m_request.alignment & Qt::AlignRight) {
            left = room;
        } else if (m_request.alignment & Qt::AlignHCenter) {
            left = room / 2;
        }
        line.setPosition({left, top + i * advance + (advance - line.height()) / 2});
    }
}

void TextBlock::draw(QPainter& painter, QPointF boxTopLeft) const
{
    drawUnshifted(*m_layout, painter, boxTopLeft);
}

QRectF TextBlock::ink() const
{
    QRectF around;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        // The em box, not the font's line: CJK fonts reserve half an em above and below.
        const double middle = line.y() + line.height() / 2;
        around |= QRectF(line.x(), middle - m_size / 2, seenWidthOf(i), m_size);
    }
    return around;
}

QStringList TextBlock::lines() const
{
    QStringList lines;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        QString text = m_text.mid(line.textStart(), line.textLength());
        lines.append(text.remove(QChar(QChar::LineSeparator)));
    }
    return lines;
}

void drawLine(QPainter& painter,
              const QRectF& box,
              const QString& text,
              double size,
              int weight,
              const QColor& colour,
              Qt::Alignment alignment)
{
    TextRequest request;
    request.runs = {{text, colour, weight, 1}};
    request.size = size;
    request.minimumSize = size * 0.75;
    request.lineHeight = 1;
    request.box = QSizeF(box.width(), std::max(box.height(), size));
    request.alignment = alignment;
    TextBlock block(request);
    if (!block.fits()) {
        const QFontMetricsF metrics(
            printFont(request.family, request.minimumSize, request.runs.front().weight));
        request.runs.front().text = metrics.elidedText(text, Qt::ElideRight, box.width());
        request.size = request.minimumSize;
        block = TextBlock(request);
    }
    block.draw(painter, box.topLeft());
}

} // namespace linli::render
