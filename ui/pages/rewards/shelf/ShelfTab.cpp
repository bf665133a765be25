// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/shelf/ShelfTab.h"

#include "ui/context/PrintDesk.h"
#include "ui/dialogs/drafts/DraftKeeper.h"
#include "ui/dialogs/labels/LabelDialog.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/rewards/shelf/GiftCard.h"
#include "ui/pages/rewards/shelf/ShelfDialogs.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/table/DataTable.h"
#include "usecases/ports/RewardQueries.h"
#include "words/ValueText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {

QString moveWord(usecases::GiftMove move)
{
    switch (move) {
    case usecases::GiftMove::Receive:
        return ShelfTab::tr("Came in");
    case usecases::GiftMove::Redeem:
        return ShelfTab::tr("Handed out");
    case usecases::GiftMove::WriteOff:
        return ShelfTab::tr("Written off");
    case usecases::GiftMove::Count:
        break;
    }
    return ShelfTab::tr("Counted");
}

QString movementCell(itemmodels::ColumnKind kind, int column, const QVariant& raw)
{
    using itemmodels::MovementColumn;
    switch (static_cast<MovementColumn>(column)) {
    case MovementColumn::Unit:
        return words::unitText(Unit(raw.toString().toStdString()), language());
    case MovementColumn::Kind:
        return moveWord(static_cast<usecases::GiftMove>(raw.toInt()));
    case MovementColumn::Delta:
        return (raw.toLongLong() > 0 ? QStringLiteral("+") : QString()) +
               words::countText(raw.toLongLong());
    default:
        return cellText(kind, raw);
    }
}

} // namespace

ShelfTab::ShelfTab(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_context(context), m_host(host),
      m_presenter(new ShelfPresenter(context, this)), m_cards(new QVBoxLayout),
      m_empty(new EmptyState(QStringLiteral("basket"), this)),
      m_noBook(new EmptyState(QStringLiteral("list"), this)),
      m_receive(new Button(ButtonKind::Secondary, QStringLiteral("plus"), this)),
      m_tickets(new Button(ButtonKind::Secondary, QStringLiteral("printer"), this)),
      m_bookCard(new Card(this)), m_book(new DataTable(QStringLiteral("giftBook"), m_noBook, this))
{
    QVBoxLayout* column = scrolledColumn(this);
    column->parentWidget()->parentWidget()->layout()->setContentsMargins(0, 4, 24, 24);
    m_receive->setObjectName(QStringLiteral("receiveGift"));
    m_tickets->setObjectName(QStringLiteral("giftTickets"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_receive);
    buttons->addWidget(m_tickets);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_tickets, &QAbstractButton::clicked, this, &ShelfTab::openTickets);
    m_cards->setSpacing(16);
    column->addLayout(m_cards);
    column->addWidget(m_empty, 1);
    m_book->setMinimumHeight(scaled(320));
    m_bookCard->body()->addWidget(m_book);
    column->addWidget(m_bookCard);
    column->addStretch(1);
    m_book->setModel(m_presenter->book(), static_cast<int>(itemmodels::MovementColumn::Note));
    connect(m_book, &DataTable::endReached, m_presenter, &ShelfPresenter::loadMore);
    connect(m_receive, &QAbstractButton::clicked, this, [this] { openReceive({}); });
    connect(m_empty, &EmptyState::actionPressed, this, [this] { openReceive({}); });
    connect(m_presenter, &ShelfPresenter::loaded, this, &ShelfTab::writeCards);
    connect(m_presenter, &ShelfPresenter::booked, this, [this] { m_host.shopChanged(); });
    onLanguage(this, [this] { write(); });
}

void ShelfTab::openReceive(const Unit& unit)
{
    auto* dialog = new ReceiveDialog(*m_presenter, unit, this);
    new DraftKeeper(m_context.shop, *dialog, "gifts", {});
    dialog->open();
}

void ShelfTab::openTickets()
{
    using Due = std::vector<usecases::DueRow>;
    constexpr std::int32_t kMostPeople = 5000;
    m_context.shop.ask<Due>(
        this, [](StoreSide& side) { return side.shop.rewardQueries.due(kMostPeople); },
        [this](const Result<Due>& due) {
            if (!due.ok()) {
                m_host.notice(sentenceOf(due.error()));
                return;
            }
            auto tickets = std::make_shared<render::GiftTickets>(
                m_context.printDesk->giftTickets(*due, language()));
            auto* dialog = new LabelDialog(std::move(tickets), tr("Gift tickets"), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &LabelDialog::saved, this,
                    [this](const QString& path) { m_host.notice(path); });
            dialog->open();
        });
}

void ShelfTab::write()
{
    m_empty->setTexts(tr("Eggs, fruit, packs: what you give away stands here with its cost and its "
                         "last day. Nothing was booked in yet."),
                      tr("Gifts came in"));
    m_noBook->setTexts(tr("Every piece that comes or goes is written down here."), {});
    m_receive->setText(tr("Gifts came in"));
    m_tickets->setText(tr("Gift tickets …"));
    m_bookCard->setTitle(tr("The book of the shelf"));
    m_presenter->book()->setTitles(
        {tr("When"), tr("Gift"), tr("What happened"), tr("Pieces"), tr("For")});
    m_presenter->book()->setFormatter(movementCell);
    writeCards();
}

void ShelfTab::writeCards()
{
    clearLayout(m_cards);
    const bool any = !m_presenter->gifts().empty();
    m_empty->setVisible(!any);
    m_receive->setVisible(any);
    const auto& gifts = m_presenter->gifts();
    m_tickets->setVisible(m_context.printDesk != nullptr &&
                          std::any_of(gifts.begin(), gifts.end(),
                                      [](const usecases::GiftRow& gift) { return gift.owed > 0; }));
    m_bookCard->setVisible(m_presenter->book()->rowCount() > 0);
    for (const usecases::GiftRow& gift : m_presenter->gifts()) {
        auto* card = new GiftCard(gift, this);
        connect(card, &GiftCard::receivePressed, this,
                [this, unit = gift.unit] { openReceive(unit); });
        const auto open = [this](const usecases::GiftBatch& batch, BatchDialog::Act act) {
            (new BatchDialog(*m_presenter, batch, act, this))->open();
        };
        connect(card, &GiftCard::writeOffPressed, this, [open](const usecases::GiftBatch& batch) {
            open(batch, BatchDialog::Act::WriteOff);
        });
        connect(card, &GiftCard::countPressed, this,
                [open](const usecases::GiftBatch& batch) { open(batch, BatchDialog::Act::Count); });
        m_cards->addWidget(card);
    }
}

} // namespace linli::ui
