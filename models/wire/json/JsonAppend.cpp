// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/json/JsonAppend.h"

#include <array>
#include <charconv>

namespace linli::wire {
namespace {

void appendControl(std::string& out, unsigned char byte)
{
    constexpr std::string_view kShort = "\b\f\n\r\t";
    constexpr std::string_view kLetters = "bfnrt";
    constexpr std::string_view kHex = "0123456789abcdef";
    const std::size_t known = kShort.find(static_cast<char>(byte));
    if (known != std::string_view::npos) {
        out.append(1, '\\').append(1, kLetters[known]);
        return;
    }
    out.append("\\u00").append(1, kHex[byte >> 4U]).append(1, kHex[byte & 0x0FU]);
}

} // namespace

void appendQuoted(std::string& out, std::string_view utf8)
{
    out.push_back('"');
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out.append(1, '\\').append(1, c);
        } else if (byte < 0x20U) {
            appendControl(out, byte);
        } else {
            out.push_back(c);
        }
    }
    out.push_back('"');
}

void JsonAppend::separate()
{
    // Only behind a value: its last letter is never one of these.
    constexpr std::string_view kNothingBefore = "[{:";
    if (!m_out.empty() && kNothingBefore.find(m_out.back()) == std::string_view::npos) {
        m_out.push_back(',');
    }
}

JsonAppend& JsonAppend::open(char bracket)
{
    separate();
    m_out.push_back(bracket);
    return *this;
}

JsonAppend& JsonAppend::close(char bracket)
{
    m_out.push_back(bracket);
    return *this;
}

JsonAppend& JsonAppend::name(std::string_view name)
{
    separate();
    m_out.append(1, '"').append(name).append("\":");
    return *this;
}

JsonAppend& JsonAppend::add(std::string_view utf8)
{
    separate();
    appendQuoted(m_out, utf8);
    return *this;
}

JsonAppend& JsonAppend::add(std::int64_t number)
{
    separate();
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    m_out.append(digits.data(), end.ptr);
    return *this;
}

JsonAppend& JsonAppend::addNull()
{
    separate();
    m_out.append("null");
    return *this;
}

} // namespace linli::wire
