// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/TimeCell.h"

#include "exchange/cells/CellText.h"

#include <cmath>
#include <cstdlib>

namespace linli::exchange {
namespace {

constexpr double kDays1900To1970 = 25569;
constexpr double kDays1904To1970 = 24107;
constexpr std::int64_t kShanghaiSeconds = 8 * 3600;
constexpr std::int64_t kFirstSecond = 946'684'800;    // 2000-01-01 as wall-clock time
constexpr std::int64_t kSecondsAfter = 4'102'444'800; // 2100-01-01
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2099;

/// Eats a text from the left.
class Scanner
{
  public:
    explicit Scanner(std::string_view text) : m_rest(text) {}
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    bool take(std::string_view mark)
    {
        if (!m_rest.starts_with(mark)) {
            return false;
        }
        m_rest.remove_prefix(mark.size());
        return true;
    }
    /// `least` to `most` digits; none where there are fewer (more are left for what follows).
    std::optional<int> number(std::size_t least, std::size_t most)
    {
        std::size_t count = 0;
        int value = 0;
        while (count < most && count < m_rest.size() && digitAt(count)) {
            value = value * 10 + (m_rest[count] - '0');
            ++count;
        }
        if (count < least) {
            return std::nullopt;
        }
        m_rest.remove_prefix(count);
        return value;
    }
    /// The digits of a fraction of a second, as milliseconds.
    std::optional<int> fractionMs()
    {
        int ms = 0;
        int scale = 100;
        std::size_t count = 0;
        for (; count < m_rest.size() && digitAt(count); ++count, scale /= 10) {
            ms += (m_rest[count] - '0') * scale;
        }
        m_rest.remove_prefix(count);
        return count == 0 ? std::nullopt : std::optional(ms);
    }

  private:
    [[nodiscard]] bool digitAt(std::size_t at) const
    {
        return m_rest[at] >= '0' && m_rest[at] <= '9';
    }
    std::string_view m_rest;
};

struct WallTime
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int ms = 0;
    int offsetMinutes = static_cast<int>(kShanghaiSeconds / 60);
};

bool scanDate(Scanner& text, WallTime& time)
{
    const std::optional<int> year = text.number(4, 4);
    std::string_view between;
    std::string_view after;
    for (const std::string_view mark : {"-", "/", ".", "年"}) {
        if (between.empty() && text.take(mark)) {
            between = mark == "年" ? "月" : mark;
            after = mark == "年" ? "日" : "";
        }
    }
    const std::optional<int> month = text.number(1, 2);
    if (!year || between.empty() || !month || !text.take(between)) {
        return false;
    }
    const std::optional<int> day = text.number(1, 2);
    if (!day || !text.take(after)) {
        return false;
    }
    time.year = *year;
    time.month = *month;
    time.day = *day;
    return true;
}

bool scanClock(Scanner& text, WallTime& time)
{
    const std::optional<int> hour = text.number(1, 2);
    if (!hour || !text.take(":")) {
        return false;
    }
    const std::optional<int> minute = text.number(2, 2);
    std::optional<int> second = 0;
    std::optional<int> ms = 0;
    if (text.take(":")) {
        second = text.number(2, 2);
        if (text.take(".")) {
            ms = text.fractionMs();
        }
    }
    if (!minute || !second || !ms || *hour > 23 || *minute > 59 || *second > 59) {
        return false;
    }
    time.hour = *hour;
    time.minute = *minute;
    time.second = *second;
    time.ms = *ms;
    return true;
}

bool scanZone(Scanner& text, WallTime& time)
{
    if (text.take("Z")) {
        time.offsetMinutes = 0;
        return true;
    }
    const bool west = text.take("-");
    if (!west && !text.take("+")) {
        return false;
    }
    const std::optional<int> hours = text.number(2, 2);
    text.take(":");
    const std::optional<int> minutes = text.number(2, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) {
        return false;
    }
    time.offsetMinutes = (west ? -1 : 1) * (*hours * 60 + *minutes);
    return true;
}

/// Date, then a clock after spaces or T, then a zone.
std::optional<WallTime> scan(std::string_view written)
{
    Scanner text(written);
    WallTime time;
    if (!scanDate(text, time)) {
        return std::nullopt;
    }
    bool gap = text.take("T");
    const bool mustBeClock = gap;
    while (!mustBeClock && text.take(" ")) {
        gap = true;
    }
    const Scanner beforeClock = text;
    if (gap && !scanClock(text, time)) {
        if (mustBeClock) {
            return std::nullopt;
        }
        text = beforeClock;
    }
    while (text.take(" ")) {
    }
    if (!text.atEnd() && (!scanZone(text, time) || !text.atEnd())) {
        return std::nullopt;
    }
    return time;
}

Reading<std::optional<Instant>> fromSerial(double serial, double daysTo1970)
{
    const double seconds = std::round((serial - daysTo1970) * 86'400);
    if (!(seconds >= static_cast<double>(kFirstSecond) &&
          seconds < static_cast<double>(kSecondsAfter))) {
        return CellProblem::TimeOutOfRange;
    }
    return std::optional(
        Instant::fromUnixMs((static_cast<std::int64_t>(seconds) - kShanghaiSeconds) * 1000));
}

/// Five digits with an optional fraction: a serial that lost its cell format.
std::optional<double> serialText(std::string_view text)
{
    const std::string_view whole = text.substr(0, text.find('.'));
    const std::string_view fraction =
        whole.size() == text.size() ? std::string_view("0") : text.substr(whole.size() + 1);
    const bool shape = whole.size() == 5 && !fraction.empty() &&
                       whole.find_first_not_of("0123456789") == std::string_view::npos &&
                       fraction.find_first_not_of("0123456789") == std::string_view::npos;
    return shape ? workbookNumber(text) : std::nullopt;
}

} // namespace

Reading<std::optional<Instant>> readTime(const Cell& cell, bool epoch1904)
{
    if (cell.kind == CellKind::Formula) {
        return CellProblem::FormulaInCell;
    }
    if (cell.isNumber()) {
        const std::optional<double> serial = workbookNumber(trimmed(cell.text));
        return serial ? fromSerial(*serial, epoch1904 ? kDays1904To1970 : kDays1900To1970)
                      : Reading<std::optional<Instant>>(CellProblem::TimeUnreadable);
    }
    const std::string_view text = mappedText(cell);
    if (text.empty()) {
        return std::optional<Instant>();
    }
    if (const std::optional<double> serial = serialText(text)) {
        return fromSerial(*serial, kDays1900To1970);
    }
    const std::optional<WallTime> time = scan(text);
    if (!time) {
        return CellProblem::TimeUnreadable;
    }
    if (time->year < kFirstYear || time->year > kLastYear) {
        return CellProblem::TimeOutOfRange;
    }
    const Result<Instant> wall = Instant::fromShanghai(time->year, time->month, time->day,
                                                       time->hour, time->minute, time->second);
    if (!wall.ok()) {
        return CellProblem::TimeUnreadable;
    }
    const Span shift{(kShanghaiSeconds / 60 - time->offsetMinutes) * 60'000 + time->ms};
    return std::optional(*wall + shift);
}

} // namespace linli::exchange
