// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/core/Response.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::cloud {

/// What can go wrong, spec/sync.md §5. Append only: clients know the texts.
enum class Problem
{
    Malformed,
    BadCursor,
    TokenExpired,
    DeviceRevoked,
    WrongStore,
    CodeRefused,
    NoStore,
    NotFound,
    MethodNotAllowed,
    TimedOut,
    EpochChanged,
    DeviceForked,
    InProgress,
    SchemaTooOld,
    SchemaTooNew,
    CursorTooOld,
    TooLarge,
    Encoding,
    IdempotencyMismatch,
    RuleBroken,
    SlowDown,
    HeadersTooLarge,
    Internal,
    Maintenance,
    CrossSite,
};

struct ProblemKind
{
    Problem problem;
    int status;
    std::string_view code;
    std::string_view title;
    bool retryable;
};
[[nodiscard]] const ProblemKind& kindOf(Problem problem);
[[nodiscard]] std::vector<Problem> allProblems();

struct ProblemDetail
{
    std::string detail = {}; ///< for developers: never SQL, never a personal value
    std::string field = {};
    int retryAfterMs = 0; ///< also sent as Retry-After, in whole seconds
};

/// application/problem+json (RFC 9457). `instance` is the path without the query.
[[nodiscard]] Response
problemResponse(Problem problem, const Request& request, const ProblemDetail& detail = {});

} // namespace linli::cloud
