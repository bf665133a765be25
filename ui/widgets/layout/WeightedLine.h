// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace linli::ui {

/// Fields side by side that share the width by their weights, and go on in the next line where the
/// window or the text size leaves them too little.
class WeightedLine : public QLayout
{
    Q_OBJECT
  public:
    explicit WeightedLine(int gap, QWidget* parent = nullptr);
    ~WeightedLine() override;

    /// `weight` 1–9: its part of the line; 0: as wide as it wants to be.
    void addField(QWidget* field, int weight);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_parts.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    struct Part
    {
        QLayoutItem* item; ///< owned
        int weight;
    };
    struct Line
    {
        std::size_t first;
        std::size_t end;
        int weight;    ///< of all that share
        int perWeight; ///< what the neediest of them makes of one weight
        int taken;     ///< by gaps and by those of weight 0
    };
    [[nodiscard]] int leastWidth(const Part& part) const;
    [[nodiscard]] Line with(Line line, std::size_t index) const;
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    int place(const QRect& rect, bool moving) const;
    int placeLine(const Line& line, const QRect& rect, bool moving) const;
    std::vector<Part> m_parts;
    int m_gap;
};

} // namespace linli::ui
