// SPDX-License-Identifier: GPL-3.0-or-later
// The same target under libFuzzer (preset fuzz). With LINLI_FUZZ_SEEDS=FOLDER it writes the good
// inputs of the target there and ends: the corpus libFuzzer begins with (tests/fuzz/run-all.sh).
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "fuzz/Target.h"

extern "C" int LLVMFuzzerInitialize(int* count, char*** values);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

int LLVMFuzzerInitialize(int* /*count*/, char*** /*values*/)
{
    const char* folder = std::getenv("LINLI_FUZZ_SEEDS");
    if (folder == nullptr) {
        return 0;
    }
    std::filesystem::create_directories(folder);
    int number = 0;
    for (const std::string& seed : linli::fuzz::seeds()) {
        std::ofstream file(std::filesystem::path(folder) / ("seed-" + std::to_string(++number)),
                           std::ios::binary);
        file.write(seed.data(), static_cast<std::streamsize>(seed.size()));
    }
    std::_Exit(number > 0 ? 0 : 1);
}

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    linli::fuzz::readHostile({bytes, size});
    return 0;
}
