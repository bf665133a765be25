// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/orders/Orders.h"

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

class Avatar;
class Button;
class Chip;
class TextLabel;

/// One order in the panel: who, what, how much, what it earned whom, what may be done next.
class OrderDetailView : public QWidget
{
    Q_OBJECT
  public:
    explicit OrderDetailView(QWidget* parent = nullptr);
    void setOrder(const usecases::OrderDetail& order);

  Q_SIGNALS:
    void payPressed();
    void handOverPressed();
    void refundPressed();
    void buyerPressed();
    void whyPressed();

  private:
    void writeLines(const usecases::OrderDetail& order);
    void writeRewards(const usecases::OrderDetail& order);
    void writeRefunds(const usecases::OrderDetail& order);
    void addHeading(const QString& words);
    void addLine(const QString& left, const QString& right, const QString& note = {});
    Avatar* m_avatar;
    Button* m_buyer;
    TextLabel* m_phone;
    Chip* m_status;
    Button* m_pay;
    Button* m_handOver;
    Button* m_refund;
    QVBoxLayout* m_rest;
};

} // namespace linli::ui
