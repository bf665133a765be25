// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/SellView.h"

#include "domain/money/Money.h"
#include "ui/language/CellText.h"
#include "ui/pages/common/Lookup.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/counter/CounterWords.h"
#include "ui/pages/counter/SalePresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "usecases/products/Products.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace linli::ui {

SellView::SellView(AppContext& context, SalePresenter& presenter, QWidget* parent)
    : Card(parent), m_context(context), m_presenter(presenter),
      m_title(new TextLabel(TextStyle::Section, Role::Ink, this)), m_product(new PickField(this)),
      m_grid(new QGridLayout), m_coupon(new QLineEdit(this)),
      m_couponLabel(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_offers(new TextLabel(TextStyle::Strong, Role::Leaf, this)),
      m_total(new TextLabel(TextStyle::Number, Role::Ink, this)),
      m_mistake(new TextLabel(TextStyle::Body, Role::Alarm, this)),
      m_take(new Button(ButtonKind::Primary, QStringLiteral("cash"), this)),
      m_later(new Button(ButtonKind::Secondary, this)),
      m_cancel(new Button(ButtonKind::Quiet, this))
{
    build();
    suggestProducts(context, m_product);
    connect(m_product, &PickField::picked, this, &SellView::addProduct);
    connect(m_product, &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_product->text().trimmed();
        if (typed.isEmpty()) {
            sell(true);
        } else {
            addProduct(m_product->chosenKey().isEmpty() ? typed : m_product->chosenKey());
        }
    });
    connect(m_coupon, &QLineEdit::textChanged, this, &SellView::askQuote);
    connect(m_coupon, &QLineEdit::returnPressed, this, [this] { sell(true); });
    connect(m_take, &QAbstractButton::clicked, this, [this] { sell(true); });
    connect(m_later, &QAbstractButton::clicked, this, [this] { sell(false); });
    connect(m_cancel, &QAbstractButton::clicked, this, &SellView::left);
    connect(&presenter, &SalePresenter::quoted, this, &SellView::showQuote);
    connect(&presenter, &SalePresenter::notQuoted, this, &SellView::say);
    onLanguage(this, [this] { write(); });
}

void SellView::build()
{
    m_product->setObjectName(QStringLiteral("sellProduct"));
    m_coupon->setObjectName(QStringLiteral("sellCoupon"));
    m_total->setObjectName(QStringLiteral("sellTotal"));
    m_offers->setObjectName(QStringLiteral("sellOffers"));
    m_take->setObjectName(QStringLiteral("sellTake"));
    m_later->setObjectName(QStringLiteral("sellLater"));
    m_coupon->setFixedWidth(scaled(104));
    m_coupon->setAlignment(Qt::AlignRight);
    m_coupon->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_later->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return));
    m_offers->setWordWrap(true);
    m_mistake->setWordWrap(true);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    body()->addWidget(m_title);
    body()->addWidget(m_product);
    body()->addLayout(m_grid);
    auto* coupon = new QHBoxLayout;
    coupon->addWidget(m_couponLabel);
    coupon->addWidget(m_coupon);
    coupon->addStretch(1);
    coupon->addWidget(m_total);
    body()->addLayout(coupon);
    body()->addWidget(m_offers);
    body()->addWidget(m_mistake);
    auto* buttons = new QWidget(this);
    auto* line = new FlowLayout(buttons, 8, 8);
    line->addWidget(m_take);
    line->addWidget(m_later);
    line->addWidget(m_cancel);
    body()->addWidget(buttons);
}

void SellView::write()
{
    m_title->setText(tr("A sale to %1").arg(m_name));
    m_product->setPlaceholderText(
        tr("Scan a product, or type its name; Enter alone takes the money"));
    m_couponLabel->setText(tr("Shop coupon, yuan"));
    m_coupon->setAccessibleName(m_couponLabel->text());
    m_take->setText(tr("Paid, taken along  Enter"));
    m_later->setText(tr("Paid, picked up later  Shift+Enter"));
    m_later->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return));
    m_cancel->setText(tr("Leave  Esc"));
    writeLines();
    showQuote(m_quote);
}

void SellView::start(const MemberKey& buyer, const QString& name)
{
    m_buyer = buyer;
    m_name = name;
    m_lines.clear();
    m_quote = {};
    m_coupon->clear();
    m_product->choose({});
    say({});
    write();
    m_product->setFocus();
}

void SellView::addProduct(const QString& product)
{
    m_context.shop.ask<usecases::Product>(
        this,
        [wanted = product.toStdString()](StoreSide& side) {
            return usecases::getProduct(side.shop, wanted);
        },
        [this](const Result<usecases::Product>& found) {
            if (!found.ok()) {
                return say(sentenceOf(found.error()));
            }
            m_product->choose({});
            const auto known = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) {
                return line.product.id == found->id;
            });
            if (known != m_lines.end()) {
                ++known->quantity;
            } else {
                m_lines.push_back({*found, 1});
            }
            writeLines();
            askQuote();
        });
}

void SellView::changeQuantity(std::size_t line, std::int64_t by)
{
    m_lines[line].quantity += by;
    if (m_lines[line].quantity <= 0) {
        m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(line));
    }
    writeLines();
    askQuote();
    m_product->setFocus();
}

void SellView::writeLines()
{
    clearLayout(m_grid);
    int row = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i, ++row) {
        const Line& line = m_lines[i];
        auto* what = new TextLabel(TextStyle::Body, Role::Ink, this);
        what->setText(text(line.product.name + " " + line.product.spec).trimmed());
        auto* price = new TextLabel(TextStyle::Body, Role::Quiet, this);
        price->setText(
            QStringLiteral("%1 × %2").arg(money(line.product.listFen)).arg(line.quantity));
        auto* sum = new TextLabel(TextStyle::Body, Role::Ink, this);
        sum->setText(money(line.product.listFen * line.quantity));
        sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* less = new Button(ButtonKind::Row, this);
        less->setText(QStringLiteral("−"));
        less->setAccessibleName(tr("One less"));
        auto* more = new Button(ButtonKind::Row, this);
        more->setText(QStringLiteral("+"));
        more->setAccessibleName(tr("One more"));
        connect(less, &QAbstractButton::clicked, this, [this, i] { changeQuantity(i, -1); });
        connect(more, &QAbstractButton::clicked, this, [this, i] { changeQuantity(i, 1); });
        int column = 0;
        for (QWidget* part : std::initializer_list<QWidget*>{what, price, less, more, sum}) {
            m_grid->addWidget(part, row, column++);
        }
    }
}

usecases::NewOrder SellView::order() const
{
    usecases::NewOrder order;
    order.buyer = m_buyer;
    order.voucher = m_quote.offer == rewards::Offer::Voucher ? m_quote.voucher : RewardId();
    for (const Line& line : m_lines) {
        order.lines.push_back({line.product.id, line.quantity, std::nullopt});
    }
    const Result<Money> coupon = Money::parse(m_coupon->text().trimmed().toStdString());
    order.couponFen = coupon.ok() ? coupon->fen() : 0;
    return order;
}

void SellView::askQuote()
{
    say({});
    if (m_lines.empty()) {
        return showQuote({});
    }
    usecases::NewOrder asked = order();
    asked.voucher = RewardId(); // her best one takes part
    m_presenter.quote(asked);
}

void SellView::showQuote(const usecases::PriceQuote& quote)
{
    m_quote = quote;
    m_total->setText(money(quote.payableFen));
    QStringList told;
    for (const usecases::QuotedOffer& offer : quote.offers) {
        const QString what = offerWord(offer.kind, quote.cutRatePercent);
        told += offer.wins ? tr("✓ %1 −%2").arg(what, money(offer.discountFen))
                           : tr("%1 −%2 (not used)").arg(what, money(offer.discountFen));
    }
    m_offers->setText(told.join(QStringLiteral("     ")));
    m_offers->setVisible(!told.isEmpty());
    m_take->setEnabled(!m_lines.empty());
    m_later->setEnabled(!m_lines.empty());
}

void SellView::say(const QString& sentence)
{
    m_mistake->setText(sentence);
    m_mistake->setVisible(!sentence.isEmpty());
}

void SellView::sell(bool takenAlong)
{
    if (m_lines.empty()) {
        return say(tr("Scan a product first."));
    }
    const QString typed = m_coupon->text().trimmed();
    if (!typed.isEmpty() && !Money::parse(typed.toStdString()).ok()) {
        m_coupon->setFocus();
        return say(tr("The coupon is an amount in yuan, like 5 or 5.50."));
    }
    m_presenter.sell(order(), takenAlong);
}

void SellView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace linli::ui
