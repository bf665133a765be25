// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ShopVault.h"

#include "vault/Sodium.h"

namespace linli::vault {
namespace {

constexpr char kVersion = 1;
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kHead = 1 + kNonce;

unsigned char* octets(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

ShopKey derive(const ShopKey& key)
{
    useSodium();
    static_assert(ShopKey::kLength == crypto_kdf_KEYBYTES);
    static_assert(ShopKey::kLength == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    constexpr std::uint64_t kSealing = 1;
    std::array<std::uint8_t, ShopKey::kLength> derived{};
    crypto_kdf_derive_from_key(derived.data(), derived.size(), kSealing, "linliSea",
                               key.bytes().data());
    std::array<char, 2 * ShopKey::kLength + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), derived.data(), derived.size());
    Result<ShopKey> made = ShopKey::parse(std::string_view(hex.data(), hex.size() - 1));
    sodium_memzero(derived.data(), derived.size());
    sodium_memzero(hex.data(), hex.size());
    return std::move(made).value();
}

} // namespace

ShopVault::ShopVault(ShopKey key) : m_key(std::move(key)), m_sealingKey(derive(m_key))
{
}

std::string ShopVault::keyedHash(std::string_view purpose, std::string_view value) const
{
    if (value.empty()) {
        return {};
    }
    constexpr unsigned char kBetween = 0;
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, m_key.bytes().data(), m_key.bytes().size());
    crypto_auth_hmacsha256_update(&state, vault::octets(purpose), purpose.size());
    crypto_auth_hmacsha256_update(&state, &kBetween, 1);
    crypto_auth_hmacsha256_update(&state, vault::octets(value), value.size());
    std::array<std::uint8_t, crypto_auth_hmacsha256_BYTES> mac{};
    crypto_auth_hmacsha256_final(&state, mac.data());
    std::array<char, 2 * crypto_auth_hmacsha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), mac.data(), mac.size());
    return {hex.data(), hex.size() - 1};
}

std::string ShopVault::seal(std::string_view plain) const
{
    if (plain.empty()) {
        return {};
    }
    std::string sealed(kHead + plain.size() + kTag, '\0');
    sealed[0] = kVersion;
    randombytes_buf(octets(sealed) + 1, kNonce);
    // The version byte is authenticated with the text.
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        octets(sealed) + kHead, nullptr, vault::octets(plain), plain.size(), octets(sealed), 1,
        nullptr, octets(sealed) + 1, m_sealingKey.bytes().data());
    return sealed;
}

Result<std::string> ShopVault::open(std::string_view sealed) const
{
    if (sealed.empty()) {
        return std::string();
    }
    if (sealed.size() <= kHead + kTag || sealed[0] != kVersion) {
        return Error(ErrorCode::SealBroken).detail("too short or of an unknown version");
    }
    std::string plain(sealed.size() - kHead - kTag, '\0');
    const unsigned char* bytes = vault::octets(sealed);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        octets(plain), nullptr, nullptr, bytes + kHead, sealed.size() - kHead, bytes, 1, bytes + 1,
        m_sealingKey.bytes().data());
    if (opened != 0) {
        return Error(ErrorCode::SealBroken);
    }
    return plain;
}

Result<std::string> ShopVault::sealPin(std::string_view pin) const
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int made =
        crypto_pwhash_str(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE);
    if (made != 0) {
        return Error(ErrorCode::Internal).detail("no memory to hash a PIN");
    }
    return seal(hash.data());
}

Result<bool> ShopVault::pinFits(std::string_view sealed, std::string_view pin) const
{
    LINLI_ASSIGN(const std::string hash, open(sealed));
    return !hash.empty() && crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

} // namespace linli::vault
