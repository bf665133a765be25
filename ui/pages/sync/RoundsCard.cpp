// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/RoundsCard.h"

#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/sync/SyncPresenter.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace linli::ui {

RoundsCard::RoundsCard(SyncPresenter& presenter, QWidget* parent)
    : Card(parent), m_presenter(presenter),
      m_none(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_rows(new QGridLayout)
{
    m_rows->setHorizontalSpacing(24);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(1, 1);
    body()->addWidget(m_none);
    body()->addLayout(m_rows);
}

void RoundsCard::write()
{
    setTitle(tr("Last exchanges"));
    m_none->setText(tr("Nothing was exchanged yet."));
    const auto& rounds = m_presenter.rounds();
    m_none->setVisible(rounds.empty());
    clearLayout(m_rows);
    int line = 0;
    for (const ports::SyncRound& round : rounds) {
        auto* at = new TextLabel(TextStyle::Body, Role::Quiet, this);
        at->setText(moment(round.at));
        auto* what =
            new TextLabel(TextStyle::Body, round.trouble.empty() ? Role::Ink : Role::Amber, this);
        what->setText(m_presenter.roundText(round));
        what->setWordWrap(true);
        m_rows->addWidget(at, line, 0, Qt::AlignTop);
        m_rows->addWidget(what, line++, 1);
    }
    setVisible(m_presenter.isLinked());
}

} // namespace linli::ui
