// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/replay/CaseFile.h"

#include "domain/rewards/SettingReader.h"
#include "domain/rewards/TermsText.h"

#include <algorithm>

namespace linli::rewards::replay {
namespace {

constexpr int kCaseYear = 2026;
constexpr std::string_view kHeader = "### ";

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words = splitText(text, ' ');
    std::erase(words, std::string());
    return words;
}

Error syntaxError(std::size_t line, std::string value, std::string allowed)
{
    return Error::badInput(ErrorCode::CaseSyntax, "case file", std::move(value), std::move(allowed))
        .with("line", std::to_string(line));
}

/// Reads line by line; the number is that of the line last taken.
class Lines
{
  public:
    explicit Lines(std::string_view text) : m_lines(splitText(text, '\n'))
    {
        for (std::string& line : m_lines) {
            line.erase(line.find_last_not_of(" \r\t") + 1);
        }
    }
    [[nodiscard]] bool atEnd() const { return m_next == m_lines.size(); }
    [[nodiscard]] const std::string& peek() const { return m_lines[m_next]; }
    const std::string& take() { return m_lines[m_next++]; }
    [[nodiscard]] std::size_t number() const { return m_next; }
    void skipBlank()
    {
        while (!atEnd() && peek().empty()) {
            ++m_next;
        }
    }

  private:
    std::vector<std::string> m_lines;
    std::size_t m_next = 0;
};

Result<std::vector<OpeningRule>> parseRules(std::string_view text, std::size_t line)
{
    std::vector<OpeningRule> rules;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t end = std::min(text.find("; ", from), text.size());
        const auto rule = parseCaseRule(text.substr(from, end - from));
        if (!rule) {
            return syntaxError(line, std::string(rule.error().parameter("value")),
                               std::string(rule.error().parameter("allowed")));
        }
        const bool twice = std::any_of(rules.begin(), rules.end(),
                                       [&rule](const OpeningRule& r) { return r.id == rule->id; });
        if (twice) {
            return syntaxError(line, rule->id.text(), "each rule at most once");
        }
        rules.push_back(*rule);
        from = end + 2;
    }
    return rules;
}

/// Comments up to the rules line.
Result<void> readHead(Lines& lines, Case& read)
{
    while (!lines.atEnd() && !lines.peek().starts_with(kHeader)) {
        const std::string line = lines.take();
        if (line == "rules" || line.starts_with("rules ")) {
            LINLI_ASSIGN(read.rules, parseRules(std::string_view(line).substr(5), lines.number()));
            return {};
        }
        read.tolerant = read.tolerant || line.starts_with("Tolerance:");
    }
    return syntaxError(lines.number(), read.id, "a line \"rules R key=value; R ...\"");
}

Result<Event> parseEvent(const std::string& line, std::size_t number)
{
    const std::size_t afterId = line.find(' ');
    const std::size_t afterDate = line.find(' ', afterId + 1);
    const std::size_t afterTime = line.find(' ', afterDate + 1);
    if (afterId == 0 || afterTime == std::string::npos || afterDate == std::string::npos) {
        return syntaxError(number, line, "ID MM-DD HH:MM[:SS] verb arguments");
    }
    Event event;
    event.id = EventKey(line.substr(0, afterId));
    event.fingerprint = line.substr(afterId + 1);
    const auto at = parseCaseTime(line.substr(afterId + 1, afterDate - afterId - 1),
                                  line.substr(afterDate + 1, afterTime - afterDate - 1));
    if (!at) {
        return syntaxError(number, line, "ID MM-DD HH:MM[:SS] verb arguments");
    }
    event.at = *at;
    const std::string body = line.substr(afterTime + 1);
    event.verbText = body.substr(0, body.find(' '));
    event.verb = parseVerb(body);
    return event;
}

bool isExpectation(const std::string& line)
{
    return line.starts_with("L") || line.starts_with("D ") || line.starts_with("=") ||
           line.starts_with("~");
}

Result<void> readEvents(Lines& lines, Case& read)
{
    while (!lines.atEnd() && !lines.peek().starts_with(kHeader)) {
        const std::string line = lines.take();
        if (line == "--") {
            return {};
        }
        if (!line.empty()) {
            LINLI_ASSIGN(Event event, parseEvent(line, lines.number()));
            read.events.push_back(std::move(event));
        }
    }
    return syntaxError(lines.number(), read.id, "a line \"--\" after the events");
}

Result<void> readExpected(Lines& lines, Case& read)
{
    while (!lines.atEnd() && !lines.peek().starts_with(kHeader)) {
        const std::string line = lines.take();
        if (line.empty()) {
            continue;
        }
        if (!isExpectation(line)) {
            return syntaxError(lines.number(), line, "a line beginning with L, D, = or ~");
        }
        read.expected.push_back(line);
    }
    return {};
}

} // namespace

Result<Instant> parseCaseTime(std::string_view date, std::string_view time)
{
    const Error bad =
        Error::badInput(ErrorCode::InvalidInstant, "time",
                        std::string(date) + " " + std::string(time), "MM-DD HH:MM[:SS]");
    const bool shape = date.size() == 5 && date[2] == '-' &&
                       (time.size() == 5 || time.size() == 8) && time[2] == ':' &&
                       (time.size() == 5 || time[5] == ':');
    if (!shape) {
        return bad;
    }
    const std::int64_t seconds = time.size() == 8 ? wholeNumber(time.substr(6)) : 0;
    const auto at = Instant::fromShanghai(
        kCaseYear, static_cast<int>(wholeNumber(date.substr(0, 2))),
        static_cast<int>(wholeNumber(date.substr(3))),
        static_cast<int>(wholeNumber(time.substr(0, 2))),
        static_cast<int>(wholeNumber(time.substr(3, 2))), static_cast<int>(seconds));
    return at.ok() ? at : Result<Instant>(bad);
}

Result<OpeningRule> parseCaseRule(std::string_view text)
{
    const std::vector<std::string> words = wordsOf(text);
    LINLI_ASSIGN(TermsWithBudget preset, presetTerms(words.empty() ? std::string() : words[0]));
    std::vector<Setting> settings;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::size_t equals = words[i].find('=');
        if (equals == std::string::npos) {
            return Error::badInput(ErrorCode::InvalidValue, "rule", words[i], "key=value");
        }
        settings.emplace_back(words[i].substr(0, equals), words[i].substr(equals + 1));
    }
    LINLI_ASSIGN(TermsWithBudget terms, withSettings(std::move(preset), settings));
    return OpeningRule{RuleId(words[0]), std::move(terms.terms), std::move(terms.budget)};
}

Result<std::vector<Case>> parseCases(std::string_view text)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    text.remove_prefix(text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
    Lines lines(text);
    std::vector<Case> cases;
    for (lines.skipBlank(); !lines.atEnd(); lines.skipBlank()) {
        const std::string header = lines.take();
        const std::size_t idEnd = std::min(header.find(' ', kHeader.size()), header.size());
        if (!header.starts_with(kHeader) || idEnd == kHeader.size()) {
            return syntaxError(lines.number(), header, "a line \"### ID title\"");
        }
        Case read;
        read.id = header.substr(kHeader.size(), idEnd - kHeader.size());
        read.title = header.substr(std::min(idEnd + 1, header.size()));
        LINLI_TRY(readHead(lines, read));
        LINLI_TRY(readEvents(lines, read));
        LINLI_TRY(readExpected(lines, read));
        cases.push_back(std::move(read));
    }
    return cases;
}

} // namespace linli::rewards::replay
