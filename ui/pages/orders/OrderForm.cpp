// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/OrderForm.h"

#include "domain/money/Money.h"
#include "ui/dialogs/drafts/DraftKeeper.h"
#include "ui/dialogs/drafts/FormContent.h"
#include "ui/language/CellText.h"
#include "ui/pages/common/Lookup.h"
#include "ui/pages/orders/OrdersPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/products/Products.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSpinBox>

#include <utility>

namespace linli::ui {

namespace {
constexpr std::size_t kMostDraftLines = 100;
}

OrderForm::OrderForm(AppContext& context, OrdersPresenter& presenter, QWidget* parent)
    : FormDialog(parent), m_context(context), m_presenter(presenter), m_buyer(new PickField(this)),
      m_buyerField(new Field(m_buyer, this)), m_grid(new QGridLayout),
      m_total(new TextLabel(TextStyle::Section, Role::Ink, this)), m_paid(new QCheckBox(this)),
      m_note(new QLineEdit(this))
{
    setMinimumWidth(scaled(640));
    setTitle(tr("New order"));
    setPrimary(tr("Place the order"));
    m_buyer->setObjectName(QStringLiteral("buyer"));
    m_buyer->setPlaceholderText(tr("Name, code or phone"));
    m_buyerField->setLabel(tr("Neighbour"));
    m_errors.add("buyer", m_buyerField);
    m_errors.add("member", m_buyerField);
    body()->addWidget(m_buyerField);
    suggestMembers(context, m_buyer);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    body()->addLayout(m_grid);
    buildHeadings();
    addLine();
    auto* more = new Button(ButtonKind::Quiet, QStringLiteral("plus"), this);
    more->setText(tr("One more product"));
    more->setObjectName(QStringLiteral("more"));
    body()->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QAbstractButton::clicked, this, &OrderForm::addLine);
    auto* note = new Field(m_note, this);
    note->setLabel(tr("Note"));
    m_errors.add("note", note);
    body()->addWidget(note);
    m_paid->setText(tr("Paid now"));
    m_paid->setObjectName(QStringLiteral("paid"));
    m_paid->setChecked(true);
    auto* last = new QHBoxLayout;
    last->addWidget(m_paid);
    last->addStretch(1);
    last->addWidget(m_total);
    body()->addLayout(last);
    connect(this, &FormDialog::submitted, this, &OrderForm::send);
    connect(&presenter, &OrdersPresenter::placed, this, [this](const QString& number) {
        accept();
        Q_EMIT done(number);
    });
    connect(&presenter, &OrdersPresenter::notPlaced, this,
            [this](const Error& error) { m_errors.show(*this, error); });
    connect(&presenter, &OrdersPresenter::refused, this, &FormDialog::showMistake);
    showSums();
    m_buyer->setFocus();
    keepDraft();
}

/// A seat in a group is no draft: it must not turn into an order of its own.
void OrderForm::keepDraft()
{
    m_draft = new DraftKeeper(m_context.shop, *this, "order", {});
    m_draft->setRoomMaker([this](qsizetype inputs) {
        while (inputsOn(*this) < inputs && m_lines.size() < kMostDraftLines) {
            addLine();
        }
    });
    connect(m_draft, &DraftKeeper::restored, this, [this] {
        setLead(tr("This is what you had typed when the program stopped."));
        showSums();
    });
}

void OrderForm::joinGroup(const usecases::GroupRow& group)
{
    m_group = group.id;
    delete std::exchange(m_draft, nullptr);
    setTitle(tr("Join group %1").arg(ui::text(group.id.text())));
    setLead(tr("%n seat(s) left until %1. A seat is taken by a paid order.", "",
               static_cast<int>(group.missing()))
                .arg(moment(group.endsAt)));
    setPrimary(tr("Join"));
    if (!group.product.empty()) {
        Line& line = m_lines.front();
        line.product->choose({ui::text(group.product), ui::text(group.productName), {}});
        line.price->setText(ui::text(Money::fromFen(group.unitFen).toPlainText()));
    }
    m_buyer->setFocus();
}

void OrderForm::buildHeadings()
{
    int column = 0;
    for (const QString& word : {tr("Product"), tr("Count"), tr("Price"), tr("Sum")}) {
        auto* heading = new TextLabel(TextStyle::Note, Role::Quiet, this);
        heading->setText(word);
        m_grid->addWidget(heading, 0, column++);
    }
}

void OrderForm::addLine()
{
    const int row = static_cast<int>(m_lines.size()) + 1;
    Line line;
    line.product = new PickField(this);
    line.product->setObjectName(QStringLiteral("product%1").arg(row));
    line.product->setPlaceholderText(tr("Name, barcode or number"));
    line.product->setAccessibleName(tr("Product %1").arg(row));
    line.quantity = new QSpinBox(this);
    line.quantity->setRange(1, 9999);
    line.quantity->setFixedWidth(scaled(80));
    line.quantity->setObjectName(QStringLiteral("quantity%1").arg(row));
    line.quantity->setAccessibleName(tr("Count of product %1").arg(row));
    line.price = new QLineEdit(this);
    line.price->setFixedWidth(scaled(104));
    line.price->setAlignment(Qt::AlignRight);
    line.price->setAccessibleName(tr("Price of product %1").arg(row));
    line.sum = new TextLabel(TextStyle::Body, Role::Ink, this);
    line.sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.sum->setMinimumWidth(scaled(96));
    m_grid->addWidget(line.product, row, 0);
    m_grid->addWidget(line.quantity, row, 1);
    m_grid->addWidget(line.price, row, 2);
    m_grid->addWidget(line.sum, row, 3);
    const std::size_t at = m_lines.size();
    m_lines.push_back(line);
    suggestProducts(m_context, line.product);
    connect(line.product, &PickField::picked, this, [this, at] { priceFrom(at); });
    connect(line.product, &QLineEdit::editingFinished, this, [this, at] { priceFrom(at); });
    connect(line.quantity, &QSpinBox::valueChanged, this, &OrderForm::showSums);
    connect(line.price, &QLineEdit::textChanged, this, &OrderForm::showSums);
    line.product->setFocus();
}

void OrderForm::priceFrom(std::size_t at)
{
    const Line& line = m_lines[at];
    const QString wanted = line.product->chosenKey().isEmpty() ? line.product->text().trimmed()
                                                               : line.product->chosenKey();
    if (wanted.isEmpty()) {
        return;
    }
    m_context.shop.ask<usecases::Product>(
        this,
        [wanted = wanted.toStdString()](StoreSide& side) {
            return usecases::getProduct(side.shop, wanted);
        },
        [this, at](const Result<usecases::Product>& product) {
            if (!product.ok() || !m_lines[at].price->text().isEmpty()) {
                return; // an unknown product is told when the order is placed
            }
            m_lines[at].product->choose({ui::text(product->id), ui::text(product->name), {}});
            m_lines[at].price->setText(ui::text(Money::fromFen(product->listFen).toPlainText()));
        });
}

void OrderForm::showSums()
{
    std::int64_t total = 0;
    for (const Line& line : m_lines) {
        const Result<Money> unit = Money::parse(line.price->text().trimmed().toStdString());
        const Result<Money> sum = unit.ok() ? unit->times(line.quantity->value()) : unit;
        line.sum->setText(sum.ok() ? money(sum->fen()) : QStringLiteral("–"));
        total += sum.ok() ? sum->fen() : 0;
    }
    m_total->setText(tr("Total %1").arg(money(total)));
}

void OrderForm::send()
{
    m_errors.clear(*this);
    if (const auto ready = order()) {
        setWaiting(true);
        m_presenter.place(*ready, m_paid->isChecked());
    }
}

std::optional<usecases::NewOrder> OrderForm::order()
{
    usecases::NewOrder order;
    if (m_buyer->chosenKey().isEmpty()) {
        m_buyerField->setMistake(tr("Pick the neighbour from the list that opens while you type."));
        m_buyer->setFocus();
        return std::nullopt;
    }
    order.buyer = MemberKey(m_buyer->chosenKey().toStdString());
    order.group = m_group;
    order.note = m_note->text().trimmed().toStdString();
    for (const Line& line : m_lines) {
        if (line.product->text().trimmed().isEmpty()) {
            continue;
        }
        usecases::NewOrderLine one;
        one.product = (line.product->chosenKey().isEmpty() ? line.product->text().trimmed()
                                                           : line.product->chosenKey())
                          .toStdString();
        one.quantity = line.quantity->value();
        const QString typed = line.price->text().trimmed();
        if (!typed.isEmpty()) {
            const Result<Money> unit = Money::parse(typed.toStdString());
            if (!unit.ok()) {
                showMistake(sentenceOf(unit.error()));
                line.price->setFocus();
                return std::nullopt;
            }
            one.unitFen = unit->fen();
        }
        order.lines.push_back(std::move(one));
    }
    return order;
}

} // namespace linli::ui
