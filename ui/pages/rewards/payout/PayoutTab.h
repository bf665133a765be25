// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/payout/PayoutPresenter.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace linli::ui {

class Button;
class Card;
class EmptyState;
class PageHost;
class TextLabel;

/// 发放: the pay-out sheet. Ticked, printed or saved, signed, then marked as paid by the owner.
class PayoutTab : public QWidget
{
    Q_OBJECT
  public:
    PayoutTab(AppContext& context, PageHost& host, QWidget* parent);

    void refresh() { m_presenter->load(); }
    [[nodiscard]] PayoutPresenter* presenter() const { return m_presenter; }
    /// Writes the sheet; `path` ends in .xlsx.
    void printSheet();
    void saveTo(const QString& path);

  private:
    [[nodiscard]] QWidget* buildBar();
    void write();
    void writeLines();
    void writeTotal();
    void askPath();
    void askPaid();
    AppContext& m_context;
    PageHost& m_host;
    PayoutPresenter* m_presenter;
    QCheckBox* m_all;
    QCheckBox* m_tax;
    TextLabel* m_total;
    Button* m_print;
    Button* m_save;
    Button* m_paid;
    Card* m_card;
    QVBoxLayout* m_lines;
    EmptyState* m_empty;
};

} // namespace linli::ui
