// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace linli::usecases {
struct Shop;
class Boards;
} // namespace linli::usecases

namespace linli::ui {

/// What lives on the store thread: the open shop and what is remembered between its calls.
struct StoreSide
{
    usecases::Shop& shop;
    usecases::Boards& boards;
};

/// The only way from a page to the shop: a job runs on the store thread, its answer comes back on
/// the GUI thread after the job's commit, and not at all once the asker is gone. GUI thread.
class ShopAccess
{
  public:
    /// Runs the work on the store thread; `committed` is called (on any thread) with Ok once it is
    /// durable, or with the error of the commit. The composition root binds it to
    /// runtime::StoreThread.
    using Post = std::function<void(std::function<Result<void>(StoreSide&)> work,
                                    std::function<void(Result<void>)> committed)>;
    explicit ShopAccess(Post post) : m_post(std::move(post)) {}

    /// `work`: Result<T>(StoreSide&); `done`: void(Result<T>).
    template <typename T, typename Work, typename Done>
    void ask(QObject* asker, Work work, Done done) const
    {
        auto answer = std::make_shared<std::unique_ptr<Result<T>>>();
        m_post(
            [answer, work = std::move(work)](StoreSide& side) -> Result<void> {
                *answer = std::make_unique<Result<T>>(work(side));
                if (!(*answer)->ok()) {
                    return (*answer)->error(); // its writes must not stay
                }
                return {};
            },
            [answer, asker = QPointer<QObject>(asker), done = std::move(done)](Result<void> kept) {
                deliver<T>(answer, asker, done, std::move(kept));
            });
    }

  private:
    template <typename T, typename Done>
    static void deliver(const std::shared_ptr<std::unique_ptr<Result<T>>>& answer,
                        const QPointer<QObject>& asker,
                        const Done& done,
                        Result<void> kept);
    Post m_post;
};

/// Hands the call to the GUI thread, where the asker lives or has died.
void onGuiThread(std::function<void()> call);

template <typename T, typename Done>
void ShopAccess::deliver(const std::shared_ptr<std::unique_ptr<Result<T>>>& answer,
                         const QPointer<QObject>& asker,
                         const Done& done,
                         Result<void> kept)
{
    onGuiThread([answer, asker, done, kept = std::move(kept)] {
        if (asker.isNull()) {
            return;
        }
        const bool own = *answer != nullptr && (kept.ok() || !(*answer)->ok());
        done(own ? std::move(**answer) : Result<T>(kept.error()));
    });
}

} // namespace linli::ui
