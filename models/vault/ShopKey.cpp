// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ShopKey.h"

#include "vault/Sodium.h"

namespace linli::vault {

ShopKey ShopKey::random()
{
    useSodium();
    ShopKey key;
    randombytes_buf(key.m_bytes.data(), key.m_bytes.size());
    return key;
}

Result<ShopKey> ShopKey::parse(std::string_view hex)
{
    useSodium();
    ShopKey key;
    std::size_t length = 0;
    const char* end = nullptr;
    const int read = sodium_hex2bin(key.m_bytes.data(), key.m_bytes.size(), hex.data(), hex.size(),
                                    nullptr, &length, &end);
    if (read != 0 || length != kLength || end != hex.data() + hex.size()) {
        return Error(ErrorCode::SealBroken).detail("not a shop key");
    }
    return key;
}

ShopKey::ShopKey(ShopKey&& other) noexcept : m_bytes(other.m_bytes)
{
    sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
}

ShopKey::~ShopKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

std::string ShopKey::toHex() const
{
    std::array<char, 2 * kLength + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), m_bytes.data(), m_bytes.size());
    std::string text(hex.data());
    sodium_memzero(hex.data(), hex.size());
    return text;
}

} // namespace linli::vault
