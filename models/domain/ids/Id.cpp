// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids/Id.h"

namespace linli {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kTextLength = 26;

} // namespace

std::string IdBytes::toText() const
{
    // 26 × 5 = 130 bits: two zero bits lead.
    std::string text(kTextLength, '0');
    for (std::size_t i = 0; i < kTextLength; ++i) {
        unsigned value = 0;
        for (std::size_t bit = 0; bit < 5; ++bit) {
            const std::size_t position = i * 5 + bit;
            const bool set = position >= 2 &&
                             ((m_bytes[(position - 2) / 8] >> (7 - (position - 2) % 8)) & 1U) != 0;
            value = value * 2 + (set ? 1U : 0U);
        }
        text[i] = kAlphabet[value];
    }
    return text;
}

Result<IdBytes> IdBytes::parse(std::string_view text)
{
    const auto invalid = [&] {
        return Error::badInput(ErrorCode::InvalidCode, "id", std::string(text), "26 × 0-9A-Z");
    };
    if (text.size() != kTextLength || kAlphabet.find(text.front()) > 7) {
        return invalid();
    }
    Bytes bytes{};
    for (std::size_t i = 0; i < kTextLength; ++i) {
        const std::size_t value = kAlphabet.find(text[i]);
        if (value == std::string_view::npos) {
            return invalid();
        }
        for (std::size_t bit = 0; bit < 5; ++bit) {
            const std::size_t position = i * 5 + bit;
            if (position >= 2 && ((value >> (4 - bit)) & 1U) != 0) {
                auto& byte = bytes[(position - 2) / 8];
                byte = static_cast<std::uint8_t>(byte | (1U << (7 - (position - 2) % 8)));
            }
        }
    }
    return IdBytes(bytes);
}

IdBytes IdBytes::makeV7(std::int64_t unixMs, const std::array<std::uint8_t, 10>& random)
{
    Bytes bytes{};
    const auto time = static_cast<std::uint64_t>(unixMs);
    for (std::size_t i = 0; i < 6; ++i) {
        bytes[i] = static_cast<std::uint8_t>(time >> (40 - 8 * i));
    }
    for (std::size_t i = 0; i < random.size(); ++i) {
        bytes[6 + i] = random[i];
    }
    bytes[6] = static_cast<std::uint8_t>(0x70U | (bytes[6] & 0x0FU));
    bytes[8] = static_cast<std::uint8_t>(0x80U | (bytes[8] & 0x3FU));
    return IdBytes(bytes);
}

} // namespace linli
