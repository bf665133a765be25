// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/care/EraseDialog.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/ConsequenceList.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace linli::ui {

EraseDialog::EraseDialog(CarePresenter& presenter,
                         const usecases::MemberRow& member,
                         QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_member(member),
      m_effects(new ConsequenceList(this)), m_sure(new QCheckBox(this)),
      m_code(new TextLabel(TextStyle::Title, Role::Accent, this))
{
    setMinimumWidth(scaled(560));
    setTitle(tr("Erase the data of %1").arg(text(member.name)));
    setPrimary(tr("Erase"));
    primary()->setKind(ButtonKind::Danger);
    primary()->setEnabled(false);
    body()->addWidget(m_effects);
    m_sure->setObjectName(QStringLiteral("sure"));
    m_sure->setText(tr("She asked for it, and I know that it cannot be undone."));
    m_sure->setEnabled(false); // until the consequences are on the screen
    body()->addWidget(m_sure);
    m_code->setObjectName(QStringLiteral("claimCode"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->hide();
    body()->addWidget(m_code);
    connect(m_sure, &QCheckBox::toggled, primary(), &QWidget::setEnabled);
    connect(&presenter, &CarePresenter::erasePreviewed, this, &EraseDialog::tell);
    connect(&presenter, &CarePresenter::erased, this, &EraseDialog::showCode);
    connect(&presenter, &CarePresenter::refused, this, &FormDialog::showMistake);
    connect(&presenter, &Presenter::failed, this, &FormDialog::showMistake);
    connect(this, &FormDialog::submitted, this, [this] {
        if (m_done) {
            accept();
        } else if (m_sure->isChecked()) {
            setWaiting(true);
            m_presenter.erase(m_member.key);
        }
    });
    presenter.previewErase(member.key);
}

void EraseDialog::tell(const usecases::ErasePreview& preview)
{
    m_effects->tell(words::eraseConsequences(preview, language()));
    m_sure->setEnabled(true);
}

void EraseDialog::showCode(const QString& code)
{
    if (code.isEmpty()) {
        accept();
        return;
    }
    m_done = true;
    m_effects->hide();
    m_sure->hide();
    setTitle(tr("Erased"));
    setLead(tr("Hand her this claim code: it collects what she had earned, in the search field or "
               "at the counter. The shop does not keep it, so write it down now."));
    m_code->setText(code);
    m_code->show();
    setPrimary(tr("I gave it to her"));
    primary()->setKind(ButtonKind::Primary);
    setWaiting(false);
}

} // namespace linli::ui
