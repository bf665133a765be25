// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/ledger/LedgerPresenter.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace linli::ui {

class DataTable;
class EmptyState;
class PickField;
class SegmentedControl;
class TextLabel;

/// 账本: every entry, filtered by neighbour, account, kind and days, or what everybody has. A press
/// on an entry tells why.
class LedgerTab : public QWidget
{
    Q_OBJECT
  public:
    LedgerTab(AppContext& context, QWidget* parent);

    void refresh() { m_presenter->load(); }
    [[nodiscard]] LedgerPresenter* presenter() const { return m_presenter; }

  private:
    [[nodiscard]] QWidget* buildBar();
    void write();
    void writeCount();
    void writeTables();
    void filter();
    AppContext& m_context;
    LedgerPresenter* m_presenter;
    SegmentedControl* m_view;
    PickField* m_person;
    QComboBox* m_account;
    QComboBox* m_kind;
    QComboBox* m_days;
    TextLabel* m_count;
    QStackedWidget* m_pages;
    EmptyState* m_noEntries;
    EmptyState* m_noBalances;
    DataTable* m_entries;
    DataTable* m_balances;
};

} // namespace linli::ui
