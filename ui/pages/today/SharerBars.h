// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/today/TodayPresenter.h"

#include <QWidget>

namespace linli::ui {

/// The first few of a board: rank, avatar, name, bar, figure.
class SharerBars : public QWidget
{
    Q_OBJECT
  public:
    explicit SharerBars(QWidget* parent = nullptr);
    void setSharers(std::vector<TodaySharer> sharers);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintRow(QPainter& painter, int rank, const QRect& row) const;
    std::vector<TodaySharer> m_sharers;
};

} // namespace linli::ui
