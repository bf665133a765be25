// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/RefundDialog.h"

#include "domain/money/Money.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/language/RefusalText.h"
#include "ui/pages/common/ConsequenceList.h"
#include "ui/pages/orders/OrdersPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "words/ConsequenceText.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace linli::ui {

namespace {
enum How
{
    kEverything,
    kGoods,
    kAmount,
    kCompensation,
    kCancel, ///< only before it is handed over: the neighbour is new again
};
} // namespace

RefundDialog::RefundDialog(OrdersPresenter& presenter,
                           const usecases::OrderDetail& order,
                           QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_order(order), m_how(new SegmentedControl(this)),
      m_linesBox(new QWidget(this)), m_amount(new QLineEdit(this)),
      m_amountField(new Field(m_amount, this)), m_effects(new ConsequenceList(this))
{
    setMinimumWidth(scaled(560));
    setTitle(tr("Refund order %1").arg(text(order.row.key.text())));
    setLead(tr("%1 · paid %2").arg(text(order.row.buyerName), money(order.row.payableFen)));
    setPrimary(tr("Refund"));
    buildChoice();
    buildLines();
    body()->addWidget(m_effects);
    connect(&presenter, &OrdersPresenter::previewed, this, &RefundDialog::tell);
    connect(&presenter, &OrdersPresenter::refunded, this, &QDialog::accept);
    connect(&presenter, &OrdersPresenter::refused, this, &FormDialog::showMistake);
    connect(&presenter, &Presenter::failed, this, &FormDialog::showMistake);
    connect(this, &FormDialog::submitted, this, [this] {
        if (const auto ready = refund(); ready && primary()->isEnabled()) {
            setWaiting(true);
            m_presenter.refund(*ready);
        }
    });
    ask();
}

void RefundDialog::buildChoice()
{
    QStringList choices{tr("Everything"), tr("Some goods"), tr("An amount"), tr("Compensation")};
    if (!m_order.row.fulfilledAt) {
        choices += tr("Cancel the order");
    }
    m_how->setObjectName(QStringLiteral("how"));
    m_how->setTexts(choices);
    body()->addWidget(m_how);
    m_amountField->setLabel(tr("Amount in yuan"));
    m_amount->setObjectName(QStringLiteral("amount"));
    body()->addWidget(m_amountField);
    connect(m_how, &SegmentedControl::chosen, this, &RefundDialog::ask);
    connect(m_amount, &QLineEdit::textChanged, this, &RefundDialog::ask);
}

void RefundDialog::buildLines()
{
    auto* grid = new QGridLayout(m_linesBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const usecases::OrderLineRow& line : m_order.lines) {
        auto* name = new TextLabel(TextStyle::Body, Role::Ink, m_linesBox);
        name->setText(QStringLiteral("%1 %2").arg(text(line.name), text(line.spec)).trimmed());
        auto* units = new QSpinBox(m_linesBox);
        units->setRange(0, static_cast<int>(line.quantity - line.returned));
        units->setFixedWidth(scaled(80));
        units->setAccessibleName(tr("Units of %1 that come back").arg(text(line.name)));
        auto* of = new TextLabel(TextStyle::Body, Role::Quiet, m_linesBox);
        of->setText(tr("of %1").arg(line.quantity - line.returned));
        grid->addWidget(name, row, 0);
        grid->addWidget(units, row, 1);
        grid->addWidget(of, row++, 2);
        m_units.push_back(units);
        connect(units, &QSpinBox::valueChanged, this, &RefundDialog::ask);
    }
    body()->addWidget(m_linesBox);
}

void RefundDialog::ask()
{
    const int how = m_how->current();
    m_linesBox->setVisible(how == kGoods);
    m_amountField->setVisible(how == kAmount || how == kCompensation);
    clearMistake();
    primary()->setEnabled(false); // until the consequences are on the screen
    if (const auto ready = refund()) {
        m_presenter.previewRefund(*ready);
    } else {
        m_effects->say(how == kGoods ? tr("Say how many units come back.") : tr("Type the amount."),
                       false);
    }
}

std::optional<usecases::NewRefund> RefundDialog::refund()
{
    usecases::NewRefund refund;
    refund.order = m_order.row.key;
    switch (m_how->current()) {
    case kCancel:
        refund.kind = rewards::RefundKind::Cancel;
        refund.all = true;
        return refund;
    case kEverything:
        refund.all = true;
        return refund;
    case kGoods:
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            if (m_units[i]->value() > 0) {
                refund.lines.push_back({m_order.lines[i].sku, m_units[i]->value()});
            }
        }
        return refund.lines.empty() ? std::nullopt : std::optional(refund);
    default:
        break;
    }
    const QString typed = m_amount->text().trimmed();
    if (typed.isEmpty()) {
        m_amountField->setMistake({});
        return std::nullopt;
    }
    const Result<Money> amount = Money::parse(typed.toStdString());
    m_amountField->setMistake(amount.ok() ? QString() : sentenceOf(amount.error()));
    if (!amount.ok()) {
        return std::nullopt;
    }
    refund.amountFen = amount->fen();
    refund.kind = m_how->current() == kCompensation ? rewards::RefundKind::Compensation
                                                    : rewards::RefundKind::Return;
    return refund;
}

void RefundDialog::tell(const usecases::RefundPreview& preview)
{
    if (preview.refused) {
        m_effects->say(refusalText(preview.refusal), true);
        return;
    }
    m_effects->tell(words::refundConsequences(preview, text(m_order.row.buyerName), language()));
    primary()->setEnabled(true);
}

QStringList RefundDialog::consequences() const
{
    return m_effects->sentences();
}

} // namespace linli::ui
