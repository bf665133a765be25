// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linli::ui {

/// How far a campaign is from going live: a ring with its percentage.
class ReadinessRing : public QWidget
{
    Q_OBJECT
  public:
    explicit ReadinessRing(QWidget* parent = nullptr);
    void setPercent(int percent);
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int m_percent = 0;
};

} // namespace linli::ui
