// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/OpenedShop.h"
#include "ui/context/ShopAccess.h"
#include "usecases/boards/Boards.h"
#include "usecases/ports/Session.h"

#include <memory>

namespace linli::app {

/// What lives on the console's store thread: the open shop and the boards' facts.
class ConsoleSession final : public ports::Session
{
  public:
    /// Opens `file`, making a new shop there when none is; on the store thread.
    static Result<std::unique_ptr<ports::Session>> open(const std::string& file,
                                                        const ports::Clock& clock);

    [[nodiscard]] ports::UnitOfWork& work() override { return m_opened->shop().work; }
    [[nodiscard]] ui::StoreSide& side() { return m_side; }
    [[nodiscard]] vault::KeyProtection protection() const { return m_opened->protection(); }
    [[nodiscard]] storage::Access access() const { return m_opened->access(); }
    /// Writes are refused from now on, whoever asks for them.
    Result<void> forbidWrites() { return m_opened->forbidWrites(); }

  private:
    explicit ConsoleSession(std::unique_ptr<OpenedShop> opened);

    std::unique_ptr<OpenedShop> m_opened;
    usecases::Boards m_boards;
    ui::StoreSide m_side;
};

} // namespace linli::app
