// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outreach/SendPolicy.h"

#include <algorithm>

namespace linli::outreach {
namespace {

constexpr int kMostRetries = 3;
constexpr Span kBlocked = Span::minutes(10);

/// first, twice, four times … at most ten minutes.
Span backOff(Span first, int tries)
{
    const int doublings = std::clamp(tries - 1, 0, 10);
    return std::min(Span{first.ms << doublings}, kBlocked);
}

Decision again(Span after, bool wholeWebhook, Span age)
{
    if (age >= kGiveUpAfter) {
        return {Next::GivenUp, {}, wholeWebhook};
    }
    return {Next::Again, after, wholeWebhook};
}

} // namespace

Decision decide(CallEnd end, std::int64_t errcode, int tries, Span age)
{
    switch (end) {
    case CallEnd::NoAnswer:
        return {Next::Uncertain, {}, false};
    case CallEnd::KeyMissing:
        return {Next::Refused, {}, false};
    case CallEnd::NeverLeft:
        return again(backOff(Span::seconds(15), tries), true, age);
    case CallEnd::Answered:
        break;
    }
    switch (errcode) {
    case 0:
        return {Next::Sent, {}, false};
    case -1: // "busy"
        return tries > kMostRetries ? Decision{Next::GivenUp, {}, false}
                                    : again(backOff(kPace, tries), false, age);
    case 45009: // too often
    case 45033: // too many at once
        return again(backOff(Span::minutes(1), tries), true, age);
    case 130101: // more than 20 a minute: blocked for a while
        return again(kBlocked, true, age);
    default: // 40058 parameter, 40008 kind, 93000 key, and everything unknown
        return {Next::Refused, {}, false};
    }
}

} // namespace linli::outreach
