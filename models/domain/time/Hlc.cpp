// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/Hlc.h"

#include <charconv>

namespace linli {
namespace {

constexpr std::size_t kDigits = 16;
constexpr int kHex = 16;

} // namespace

Result<Hlc> Hlc::parse(std::string_view text)
{
    std::uint64_t bits = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), bits, kHex);
    if (text.size() != kDigits || error != std::errc() || end != text.data() + text.size()) {
        return Error::badInput(ErrorCode::InvalidValue, "hlc", std::string(text.substr(0, 40)),
                               "16 hex digits");
    }
    return Hlc(bits);
}

std::string Hlc::toText() const
{
    constexpr std::string_view kNumerals = "0123456789abcdef";
    std::string text(kDigits, '0');
    std::uint64_t rest = m_bits;
    for (std::size_t i = kDigits; i-- > 0; rest >>= 4U) {
        text[i] = kNumerals[rest & 0xFU];
    }
    return text;
}

} // namespace linli
