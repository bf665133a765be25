// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;

namespace linli::render {
class Pages;
}

namespace linli::ui {

class Button;
class SegmentedControl;
class TextLabel;

/// Pages as the printer draws them, one at a time: PgUp and PgDn turn, the arrows scroll. Pages are
/// drawn on a worker thread.
class PagePreview : public QWidget
{
    Q_OBJECT
  public:
    explicit PagePreview(QWidget* parent);

    /// Starts at the first page.
    void setPages(std::shared_ptr<const render::Pages> pages);
    void turnTo(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;
    /// The picture of the page is there.
    [[nodiscard]] bool isDrawn() const { return m_drawn; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void draw();
    void write();
    [[nodiscard]] QSize pageSize() const;
    std::shared_ptr<const render::Pages> m_pages;
    int m_page = 0;
    int m_asked = 0;
    bool m_drawn = false;
    QScrollArea* m_scroll;
    QLabel* m_sheet;
    Button* m_back;
    Button* m_forward;
    TextLabel* m_where;
    SegmentedControl* m_zoom;
};

} // namespace linli::ui
