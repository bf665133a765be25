// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/posts/Sending.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace linli::outreach {

/// An open shop's side of the queue: made, used and destroyed on the worker's thread.
class PostSide
{
  public:
    PostSide() = default;
    PostSide(const PostSide&) = delete;
    PostSide& operator=(const PostSide&) = delete;
    virtual ~PostSide() = default;
    [[nodiscard]] virtual usecases::Shop& shop() = 0;
    /// The key of that webhook; may wait for the keychain.
    [[nodiscard]] virtual Result<std::optional<std::string>> key(const std::string& webhook) = 0;
};

struct PostWorkerParts
{
    /// After an error it is tried again a minute later.
    std::function<Result<std::unique_ptr<PostSide>>()> open;
    ports::GroupWebhook& webhook;
    /// A post was sent, refused or put off; from the worker's thread.
    std::function<void()> told;
    bool atOnce = true; ///< else the file is not opened before the first wake()
};

/// Sends what waits, one by one at the pace the service allows, for as long as it lives, on one
/// thread of its own with a connection of its own. Nothing is polled: it sleeps until the next post
/// may leave or somebody wakes it. All calls: any thread.
class PostWorker
{
  public:
    explicit PostWorker(PostWorkerParts parts);
    ~PostWorker();
    PostWorker(const PostWorker&) = delete;
    PostWorker& operator=(const PostWorker&) = delete;

    /// Something was put into the queue, or taken out.
    void wake();

  private:
    void run();
    void awaitFirstWake();
    /// How long to sleep; none: until woken.
    [[nodiscard]] std::optional<Span> step();
    [[nodiscard]] Result<std::optional<Span>> sendDue();

    PostWorkerParts m_parts;
    std::unique_ptr<PostSide> m_side; ///< worker's thread
    std::mutex m_mutex;
    std::condition_variable m_waiting;
    bool m_woken = false;
    bool m_ending = false;
    std::thread m_thread; ///< last: begins when everything is there
};

} // namespace linli::outreach
