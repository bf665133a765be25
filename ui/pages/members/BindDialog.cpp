// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/BindDialog.h"

#include "ui/pages/common/Lookup.h"
#include "ui/pages/members/MembersPresenter.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/PickField.h"

#include <QVBoxLayout>

namespace linli::ui {

BindDialog::BindDialog(AppContext& context,
                       MembersPresenter& presenter,
                       const QString& invitee,
                       const QString& inviteeName,
                       QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_invitee(invitee),
      m_inviter(new PickField(this)), m_field(new Field(m_inviter, this))
{
    setTitle(tr("Who invited %1?").arg(inviteeName));
    setPrimary(tr("Bind"));
    m_inviter->setObjectName(QStringLiteral("inviter"));
    m_inviter->setPlaceholderText(tr("Code, phone or name"));
    m_field->setLabel(tr("Inviter"));
    m_field->setHelp(
        tr("The first valid invitation holds; it can count for her first order only."));
    body()->addWidget(m_field);
    suggestMembers(context, m_inviter);
    connect(this, &FormDialog::submitted, this, &BindDialog::send);
    connect(&presenter, &MembersPresenter::bound, this, &QDialog::accept);
    connect(&presenter, &MembersPresenter::refused, this, [this](const QString& sentence) {
        setWaiting(false);
        m_field->setMistake(sentence);
        m_inviter->setFocus();
    });
    m_inviter->setFocus();
}

void BindDialog::send()
{
    const QString typed =
        m_inviter->chosenKey().isEmpty() ? m_inviter->text().trimmed() : m_inviter->chosenKey();
    if (typed.isEmpty()) {
        m_field->setMistake(tr("Type a code or a phone, or pick a person."));
        return;
    }
    m_field->setMistake({});
    setWaiting(true);
    m_presenter.bind(m_invitee, typed);
}

} // namespace linli::ui
