// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/StateCard.h"

#include "ui/dialogs/ConfirmDialog.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/sync/SyncPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"
#include "words/sync/SyncText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

using usecases::SyncPhase;

Role roleOf(SyncPhase phase)
{
    switch (phase) {
    case SyncPhase::Listening:
        return Role::Leaf;
    case SyncPhase::Exchanging:
    case SyncPhase::Recovering:
        return Role::Sky;
    case SyncPhase::Offline:
    case SyncPhase::Stuck:
    case SyncPhase::Elsewhere:
    case SyncPhase::CloudTooOld:
    case SyncPhase::Trouble:
        return Role::Amber;
    case SyncPhase::Differs:
    case SyncPhase::NeedsUpdate:
    case SyncPhase::PairingEnded:
        return Role::Alarm;
    case SyncPhase::NotLinked:
    case SyncPhase::Starting:
        break;
    }
    return Role::Quiet;
}

} // namespace

StateCard::StateCard(SyncPresenter& presenter, QWidget* parent)
    : Card(parent), m_presenter(presenter), m_phase(new Chip(this)),
      m_sentence(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_facts(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_order(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_now(new Button(ButtonKind::Secondary, QStringLiteral("refresh"), this)),
      m_unlink(new Button(ButtonKind::Quiet, this))
{
    m_now->setObjectName(QStringLiteral("syncNow"));
    m_unlink->setObjectName(QStringLiteral("syncUnlink"));
    m_sentence->setObjectName(QStringLiteral("syncSentence"));
    for (TextLabel* label : {m_sentence, m_facts, m_order}) {
        label->setWordWrap(true);
    }
    header()->addWidget(m_phase);
    body()->addWidget(m_sentence);
    body()->addWidget(m_facts);
    body()->addWidget(m_order);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_now);
    row->addWidget(m_unlink);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_now, &QAbstractButton::clicked, &presenter, &SyncPresenter::exchangeNow);
    connect(m_unlink, &QAbstractButton::clicked, this, &StateCard::askToUnlink);
}

void StateCard::write()
{
    const usecases::SyncState state = m_presenter.state();
    setTitle(tr("How it stands"));
    m_now->setText(tr("Sync now"));
    m_unlink->setText(tr("Unlink …"));
    m_phase->setContent(words::syncPhaseText(state.phase, language()), roleOf(state.phase));
    QString sentence = words::syncPhaseSentence(state.phase, language());
    if (state.phase == SyncPhase::Trouble && state.trouble) {
        sentence = sentenceOf(*state.trouble);
    }
    m_sentence->setText(sentence);
    const QStringList facts = m_presenter.facts();
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    const bool linked = m_presenter.isLinked();
    m_order->setText(tr("Without a line everything is recorded here at once and counts "
                        "provisionally. When the line is back, it takes its place in the cloud's "
                        "order: if a budget was already used up or a gift already collected "
                        "elsewhere, you are told below, and nothing changes in silence."));
    m_order->setVisible(linked);
    m_now->setVisible(linked);
    m_unlink->setVisible(linked);
    m_unlink->setEnabled(!m_presenter.isBusy());
}

void StateCard::askToUnlink()
{
    confirm(this, tr("Unlink this computer?"),
            tr("Everything stays here, and the other computers go on without this one. What was "
               "not sent yet waits until it is linked again."),
            tr("Unlink"), [this] { m_presenter.unlink(); });
}

} // namespace linli::ui
