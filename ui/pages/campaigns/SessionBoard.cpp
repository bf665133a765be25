// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/SessionBoard.h"

#include "ui/language/CampaignWords.h"
#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace linli::ui {

using campaign::CampaignState;

namespace {

std::size_t columnOf(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
    case CampaignState::Checked:
        return 0;
    case CampaignState::Scheduled:
        return 1;
    case CampaignState::Live:
        return 2;
    case CampaignState::Ended:
    case CampaignState::Closed:
        break;
    }
    return 3;
}

} // namespace

SessionBoard::SessionBoard(QWidget* parent) : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* inner = new QWidget(scroll);
    auto* row = new QHBoxLayout(inner);
    row->setContentsMargins(24, 0, 24, 24);
    row->setSpacing(16);
    for (Column& column : m_columns) {
        auto* lane = new QVBoxLayout;
        lane->setSpacing(12);
        column.title = new TextLabel(TextStyle::Strong, Role::Quiet, inner);
        column.cards = new QVBoxLayout;
        column.cards->setSpacing(12);
        lane->addWidget(column.title);
        lane->addLayout(column.cards);
        lane->addStretch(1);
        row->addLayout(lane, 1);
    }
    scroll->setWidget(inner);
    outer->addWidget(scroll);
    onLanguage(this, [this] { write(); });
}

void SessionBoard::setRows(const std::vector<usecases::CampaignRow>& rows)
{
    m_rows = rows;
    write();
}

void SessionBoard::write()
{
    const std::array titles{tr("Being prepared"), tr("Scheduled"), tr("Live"), tr("Over")};
    std::array<int, 4> counts{};
    for (Column& column : m_columns) {
        clearLayout(column.cards);
    }
    for (const usecases::CampaignRow& row : m_rows) {
        const std::size_t at = columnOf(row.state);
        ++counts[at];
        m_columns[at].cards->addWidget(cardOf(row));
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].title->setText(QStringLiteral("%1  %2").arg(titles[i]).arg(counts[i]));
    }
}

QWidget* SessionBoard::cardOf(const usecases::CampaignRow& row)
{
    auto* card = new Card(this);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    auto* state = new Chip(card);
    state->setContent(CampaignWords::state(row.state), CampaignWords::tone(row.state));
    chips->addWidget(state);
    auto* kind = new TextLabel(TextStyle::Note, Role::Quiet, card);
    kind->setText(CampaignWords::kind(row.kind));
    kind->setElided(true);
    chips->addWidget(kind, 1);
    card->body()->addLayout(chips);
    auto* title = new TextLabel(TextStyle::Strong, Role::Ink, card);
    title->setWordWrap(true);
    title->setText(text(row.title));
    card->body()->addWidget(title);
    auto* when = new TextLabel(TextStyle::Body, Role::Quiet, card);
    when->setWordWrap(true);
    when->setText(moment(row.startsAt) + QStringLiteral(" – ") + clockOf(row.endsAt) +
                  QStringLiteral(" · ") + tr("%n product(s)", nullptr, int(row.goods)));
    card->body()->addWidget(when);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    auto* open = new Button(ButtonKind::Row, card);
    open->setText(campaign::isEditable(row.state) ? tr("Edit") : tr("Open"));
    open->setAccessibleName(open->text() + QStringLiteral(": ") + text(row.title));
    connect(open, &QAbstractButton::clicked, this, [this, id = row.id] { Q_EMIT opened(id); });
    buttons->addWidget(open);
    buttons->addStretch(1);
    const auto small = [&](const char* icon, const QString& words, auto signal) {
        auto* button = new Button(ButtonKind::Quiet, QString::fromLatin1(icon), card);
        button->setToolTip(words);
        button->setAccessibleName(words);
        connect(button, &QAbstractButton::clicked, this, [this, signal, id = row.id] {
            Q_EMIT(this->*signal)(id);
        });
        buttons->addWidget(button);
    };
    small("copy", tr("Copy into a new session"), &SessionBoard::duplicateAsked);
    if (row.state != CampaignState::Live) {
        small("trash", tr("To the recycle bin"), &SessionBoard::archiveAsked);
    }
    card->body()->addLayout(buttons);
    return card;
}

} // namespace linli::ui
