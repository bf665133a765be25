// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/TasksPresenter.h"

#include "ui/language/LanguageSwitch.h"
#include "usecases/ports/Clock.h"
#include "usecases/tasks/DoTask.h"
#include "usecases/tasks/RefreshTasks.h"
#include "words/tasks/TaskText.h"

namespace linli::ui {

namespace {
constexpr int kEveningHour = 18;
constexpr int kMorningMinutes = 9 * 60 + 30;
} // namespace

TasksPresenter::TasksPresenter(AppContext& context, QObject* parent) : Presenter(context, parent)
{
}

void TasksPresenter::load()
{
    setToday(BusinessDay::of(context().clock.now()));
    show();
    // Not write(): nobody did anything, and a shop that may only be read still shows its queue.
    context().shop.change<usecases::RefreshedTasks>(
        this, [](StoreSide& side) { return usecases::refreshTasks(side.shop, side.boards); },
        [this](const Result<usecases::RefreshedTasks>& done) {
            if (done.ok() && *done != usecases::RefreshedTasks()) {
                show();
            }
        });
}

void TasksPresenter::show()
{
    read<usecases::TaskList>(
        0, [filter = m_filter](StoreSide& side) { return usecases::listTasks(side.shop, filter); },
        [this](usecases::TaskList list) {
            m_list = std::move(list);
            m_loaded = true;
            Q_EMIT loaded();
        });
}

void TasksPresenter::setFilter(ports::TaskFilter filter)
{
    m_filter = filter;
    show();
}

QString TasksPresenter::wordsOf(const usecases::TaskRow& row) const
{
    return words::taskWords(row, today(), language());
}

QString TasksPresenter::whyOf(const usecases::TaskRow& row) const
{
    return words::taskWhy(row, today(), language());
}

QString TasksPresenter::copy(const usecases::TaskRow& row)
{
    if (row.task.state == ports::TaskState::Open) {
        write<bool>(
            [key = row.task.key](StoreSide& side) -> Result<bool> {
                LINLI_TRY(usecases::noteCopied(side.shop, key));
                return true;
            },
            [this](const Result<bool>& kept) {
                if (!kept.ok()) {
                    Q_EMIT failed(sentenceOf(kept.error()));
                }
            });
    }
    return wordsOf(row);
}

template <typename Work>
void TasksPresenter::act(const std::string& key, const QString& sentence, Work work)
{
    write<bool>(
        [work = std::move(work)](StoreSide& side) -> Result<bool> {
            LINLI_TRY(work(side.shop));
            return true;
        },
        [this, key, sentence](const Result<bool>& kept) {
            if (!kept.ok()) {
                Q_EMIT failed(sentenceOf(kept.error()));
                show(); // somebody else was quicker
            } else if (!sentence.isEmpty()) {
                Q_EMIT done(sentence, text(key));
            }
        });
}

void TasksPresenter::tick(const usecases::TaskRow& row)
{
    const std::string said = wordsOf(row).toStdString();
    act(row.task.key, tr("Done: %1").arg(words::taskPerson(row, language())),
        [key = row.task.key, said](usecases::Shop& shop) {
            return usecases::tickTask(shop, key, said);
        });
}

void TasksPresenter::skip(const usecases::TaskRow& row, const QString& reason)
{
    act(row.task.key, tr("Skipped: %1").arg(words::taskPerson(row, language())),
        [key = row.task.key, why = reason.toStdString()](usecases::Shop& shop) {
            return usecases::skipTask(shop, key, why);
        });
}

void TasksPresenter::putOff(const usecases::TaskRow& row, Later later)
{
    const Instant until = instantOf(later);
    act(row.task.key, tr("Comes again %1").arg(moment(until)),
        [key = row.task.key, until](usecases::Shop& shop) {
            return usecases::putOffTask(shop, key, until);
        });
}

void TasksPresenter::reopen(const std::string& key)
{
    act(key, {}, [key](usecases::Shop& shop) { return usecases::reopenTask(shop, key); });
}

Instant TasksPresenter::instantOf(Later later) const
{
    const Instant now = context().clock.now();
    const BusinessDay day = BusinessDay::of(now);
    const Instant evening = day.start() + Span::hours(kEveningHour);
    switch (later) {
    case Later::TwoHours:
        return now + Span::hours(2);
    case Later::Evening:
        return evening > now ? evening : evening + Span::days(1);
    case Later::Tomorrow:
        break;
    }
    return day.plusDays(1).start() + Span::minutes(kMorningMinutes);
}

} // namespace linli::ui
