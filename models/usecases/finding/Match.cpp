// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/finding/Match.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestSpoken = 40; ///< bounds the work on any query

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How far the match got: the query is used up, and with it the text or not.
enum class Reached
{
    No,
    Part,
    End,
};

Reached better(Reached a, Reached b)
{
    return std::max(a, b);
}

Reached from(std::string_view query, std::string_view readings);

/// The query goes on with the beginning of this reading of a syllable; `rest` follows the syllable.
Reached alongReading(std::string_view query, std::string_view reading, std::string_view rest)
{
    Reached best = Reached::No;
    const std::size_t most = std::min(query.size(), reading.size());
    for (std::size_t taken = 1; taken <= most && query[taken - 1] == reading[taken - 1]; ++taken) {
        if (taken == query.size()) {
            const bool whole = taken == reading.size() && rest.empty();
            return better(best, whole ? Reached::End : Reached::Part);
        }
        best = better(best, from(query.substr(taken), rest));
    }
    return best;
}

Reached from(std::string_view query, std::string_view readings)
{
    const std::size_t blank = std::min(readings.find(' '), readings.size());
    const std::string_view rest =
        blank == readings.size() ? std::string_view() : readings.substr(blank + 1);
    std::string_view syllable = readings.substr(0, blank);
    Reached best = Reached::No;
    while (!syllable.empty()) {
        const std::size_t stroke = std::min(syllable.find('/'), syllable.size());
        best = better(best, alongReading(query, syllable.substr(0, stroke), rest));
        syllable.remove_prefix(std::min(stroke + 1, syllable.size()));
    }
    return best;
}

} // namespace

std::optional<std::string> spokenQuery(std::string_view typed)
{
    std::string query;
    for (char c : typed) {
        if (c == ' ' || c == '\'') {
            continue;
        }
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (!isLetter(lower) && !isDigit(lower)) {
            return std::nullopt;
        }
        query += lower;
    }
    return query.empty() || query.size() > kLongestSpoken ? std::nullopt
                                                          : std::optional<std::string>(query);
}

std::optional<MatchRank> matchSpoken(std::string_view query, std::string_view readings)
{
    if (query.empty()) {
        return std::nullopt;
    }
    bool first = true;
    while (!readings.empty()) {
        const Reached reached = from(query, readings);
        if (reached != Reached::No) {
            return !first                    ? MatchRank::SpokenInside
                   : reached == Reached::End ? MatchRank::Whole
                                             : MatchRank::SpokenStart;
        }
        const std::size_t blank = std::min(readings.find(' '), readings.size());
        readings.remove_prefix(std::min(blank + 1, readings.size()));
        first = false;
    }
    return std::nullopt;
}

std::uint32_t letterBits(std::string_view text)
{
    constexpr int kDigits = 26;
    std::uint32_t bits = 0;
    for (char c : text) {
        if (isLetter(c)) {
            bits |= 1U << static_cast<unsigned>(c - 'a');
        } else if (isDigit(c)) {
            bits |= 1U << static_cast<unsigned>(kDigits);
        }
    }
    return bits;
}

std::optional<MatchRank> matchWritten(std::string_view query, std::string_view text)
{
    const std::size_t at = query.empty() ? std::string_view::npos : text.find(query);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    if (at > 0) {
        return MatchRank::Inside;
    }
    return text.size() == query.size() ? MatchRank::Whole : MatchRank::Start;
}

} // namespace linli::usecases
