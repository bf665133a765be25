// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "ui/context/ShopAccess.h"

#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace linli::ui {

/// Runs work that needs no shop (drawing, writing files) on the program's worker threads; `done`
/// runs on the GUI thread, and not at all once the asker is gone. `work`: Result<T>();
/// `done`: void(Result<T>). `work` must own everything it touches.
template <typename T, typename Work, typename Done>
void inBackground(QObject* asker, Work work, Done done)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(asker), work = std::move(work),
                                          done = std::move(done)]() mutable {
        auto answer = std::make_shared<Result<T>>(work());
        onGuiThread([guard, answer, done = std::move(done)]() mutable {
            if (!guard.isNull()) {
                done(std::move(*answer));
            }
        });
    });
}

/// Lets the GUI thread end work that runs elsewhere. Copies share one flag.
class StopFlag
{
  public:
    void request() { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool requested() const { return m_flag->load(std::memory_order_relaxed); }

  private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

} // namespace linli::ui
