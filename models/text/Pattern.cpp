// SPDX-License-Identifier: GPL-3.0-or-later
#define PCRE2_CODE_UNIT_WIDTH 32
#include "text/Pattern.h"

#include "text/Preparation.h"

#include <algorithm>
#include <array>
#include <pcre2.h>

namespace linli::text {

struct Pattern::Code
{
    struct Name
    {
        std::string text;
        std::size_t group = 0;
    };

    explicit Code(pcre2_code* compiled) : code(compiled) {}
    Code(const Code&) = delete;
    Code& operator=(const Code&) = delete;
    ~Code() { pcre2_code_free(code); }

    pcre2_code* code;
    std::vector<Name> names;
};

namespace {

PCRE2_SPTR unitsOf(const std::u32string& text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

std::string messageOf(int error)
{
    std::array<PCRE2_UCHAR, 200> buffer{};
    pcre2_get_error_message(error, buffer.data(), buffer.size());
    std::u32string text;
    for (const PCRE2_UCHAR unit : buffer) {
        if (unit == 0) {
            break;
        }
        text += static_cast<char32_t>(unit);
    }
    return toUtf8(text);
}

template <typename Value> Value ask(const pcre2_code* code, std::uint32_t what)
{
    Value value{};
    pcre2_pattern_info(code, what, &value);
    return value;
}

/// The table of names: each entry is the group's number, then the name, then a zero.
template <typename Name> std::vector<Name> namesOf(const pcre2_code* code)
{
    std::vector<Name> names;
    const auto count = ask<std::uint32_t>(code, PCRE2_INFO_NAMECOUNT);
    const auto size = ask<std::uint32_t>(code, PCRE2_INFO_NAMEENTRYSIZE);
    PCRE2_SPTR entry = count == 0 ? nullptr : ask<PCRE2_SPTR>(code, PCRE2_INFO_NAMETABLE);
    for (std::uint32_t i = 0; i < count; ++i, entry += size) {
        std::u32string text;
        for (PCRE2_SPTR unit = entry + 1; *unit != 0; ++unit) {
            text += static_cast<char32_t>(*unit);
        }
        names.push_back({toUtf8(text), entry[0]});
    }
    return names;
}

} // namespace

Result<Pattern> Pattern::compile(std::string_view utf8)
{
    const std::u32string text = toCharacters(utf8);
    int error = 0;
    PCRE2_SIZE position = 0;
    pcre2_code* code = pcre2_compile(unitsOf(text), text.size(), PCRE2_UTF | PCRE2_DOTALL, &error,
                                     &position, nullptr);
    if (code == nullptr) {
        return Error::badInput(ErrorCode::InvalidValue, "pattern", std::string(utf8), "PCRE2")
            .detail(messageOf(error) + " at " + std::to_string(position));
    }
    auto owned = std::make_shared<Code>(code);
    owned->names = namesOf<Code::Name>(code);
    return Pattern(std::move(owned));
}

Result<std::vector<PatternMatch>> Pattern::matches(const std::u32string& text) const
{
    const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> scratch(
        pcre2_match_data_create_from_pattern(m_code->code, nullptr), &pcre2_match_data_free);
    std::vector<PatternMatch> found;
    for (std::size_t from = 0; from <= text.size();) {
        const int count =
            pcre2_match(m_code->code, unitsOf(text), text.size(), from, 0, scratch.get(), nullptr);
        if (count == PCRE2_ERROR_NOMATCH) {
            break;
        }
        if (count < 0) {
            return Error(ErrorCode::Internal).detail(messageOf(count));
        }
        const PCRE2_SIZE* span = pcre2_get_ovector_pointer(scratch.get());
        PatternMatch match{span[0], span[1], {}};
        for (const Code::Name& name : m_code->names) {
            if (span[2 * name.group] != PCRE2_UNSET) {
                match.groups.push_back({name.text, span[2 * name.group], span[2 * name.group + 1]});
            }
        }
        from = std::max<std::size_t>(match.end, match.first + (match.end == match.first ? 1 : 0));
        found.push_back(std::move(match));
    }
    return found;
}

} // namespace linli::text
