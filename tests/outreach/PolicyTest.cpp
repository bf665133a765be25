// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outreach/SendPolicy.h"

#include <gtest/gtest.h>

#include <vector>

namespace linli::outreach {
namespace {

struct Line
{
    const char* what;
    CallEnd end;
    std::int64_t errcode;
    int tries;
    Span age;
    Next next;
    Span after;
    bool wholeWebhook;
};

const std::vector<Line>& table()
{
    using enum CallEnd;
    static const Span young = Span::seconds(1);
    static const std::vector<Line> lines{
        {"taken", Answered, 0, 1, young, Next::Sent, {}, false},
        {"busy, first", Answered, -1, 1, young, Next::Again, Span::seconds(3), false},
        {"busy, second", Answered, -1, 2, young, Next::Again, Span::seconds(6), false},
        {"busy, third", Answered, -1, 3, young, Next::Again, Span::seconds(12), false},
        {"busy, after three tries more", Answered, -1, 4, young, Next::GivenUp, {}, false},
        {"too often", Answered, 45009, 1, young, Next::Again, Span::minutes(1), true},
        {"too often again", Answered, 45009, 3, young, Next::Again, Span::minutes(4), true},
        {"too often for ever", Answered, 45009, 30, young, Next::Again, Span::minutes(10), true},
        {"at once", Answered, 45033, 1, young, Next::Again, Span::minutes(1), true},
        {"blocked", Answered, 130101, 1, young, Next::Again, Span::minutes(10), true},
        {"blocked for a day", Answered, 130101, 9, Span::hours(24), Next::GivenUp, {}, true},
        {"parameter", Answered, 40058, 1, young, Next::Refused, {}, false},
        {"kind", Answered, 40008, 1, young, Next::Refused, {}, false},
        {"key", Answered, 93000, 1, young, Next::Refused, {}, false},
        {"unheard of", Answered, 1234567, 1, young, Next::Refused, {}, false},
        {"no line", NeverLeft, 0, 1, young, Next::Again, Span::seconds(15), true},
        {"no line for a while", NeverLeft, 0, 40, Span::hours(23), Next::Again, Span::minutes(10),
         true},
        {"no line for a day", NeverLeft, 0, 99, Span::hours(24), Next::GivenUp, {}, true},
        {"silence is never repeated", NoAnswer, 0, 1, young, Next::Uncertain, {}, false},
        {"no key", KeyMissing, 0, 1, young, Next::Refused, {}, false},
    };
    return lines;
}

TEST(SendPolicy, DecidesByTheNumberAlone)
{
    for (const Line& line : table()) {
        const Decision made = decide(line.end, line.errcode, line.tries, line.age);
        EXPECT_EQ(made.next, line.next) << line.what;
        EXPECT_EQ(made.after.ms, line.after.ms) << line.what;
        EXPECT_EQ(made.wholeWebhook, line.wholeWebhook) << line.what;
    }
}

} // namespace
} // namespace linli::outreach
