// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/care/MergeDialog.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/language/RefusalText.h"
#include "ui/pages/common/ConsequenceList.h"
#include "ui/pages/common/Lookup.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/PickField.h"

#include <QVBoxLayout>

namespace linli::ui {

MergeDialog::MergeDialog(AppContext& context,
                         CarePresenter& presenter,
                         const usecases::MemberRow& kept,
                         QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_open(kept), m_other(new PickField(this)),
      m_field(new Field(m_other, this)),
      m_turn(new Button(ButtonKind::Quiet, QStringLiteral("refresh"), this)),
      m_effects(new ConsequenceList(this))
{
    setMinimumWidth(scaled(560));
    setTitle(tr("%1 was written down twice").arg(text(kept.name)));
    setLead(tr("Pick the other record. Both become one neighbour."));
    setPrimary(tr("Join them"));
    m_other->setObjectName(QStringLiteral("other"));
    m_other->setPlaceholderText(tr("Name, code or phone"));
    m_field->setLabel(tr("The other record"));
    body()->addWidget(m_field);
    m_turn->setText(tr("Keep the other name and phone instead"));
    m_turn->setObjectName(QStringLiteral("turn"));
    body()->addWidget(m_turn, 0, Qt::AlignLeft);
    body()->addWidget(m_effects);
    suggestMembers(context, m_other);
    connect(m_other, &PickField::picked, this, &MergeDialog::ask);
    connect(m_other, &QLineEdit::textEdited, this, &MergeDialog::ask);
    connect(m_turn, &QAbstractButton::clicked, this, &MergeDialog::turn);
    connect(&presenter, &CarePresenter::mergePreviewed, this, &MergeDialog::tell);
    connect(&presenter, &CarePresenter::merged, this, &QDialog::accept);
    connect(&presenter, &CarePresenter::refused, this, &FormDialog::showMistake);
    connect(&presenter, &Presenter::failed, this, &FormDialog::showMistake);
    connect(this, &FormDialog::submitted, this, [this] {
        if (primary()->isEnabled()) {
            setWaiting(true);
            m_turned ? m_presenter.merge(m_open.key, other())
                     : m_presenter.merge(other(), m_open.key);
        }
    });
    ask();
    m_other->setFocus();
}

MemberKey MergeDialog::other() const
{
    return MemberKey(m_other->chosenKey().toStdString());
}

void MergeDialog::turn()
{
    m_turned = !m_turned;
    ask();
}

void MergeDialog::ask()
{
    clearMistake();
    primary()->setEnabled(false); // until what moves is on the screen
    const MemberKey picked = other();
    m_turn->setVisible(!picked.empty());
    if (picked.empty()) {
        m_effects->say(tr("Pick the other record from the list that opens while you type."), false);
        return;
    }
    m_turned ? m_presenter.previewMerge(m_open.key, picked)
             : m_presenter.previewMerge(picked, m_open.key);
}

void MergeDialog::tell(const usecases::MergePreview& preview)
{
    if (preview.refused) {
        m_effects->say(refusalText(preview.refusal), true);
        return;
    }
    m_effects->tell(words::mergeConsequences(preview, language()));
    primary()->setEnabled(true);
}

} // namespace linli::ui
