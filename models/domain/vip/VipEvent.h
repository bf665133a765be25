// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace linli::vip {

enum class EventKind : std::uint8_t
{
    Training,  ///< how to invite, how to tell of the goods
    Tasting,   ///< new goods before everybody
    Gathering, ///< tea among neighbours
};

enum class Answer : std::uint8_t
{
    Invited, ///< no answer yet
    Coming,
    Declined,
    Came,
    Absent, ///< said she would come and stayed away
};

/// "training" …, "invited" …
[[nodiscard]] std::string_view textOf(EventKind kind);
[[nodiscard]] std::optional<EventKind> eventKindOf(std::string_view text);
[[nodiscard]] std::string_view textOf(Answer answer);
[[nodiscard]] std::optional<Answer> answerOf(std::string_view text);

/// A training or a gathering for the VIP group.
struct VipEvent
{
    std::string id; ///< empty = not kept yet
    EventKind kind = EventKind::Gathering;
    std::string title;
    std::string place;
    std::string note;
    Instant startsAt;
    Instant endsAt;
    std::int64_t capacity = 0; ///< seats; 0 = as many as like
    std::optional<Instant> cancelledAt;
    Instant createdAt;
};

/// How many said what.
struct Attendance
{
    std::int64_t invited = 0; ///< everybody asked, whatever she said since
    std::int64_t coming = 0;
    std::int64_t declined = 0;
    std::int64_t came = 0;
    std::int64_t absent = 0;
    /// Seats that are spoken for: who comes and who came.
    [[nodiscard]] std::int64_t taken() const { return coming + came; }
};
void count(Attendance& attendance, Answer answer);

/// Who is let in: from the beginning of the event's day (Shanghai) on.
[[nodiscard]] Instant doorsOpenAt(const VipEvent& event);
/// Whether the answer may be given now; `before`: hers so far, none = nobody asked her.
/// Errors: IllegalTransition (cancelled; came or absent before the doors open; an answer to come
/// after the end), OutOfRange (capacity: no seat left for one who says she comes; who stands at the
/// door is never turned away by the program).
[[nodiscard]] Result<void> mayAnswer(const VipEvent& event,
                                     const Attendance& attendance,
                                     const std::optional<Answer>& before,
                                     Answer answer,
                                     Instant now);

} // namespace linli::vip
