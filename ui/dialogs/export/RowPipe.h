// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table/TablePieces.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace linli::ui {

/// Carries pieces of a list from the GUI thread, which reads them, to the worker that writes them:
/// one at a time, the next is read only when the last is written.
class RowPipe : public std::enable_shared_from_this<RowPipe>
{
  public:
    /// `read` is called on the GUI thread and answers by give().
    explicit RowPipe(std::function<void()> read) : m_read(std::move(read)) {}

    /// Worker: the next piece, empty at the end. Waits. Errors: those of the reading, Cancelled.
    [[nodiscard]] Result<TableRows> take();
    /// GUI thread.
    void give(Result<TableRows> piece);
    /// GUI thread: whoever waits, now or later, gets Cancelled.
    void close();

  private:
    std::mutex m_mutex;
    std::condition_variable m_there;
    std::optional<Result<TableRows>> m_piece;
    bool m_closed = false;
    std::function<void()> m_read; ///< GUI thread; emptied by close
};

} // namespace linli::ui
