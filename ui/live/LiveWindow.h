// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LivePresenter.h"

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace linli::ui {

class Banner;
class Button;
class Card;
class Prompter;
class ShowList;
class TextLabel;

/// The window beside the camera: a clock readable at three metres, what is on and what comes,
/// how late it is, what is left, who came. Space or Page Down goes on.
class LiveWindow : public QWidget
{
    Q_OBJECT
  public:
    LiveWindow(AppContext& context,
               const std::string& id,
               const QString& folder,
               QWidget* parent = nullptr);
    ~LiveWindow() override;
    [[nodiscard]] LivePresenter* presenter() const { return m_presenter; }
    [[nodiscard]] Button* nextButton() const { return m_next; }
    /// On the second screen where there is one.
    void openPrompter();
    [[nodiscard]] Prompter* prompter() const;

  Q_SIGNALS:
    void ended();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    [[nodiscard]] QWidget* buildLeft();
    [[nodiscard]] QWidget* buildRight();
    void connectAll();
    void writeTexts();
    void writeClock();
    void writeGoods();
    void feedPrompter();
    void askEnd();
    LivePresenter* m_presenter;
    Banner* m_trouble;
    TextLabel* m_clock;
    TextLabel* m_offset;
    TextLabel* m_expected;
    TextLabel* m_title;
    TextLabel* m_left;
    TextLabel* m_note;
    TextLabel* m_following;
    QProgressBar* m_bar;
    Button* m_back;
    Button* m_next;
    Button* m_prompt;
    Button* m_end;
    ShowList* m_list;
    Card* m_goodsCard;
    TextLabel* m_product;
    TextLabel* m_stock;
    TextLabel* m_orders;
    Card* m_newsCard;
    TextLabel* m_news;
    QPointer<Prompter> m_prompter;
};

} // namespace linli::ui
