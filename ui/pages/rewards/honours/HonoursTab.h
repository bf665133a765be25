// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/honours/HonoursPresenter.h"

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

class Button;
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
    /// The tier's form, once the tiers are known.
    void openTier(const QString& id);

  private:
    void write();
    void addTier(const honours::Tier& tier);
    /// The next lines of those who are not shown yet.
    void addPeople();
    void addPerson(const usecases::HonourRow& row);
    void askPath(const usecases::HonourRow& row, const QString& templateId);
    void askReason(const std::string& application);
    AppContext& m_context;
    PageHost& m_host;
    HonoursPresenter* m_presenter;
    QVBoxLayout* m_tiers;
    Card* m_card;
    QVBoxLayout* m_people;
    Button* m_more;
    std::size_t m_shown = 0; ///< of the presenter's people
    EmptyState* m_empty;
    QString m_wanted; ///< tier to be opened when it is there
};

} // namespace linli::ui
