// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace linli::usecases {
struct DueRow;
struct RewardRow;
} // namespace linli::usecases

namespace linli::ui {

/// What one person may collect now, each thing with its button.
class DueView : public QWidget
{
    Q_OBJECT
  public:
    explicit DueView(QWidget* parent = nullptr);
    void setPerson(const usecases::DueRow& row);

  Q_SIGNALS:
    void redeemPressed(const linli::usecases::RewardRow& reward);
    void payPressed();
    void whyPressed(const linli::usecases::RewardRow& reward);

  private:
    void addGift(const usecases::RewardRow& reward);
    QVBoxLayout* m_column;
};

} // namespace linli::ui
