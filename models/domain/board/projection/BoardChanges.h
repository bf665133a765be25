// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Attribution.h"

#include <vector>

namespace linli::board {

/// A sale that an inviter's board row is made of, gone or come.
struct ShareChange
{
    MemberIndex inviter = kNobody;
    std::int64_t paidMs = 0;
    std::int64_t netFen = 0; ///< > 0
    bool came = false;
};
struct QualificationChange
{
    Qualification one;
    bool came = false;
};

/// What a step changed in the sums boards are made of, in order.
struct BoardChanges
{
    std::vector<ShareChange> shares;
    std::vector<QualificationChange> qualifications;
};

} // namespace linli::board
