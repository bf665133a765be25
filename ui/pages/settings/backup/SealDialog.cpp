// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backup/SealDialog.h"

#include "ui/widgets/Field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr int kFewest = 8; ///< characters, as vault/SealedCopy has it
}

SealDialog::SealDialog(QWidget* parent)
    : FormDialog(parent), m_passphrase(new QLineEdit(this)), m_again(new QLineEdit(this)),
      m_passphraseField(new Field(m_passphrase, this)), m_againField(new Field(m_again, this))
{
    setTitle(tr("Encrypted copy for a USB stick"));
    setLead(tr("The copy holds everything, the key of the shop too: with the passphrase it opens "
               "on any computer, without it for nobody. Write it down and keep it apart from the "
               "stick."));
    setPrimary(tr("Choose where to …"));
    m_passphraseField->setLabel(tr("Passphrase"));
    m_passphraseField->setHelp(tr("At least 8 characters; four words are easy to keep in mind."));
    m_againField->setLabel(tr("The same once more"));
    for (QLineEdit* line : {m_passphrase, m_again}) {
        line->setEchoMode(QLineEdit::Password);
    }
    body()->addWidget(m_passphraseField);
    body()->addWidget(m_againField);
    connect(this, &FormDialog::submitted, this, &SealDialog::send);
    m_passphrase->setFocus();
}

void SealDialog::send()
{
    const QString typed = m_passphrase->text();
    const auto characters = typed.toUcs4().size();
    m_passphraseField->setMistake(characters < kFewest ? tr("At least 8 characters are needed.")
                                                       : QString());
    m_againField->setMistake(characters >= kFewest && typed != m_again->text()
                                 ? tr("The two are not the same.")
                                 : QString());
    if (m_passphraseField->hasMistake() || m_againField->hasMistake()) {
        return;
    }
    Q_EMIT agreed(typed);
    accept();
}

} // namespace linli::ui
