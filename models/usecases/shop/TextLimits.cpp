// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/shop/TextLimits.h"

namespace linli::usecases {
namespace {

constexpr std::string_view kFullWidthSpace = "\xE3\x80\x80";
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::size_t kShownInErrors = 40;

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t sequenceLength(unsigned char lead)
{
    if (lead < 0x80U) {
        return 1;
    }
    if (lead >= 0xC2U && lead < 0xE0U) {
        return 2;
    }
    if (lead >= 0xE0U && lead < 0xF0U) {
        return 3;
    }
    return lead >= 0xF0U && lead < 0xF5U ? 4 : 0;
}

bool isCleanUtf8(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = sequenceLength(lead);
        if (length == 0 || i + length > text.size() || lead < 0x20U || lead == 0x7FU) {
            return false;
        }
        for (std::size_t k = 1; k < length; ++k) {
            if (!isContinuation(text[i + k])) {
                return false;
            }
        }
        i += length;
    }
    return true;
}

/// Length of the white space the text begins (or, from the back, ends) with.
std::size_t spaceAt(std::string_view text, bool front)
{
    for (const std::string_view space : {kFullWidthSpace, kNoBreakSpace}) {
        if (front ? text.starts_with(space) : text.ends_with(space)) {
            return space.size();
        }
    }
    if (text.empty()) {
        return 0;
    }
    const char c = front ? text.front() : text.back();
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' ? 1 : 0;
}

std::string firstCharacters(std::string_view text, std::size_t most)
{
    std::size_t end = 0;
    std::size_t seen = 0;
    while (end < text.size()) {
        if (!isContinuation(text[end]) && seen++ == most) {
            return std::string(text.substr(0, end)) + "…";
        }
        ++end;
    }
    return std::string(text);
}

} // namespace

std::size_t characterCount(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char c : utf8) {
        count += isContinuation(c) ? 0U : 1U;
    }
    return count;
}

std::string trimmed(std::string_view text)
{
    while (const std::size_t length = spaceAt(text, true)) {
        text.remove_prefix(length);
    }
    while (const std::size_t length = spaceAt(text, false)) {
        text.remove_suffix(length);
    }
    return std::string(text);
}

Result<std::string> typedText(std::string_view field, std::string_view value, std::size_t most)
{
    std::string text = trimmed(value);
    if (!isCleanUtf8(text)) {
        return Error::badInput(ErrorCode::InvalidValue, std::string(field), "?", "printable text");
    }
    if (characterCount(text) > most) {
        return Error::badInput(ErrorCode::TooLong, std::string(field),
                               firstCharacters(text, kShownInErrors), std::to_string(most));
    }
    return text;
}

Result<void>
checkRange(std::string_view field, std::int64_t value, std::int64_t least, std::int64_t most)
{
    if (value < least || value > most) {
        return Error::badInput(ErrorCode::OutOfRange, std::string(field), std::to_string(value),
                               std::to_string(least) + "–" + std::to_string(most));
    }
    return {};
}

} // namespace linli::usecases
