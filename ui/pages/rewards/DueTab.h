// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/RewardsPresenter.h"

#include <QWidget>

namespace linli::ui {

class DataTable;
class DetailPanel;
class DueView;
class EmptyState;

/// 待发: who may collect what, handed out with one press in the panel beside the list.
class DueTab : public QWidget
{
    Q_OBJECT
  public:
    DueTab(AppContext& context, RewardsPresenter& presenter, QWidget* parent);

  private:
    void write();
    void showPerson();
    void openPayOut(const usecases::DueRow& row);
    AppContext& m_context;
    RewardsPresenter& m_presenter;
    EmptyState* m_empty;
    DataTable* m_table;
    DetailPanel* m_panel;
    DueView* m_person;
    QString m_open;
};

} // namespace linli::ui
