// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Check.h"

#include <sodium.h>

#include <string_view>

namespace linli::vault {

/// libsodium must be initialised once before use; any thread, as often as wanted.
inline void useSodium()
{
    static const int ready = sodium_init();
    LINLI_CHECK(ready >= 0);
}

inline const unsigned char* octets(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace linli::vault
