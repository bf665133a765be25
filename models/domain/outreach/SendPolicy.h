// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <cstdint>

namespace linli::outreach {

/// 20 posts a minute and webhook are allowed; a burst was seen to block for ten minutes
/// (reference/ecosystem.md §2a), so they leave one by one.
inline constexpr Span kPace = Span::seconds(3);
inline constexpr Span kMediaLives = Span::days(3);
/// What could not leave for a day is of no use to the group any more.
inline constexpr Span kGiveUpAfter = Span::hours(24);
/// A post that was begun and never ended: the program was killed meanwhile.
inline constexpr Span kBegunIsLost = Span::minutes(2);

/// What came of one call to the service.
enum class CallEnd
{
    Answered,   ///< with an errcode, the only thing that decides
    NeverLeft,  ///< no line, no such host, no TLS: the group cannot have it
    NoAnswer,   ///< it left, and nothing or nothing readable came back
    KeyMissing, ///< the key is not on this computer or cannot be read
};

enum class Next
{
    Sent,
    Again,     ///< waits until `after`
    Refused,   ///< the service said no; trying again changes nothing
    GivenUp,   ///< too often or too long
    Uncertain, ///< may stand in the group: a person looks, nobody sends it twice
};

struct Decision
{
    Next next = Next::Refused;
    Span after;                ///< of Again
    bool wholeWebhook = false; ///< the pause is for every post of this webhook
};

/// `tries`: calls made for this post, the last one included. `age`: since it was put in the queue.
[[nodiscard]] Decision decide(CallEnd end, std::int64_t errcode, int tries, Span age);

} // namespace linli::outreach
