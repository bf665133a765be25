// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/tasks/TaskList.h"

namespace linli::ui {

/// Till when a task is put off.
enum class Later
{
    TwoHours,
    Evening,  ///< 18:00; tomorrow's once it is past
    Tomorrow, ///< 09:30
};

/// The queue: what is to be said today, and what a person says she did.
class TasksPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit TasksPresenter(AppContext& context, QObject* parent = nullptr);

    /// Shows what is kept, then brings the queue up to date and shows what that changed.
    void load();
    void setFilter(ports::TaskFilter filter);
    [[nodiscard]] ports::TaskFilter filter() const { return m_filter; }
    [[nodiscard]] const usecases::TaskList& list() const { return m_list; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Ready to be said, in the language in force.
    [[nodiscard]] QString wordsOf(const usecases::TaskRow& row) const;
    [[nodiscard]] QString whyOf(const usecases::TaskRow& row) const;

    /// Answers the words and writes down that they were copied.
    QString copy(const usecases::TaskRow& row);
    void tick(const usecases::TaskRow& row);
    void skip(const usecases::TaskRow& row, const QString& reason);
    void putOff(const usecases::TaskRow& row, Later later);
    void reopen(const std::string& key);

  Q_SIGNALS:
    void loaded();
    /// `sentence` says what was done; it can be taken back by reopen(key).
    void done(const QString& sentence, const QString& key);

  private:
    void show();
    template <typename Work> void act(const std::string& key, const QString& sentence, Work work);
    [[nodiscard]] Instant instantOf(Later later) const;
    ports::TaskFilter m_filter = ports::TaskFilter::Open;
    usecases::TaskList m_list;
    bool m_loaded = false;
};

} // namespace linli::ui
