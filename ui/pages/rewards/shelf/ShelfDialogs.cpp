// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/shelf/ShelfDialogs.h"

#include "domain/money/Money.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/rewards/shelf/ShelfPresenter.h"
#include "ui/widgets/Field.h"
#include "words/ValueText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace linli::ui {

namespace {

constexpr std::array kUsualGifts{"egg", "fruit", "pack", "tea"};

void chooseUnit(QComboBox* box, const ShelfPresenter& presenter, const Unit& unit)
{
    box->setEditable(true);
    const auto add = [box](const Unit& one) {
        if (box->findData(text(one.text())) < 0) {
            box->addItem(words::unitText(one, language()), text(one.text()));
        }
    };
    for (const usecases::GiftRow& gift : presenter.gifts()) {
        add(gift.unit);
    }
    for (const char* usual : kUsualGifts) {
        add(Unit(usual));
    }
    if (!unit.empty()) {
        box->setCurrentIndex(box->findData(text(unit.text())));
    }
}

} // namespace

ReceiveDialog::ReceiveDialog(ShelfPresenter& presenter, const Unit& unit, QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_unit(new QComboBox(this)),
      m_count(new QSpinBox(this)), m_cost(new QLineEdit(this)), m_keeps(new QCheckBox(this)),
      m_expires(new QDateEdit(this)), m_label(new QLineEdit(this))
{
    setTitle(tr("Gifts came in"));
    setPrimary(tr("Book them in"));
    chooseUnit(m_unit, presenter, unit);
    m_count->setRange(1, 1'000'000);
    m_count->setValue(30);
    m_cost->setText(QStringLiteral("5"));
    m_keeps->setText(tr("They keep: no last day"));
    const CalendarDate soon = presenter.day().plusDays(30).date();
    m_expires->setDate({soon.year, soon.month, soon.day});
    m_expires->setCalendarPopup(true);
    m_expires->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_count->setObjectName(QStringLiteral("count"));
    m_cost->setObjectName(QStringLiteral("cost"));
    const auto add = [this](const std::string& name, QWidget* editor, const QString& label) {
        auto* field = new Field(editor, this);
        field->setLabel(label);
        m_errors.add(name, field);
        body()->addWidget(field);
        return field;
    };
    add("unit", m_unit, tr("Which gift"))->setHelp(tr("A new one: type its name, without blanks."));
    add("count", m_count, tr("How many"));
    add("cost_fen", m_cost, tr("Cost of one, yuan"));
    add("expires", m_expires, tr("Last day it may be handed out"));
    body()->addWidget(m_keeps);
    add("label", m_label, tr("Batch or supplier (may be empty)"));
    connect(m_keeps, &QCheckBox::toggled, m_expires, &QWidget::setDisabled);
    connect(this, &FormDialog::submitted, this, &ReceiveDialog::send);
    connect(&presenter, &ShelfPresenter::booked, this, &QDialog::accept);
    connect(&presenter, &ShelfPresenter::notBooked, this,
            [this](const Error& error) { m_errors.show(*this, error); });
}

void ReceiveDialog::send()
{
    m_errors.clear(*this);
    const QString typed = m_unit->currentText().trimmed();
    const int known = m_unit->findText(typed);
    usecases::GiftReceipt receipt;
    receipt.unit = Unit((known >= 0 ? m_unit->itemData(known).toString() : typed).toStdString());
    receipt.count = m_count->value();
    const std::string cost = m_cost->text().trimmed().toStdString();
    const Result<Money> each = Money::parse(cost);
    if (!each.ok()) {
        m_errors.show(*this, Error::badInput(ErrorCode::InvalidMoney, "cost_fen", cost, "5.50"));
        return;
    }
    receipt.costFen = each->fen();
    receipt.label = m_label->text().toStdString();
    if (!m_keeps->isChecked()) {
        const QDate date = m_expires->date();
        receipt.expires =
            BusinessDay::fromDate({date.year(), date.month(), date.day()}).valueOr(BusinessDay());
    }
    setWaiting(true);
    m_presenter.receive(receipt);
}

BatchDialog::BatchDialog(ShelfPresenter& presenter,
                         const usecases::GiftBatch& batch,
                         Act act,
                         QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_count(new QSpinBox(this)),
      m_reason(new QLineEdit(this))
{
    const bool off = act == Act::WriteOff;
    const QString what = words::quantityText(batch.unit, batch.stock, language());
    setTitle(off ? tr("Write gifts off") : tr("Count the batch"));
    setLead(tr("The book says there are %1.").arg(what));
    setPrimary(off ? tr("Write off") : tr("Write down"));
    m_count->setRange(off ? 1 : 0, 1'000'000);
    m_count->setValue(off ? 1 : static_cast<int>(batch.stock));
    m_count->setObjectName(QStringLiteral("count"));
    m_reason->setObjectName(QStringLiteral("reason"));
    const auto add = [this](const std::string& name, QWidget* editor, const QString& label) {
        auto* field = new Field(editor, this);
        field->setLabel(label);
        m_errors.add(name, field);
        body()->addWidget(field);
    };
    add("count", m_count, off ? tr("How many are spoilt") : tr("How many are there"));
    add("reason", m_reason, tr("Why"));
    connect(this, &FormDialog::submitted, this, [this, off, id = batch.id] {
        m_errors.clear(*this);
        setWaiting(true);
        const std::string reason = m_reason->text().toStdString();
        if (off) {
            m_presenter.writeOff(id, m_count->value(), reason);
        } else {
            m_presenter.count(id, m_count->value(), reason);
        }
    });
    connect(&presenter, &ShelfPresenter::booked, this, &QDialog::accept);
    connect(&presenter, &ShelfPresenter::notBooked, this,
            [this](const Error& error) { m_errors.show(*this, error); });
}

} // namespace linli::ui
