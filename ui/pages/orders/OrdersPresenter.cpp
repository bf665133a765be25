// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/OrdersPresenter.h"

#include "ui/language/RefusalText.h"
#include "ui/theme/Theme.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Unit.h"

#include <QCoreApplication>

namespace linli::ui {

namespace {

using usecases::OrderStatus;

QVariant toneOf(const usecases::OrderRow& row)
{
    switch (row.status) {
    case OrderStatus::Unpaid:
        return static_cast<int>(Role::Amber);
    case OrderStatus::Paid:
        return static_cast<int>(Role::Sky);
    case OrderStatus::Fulfilled:
        return static_cast<int>(Role::Leaf);
    case OrderStatus::Refunded:
        return static_cast<int>(Role::Alarm);
    case OrderStatus::Cancelled:
        break;
    }
    return static_cast<int>(Role::Quiet);
}

Result<usecases::PlacedOrder>
placeAndPay(usecases::Shop& shop, const usecases::NewOrder& order, bool paid)
{
    return usecases::inOneUnit(shop, [&]() -> Result<usecases::PlacedOrder> {
        LINLI_ASSIGN(usecases::PlacedOrder placed, usecases::placeOrder(shop, order));
        if (paid && !placed.outcome.refused) {
            LINLI_ASSIGN(placed.outcome, usecases::payOrder(shop, placed.order));
        }
        return placed;
    });
}

} // namespace

QString orderStatusWord(OrderStatus status)
{
    const auto said = [](const char* source) {
        return QCoreApplication::translate("linli::ui::OrderStatus", source);
    };
    switch (status) {
    case OrderStatus::Unpaid:
        return said(QT_TRANSLATE_NOOP("linli::ui::OrderStatus", "To pay"));
    case OrderStatus::Paid:
        return said(QT_TRANSLATE_NOOP("linli::ui::OrderStatus", "To pick up"));
    case OrderStatus::Fulfilled:
        return said(QT_TRANSLATE_NOOP("linli::ui::OrderStatus", "Done"));
    case OrderStatus::Refunded:
        return said(QT_TRANSLATE_NOOP("linli::ui::OrderStatus", "Refunded"));
    case OrderStatus::Cancelled:
        return said(QT_TRANSLATE_NOOP("linli::ui::OrderStatus", "Cancelled"));
    }
    return {};
}

OrdersPresenter::OrdersPresenter(AppContext& context, QObject* parent)
    : OrdersPresenter(context, new itemmodels::OrderModel(toneOf), parent)
{
}

OrdersPresenter::OrdersPresenter(AppContext& context,
                                 itemmodels::OrderModel* model,
                                 QObject* parent)
    : OrderList(context, model, usecases::listOrders, usecases::orderDetail, parent), m_model(model)
{
}

void OrdersPresenter::place(const usecases::NewOrder& order, bool paid)
{
    write<usecases::PlacedOrder>(
        [order, paid](StoreSide& side) { return placeAndPay(side.shop, order, paid); },
        [this](Result<usecases::PlacedOrder> done) {
            if (!done.ok()) {
                Q_EMIT notPlaced(done.error());
            } else if (done->outcome.refused) {
                Q_EMIT refused(refusalText(done->outcome.refusal()));
            } else {
                Q_EMIT placed(text(done->order.text()));
            }
        });
}

void OrdersPresenter::take(const QString& number, OrderStep step)
{
    write<usecases::Outcome>(
        [step, key = OrderKey(number.toStdString())](StoreSide& side) {
            return step == OrderStep::Pay ? usecases::payOrder(side.shop, key)
                                          : usecases::fulfilOrder(side.shop, key);
        },
        [this](const Result<usecases::Outcome>& outcome) {
            if (!outcome.ok()) {
                Q_EMIT failed(sentenceOf(outcome.error()));
            } else if (outcome->refused) {
                Q_EMIT refused(refusalText(outcome->refusal()));
            }
        });
}

void OrdersPresenter::previewRefund(const usecases::NewRefund& refund)
{
    read<usecases::RefundPreview>(
        kFirstOwn, [refund](StoreSide& side) { return usecases::previewRefund(side.shop, refund); },
        [this](const usecases::RefundPreview& preview) { Q_EMIT previewed(preview); });
}

void OrdersPresenter::refund(const usecases::NewRefund& refund)
{
    write<usecases::Outcome>(
        [refund](StoreSide& side) { return usecases::refundOrder(side.shop, refund); },
        [this](Result<usecases::Outcome> outcome) {
            if (!outcome.ok()) {
                Q_EMIT refused(sentenceOf(outcome.error()));
            } else if (outcome->refused) {
                Q_EMIT refused(refusalText(outcome->refusal()));
            } else {
                Q_EMIT refunded();
            }
        });
}

} // namespace linli::ui
