// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/brake/Brake.h"

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

/// Who has the bad batch, referred neighbours first: what she bought, who brought her, and a button
/// to make it good.
class BrakeBuyers : public QWidget
{
    Q_OBJECT
  public:
    explicit BrakeBuyers(QWidget* parent);
    /// `mayGive`: the brake is on.
    void showBuyers(const std::vector<usecases::AffectedBuyer>& buyers, bool mayGive);

  Q_SIGNALS:
    void givePressed(const linli::OrderKey& order, std::int64_t fen);

  private:
    void addBuyer(const usecases::AffectedBuyer& buyer, bool mayGive);
    void addOrder(QVBoxLayout* column, const ports::AffectedOrder& order, bool mayGive);
    QVBoxLayout* m_list;
};

} // namespace linli::ui
