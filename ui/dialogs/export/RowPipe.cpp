// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/RowPipe.h"

#include "ui/context/ShopAccess.h"

#include <utility>

namespace linli::ui {

Result<TableRows> RowPipe::take()
{
    onGuiThread([self = shared_from_this()] {
        if (self->m_read) {
            self->m_read();
        }
    });
    std::unique_lock lock(m_mutex);
    m_there.wait(lock, [this] { return m_piece.has_value() || m_closed; });
    if (m_closed) {
        return Error(ErrorCode::Cancelled);
    }
    Result<TableRows> piece = std::move(*m_piece);
    m_piece.reset();
    return piece;
}

void RowPipe::give(Result<TableRows> piece)
{
    const std::lock_guard lock(m_mutex);
    m_piece.emplace(std::move(piece));
    m_there.notify_all();
}

void RowPipe::close()
{
    m_read = {};
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_there.notify_all();
}

} // namespace linli::ui
