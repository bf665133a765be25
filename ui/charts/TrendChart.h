// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QString>

#include <vector>

class QLineSeries;
class QValueAxis;

namespace linli::ui {

struct TrendPoint
{
    double at = 0;    ///< any rising scale: days, milliseconds
    double value = 0; ///< what the height shows
};

/// What a TrendChart shows: one line, the ends of its time axis named, its last value written at
/// the end of the line (no legend for one series, spec/look.md).
struct Trend
{
    std::vector<TrendPoint> points; ///< by rising `at`
    QString firstLabel;             ///< under the left end: 3月2日
    QString lastLabel;              ///< under the right end
    QString valueLabel;             ///< the last value in words: ¥12.80
    bool stepped = false;           ///< a value holds until the next one, as prices do
};

/// A small trend with a thin grid. GUI thread only.
class TrendChart : public QChartView
{
    Q_OBJECT
  public:
    explicit TrendChart(QWidget* parent = nullptr);

    void setTrend(Trend trend);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void restyle();
    void place();

    Trend m_trend;
    QLineSeries* m_line;
    QValueAxis* m_time;
    QValueAxis* m_values;
};

} // namespace linli::ui
