// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThread>

#include <cstdint>
#include <memory>

namespace linli::runtime {

/// Calls `then(Result<T>)` on the context's thread once the future is answered, and never after the
/// context is gone. Call on the context's thread. (QFuture::then with a context looks at the
/// context from the answering thread, which may be just when it is destroyed.)
template <typename T, typename Then>
void whenDone(QObject* context, const QFuture<Result<T>>& future, Then then)
{
    LINLI_CHECK(context->thread() == QThread::currentThread());
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcher<Result<T>>::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) {
                             then(watcher->result());
                         } else {
                             then(Result<T>(Error(ErrorCode::Cancelled)));
                         }
                     });
    watcher->setFuture(future);
}

/// Lets only the answer to the newest question through: a page that asks again while the first
/// answer is under way never shows the older one. Context's thread only.
class LatestOnly
{
  public:
    template <typename T, typename Then>
    void whenDone(QObject* context, const QFuture<Result<T>>& future, Then then)
    {
        runtime::whenDone(context, future,
                          [newest = m_newest, mine = ++*m_newest,
                           then = std::move(then)](Result<T> answer) mutable {
                              if (*newest == mine) {
                                  then(std::move(answer));
                              }
                          });
    }
    /// Answers under way are dropped.
    void forget() { ++*m_newest; }

  private:
    std::shared_ptr<std::uint64_t> m_newest = std::make_shared<std::uint64_t>(0);
};

} // namespace linli::runtime
