// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace linli::ui {

/// The poster in the middle on a neutral mat.
class PosterCanvas : public QWidget
{
    Q_OBJECT
  public:
    explicit PosterCanvas(QWidget* parent = nullptr);
    void setPoster(const QImage& image);
    [[nodiscard]] QSize sizeHint() const override { return {420, 560}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 320}; }

  Q_SIGNALS:
    /// Dots there are for the poster.
    void boxChanged(const QSize& dots);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QImage m_image;
};

} // namespace linli::ui
