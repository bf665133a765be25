// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/core/Secret.h"

#include <QByteArray>

namespace linli::cloud {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

} // namespace

std::string newToken(ports::IdSource& ids)
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i) {
        const std::uint64_t bits = ids.randomBits();
        bytes.append(reinterpret_cast<const char*>(&bits), sizeof bits);
    }
    return bytes.toHex().toStdString();
}

std::string hashOf(const ports::Hasher& hasher, std::string_view secret)
{
    const ports::Digest digest = hasher.sha256(secret);
    return QByteArray(reinterpret_cast<const char*>(digest.data()), digest.size())
        .toHex()
        .toStdString();
}

PairingCode PairingCode::make(ports::IdSource& ids)
{
    std::uint64_t bits = ids.randomBits();
    std::string text;
    for (std::size_t i = 0; i < kLength; ++i, bits >>= 5U) {
        text.push_back(kAlphabet[bits & 31U]);
    }
    return {text.substr(0, kSelector), text.substr(kSelector)};
}

std::optional<PairingCode> PairingCode::parse(std::string_view typed)
{
    std::string text;
    for (const char c : typed) {
        if (c == ' ' || c == '-') {
            continue;
        }
        char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        upper = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
        if (kAlphabet.find(upper) == std::string_view::npos || text.size() == kLength) {
            return std::nullopt;
        }
        text.push_back(upper);
    }
    if (text.size() != kLength) {
        return std::nullopt;
    }
    return PairingCode{text.substr(0, kSelector), text.substr(kSelector)};
}

} // namespace linli::cloud
