// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/UnitOfWork.h"

namespace linli::ports {

/// What lives on the store thread for as long as a shop is open: made, used and destroyed there.
/// The composition root derives from it whatever its jobs need (the Shop, boards …).
class Session
{
  public:
    Session() = default;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    virtual ~Session() = default;
    [[nodiscard]] virtual UnitOfWork& work() = 0;
};

} // namespace linli::ports
