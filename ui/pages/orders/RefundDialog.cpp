// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/RefundDialog.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/language/RefusalText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/orders/OrdersPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "words/ValueText.h"

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
};
} // namespace

RefundDialog::RefundDialog(OrdersPresenter& presenter,
                           const usecases::OrderDetail& order,
                           QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_order(order), m_how(new SegmentedControl(this)),
      m_linesBox(new QWidget(this)), m_amount(new QLineEdit(this)),
      m_amountField(new Field(m_amount, this)), m_effects(new QVBoxLayout)
{
    setMinimumWidth(scaled(560));
    setTitle(tr("Refund order %1").arg(text(order.row.key.text())));
    setLead(tr("%1 · paid %2").arg(text(order.row.buyerName), money(order.row.payableFen)));
    setPrimary(tr("Refund"));
    buildChoice();
    buildLines();
    auto* card = new Card(this);
    card->setTitle(tr("What this does"));
    m_effects->setSpacing(6);
    card->body()->addLayout(m_effects);
    body()->addWidget(card);
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
    m_how->setTexts({tr("Everything"), tr("Some goods"), tr("An amount"), tr("Compensation")});
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
    clearLayout(m_effects);
    m_told.clear();
    if (const auto ready = refund()) {
        m_presenter.previewRefund(*ready);
    } else {
        addConsequence(how == kGoods ? tr("Say how many units come back.") : tr("Type the amount."),
                       false);
    }
}

std::optional<usecases::NewRefund> RefundDialog::refund()
{
    usecases::NewRefund refund;
    refund.order = m_order.row.key;
    switch (m_how->current()) {
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
    clearLayout(m_effects);
    m_told.clear();
    if (preview.refused) {
        addConsequence(refusalText(preview.refusal), true);
        return;
    }
    addConsequence(
        tr("%1 gets %2 back.").arg(text(m_order.row.buyerName), money(preview.amountFen)), false);
    for (const usecases::RewardChange& change : preview.rewards) {
        if (change.amountBefore != change.amountAfter || change.stateBefore != change.stateAfter) {
            addConsequence(told(change), true);
        }
    }
    if (m_told.size() == 1) {
        addConsequence(tr("No reward changes."), false);
    }
    primary()->setEnabled(true);
}

QString RefundDialog::told(const usecases::RewardChange& change) const
{
    const auto amount = [&](std::int64_t count) {
        return words::quantityText(change.unit, count, language());
    };
    if (change.amountAfter == 0) {
        return tr("%1 loses %2 (%3).")
            .arg(text(change.ownerName), amount(change.amountBefore),
                 words::rewardStateText(change.stateAfter, language()));
    }
    return tr("%1 keeps %2 of %3 (%4).")
        .arg(text(change.ownerName), amount(change.amountAfter), amount(change.amountBefore),
             words::rewardStateText(change.stateAfter, language()));
}

void RefundDialog::addConsequence(const QString& sentence, bool bad)
{
    auto* line = new TextLabel(TextStyle::Body, bad ? Role::Alarm : Role::Ink, this);
    line->setText(sentence);
    line->setWordWrap(true);
    m_effects->addWidget(line);
    m_told += sentence;
}

} // namespace linli::ui
