// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/OrderModel.h"
#include "ui/pages/common/Presenter.h"
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

/// The list of orders, the open one, and what can be done to it.
class OrdersPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit OrdersPresenter(AppContext& context, QObject* parent = nullptr);

    void setQuery(const usecases::OrderQuery& query);
    void load();
    void loadMore();
    [[nodiscard]] itemmodels::OrderModel* model() const { return m_model; }
    [[nodiscard]] std::int64_t total() const { return m_total; }

    void open(const QString& number);
    void close() { m_detail.reset(); }
    [[nodiscard]] const std::optional<usecases::OrderDetail>& detail() const { return m_detail; }

    /// Places the order and, when `paid`, takes the payment in the same unit of work.
    void place(const usecases::NewOrder& order, bool paid);
    void take(const QString& number, OrderStep step);
    void previewRefund(const usecases::NewRefund& refund);
    void refund(const usecases::NewRefund& refund);

  Q_SIGNALS:
    void listChanged();
    void detailChanged();
    void placed(const QString& number);
    void notPlaced(const linli::Error& error);
    void refused(const QString& sentence);
    void previewed(const linli::usecases::RefundPreview& preview);
    void refunded();

  private:
    itemmodels::OrderModel* m_model;
    usecases::OrderQuery m_query;
    std::optional<usecases::PageCursor> m_next;
    std::int64_t m_total = 0;
    std::optional<usecases::OrderDetail> m_detail;
    bool m_loadingMore = false;
};

} // namespace linli::ui
