// SPDX-License-Identifier: GPL-3.0-or-later
// Case files of linlictl replay: read, then run on the engine in memory with its invariants.
#include "domain/rewards/replay/CaseRunner.h"

#include "fuzz/Files.h"
#include "fuzz/Target.h"

namespace linli::fuzz {

std::vector<std::string> seeds()
{
    std::vector<std::string> all;
    for (const std::string& file : filesEnding(fixture("spec"), {"reward-cases.txt"})) {
        const std::vector<std::string> cases = splitBefore(file, "### ");
        all.insert(all.end(), cases.begin(), cases.end());
    }
    return all;
}

void readHostile(Bytes input)
{
    const auto cases = rewards::replay::parseCases(textOf(input));
    if (!cases.ok()) {
        return;
    }
    for (const rewards::replay::Case& run : *cases) {
        rewards::replay::MemoryStore store;
        const auto output = rewards::replay::runCase(run, store);
        static_cast<void>(output);
    }
}

} // namespace linli::fuzz
