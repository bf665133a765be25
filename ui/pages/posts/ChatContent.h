// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outreach/GroupMessage.h"

#include <QPixmap>
#include <QTextDocument>

class QPainter;

namespace linli::ui {

/// What stands inside a bubble of the group, laid out for a width: words, a table, a picture, a
/// card. GUI thread.
class ChatContent
{
  public:
    void setMessage(const outreach::Message& message);
    /// In pixels; `width` is the room inside the bubble.
    [[nodiscard]] QSize sizeFor(int width);
    void paint(QPainter& painter, const QRect& area);
    /// The bubble has no padding around a picture.
    [[nodiscard]] bool isPicture() const { return !m_picture.isNull(); }
    /// What a screen reader says.
    [[nodiscard]] QString words() const { return m_document.toPlainText(); }

  private:
    void setMarkdown(const QString& markdown);
    void setCard(const QString& title, const QString& text, const QString& small);
    void style();

    QTextDocument m_document;
    QPixmap m_picture;
};

} // namespace linli::ui
