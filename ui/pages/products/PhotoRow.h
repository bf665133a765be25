// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace linli::ui {

class Button;
class PhotoFrame;
class TextLabel;

/// The picture neighbours see of a product, with ways to choose another one and to take it away.
class PhotoRow : public QWidget
{
    Q_OBJECT
  public:
    explicit PhotoRow(QWidget* parent = nullptr);

    /// A JPEG; empty where there is none.
    void setPhoto(const QByteArray& jpeg);
    [[nodiscard]] bool hasPhoto() const { return !m_photo.isNull(); }

  Q_SIGNALS:
    /// A file was chosen.
    void chosen(const QString& path);
    void removed();

  private:
    void choose();
    void writeTexts();

    QPixmap m_photo;
    PhotoFrame* m_frame;
    TextLabel* m_note;
    Button* m_choose;
    Button* m_remove;
};

} // namespace linli::ui
