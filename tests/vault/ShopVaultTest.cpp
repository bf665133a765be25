// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ShopVault.h"

#include "vault/Sha256Hasher.h"

#include <gtest/gtest.h>

#include <set>

namespace linli::vault {
namespace {

ShopVault vaultOf(char digit)
{
    return ShopVault(ShopKey::parse(std::string(64, digit)).value());
}

TEST(Sha256Hasher, GivesTheStandardDigest)
{
    const ports::Digest digest = Sha256Hasher().sha256("abc"); // FIPS 180-2, B.1
    EXPECT_EQ(digest[0], 0xba);
    EXPECT_EQ(digest[1], 0x78);
    EXPECT_EQ(digest[31], 0xad);
}

TEST(ShopVault, KeyedHashIsHmacOfPurposeAndValue)
{
    // python3: hmac.new(b'\x11'*32, b'phone\x0013800138000', 'sha256').hexdigest()
    EXPECT_EQ(vaultOf('1').keyedHash("phone", "13800138000"),
              "04198a1a3c6eeaa8ea7d3f30dca835ca9337a9af7f6c98b23d619c56c132dc72");
    EXPECT_EQ(vaultOf('1').keyedHash("phone", ""), "");
    EXPECT_NE(vaultOf('1').keyedHash("phone", "1"), vaultOf('1').keyedHash("door", "1"));
    EXPECT_NE(vaultOf('1').keyedHash("phone", "1"), vaultOf('2').keyedHash("phone", "1"));
}

TEST(ShopVault, OpensWhatItSealed)
{
    const ShopVault vault = vaultOf('1');
    const std::string plain = "老王 13800138000";
    const std::string sealed = vault.seal(plain);
    EXPECT_EQ(sealed.find("138"), std::string::npos);
    EXPECT_EQ(vault.open(sealed).valueOr("?"), plain);
    EXPECT_NE(vault.seal(plain), sealed);
    EXPECT_EQ(vault.seal(""), "");
    EXPECT_EQ(vault.open("").valueOr("?"), "");
}

TEST(ShopVault, NoticesEveryChangedByteAndAnotherShopsKey)
{
    const ShopVault vault = vaultOf('1');
    const std::string sealed = vault.seal("老王");
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        std::string changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto opened = vault.open(changed);
        ASSERT_FALSE(opened.ok()) << i;
        EXPECT_EQ(opened.error().code(), ErrorCode::SealBroken);
        EXPECT_FALSE(vault.open(sealed.substr(0, i)).ok() && i > 0) << i;
    }
    EXPECT_FALSE(vaultOf('2').open(sealed).ok());
}

TEST(ShopKey, IsRandomAndReadsItsOwnText)
{
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) {
        seen.insert(ShopKey::random().toHex());
    }
    EXPECT_EQ(seen.size(), 100U);
    EXPECT_EQ(ShopKey::parse(*seen.begin())->toHex(), *seen.begin());
    for (const std::string& bad :
         {std::string(63, '1'), std::string(66, '1'), std::string(64, 'g'), std::string()}) {
        EXPECT_FALSE(ShopKey::parse(bad).ok()) << bad;
    }
}

} // namespace
} // namespace linli::vault
