// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/TextBlock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace linli::render {
namespace {

/// Rounding of widths between two layouts of the same text.
constexpr double kSlack = 0.51;

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
    const double width = m_request.box.width();
    m_fits = layOut(m_request.size, width);
    if (!m_fits) {
        double low = m_request.minimumSize;
        double high = m_request.size;
        double best = 0;
        while (high - low >= 1) {
            const double middle = std::floor((low + high) / 2);
            if (layOut(middle, width)) {
                best = middle;
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        m_fits = layOut(best > 0 ? best : m_request.minimumSize, width);
    }
    if (m_fits && m_request.balanced && m_layout->lineCount() > 1) {
        balance();
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

bool TextBlock::layOut(double size, double width)
{
    m_size = size;
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    for (const TextRun& run : m_request.runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(run.text.size());
        QFont font = printFont(m_request.family, size * run.scale, run.weight);
        font.setLetterSpacing(QFont::AbsoluteSpacing,
                              m_request.letterSpacing * size / m_request.size);
        range.format.setFont(font);
        range.format.setForeground(run.colour);
        text += run.text;
        ranges.append(range);
    }
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    splitForDigits(text, ranges);
    const int weight = m_request.runs.empty() ? 400 : m_request.runs.front().weight;
    m_layout->setText(text);
    m_layout->setFont(printFont(m_request.family, size, weight));
    m_layout->setFormats(ranges);
    QTextOption option;
    option.setWrapMode(m_request.maximumLines == 1 ? QTextOption::ManualWrap
                                                   : QTextOption::WordWrap);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);

    const double advance = size * largestScale(m_request.runs) * m_request.lineHeight;
    m_natural = QSizeF(0, 0);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        m_natural.setWidth(std::max(m_natural.width(), line.naturalTextWidth()));
    }
    m_layout->endLayout();
    m_natural.setHeight(advance * m_layout->lineCount());
    return m_natural.width() <= m_request.box.width() + kSlack &&
           m_natural.height() <= m_request.box.height() + kSlack &&
           m_layout->lineCount() <= m_request.maximumLines;
}

void TextBlock::balance()
{
    const double size = m_size;
    const int lines = m_layout->lineCount();
    double low = m_request.box.width() / lines / 2;
    double high = m_request.box.width();
    while (high - low > size / 8) {
        const double middle = (low + high) / 2;
        const bool fits = layOut(size, middle) && m_layout->lineCount() == lines &&
                          m_natural.width() <= middle + kSlack;
        (fits ? high : low) = middle;
    }
    layOut(size, high);
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
        const double room = m_request.box.width() - line.naturalTextWidth();
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
    m_layout->draw(&painter, boxTopLeft);
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
