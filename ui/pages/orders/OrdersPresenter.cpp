// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/OrdersPresenter.h"

#include "ui/language/RefusalText.h"
#include "ui/theme/Theme.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Unit.h"

#include <QCoreApplication>

namespace linli::ui {

namespace {

constexpr std::int32_t kPageRows = 100;
enum Question
{
    kList,
    kMore,
    kDetail,
    kPreview,
};
using Rows = usecases::Page<usecases::OrderRow>;
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
    : Presenter(context, parent), m_model(new itemmodels::OrderModel(toneOf, this))
{
}

void OrdersPresenter::setQuery(const usecases::OrderQuery& query)
{
    m_query = query;
    load();
}

void OrdersPresenter::load()
{
    const auto rows = std::clamp<std::int32_t>(m_model->rowCount(), kPageRows, 1000);
    read<Rows>(
        kList,
        [query = m_query, rows](StoreSide& side) {
            return usecases::listOrders(side.shop, query, {rows, std::nullopt});
        },
        [this](Rows page) {
            m_next = page.next;
            m_total = page.total;
            m_loadingMore = false;
            m_model->apply(std::move(page.rows));
            Q_EMIT listChanged();
        });
    if (m_detail) {
        open(text(m_detail->row.key.text()));
    }
}

void OrdersPresenter::loadMore()
{
    if (!m_next || m_loadingMore) {
        return;
    }
    m_loadingMore = true;
    read<Rows>(
        kMore,
        [query = m_query, after = m_next](StoreSide& side) {
            return usecases::listOrders(side.shop, query, {kPageRows, after});
        },
        [this](Rows page) {
            if (!std::exchange(m_loadingMore, false)) {
                return; // the list was read anew meanwhile
            }
            m_next = page.next;
            std::vector<usecases::OrderRow> rows = m_model->rows();
            std::move(page.rows.begin(), page.rows.end(), std::back_inserter(rows));
            m_model->apply(std::move(rows));
            Q_EMIT listChanged();
        });
}

void OrdersPresenter::open(const QString& number)
{
    read<usecases::OrderDetail>(
        kDetail,
        [key = OrderKey(number.toStdString())](StoreSide& side) {
            return usecases::orderDetail(side.shop, key);
        },
        [this](usecases::OrderDetail detail) {
            m_detail = std::move(detail);
            Q_EMIT detailChanged();
        });
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
        kPreview, [refund](StoreSide& side) { return usecases::previewRefund(side.shop, refund); },
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
