// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/CellText.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace linli::exchange {
namespace {

constexpr std::array<std::string_view, 8> kBlanks{
    " ", "\t", "\r", "\n", "\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF", "\xE2\x80\x8B"};
constexpr std::array<std::string_view, 8> kEmptyMarks{"-", "--", "—",   "——",
                                                      "/", "无", "N/A", "NULL"};

constexpr std::size_t kLongestMark = 6; ///< bytes of ——

constexpr std::size_t kShownBytes = 600;

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool digit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    // Most cells begin and end with a letter or a digit: asked a million times a file.
    const auto plain = [](char c) { return c > ' ' && c <= '~'; };
    if (!text.empty() && plain(text.front()) && plain(text.back())) {
        return text;
    }
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view blank : kBlanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                again = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return text;
}

std::string nfkc(std::string_view text)
{
    if (isAscii(text)) {
        return std::string(text);
    }
    return qt(text).normalized(QString::NormalizationForm_KC).toStdString();
}

std::string lowered(std::string_view text)
{
    return qt(text).toLower().toStdString();
}

std::string_view withoutBracketTail(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kBrackets{
        {{"(", ")"}, {"[", "]"}, {"【", "】"}}};
    for (const auto& [open, close] : kBrackets) {
        const std::size_t start = text.find(open);
        if (text.ends_with(close) && start != std::string_view::npos && start > 0) {
            return trimmed(text.substr(0, start));
        }
    }
    return text;
}

std::string_view cleanText(std::string_view text)
{
    text = trimmed(text);
    if (text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"')) {
        const std::string_view inside = text.substr(2, text.size() - 3);
        if (inside.find('"') == std::string_view::npos) {
            return trimmed(inside);
        }
    }
    return text;
}

std::string_view mappedText(const Cell& cell)
{
    const std::string_view text = cleanText(cell.text);
    if (text.size() > kLongestMark) {
        return text;
    }
    const bool mark = std::find(kEmptyMarks.begin(), kEmptyMarks.end(), text) != kEmptyMarks.end();
    return mark ? std::string_view() : text;
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string shownValue(std::string_view text)
{
    text = trimmed(text);
    if (text.size() <= kShownBytes) {
        return std::string(text);
    }
    std::size_t end = kShownBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) {
        --end;
    }
    return std::string(text.substr(0, end)) + "…";
}

bool looksLikeExponent(std::string_view text)
{
    std::size_t at = !text.empty() && (text[0] == '+' || text[0] == '-') ? 1 : 0;
    const std::size_t first = at;
    while (at < text.size() && digit(text[at])) {
        ++at;
    }
    bool telling = false;
    if (at > first && at < text.size() && text[at] == '.') {
        telling = true;
        ++at;
        while (at < text.size() && digit(text[at])) {
            ++at;
        }
    }
    if (at == first || at >= text.size() || (text[at] != 'e' && text[at] != 'E')) {
        return false;
    }
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
        telling = true;
        ++at;
    }
    const bool digits =
        at < text.size() && std::all_of(text.begin() + static_cast<long>(at), text.end(), digit);
    return telling && digits;
}

std::optional<double> workbookNumber(std::string_view stored)
{
    double value = 0;
    const auto [end, error] = std::from_chars(stored.data(), stored.data() + stored.size(), value);
    const bool whole = error == std::errc() && end == stored.data() + stored.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<std::string> wholeNumberText(double value)
{
    if (std::abs(value) >= 1e15 || std::trunc(value) != value) {
        return std::nullopt;
    }
    return std::to_string(static_cast<std::int64_t>(value));
}

} // namespace linli::exchange
