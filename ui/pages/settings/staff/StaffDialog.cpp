// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/staff/StaffDialog.h"

#include "ui/dialogs/pin/PinWords.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/settings/staff/StaffPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"
#include "words/safety/AuditText.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

StaffDialog::StaffDialog(StaffPresenter& presenter,
                         const std::optional<usecases::StaffRow>& person,
                         QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_id(person ? text(person->id) : QString()),
      m_name(new QLineEdit(this)), m_role(new SegmentedControl(this)), m_pin(new QLineEdit(this)),
      m_nameField(new Field(m_name, this)), m_roleField(new Field(m_role, this)),
      m_pinField(new Field(m_pin, this))
{
    const bool first = presenter.desk().staff.empty();
    setTitle(person ? tr("Change %1").arg(text(person->name)) : tr("New staff member"));
    setLead(first ? tr("The first one is the owner. From then on the window asks for a PIN when "
                       "it is opened and after a while without work.")
                  : QString());
    setPrimary(tr("Save"));
    m_nameField->setLabel(tr("Name"));
    m_roleField->setLabel(tr("Role"));
    m_pinField->setLabel(tr("PIN"));
    m_pinField->setHelp(person ? tr("Empty: the old one stays.")
                               : tr("4 to 8 digits, not 1234 and not 0000."));
    QStringList roles;
    for (const staff::Role role : {staff::Role::Owner, staff::Role::Cashier, staff::Role::Viewer}) {
        roles << words::roleText(role, language());
    }
    m_role->setTexts(roles);
    m_roleField->setHelp(tr("A cashier sells, hands out and pays out with the PIN. A viewer only "
                            "looks."));
    m_role->setCurrent(first ? 0 : person ? int(person->role) : 1);
    m_role->setEnabled(!first);
    makePinLine(*m_pin);
    m_name->setObjectName(QStringLiteral("staffName"));
    m_pin->setObjectName(QStringLiteral("staffPin"));
    m_name->setText(person ? text(person->name) : QString());
    for (Field* field : {m_nameField, m_roleField, m_pinField}) {
        body()->addWidget(field);
    }
    m_errors.add("name", m_nameField);
    m_errors.add("role", m_roleField);
    m_errors.add("pin", m_pinField);
    connect(this, &FormDialog::submitted, this, &StaffDialog::send);
    connect(&presenter, &StaffPresenter::wrote, this, &QDialog::accept);
    connect(&presenter, &StaffPresenter::refused, this, [this](const Error& error) {
        setWaiting(false);
        m_errors.show(*this, error);
    });
    m_name->setFocus();
}

void StaffDialog::send()
{
    setWaiting(true);
    m_errors.clear(*this);
    const usecases::NewStaff person{m_name->text().toStdString(),
                                    static_cast<staff::Role>(m_role->current()),
                                    m_pin->text().toStdString()};
    if (m_id.isEmpty()) {
        m_presenter.add(person);
    } else {
        m_presenter.edit(m_id, person);
    }
}

} // namespace linli::ui
