// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLabel.h"

#include "ui/widgets/Retranslate.h"

#include <QPainter>

namespace linli::ui {

TextLabel::TextLabel(TextStyle style, Role role, QWidget* parent)
    : QLabel(parent), m_style(style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    onTheme(this, [this] { restyle(); });
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    restyle();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(whole.width(), scaled(48)), whole.height()) : whole;
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!m_elided && textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        QLabel::paintEvent(event); // selected text is the base class's business
        return;
    }
    // Painted here because a style sheet forgets palettes that change after it was applied.
    QPainter painter(this);
    painter.setPen(Theme::instance().colour(m_role));
    const QRect room = contentsRect().adjusted(std::max(0, indent()), 0, 0, 0);
    if (!m_elided) {
        const int wrap = wordWrap() ? Qt::TextWordWrap : 0;
        painter.drawText(room, static_cast<int>(alignment()) | wrap, text());
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(room, static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
    setToolTip(shown == text() ? QString() : text());
}

void TextLabel::restyle()
{
    setFont(Theme::instance().font(m_style));
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, Theme::instance().colour(m_role));
    setPalette(inks);
}

QWidget* separator(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("separator", true);
    return line;
}

} // namespace linli::ui
