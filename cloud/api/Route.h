// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Call.h"
#include "cloud/core/Problem.h"

#include <string_view>
#include <vector>

namespace linli::cloud {

enum class Who
{
    Anybody,
    Device,      ///< with a token, and only on its own shop
    ThisMachine, ///< loopback without a proxy in between
};

using Handler = Response (*)(Call& call);

/// One row drives routing, limits and the tests against cloud/openapi.json.
struct Route
{
    std::string_view method;
    std::string_view pattern; ///< "{name}" stands for one segment that is not empty
    std::string_view operation;
    Who who = Who::Anybody;
    std::size_t mostBodyBytes = 0;
    int perMinute = 0;             ///< and per address; 0 = no limit of its own
    std::vector<int> answers;      ///< statuses of its own; problems are listed besides
    std::vector<Problem> problems; ///< beside those any route of its kind may answer
    Handler handler = nullptr;
};

/// The whole API. Made once.
[[nodiscard]] const std::vector<Route>& routes();

struct Match
{
    const Route* route = nullptr;
    std::vector<std::string> words; ///< what the pattern's names stood for, in order
    std::string allowed;            ///< methods of the path where `route` is null; empty = no path
};
/// HEAD finds what GET finds.
[[nodiscard]] Match findRoute(std::string_view method, std::string_view path);

} // namespace linli::cloud
