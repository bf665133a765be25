// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Stage.h"

namespace linli::app {

/// The address of OBS in this computer's keychain; nothing is kept where there is none, for a
/// password does not belong into a file.
class ObsMemory final : public ports::StageMemory
{
  public:
    std::optional<ports::StageAddress> recall() override;
    void keep(const ports::StageAddress& address) override;
};

} // namespace linli::app
