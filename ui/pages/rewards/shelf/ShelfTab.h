// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/shelf/ShelfPresenter.h"

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

class Button;
class Card;
class DataTable;
class EmptyState;
class PageHost;

/// 礼品架: every gift as a card, then the book of everything that moved.
class ShelfTab : public QWidget
{
    Q_OBJECT
  public:
    ShelfTab(AppContext& context, PageHost& host, QWidget* parent);

    void refresh() { m_presenter->load(); }
    [[nodiscard]] ShelfPresenter* presenter() const { return m_presenter; }
    void openReceive(const Unit& unit);

  private:
    void write();
    void writeCards();
    /// A ticket for every gift that waits to be collected.
    void openTickets();
    AppContext& m_context;
    PageHost& m_host;
    ShelfPresenter* m_presenter;
    QVBoxLayout* m_cards;
    EmptyState* m_empty;
    EmptyState* m_noBook;
    Button* m_receive;
    Button* m_tickets;
    Card* m_bookCard;
    DataTable* m_book;
};

} // namespace linli::ui
