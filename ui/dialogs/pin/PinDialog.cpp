// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pin/PinDialog.h"

#include "ui/dialogs/pin/PinWords.h"
#include "ui/language/CellText.h"
#include "ui/widgets/Field.h"
#include "usecases/staff/PayOutPermit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

PinDialog::PinDialog(AppContext& context, Whose whose, QWidget* parent)
    : FormDialog(parent), m_context(context), m_whose(whose), m_owner(new QComboBox(this)),
      m_pin(new QLineEdit(this)), m_ownerField(new Field(m_owner, this)),
      m_pinField(new Field(m_pin, this))
{
    const bool mine = whose == Whose::Mine;
    setTitle(mine ? tr("Your PIN, please") : tr("An owner confirms"));
    setLead(mine ? tr("Money leaves the shop: confirm that it is you.")
                 : tr("The amount is above the limit for one pay-out. An owner enters the PIN."));
    setPrimary(tr("Confirm"));
    m_pin->setObjectName(QStringLiteral("pin"));
    m_ownerField->setLabel(tr("Owner"));
    m_ownerField->setVisible(!mine);
    m_pinField->setLabel(tr("PIN"));
    makePinLine(*m_pin);
    body()->addWidget(m_ownerField);
    body()->addWidget(m_pinField);
    connect(this, &FormDialog::submitted, this, &PinDialog::send);
    if (!mine) {
        fillOwners();
    }
    m_pin->setFocus();
}

void PinDialog::fillOwners()
{
    m_context.shop.ask<std::vector<usecases::StaffRow>>(
        this, [](StoreSide& side) { return usecases::listStaff(side.shop); },
        [this](const Result<std::vector<usecases::StaffRow>>& staff) {
            if (!staff) {
                showMistake(sentenceOf(staff.error()));
                return;
            }
            for (const usecases::StaffRow& one : *staff) {
                if (one.role == staff::Role::Owner) {
                    m_owner->addItem(text(one.name), text(one.id));
                }
            }
        });
}

void PinDialog::send()
{
    setWaiting(true);
    const std::string pin = m_pin->text().toStdString();
    const std::string owner = m_owner->currentData().toString().toStdString();
    m_context.shop.change<usecases::PinAnswer>(
        this,
        [pin, owner, mine = m_whose == Whose::Mine](StoreSide& side) {
            return mine ? usecases::confirmPin(side.shop, pin)
                        : usecases::confirmOwner(side.shop, owner, pin);
        },
        [this](const Result<usecases::PinAnswer>& answer) {
            setWaiting(false);
            if (answer) {
                heard(*answer);
            } else {
                showMistake(sentenceOf(answer.error()));
            }
        });
}

void PinDialog::heard(const usecases::PinAnswer& answer)
{
    if (answer.right) {
        accept();
        Q_EMIT confirmed();
        return;
    }
    m_pinField->setMistake(wrongPinText(answer));
    m_pin->clear();
    m_pin->setFocus();
}

void withPayOutPin(AppContext& context,
                   QWidget* parent,
                   std::int64_t amountFen,
                   std::function<void()> then,
                   std::function<void(const Error&)> refused)
{
    const auto ask = [&context, parent](PinDialog::Whose whose, std::function<void()> next) {
        auto* dialog = new PinDialog(context, whose, parent);
        QObject::connect(dialog, &PinDialog::confirmed, parent, std::move(next));
        dialog->open();
    };
    context.shop.ask<usecases::PayOutNeeds>(
        parent,
        [amountFen](StoreSide& side) { return usecases::payOutNeeds(side.shop, amountFen); },
        [ask, then = std::move(then),
         refused = std::move(refused)](const Result<usecases::PayOutNeeds>& needs) {
            if (!needs) {
                refused(needs.error());
            } else if (*needs == usecases::PayOutNeeds::Nothing) {
                then();
            } else if (*needs == usecases::PayOutNeeds::Pin) {
                ask(PinDialog::Whose::Mine, then);
            } else {
                ask(PinDialog::Whose::Mine, [ask, then] { ask(PinDialog::Whose::AnOwners, then); });
            }
        });
}

} // namespace linli::ui
