// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/signals/SignalsPresenter.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace linli::ui {

class ActivityBar;
class Button;
class TextLabel;

/// The fraud signals above the review queue: how many are open, each with its evidence, the flyer
/// activity, and the way to the table of signals.
class FlagsView : public QWidget
{
    Q_OBJECT
  public:
    FlagsView(AppContext& context, QWidget* parent);
    void refresh() { m_presenter->load(); }
    [[nodiscard]] SignalsPresenter* presenter() const { return m_presenter; }

  Q_SIGNALS:
    void said(const QString& sentence);
    void countChanged(int open);

  private:
    void writeTexts();
    void write();
    /// The list is as high as its first card, at any text size.
    void fitCards();
    void askNewCode(const std::string& key, const QString& who);

    SignalsPresenter* m_presenter;
    TextLabel* m_title;
    Button* m_table;
    ActivityBar* m_activity;
    QScrollArea* m_scroll;
    QVBoxLayout* m_cards;
};

} // namespace linli::ui
