// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/orders/groups/GroupsPresenter.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QVBoxLayout;

namespace linli::ui {

class Banner;
class Button;
class EmptyState;
class GroupCard;
class OrdersPresenter;
class TextLabel;

/// The tab 拼团 of the orders page: a card for each group, its clock running.
class GroupsView : public QWidget
{
    Q_OBJECT
  public:
    GroupsView(AppContext& context, PageHost& host, OrdersPresenter& orders, QWidget* parent);

    void refresh();
    [[nodiscard]] GroupsPresenter* presenter() const { return m_presenter; }
    void openDialog();

  Q_SIGNALS:
    /// The orders of a group, by its number.
    void ordersWanted(const QString& order);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void write();
    void tick();
    void join(const usecases::GroupRow& group);
    AppContext& m_context;
    PageHost& m_host;
    OrdersPresenter& m_orders;
    GroupsPresenter* m_presenter;
    Banner* m_error;
    Button* m_open;
    TextLabel* m_count;
    EmptyState* m_empty;
    QVBoxLayout* m_list;
    std::vector<GroupCard*> m_cards;
    QTimer m_second;
};

} // namespace linli::ui
