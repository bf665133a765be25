// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "app/shared/OpenedShop.h"
#include "usecases/shop/ManualClock.h"
#include "usecases/shop/Shop.h"

#include <memory>

namespace linli::app {

/// The shop file of one run of linlictl, opened when a command first asks for it. Main thread.
class ShopSession
{
  public:
    explicit ShopSession(const GlobalOptions& globals);

    /// --shop, or the console's own file.
    [[nodiscard]] const std::string& file() const { return m_file; }
    /// --now, or the computer's time.
    [[nodiscard]] const ports::Clock& clock() const;

    /// Errors: those of OpenedShop::open.
    [[nodiscard]] Result<usecases::Shop*> shop();

  private:
    std::string m_file;
    SystemClock m_system;
    std::optional<usecases::ManualClock> m_fixed;
    std::unique_ptr<OpenedShop> m_opened;
};

} // namespace linli::app
