// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vip/VipEvent.h"

#include "domain/time/BusinessDay.h"

#include <array>

namespace linli::vip {
namespace {

constexpr std::array<std::string_view, 3> kKinds{"training", "tasting", "gathering"};
constexpr std::array<std::string_view, 5> kAnswers{"invited", "coming", "declined", "came",
                                                   "absent"};

template <typename Enum, std::size_t N>
std::optional<Enum> parsed(const std::array<std::string_view, N>& texts, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (texts[i] == text) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

Error notNow(Answer answer, const char* allowed)
{
    return Error::badInput(ErrorCode::IllegalTransition, "answer", std::string(textOf(answer)),
                           allowed);
}

} // namespace

std::string_view textOf(EventKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

std::optional<EventKind> eventKindOf(std::string_view text)
{
    return parsed<EventKind>(kKinds, text);
}

std::string_view textOf(Answer answer)
{
    return kAnswers[static_cast<std::size_t>(answer)];
}

std::optional<Answer> answerOf(std::string_view text)
{
    return parsed<Answer>(kAnswers, text);
}

void count(Attendance& attendance, Answer answer)
{
    ++attendance.invited;
    switch (answer) {
    case Answer::Invited:
        return;
    case Answer::Coming:
        ++attendance.coming;
        return;
    case Answer::Declined:
        ++attendance.declined;
        return;
    case Answer::Came:
        ++attendance.came;
        return;
    case Answer::Absent:
        ++attendance.absent;
        return;
    }
}

Instant doorsOpenAt(const VipEvent& event)
{
    return BusinessDay::of(event.startsAt).start();
}

Result<void> mayAnswer(const VipEvent& event,
                       const Attendance& attendance,
                       const std::optional<Answer>& before,
                       Answer answer,
                       Instant now)
{
    if (event.cancelledAt) {
        return notNow(answer, "an event that takes place");
    }
    const bool atTheDoor = answer == Answer::Came || answer == Answer::Absent;
    if (atTheDoor && now < doorsOpenAt(event)) {
        return notNow(answer, "on the day of the event");
    }
    if (!atTheDoor && now >= event.endsAt) {
        return notNow(answer, "before the event is over");
    }
    const bool hasSeat = before == Answer::Coming || before == Answer::Came;
    if (answer == Answer::Coming && !hasSeat && event.capacity > 0 &&
        attendance.taken() >= event.capacity) {
        return Error::badInput(ErrorCode::OutOfRange, "capacity",
                               std::to_string(attendance.taken() + 1),
                               "0–" + std::to_string(event.capacity));
    }
    return {};
}

} // namespace linli::vip
