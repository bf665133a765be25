// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/honours/HonoursPresenter.h"

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

class Card;
class EmptyState;
class PageHost;

/// 荣誉: the tiers as cards, then everybody who ever brought a neighbour.
class HonoursTab : public QWidget
{
    Q_OBJECT
  public:
    HonoursTab(AppContext& context, PageHost& host, QWidget* parent);

    void refresh() { m_presenter->load(); }
    [[nodiscard]] HonoursPresenter* presenter() const { return m_presenter; }

  private:
    void write();
    void addTier(const honours::Tier& tier);
    void addPerson(const usecases::HonourRow& row);
    void askPath(const usecases::HonourRow& row, const QString& templateId);
    void askReason(const std::string& application);
    PageHost& m_host;
    HonoursPresenter* m_presenter;
    QVBoxLayout* m_tiers;
    Card* m_card;
    QVBoxLayout* m_people;
    EmptyState* m_empty;
};

} // namespace linli::ui
