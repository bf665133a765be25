// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/sealed/SealedBoardsDialog.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/ports/Clock.h"
#include "words/BoardText.h"
#include "words/ValueText.h"
#include "words/boards/HonoursText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr std::size_t kShown = 20;
constexpr std::size_t kCorrectionsShown = 12;

} // namespace

SealedBoardsDialog::SealedBoardsDialog(AppContext& context, QWidget* parent)
    : FormDialog(parent), m_context(context), m_cards(nullptr)
{
    setMinimumWidth(scaled(680));
    setTitle(tr("Sealed boards"));
    setLead(tr("What was published stays as it was. What a refund changed afterwards stands "
               "under it, so that you can tell your neighbours."));
    setPrimary(tr("Copy the newest text"));
    setWaiting(true);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(scaled(360));
    auto* inner = new QWidget(scroll);
    m_cards = new QVBoxLayout(inner);
    m_cards->setContentsMargins(0, 0, 8, 0);
    m_cards->setSpacing(12);
    scroll->setWidget(inner);
    body()->addWidget(scroll, 1);
    connect(this, &FormDialog::submitted, this, [this] {
        if (!m_boards.empty()) {
            QGuiApplication::clipboard()->setText(words::honoursText(
                m_boards.front().board, text(m_context.profile.name), today(), language()));
            accept();
        }
    });
    context.shop.ask<std::vector<usecases::SealedOverview>>(
        this,
        [](StoreSide& side) { return usecases::sealedOverview(side.shop, side.boards, kShown); },
        [this](Result<std::vector<usecases::SealedOverview>> answer) {
            if (!answer.ok()) {
                showMistake(sentenceOf(answer.error()));
                return;
            }
            m_boards = std::move(answer).value();
            write();
            Q_EMIT loaded();
        });
}

void SealedBoardsDialog::write()
{
    setWaiting(m_boards.empty());
    if (m_boards.empty()) {
        auto* nothing = new TextLabel(TextStyle::Body, Role::Quiet, this);
        nothing->setText(tr("Nothing was published yet. Share a board, and it is kept here."));
        nothing->setWordWrap(true);
        m_cards->addWidget(nothing);
    }
    for (const usecases::SealedOverview& one : m_boards) {
        m_cards->addWidget(cardOf(one));
    }
    m_cards->addStretch(1);
}

QWidget* SealedBoardsDialog::cardOf(const usecases::SealedOverview& one)
{
    auto* card = new Card(this);
    card->setTitle(words::boardTitle(one.board.choice, one.board.by, today(), language()) +
                   QStringLiteral(" · ") +
                   words::windowText(one.board.window, today(), language()));
    QStringList ways;
    for (const usecases::Publication& publication : one.publications) {
        const QString way = words::wayText(publication.way, language());
        if (!ways.contains(way)) {
            ways += way;
        }
    }
    const auto add = [&](TextStyle style, Role role, const QString& words) {
        auto* label = new TextLabel(style, role, card);
        label->setText(words);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        card->body()->addWidget(label);
    };
    add(TextStyle::Note, Role::Quiet,
        tr("Sealed %1 · check %2 · %n line(s) · %3", nullptr, int(one.board.rows.size()))
            .arg(words::instantText(one.board.sealedAt, today(), language()),
                 text(one.board.hash.substr(0, 8)), ways.join(QStringLiteral(", "))));
    if (one.corrections.empty()) {
        add(TextStyle::Body, Role::Leaf, tr("Still as it was published."));
        return card;
    }
    add(TextStyle::Strong, Role::Amber,
        tr("%n correction(s) since", nullptr, int(one.corrections.size())));
    for (std::size_t i = 0; i < std::min(kCorrectionsShown, one.corrections.size()); ++i) {
        add(TextStyle::Body, Role::Ink,
            words::correctionText(one.corrections[i], one.board.by, language()));
    }
    return card;
}

} // namespace linli::ui
