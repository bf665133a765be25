// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace linli::ui {

/// Puts widgets side by side and breaks lines as text does; each line is centred on its tallest.
class FlowLayout : public QLayout
{
    Q_OBJECT
  public:
    FlowLayout(QWidget* parent, int horizontalGap, int verticalGap);
    ~FlowLayout() override;

    /// What is added from here on stands at the right end of its line.
    void alignRestRight() { m_rightFrom = m_items.size(); }
    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; ///< all in one line
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    struct Line
    {
        qsizetype end = 0; ///< one past its last item
        int width = 0;
        int height = 0;
    };
    int place(const QRect& rect, bool moving) const;
    [[nodiscard]] Line lineFrom(qsizetype first, int room) const;
    [[nodiscard]] static QSize sizeIn(const QLayoutItem& item, int room);
    QList<QLayoutItem*> m_items; ///< owned
    qsizetype m_rightFrom = -1;  ///< -1: nothing stands at the right
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace linli::ui
