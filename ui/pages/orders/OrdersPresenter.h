// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/OrderModel.h"
#include "ui/pages/common/ListPresenter.h"
#include "usecases/orders/Orders.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/orders/Refund.h"

#include <optional>

namespace linli::ui {

/// The word of a status, in the language in force.
[[nodiscard]] QString orderStatusWord(usecases::OrderStatus status);

/// What is done to an order at the counter, in this order.
enum class OrderStep
{
    Pay,
    HandOver,
};

using OrderList =
    ListPresenter<usecases::OrderRow, usecases::OrderQuery, usecases::OrderDetail, OrderKey>;

/// The list of orders, the open one, and what can be done to it.
class OrdersPresenter : public OrderList
{
    Q_OBJECT
  public:
    explicit OrdersPresenter(AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] itemmodels::OrderModel* model() const { return m_model; }

    /// Places the order and, when `paid`, takes the payment in the same unit of work.
    void place(const usecases::NewOrder& order, bool paid);
    void take(const QString& number, OrderStep step);
    void previewRefund(const usecases::NewRefund& refund);
    void refund(const usecases::NewRefund& refund);

  Q_SIGNALS:
    void placed(const QString& number);
    void notPlaced(const linli::Error& error);
    void refused(const QString& sentence);
    void previewed(const linli::usecases::RefundPreview& preview);
    void refunded();

  private:
    OrdersPresenter(AppContext& context, itemmodels::OrderModel* model, QObject* parent);
    itemmodels::OrderModel* m_model;
};

} // namespace linli::ui
