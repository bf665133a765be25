// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace linli::soak {

/// What random shops went through.
struct SoakFigures
{
    std::int64_t shops = 0;
    std::int64_t events = 0;  ///< handled, duplicates not counted
    std::int64_t refused = 0; ///< of those
    std::int64_t replayed = 0;
    std::int64_t entries = 0;
    std::int64_t members = 0;
    std::int64_t orders = 0;
    std::int64_t rewards = 0;
    std::int64_t checks = 0; ///< of all invariants
    std::map<std::string, std::int64_t> verbs;
    std::map<std::string, std::int64_t> rewardStates;
    std::vector<std::string> violations; ///< with the shop's number and the event
};

} // namespace linli::soak
