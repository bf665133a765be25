// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QLineSeries;
class QValueAxis;

namespace linli::ui {

/// One line of a LineChart. A place without a value is left out of the line.
struct ChartLine
{
    QString name; ///< written at the end of the line where there are several
    std::vector<std::optional<double>> values;
    bool dashed = false; ///< a guess, a comparison
};

struct LineChartContent
{
    QStringList places; ///< what the places across are called, in tips and under the ends
    std::vector<ChartLine> lines;
    std::function<QString(double)> textOf; ///< a value in words; not null
};

/// Lines over equally spaced places with a thin grid, the values named at the left and, under the
/// pointer, for one place in a tip. GUI thread only.
class LineChart : public QChartView
{
    Q_OBJECT
  public:
    explicit LineChart(QWidget* parent = nullptr);
    void setContent(LineChartContent content);
    [[nodiscard]] const LineChartContent& content() const { return m_content; }
    /// What a tip says of a place.
    [[nodiscard]] QString tipOf(int place) const;
    /// The names beside the ends of the lines, from the top down.
    [[nodiscard]] QStringList endNames() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    struct End
    {
        std::size_t line = 0;
        QPointF at;
    };
    /// The topmost first; a line without a value has none.
    [[nodiscard]] std::vector<End> ends() const;
    void restyle();
    void fill();
    void place();
    void drawScale(QPainter& painter) const;
    void drawEnds(QPainter& painter) const;
    void drawPointer(QPainter& painter) const;
    [[nodiscard]] QPointF pointOf(std::size_t line, std::size_t place) const;
    [[nodiscard]] int endWidth() const;
    LineChartContent m_content;
    std::vector<QLineSeries*> m_lines;
    QValueAxis* m_places;
    QValueAxis* m_values;
    int m_pointed = -1;
};

/// The top of a scale: the smallest of 1, 2, 2.5, 5 × 10^n that is not below the value, from ten on
/// of 1, 2, 3, 4, 5, 6, 8 × 10^n. 1 for nothing.
[[nodiscard]] double roundTop(double value);

} // namespace linli::ui
