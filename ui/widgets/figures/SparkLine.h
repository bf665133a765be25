// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace linli::ui {

/// A trend without axes: one value per day, oldest first, its last day marked.
class SparkLine : public QWidget
{
    Q_OBJECT
  public:
    explicit SparkLine(QWidget* parent = nullptr);
    void setValues(std::vector<double> values);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<double> m_values;
};

} // namespace linli::ui
