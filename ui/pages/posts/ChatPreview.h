// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/posts/ChatContent.h"

#include <QString>
#include <QWidget>

namespace linli::ui {

/// A message as the group will see it: the group's name on top, the robot's avatar and name, the
/// bubble. Grows with what it shows.
class ChatPreview : public QWidget
{
    Q_OBJECT
  public:
    explicit ChatPreview(QWidget* parent = nullptr);

    void setPlace(const QString& group, const QString& robot);
    void setMessage(const outreach::Message& message);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] QSize contentSize(int width) const;
    void paintHead(QPainter& painter) const;

    QString m_group;
    QString m_robot;
    outreach::Message m_message;
    mutable ChatContent m_content; ///< lays itself out when asked for a size
};

} // namespace linli::ui
