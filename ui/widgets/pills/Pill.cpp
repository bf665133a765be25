// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pills/Pill.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"

#include <QPainter>

namespace linli::ui {

namespace {

constexpr int kSide = 14;
constexpr int kGap = 6;
constexpr int kDot = 8;

} // namespace

Pill::Pill(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    onTheme(this, [this] { updateGeometry(); });
}

void Pill::setContent(const QString& words, const QString& note)
{
    setText(words);
    m_note = note;
    setAccessibleName(note.isEmpty() ? words : words + QLatin1Char(' ') + note);
    updateGeometry();
    update();
}

void Pill::setDot(const std::optional<QColor>& colour)
{
    m_dot = colour;
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics words(Theme::instance().font(TextStyle::Body));
    const QFontMetrics notes(Theme::instance().font(TextStyle::Note));
    int width = words.horizontalAdvance(text()) + scaled(2 * kSide);
    width += m_note.isEmpty() ? 0 : notes.horizontalAdvance(m_note) + scaled(kGap);
    width += m_dot ? scaled(kDot + kGap) : 0;
    return {width, scaled(32)};
}

void Pill::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus()    ? QPen(t.mark, 2)
                   : isChecked() ? QPen(t.accentText, 1)
                                 : QPen(t.line, 1));
    painter.setBrush(isChecked() ? Theme::instance().washOf(Role::Accent) : t.surface);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    int left = scaled(kSide);
    if (m_dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(*m_dot);
        painter.drawEllipse(
            QRectF(left, (height() - scaled(kDot)) / 2.0, scaled(kDot), scaled(kDot)));
        left += scaled(kDot + kGap);
    }
    QFont font = Theme::instance().font(TextStyle::Body);
    painter.setFont(font);
    painter.setPen(isChecked() ? t.accentText : t.ink);
    const int width = painter.fontMetrics().horizontalAdvance(text());
    painter.drawText(QRect(left, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (!m_note.isEmpty()) {
        painter.setFont(Theme::instance().font(TextStyle::Note));
        painter.setPen(isChecked() ? t.accentText : t.quiet);
        painter.drawText(QRect(left + width + scaled(kGap), 0, rect().width(), height()),
                         Qt::AlignVCenter | Qt::AlignLeft, m_note);
    }
}

} // namespace linli::ui
