// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/Prompter.h"

#include "ui/shell/keys/KeySheet.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/keys/ToldKeys.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace linli::ui {

namespace {

constexpr int kFrameMs = 16;
constexpr double kPageWindows = 2.5; ///< height of the painted page
constexpr int kSlowest = 60;
constexpr int kFastest = 600;
constexpr int kSpeedStep = 20;
const QColor kGround(0x0E, 0x0F, 0x11);
const QColor kLetters(0xFF, 0xFF, 0xFF);
const QColor kMark(0xFF, 0x8A, 0x4C);

} // namespace

Prompter::Prompter(QWidget* parent) : QWidget(parent), m_document(new QTextDocument(this))
{
    setWindowTitle(tr("Prompter"));
    giveKeySheet(this);
    onLanguage(this, [this] {
        tellKeys(this, {{tr("Space"), tr("Start or stop")},
                        {QStringLiteral("↑ / ↓"), tr("Faster or slower")},
                        {QStringLiteral("← / →"), tr("The item before or after")},
                        {QStringLiteral("+ / -"), tr("Larger or smaller words")},
                        {QStringLiteral("M"), tr("Mirrored for a teleprompter glass")},
                        {QStringLiteral("Esc"), tr("Close the prompter")}});
    });
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(480, 320);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kFrameMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { advance(double(m_since.restart())); });
}

Prompter::~Prompter() = default;

void Prompter::setParagraphs(const QStringList& paragraphs)
{
    if (m_paragraphs == paragraphs) {
        return;
    }
    m_paragraphs = paragraphs;
    layOut();
}

void Prompter::setCue(const QString& cue)
{
    m_cue = cue;
    update();
}

void Prompter::setSpeed(int charactersPerMinute)
{
    m_speed = std::clamp(charactersPerMinute, kSlowest, kFastest);
    update();
}

void Prompter::setMirrored(bool mirrored)
{
    m_mirrored = mirrored;
    update();
}

void Prompter::setRunning(bool running)
{
    if (running) {
        m_since.start();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    update();
}

int Prompter::fontPixels() const
{
    return std::max(18, width() * m_size / 100 / 18);
}

double Prompter::readingLine() const
{
    return height() * 0.38;
}

void Prompter::layOut()
{
    m_page = QPixmap();
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(fontPixels());
    font.setWeight(QFont::Medium);
    m_document->setDefaultFont(font);
    m_document->setDocumentMargin(0);
    m_document->setTextWidth(width() * 0.86);
    m_document->setPlainText(m_paragraphs.join(QStringLiteral("\n\n")));
    update();
}

/// A line holds width ÷ size characters (Chinese letters are square), so the speed in characters
/// gives the speed in pixels.
void Prompter::advance(double milliseconds)
{
    const double perLine = std::max(1.0, m_document->textWidth() / fontPixels());
    const double lineHeight = QFontMetricsF(m_document->defaultFont()).lineSpacing();
    m_offset += m_speed / 60'000.0 * milliseconds / perLine * lineHeight;
    m_offset = std::min(m_offset, m_document->size().height());
    if (m_offset >= m_document->size().height()) {
        m_timer.stop();
    }
    update();
}

void Prompter::jump(int paragraphs)
{
    std::vector<double> tops;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (!block.text().isEmpty()) {
            tops.push_back(m_document->documentLayout()->blockBoundingRect(block).top());
        }
    }
    std::size_t at = 0;
    while (at + 1 < tops.size() && tops[at + 1] <= m_offset + 1) {
        ++at;
    }
    const auto last = static_cast<int>(tops.size()) - 1;
    if (last >= 0) {
        m_offset = tops[static_cast<std::size_t>(std::clamp(int(at) + paragraphs, 0, last))];
    }
    update();
}

void Prompter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), kGround);
    painter.save();
    if (m_mirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const double left = width() * 0.07;
    painter.setPen(QPen(kMark, 3));
    painter.drawLine(QPointF(0, readingLine()), QPointF(left * 0.6, readingLine()));
    painter.translate(left, 0);
    paintLetters(painter);
    painter.restore();
    painter.setPen(kMark);
    QFont small(QStringLiteral("Noto Sans CJK SC"));
    small.setPixelSize(std::max(14, height() / 36));
    painter.setFont(small);
    const QRect foot = rect().adjusted(24, 16, -24, -16);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, m_cue);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                     tr("%1 characters a minute · %2")
                         .arg(m_speed)
                         .arg(isRunning() ? tr("space stops") : tr("space goes on")));
}

/// Letters this large are filled as outlines, most of a frame's time: they are painted once, some
/// windows high, and moved.
void Prompter::paintLetters(QPainter& painter)
{
    const double top = m_offset - readingLine();
    const double reach = kPageWindows * height();
    if (m_page.isNull() || top < m_pageTop || top + height() > m_pageTop + reach) {
        const double ratio = devicePixelRatioF();
        m_pageTop = std::floor(top - height() / 4.0);
        m_page = QPixmap((QSizeF(m_document->textWidth(), reach) * ratio).toSize());
        m_page.setDevicePixelRatio(ratio);
        m_page.fill(kGround);
        QPainter once(&m_page);
        once.translate(0, -m_pageTop);
        QAbstractTextDocumentLayout::PaintContext letters;
        letters.palette.setColor(QPalette::Text, kLetters);
        letters.clip = QRectF(0, m_pageTop, m_document->textWidth(), reach);
        m_document->documentLayout()->draw(&once, letters);
    }
    painter.drawPixmap(QPointF(0, m_pageTop - top), m_page);
}

void Prompter::resizeEvent(QResizeEvent*)
{
    layOut();
}

void Prompter::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        setRunning(!isRunning());
        return;
    case Qt::Key_Up:
        setSpeed(m_speed + kSpeedStep);
        return;
    case Qt::Key_Down:
        setSpeed(m_speed - kSpeedStep);
        return;
    case Qt::Key_Left:
        jump(-1);
        return;
    case Qt::Key_Right:
        jump(1);
        return;
    case Qt::Key_M:
        setMirrored(!m_mirrored);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_size = std::min(200, m_size + 10);
        layOut();
        return;
    case Qt::Key_Minus:
        m_size = std::max(50, m_size - 10);
        layOut();
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace linli::ui
