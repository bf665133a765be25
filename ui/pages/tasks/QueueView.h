// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tasks/TaskGroups.h"
#include "ui/shell/Page.h"

class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace linli::ui {

class Banner;
class EmptyState;
class PostSection;
class SegmentedControl;
class TaskCard;
class TasksPresenter;
class TextLabel;
struct AppContext;

/// Today's queue: filters, groups, one card a task; the one in hand is open.
class QueueView : public QWidget
{
    Q_OBJECT
  public:
    QueueView(AppContext& context, PageHost& host, QWidget* parent);
    void refresh();
    void showFilter(ports::TaskFilter filter);
    [[nodiscard]] TasksPresenter* presenter() const { return m_presenter; }

  Q_SIGNALS:
    void flowsWanted();

  private:
    void build();
    void connectParts();
    void write();
    void writeCards();
    /// Makes the next so many cards of m_lines.
    void addCards(std::size_t count);
    TaskCard* addCard(const usecases::TaskRow& row);
    void open(TaskCard* card, bool focus);
    void step(const TaskCard* card, int by);
    void copy(const usecases::TaskRow& row);
    void askReason(const usecases::TaskRow& row);
    [[nodiscard]] std::size_t placeInHand() const;
    PageHost& m_host;
    TasksPresenter* m_presenter;
    Banner* m_error;
    SegmentedControl* m_filter;
    SegmentedControl* m_grouping;
    TextLabel* m_count;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_cards = nullptr;
    EmptyState* m_empty;
    PostSection* m_posts;
    /// The list as it is shown: a heading, if one stands above it, and a row of the presenter's.
    struct Line
    {
        QString title;
        std::size_t row = 0;
    };
    std::vector<Line> m_lines;
    std::vector<TaskCard*> m_shown; ///< of the first lines; a timer makes the rest
    QTimer* m_more;
    std::string m_inHand;      ///< key of the open card
    std::size_t m_place = 0;   ///< where it stood: the next one takes it
    bool m_wasFocused = false; ///< the keyboard was in the list when it was written anew
};

} // namespace linli::ui
