// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/print/Pages.h"

#include <QWidget>

#include <memory>

namespace linli::ui {

/// Pages as they will come out of the printer, one under the other, painted by the same function.
class PagesView : public QWidget
{
    Q_OBJECT
  public:
    explicit PagesView(QWidget* parent = nullptr);
    void setPages(std::shared_ptr<const render::Pages> pages);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] double pixelsPerMm() const;
    [[nodiscard]] QRectF sheet(int page) const;
    void fit();
    std::shared_ptr<const render::Pages> m_pages;
};

} // namespace linli::ui
