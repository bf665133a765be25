// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/widgets/Card.h"
#include "usecases/counter/PriceQuote.h"
#include "usecases/views/Product.h"

#include <vector>

class QGridLayout;
class QLineEdit;

namespace linli::ui {

class Button;
class SalePresenter;
class PickField;
class TextLabel;

/// A sale at the counter: goods by scanner or name, the price with the better of first-order cut,
/// voucher and coupon, paid with one key.
class SellView : public Card
{
    Q_OBJECT
  public:
    SellView(AppContext& context, SalePresenter& presenter, QWidget* parent);

    void start(const MemberKey& buyer, const QString& name);
    /// One more piece of it; `product` is an id, number or barcode.
    void addProduct(const QString& product);

  Q_SIGNALS:
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Line
    {
        usecases::Product product;
        std::int64_t quantity = 1;
    };
    void build();
    void write();
    void writeLines();
    void showQuote(const usecases::PriceQuote& quote);
    void say(const QString& sentence);
    void changeQuantity(std::size_t line, std::int64_t by);
    void sell(bool takenAlong);
    void askQuote();
    [[nodiscard]] usecases::NewOrder order() const;
    AppContext& m_context;
    SalePresenter& m_presenter;
    MemberKey m_buyer;
    QString m_name;
    std::vector<Line> m_lines;
    usecases::PriceQuote m_quote;
    TextLabel* m_title;
    PickField* m_product;
    QGridLayout* m_grid;
    QLineEdit* m_coupon;
    TextLabel* m_couponLabel;
    TextLabel* m_offers;
    TextLabel* m_total;
    TextLabel* m_mistake;
    Button* m_take;
    Button* m_later;
    Button* m_cancel;
};

} // namespace linli::ui
