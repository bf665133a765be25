// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Crypto.h"

namespace linli::vault {

class Sha256Hasher final : public ports::Hasher
{
  public:
    [[nodiscard]] ports::Digest sha256(std::string_view bytes) const override;
};

} // namespace linli::vault
