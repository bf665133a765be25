// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one target without libFuzzer: every seed and corpus file as it is, then bent ones. Used by
// the short runs of ctest and where there is no clang.
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "fuzz/Mutator.h"
#include "fuzz/Target.h"

namespace {

using linli::fuzz::Bytes;

constexpr std::size_t kMostBytes = 64 * 1024;

std::string current; ///< what is being read, for the note of a crash

struct Options
{
    long runs = 2'000;
    std::uint64_t seed = 1;
    std::vector<std::string> corpus;
};

void addFolder(const std::filesystem::path& folder, std::vector<std::string>& corpus)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (!entry.is_regular_file()) {
            continue;
        }
        std::ifstream file(entry.path(), std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
}

Options optionsOf(int count, char** values)
{
    Options options;
    options.corpus = linli::fuzz::seeds();
    for (int i = 1; i < count; ++i) {
        const std::string_view name = values[i];
        if (name == "--runs" && i + 1 < count) {
            options.runs = std::strtol(values[++i], nullptr, 10);
        } else if (name == "--seed" && i + 1 < count) {
            options.seed = std::strtoull(values[++i], nullptr, 10);
        } else {
            addFolder(values[i], options.corpus);
        }
    }
    return options;
}

void read(const std::string& input)
{
    current = input;
    linli::fuzz::readHostile(
        Bytes(reinterpret_cast<const std::uint8_t*>(input.data()), input.size()));
}

/// What was being read when it crashed is kept beside the program, to be tried again.
void keepCurrent(int signal)
{
    if (std::FILE* file = std::fopen("crash-input", "wb")) {
        std::fwrite(current.data(), 1, current.size(), file);
        std::fclose(file);
    }
    std::fputs("crashed; the input is in ./crash-input\n", stderr);
    std::_Exit(128 + signal);
}

} // namespace

int main(int count, char** values)
{
    const Options options = optionsOf(count, values);
    std::signal(SIGABRT, keepCurrent);
    std::signal(SIGSEGV, keepCurrent);
    const auto began = std::chrono::steady_clock::now();
    for (const std::string& input : options.corpus) {
        read(input);
    }
    linli::fuzz::Mutator mutator(options.seed, options.corpus, kMostBytes);
    for (long run = 0; run < options.runs; ++run) {
        read(mutator.next());
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::printf("%zu seeds and %ld bent inputs (seed %llu), no crash, %.1f s\n",
                options.corpus.size(), options.runs, static_cast<unsigned long long>(options.seed),
                took.count());
    return 0;
}
