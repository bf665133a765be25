// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "usecases/ports/posts/PostStore.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace linli::ui {

class EmptyState;
class PostsPresenter;

/// Which posts a queue shows.
enum class PostsShown
{
    All,
    Unfinished, ///< waiting, being sent, or not sent: what a person may still act on
};

/// The queue of group posts, newest first: what it is, where it stands and why, with what a person
/// may do about it. Reads itself again when something was sent.
class PostQueueView : public QWidget
{
    Q_OBJECT
  public:
    explicit PostQueueView(AppContext& context,
                           QWidget* parent = nullptr,
                           PostsShown shown = PostsShown::All);
    void refresh();
    [[nodiscard]] PostsPresenter* presenter() const { return m_presenter; }
    /// How many posts stand in it.
    [[nodiscard]] int count() const { return m_count; }

  Q_SIGNALS:
    void failed(const QString& sentence);
    void written();

  private:
    void write();
    [[nodiscard]] QWidget* rowOf(const ports::Post& post);
    void addActs(QHBoxLayout& row, const ports::Post& post);

    PostsPresenter* m_presenter;
    PostsShown m_shown;
    int m_count = 0;
    EmptyState* m_empty;
    QVBoxLayout* m_rows;
};

} // namespace linli::ui
