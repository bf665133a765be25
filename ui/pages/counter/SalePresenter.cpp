// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/SalePresenter.h"

#include "ui/language/RefusalText.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/shop/Unit.h"

namespace linli::ui {

namespace {

Result<usecases::PlacedOrder>
sellIn(usecases::Shop& shop, const usecases::NewOrder& order, bool takenAlong)
{
    return usecases::inOneUnit(shop, [&]() -> Result<usecases::PlacedOrder> {
        LINLI_ASSIGN(usecases::PlacedOrder placed, usecases::placeOrder(shop, order));
        if (!placed.outcome.refused) {
            LINLI_ASSIGN(placed.outcome, usecases::payOrder(shop, placed.order));
        }
        if (!placed.outcome.refused && takenAlong) {
            LINLI_TRY(usecases::fulfilOrder(shop, placed.order));
        }
        return placed;
    });
}

} // namespace

void SalePresenter::quote(const usecases::NewOrder& order)
{
    const int number = ++m_asked;
    // Not read(): what is wrong with an order is told beside it, not as a failure of the page.
    context().shop.ask<usecases::PriceQuote>(
        this, [order](StoreSide& side) { return usecases::quotePrice(side.shop, order); },
        [this, number](const Result<usecases::PriceQuote>& quote) {
            if (number != m_asked) {
                return; // the basket changed meanwhile
            }
            if (quote.ok()) {
                Q_EMIT quoted(*quote);
            } else {
                Q_EMIT notQuoted(sentenceOf(quote.error()));
            }
        });
}

void SalePresenter::sell(const usecases::NewOrder& order, bool takenAlong)
{
    write<usecases::PlacedOrder>(
        [order, takenAlong](StoreSide& side) { return sellIn(side.shop, order, takenAlong); },
        [this](const Result<usecases::PlacedOrder>& placed) {
            if (!placed.ok()) {
                Q_EMIT refused(sentenceOf(placed.error()));
            } else if (placed->outcome.refused) {
                Q_EMIT refused(refusalText(placed->outcome.refusal()));
            } else {
                Q_EMIT sold(tr("Order %1, %2 paid")
                                .arg(text(placed->order.text()), money(placed->payableFen)));
            }
        });
}

} // namespace linli::ui
