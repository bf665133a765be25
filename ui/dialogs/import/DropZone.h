// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;

namespace linli::ui {

class Button;
class TextLabel;

/// The one local file of a drag; empty for anything else.
[[nodiscard]] QString droppedFile(const QMimeData* mime);

/// A place to drop one file on, with a button for those who do not drag.
class DropZone : public QWidget
{
    Q_OBJECT
  public:
    explicit DropZone(QWidget* parent = nullptr);

  Q_SIGNALS:
    void filePicked(const QString& path);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void browse();

    TextLabel* m_words;
    TextLabel* m_kinds;
    Button* m_browse;
    bool m_over = false;
};

} // namespace linli::ui
