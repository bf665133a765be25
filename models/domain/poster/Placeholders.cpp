// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/Placeholders.h"

#include <charconv>
#include <functional>
#include <optional>

namespace linli::poster {
namespace {

struct Placeholder
{
    std::string_view key;
    std::string_view format;
    std::optional<std::string_view> otherwise;
};

Placeholder split(std::string_view inside)
{
    Placeholder parts;
    if (const auto bar = inside.find('|'); bar != std::string_view::npos) {
        parts.otherwise = inside.substr(bar + 1);
        inside = inside.substr(0, bar);
    }
    if (const auto colon = inside.find(':'); colon != std::string_view::npos) {
        parts.format = inside.substr(colon + 1);
        inside = inside.substr(0, colon);
    }
    parts.key = inside;
    return parts;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The number behind a format's name (group5 → 5); nothing if it is not that format.
std::optional<int> numberOf(std::string_view format, std::string_view name)
{
    if (!format.starts_with(name)) {
        return std::nullopt;
    }
    int number = 0;
    const char* end = format.data() + format.size();
    const auto [stop, error] = std::from_chars(format.data() + name.size(), end, number);
    if (error != std::errc() || stop != end || number < 1 || number > 200) {
        return std::nullopt;
    }
    return number;
}

bool isFormat(std::string_view format)
{
    return format.empty() || format == "upper" || format == "lower" || numberOf(format, "group") ||
           numberOf(format, "max");
}

std::string recase(std::string_view value, bool upper)
{
    std::string out(value);
    for (char& byte : out) {
        if (upper && byte >= 'a' && byte <= 'z') {
            byte = static_cast<char>(byte - 'a' + 'A');
        } else if (!upper && byte >= 'A' && byte <= 'Z') {
            byte = static_cast<char>(byte - 'A' + 'a');
        }
    }
    return out;
}

std::string grouped(std::string_view value, int every)
{
    std::string out;
    int characters = 0;
    for (const char byte : value) {
        if (!isContinuation(byte)) {
            if (characters > 0 && characters % every == 0) {
                out += ' ';
            }
            ++characters;
        }
        out += byte;
    }
    return out;
}

std::string shortened(std::string_view value, int most)
{
    int characters = 0;
    std::size_t cut = value.size();
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (isContinuation(value[i])) {
            continue;
        }
        if (characters == most - 1) {
            cut = i;
        }
        ++characters;
    }
    return characters <= most ? std::string(value) : std::string(value.substr(0, cut)) + "…";
}

std::string formatted(std::string_view value, std::string_view format)
{
    if (format == "upper" || format == "lower") {
        return recase(value, format == "upper");
    }
    if (const auto every = numberOf(format, "group")) {
        return grouped(value, *every);
    }
    if (const auto most = numberOf(format, "max")) {
        return shortened(value, *most);
    }
    return std::string(value);
}

/// Walks literal characters and placeholders; false where a brace has no partner.
bool walk(std::string_view text,
          const std::function<void(char)>& literal,
          const std::function<void(std::string_view)>& placeholder)
{
    bool wellFormed = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        const bool doubled = i + 1 < text.size() && text[i + 1] == byte;
        if ((byte == '{' || byte == '}') && doubled) {
            literal(byte);
            ++i;
        } else if (byte == '{') {
            const auto close = text.find('}', i);
            if (close == std::string_view::npos) {
                wellFormed = false;
                literal(byte);
                continue;
            }
            placeholder(text.substr(i + 1, close - i - 1));
            i = close;
        } else {
            wellFormed = wellFormed && byte != '}';
            literal(byte);
        }
    }
    return wellFormed;
}

} // namespace

Result<void> checkPlaceholders(std::string_view text)
{
    std::string_view bad;
    bool any = false;
    const bool wellFormed = walk(
        text, [](char) {},
        [&](std::string_view inside) {
            const Placeholder parts = split(inside);
            if (!any && (parts.key.empty() || !isFormat(parts.format))) {
                bad = inside;
                any = true;
            }
        });
    if (wellFormed && !any) {
        return {};
    }
    return Error(ErrorCode::PosterTemplateInvalid)
        .with("value", any ? "{" + std::string(bad) + "}" : std::string(text))
        .with("allowed", "{key}, {key|default}, {key:upper|lower|groupN|maxN}, {{ and }}");
}

FilledText fillPlaceholders(std::string_view text, const PosterFields& fields)
{
    FilledText filled;
    walk(
        text, [&](char byte) { filled.text += byte; },
        [&](std::string_view inside) {
            const Placeholder parts = split(inside);
            const auto found = fields.find(parts.key);
            if (found != fields.end() && !found->second.empty()) {
                filled.text += formatted(found->second, parts.format);
            } else if (parts.otherwise) {
                filled.text += *parts.otherwise;
            } else {
                filled.missing.emplace_back(parts.key);
            }
        });
    return filled;
}

bool hasPlaceholders(std::string_view text)
{
    bool any = false;
    walk(
        text, [](char) {}, [&](std::string_view) { any = true; });
    return any;
}

} // namespace linli::poster
