// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/care/EraseDialog.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/ConsequenceList.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"
#include "words/privacy/RetentionText.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace linli::ui {

EraseDialog::EraseDialog(CarePresenter& presenter,
                         const usecases::MemberRow& member,
                         QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_member(member),
      m_effects(new ConsequenceList(this)), m_stays(new ConsequenceList(this)),
      m_typed(new QLineEdit(this)), m_typedField(new Field(m_typed, this)),
      m_progress(new QProgressBar(this)), m_step(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_code(new TextLabel(TextStyle::Title, Role::Accent, this)),
      m_outcome(new TextLabel(TextStyle::Body, Role::Leaf, this)),
      m_again(new Button(ButtonKind::Secondary, QStringLiteral("refresh"), this))
{
    setMinimumWidth(scaled(600));
    build();
    connectPresenter();
    presenter.previewErase(member.key);
}

void EraseDialog::build()
{
    const QString name = text(m_member.name);
    setTitle(tr("Erase the data of %1").arg(name));
    setLead(tr("On her own wish. It cannot be undone."));
    setPrimary(tr("Erase"));
    primary()->setKind(ButtonKind::Danger);
    primary()->setEnabled(false);
    m_stays->setObjectName(QStringLiteral("stays"));
    body()->addWidget(m_effects);
    m_stays->tell(words::eraseLeftovers(language()));
    m_stays->setTitle(tr("What stays, and why"));
    body()->addWidget(m_stays);
    m_typed->setObjectName(QStringLiteral("typed"));
    m_typedField->setLabel(tr("Type %1 to be sure").arg(name));
    m_typedField->setEnabled(false); // until the consequences are on the screen
    body()->addWidget(m_typedField);
    m_progress->setRange(0, 3);
    m_progress->setTextVisible(false);
    m_code->setObjectName(QStringLiteral("claimCode"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setWordWrap(true);
    m_again->setObjectName(QStringLiteral("again"));
    m_again->setText(tr("Try again"));
    for (QWidget* later : {static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_progress),
                           static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_outcome),
                           static_cast<QWidget*>(m_again)}) {
        later->hide();
        body()->addWidget(later);
    }
    body()->addStretch(1);
    connect(m_typed, &QLineEdit::textChanged, this, &EraseDialog::judge);
}

void EraseDialog::connectPresenter()
{
    connect(&m_presenter, &CarePresenter::erasePreviewed, this, &EraseDialog::tell);
    connect(&m_presenter, &CarePresenter::erased, this, &EraseDialog::showErased);
    connect(&m_presenter, &CarePresenter::rewritten, this, &EraseDialog::showRewritten);
    connect(&m_presenter, &CarePresenter::searched, this, &EraseDialog::showFound);
    connect(&m_presenter, &CarePresenter::refused, this, &FormDialog::showMistake);
    connect(&m_presenter, &Presenter::failed, this, &FormDialog::showMistake);
    connect(m_again, &QAbstractButton::clicked, this, [this] {
        m_again->hide();
        m_presenter.rewrite();
    });
    connect(this, &FormDialog::submitted, this, [this] {
        if (m_done) {
            accept();
        } else if (primary()->isEnabled()) {
            start();
        }
    });
}

void EraseDialog::tell(const usecases::ErasePreview& preview)
{
    m_effects->tell(words::eraseConsequences(preview, language()));
    m_told = true;
    m_typedField->setEnabled(true);
    m_typed->setFocus();
    judge();
}

void EraseDialog::judge()
{
    const bool same = m_typed->text().trimmed() == text(m_member.name).trimmed();
    primary()->setEnabled(m_told && same && !m_done);
}

void EraseDialog::start()
{
    setWaiting(true);
    m_progress->setValue(0);
    m_progress->show();
    m_step->setText(tr("1 of 3 · taking her out of the shop …"));
    m_step->show();
    m_presenter.erase(m_member.key);
}

void EraseDialog::showErased(const usecases::Erased& erased)
{
    m_done = true;
    for (QWidget* gone : {static_cast<QWidget*>(m_effects), static_cast<QWidget*>(m_stays),
                          static_cast<QWidget*>(m_typedField)}) {
        gone->hide();
    }
    setTitle(tr("Erased"));
    if (erased.claimCode.empty()) {
        setLead(tr("She had nothing left to collect."));
    } else {
        setLead(tr("Hand her this claim code: it collects what she had earned, in the search field "
                   "or at the counter. The shop does not keep it, so write it down now."));
        m_code->setText(text(erased.claimCode));
        m_code->show();
    }
    m_stillNamed.clear();
    for (const ports::NamingPlace& place : erased.stillNamed) {
        m_stillNamed += QStringLiteral("%1 (%2)")
                            .arg(words::placeText(place.table, language()))
                            .arg(place.rows);
    }
    m_progress->setValue(1);
    m_step->setText(tr("2 of 3 · rewriting the shop's file …"));
    setPrimary(erased.claimCode.empty() ? tr("Done") : tr("I gave it to her"));
    primary()->setKind(ButtonKind::Primary);
    setWaiting(false);
    primary()->setEnabled(true);
}

void EraseDialog::showRewritten(const QString& trouble)
{
    if (!trouble.isEmpty()) {
        m_progress->hide();
        m_step->hide();
        m_again->show();
        finish(tr("She is out of the shop, but the file could not be rewritten yet: %1 It is tried "
                  "again every day by itself.")
                   .arg(trouble),
               false);
        return;
    }
    m_progress->setValue(2);
    m_progress->show();
    m_step->setText(tr("3 of 3 · searching every file for what is left …"));
    m_step->show();
}

void EraseDialog::showFound(const ResidueFound& found)
{
    m_progress->hide();
    m_step->hide();
    QStringList said;
    if (found.here.isEmpty()) {
        said += tr("✓ %n file(s) searched byte by byte: nothing of her is left.", "", found.files);
    } else {
        said += tr("Something of her is still in: %1").arg(found.here.join(QStringLiteral(", ")));
    }
    said += tr("Copies made before hold her sealed with the shop's key; she is wiped from them "
               "within 35 days, and before any of them is restored.");
    if (!m_stillNamed.isEmpty()) {
        said += tr("Her name, or one like it, still stands in: %1. Please look there yourself.")
                    .arg(m_stillNamed.join(QStringLiteral(", ")));
    }
    said += tr("Posters and lists you saved elsewhere are yours to delete.");
    finish(said.join(QLatin1Char('\n')), found.here.isEmpty());
}

void EraseDialog::finish(const QString& outcome, bool good)
{
    m_outcome->setRole(good ? Role::Leaf : Role::Amber);
    m_outcome->setText(outcome);
    m_outcome->show();
}

} // namespace linli::ui
