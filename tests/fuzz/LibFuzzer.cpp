// SPDX-License-Identifier: GPL-3.0-or-later
// The same target under libFuzzer (preset fuzz).
#include "fuzz/Target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    linli::fuzz::readHostile({bytes, size});
    return 0;
}
