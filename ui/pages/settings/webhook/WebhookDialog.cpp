// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/webhook/WebhookDialog.h"

#include "ui/language/CellText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

WebhookDialog::WebhookDialog(WebhookPresenter& presenter,
                             const std::optional<ports::Webhook>& known,
                             QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_id(known ? known->id : std::string()),
      m_name(new QLineEdit(this)), m_robot(new QLineEdit(this)), m_key(new QLineEdit(this)),
      m_address(new QLineEdit(this)), m_nameField(new Field(m_name, this)),
      m_robotField(new Field(m_robot, this)), m_keyField(new Field(m_key, this)),
      m_addressField(new Field(m_address, this)), m_testing(new QCheckBox(this))
{
    setMinimumWidth(scaled(560));
    setTitle(known ? tr("Change the group robot") : tr("Add a group robot"));
    setLead(tr("In 企业微信: open the group, menu … , Message push, add a robot, and copy its "
               "address here."));
    setPrimary(tr("Save"));
    m_nameField->setLabel(tr("Group"));
    m_robotField->setLabel(tr("Name of the robot"));
    m_keyField->setLabel(tr("Address or key of the robot"));
    m_keyField->setHelp(known ? tr("Empty: the kept one stays. It is never shown.")
                              : tr("Whoever has it can post in the group: it is kept in the "
                                   "keychain of this computer and never shown."));
    m_testing->setText(tr("Send to a test address instead of 企业微信"));
    m_addressField->setLabel(tr("Test address"));
    m_key->setEchoMode(QLineEdit::Password);
    m_name->setObjectName(QStringLiteral("webhookName"));
    m_key->setObjectName(QStringLiteral("webhookKey"));
    m_address->setObjectName(QStringLiteral("webhookAddress"));
    m_name->setPlaceholderText(tr("Sharers of the shop"));
    m_address->setPlaceholderText(QStringLiteral("http://127.0.0.1:8080"));
    if (known) {
        m_name->setText(text(known->name));
        m_robot->setText(text(known->robot));
        m_address->setText(text(known->address));
    }
    m_testing->setChecked(known && !known->address.empty());
    m_addressField->setVisible(m_testing->isChecked());
    for (QWidget* one : {static_cast<QWidget*>(m_nameField), static_cast<QWidget*>(m_robotField),
                         static_cast<QWidget*>(m_keyField), static_cast<QWidget*>(m_testing),
                         static_cast<QWidget*>(m_addressField)}) {
        body()->addWidget(one);
    }
    body()->addStretch(1);
    m_errors.add("name", m_nameField);
    m_errors.add("robot", m_robotField);
    m_errors.add("webhook_key", m_keyField);
    m_errors.add("test_address", m_addressField);
    connect(m_testing, &QAbstractButton::toggled, m_addressField, &QWidget::setVisible);
    connect(this, &FormDialog::submitted, this, &WebhookDialog::send);
    connect(&presenter, &WebhookPresenter::kept, this, &QDialog::accept);
    connect(&presenter, &WebhookPresenter::refused, this, [this](const Error& error) {
        setWaiting(false);
        m_errors.show(*this, error);
    });
    m_name->setFocus();
}

void WebhookDialog::send()
{
    setWaiting(true);
    m_errors.clear(*this);
    const QString address = m_testing->isChecked() ? m_address->text() : QString();
    m_presenter.keep(
        {m_id, m_name->text().toStdString(), m_robot->text().toStdString(), address.toStdString()},
        m_key->text());
}

} // namespace linli::ui
