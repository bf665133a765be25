// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

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
/// the GUI thread, and not at all once the asker is gone. GUI thread.
///
/// `work`: Result<T>(StoreSide&); `done`: void(Result<T>).
class ShopAccess
{
  public:
    /// Runs the work on the store thread; `finished` is called (on any thread) with Ok once the
    /// work is done (a read) or durable (a change), or with the error. The composition root binds
    /// both to runtime::StoreThread.
    using Post = std::function<void(std::function<Result<void>(StoreSide&)> work,
                                    std::function<void(Result<void>)> finished)>;
    struct Posts
    {
        Post read;
        Post change;
    };
    explicit ShopAccess(Posts posts) : m_posts(std::move(posts)) {}

    /// A question: opens no level of the unit of work, so it works on a shop opened read-only.
    template <typename T, typename Work, typename Done>
    void ask(QObject* asker, Work work, Done done) const
    {
        send<T>(m_posts.read, asker, std::move(work), std::move(done));
    }

    /// An act: answered after its commit; what it wrote does not stay where it fails. Waits while
    /// changes are held, is answered with the refusal where they are refused.
    template <typename T, typename Work, typename Done>
    void change(QObject* asker, Work work, Done done)
    {
        auto call = [this, asker = QPointer<QObject>(asker), work = std::move(work),
                     done = std::move(done)]() mutable {
            if (m_refusal) {
                refuse<T>(asker, std::move(done), *m_refusal);
            } else {
                send<T>(m_posts.change, asker, std::move(work), std::move(done));
            }
        };
        if (m_held) {
            m_waiting.emplace_back(std::move(call));
        } else {
            call();
        }
    }

    /// Changes wait until one of the two below is called: while the ledger is looked at.
    void holdChanges() { m_held = true; }
    /// Those that waited go on, in order.
    void allowChanges() { release(); }
    /// Those that waited and every later one are answered with this.
    void refuseChanges(Error why)
    {
        m_refusal = std::move(why);
        release();
    }
    /// Why changes are refused; none where they are not.
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }

  private:
    template <typename T, typename Work, typename Done>
    static void send(const Post& post, const QPointer<QObject>& asker, Work work, Done done)
    {
        auto answer = std::make_shared<std::unique_ptr<Result<T>>>();
        post(
            [answer, work = std::move(work)](StoreSide& side) -> Result<void> {
                *answer = std::make_unique<Result<T>>(work(side));
                if (!(*answer)->ok()) {
                    return (*answer)->error();
                }
                return {};
            },
            [answer, asker, done = std::move(done)](Result<void> kept) {
                deliver<T>(answer, asker, done, std::move(kept));
            });
    }
    template <typename T, typename Done>
    static void refuse(const QPointer<QObject>& asker, Done done, const Error& why);
    void release();
    template <typename T, typename Done>
    static void deliver(const std::shared_ptr<std::unique_ptr<Result<T>>>& answer,
                        const QPointer<QObject>& asker,
                        const Done& done,
                        Result<void> kept);
    Posts m_posts;
    bool m_held = false;
    std::optional<Error> m_refusal;
    std::vector<std::function<void()>> m_waiting;
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

template <typename T, typename Done>
void ShopAccess::refuse(const QPointer<QObject>& asker, Done done, const Error& why)
{
    onGuiThread([asker, done = std::move(done), why]() mutable {
        if (!asker.isNull()) {
            done(Result<T>(why));
        }
    });
}

} // namespace linli::ui
