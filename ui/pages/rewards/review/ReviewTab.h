// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/review/ReviewPresenter.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace linli::ui {

class Button;
class DataTable;
class DetailPanel;
class EmptyState;
class FlagsView;
class PageHost;

/// 待审: who waits, how long, how much is at stake; the evidence beside it, yes with A, no with R.
class ReviewTab : public QWidget
{
    Q_OBJECT
  public:
    ReviewTab(AppContext& context, PageHost& host, QWidget* parent);

    void refresh();
    [[nodiscard]] ReviewPresenter* presenter() const { return m_presenter; }
    [[nodiscard]] FlagsView* flags() const { return m_flags; }

  Q_SIGNALS:
    void countChanged(int waiting);

  private:
    void buildPanel();
    void write();
    void openCase(const QString& order);
    void writeEvidence(const words::WhySheet& sheet);
    void tellCount();
    void addText(const QString& words, bool strong);
    void decide(bool approve);
    PageHost& m_host;
    ReviewPresenter* m_presenter;
    EmptyState* m_empty;
    DataTable* m_table;
    FlagsView* m_flags; ///< after the table: A and R are the first keys of the tab
    DetailPanel* m_panel;
    QVBoxLayout* m_evidence;
    QLineEdit* m_reason;
    Button* m_approve;
    Button* m_reject;
    QString m_open; ///< the order looked at
    int m_flagCount = 0;
};

} // namespace linli::ui
