// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/SecretShelf.h"

#include "vault/ShopVault.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace linli::vault {
namespace {

constexpr const char* kShop = "01JQ7B3C0000000000000000AA";
constexpr const char* kSecret = "693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa";

class MapKeychain final : public SecretStore
{
  public:
    Result<std::optional<std::string>> read(std::string_view name) override
    {
        const auto found = kept.find(std::string(name));
        return found == kept.end() ? std::optional<std::string>() : found->second;
    }
    Result<void> write(std::string_view name, std::string_view secret) override
    {
        if (locked) {
            return Error(ErrorCode::DeadlineExceeded);
        }
        kept[std::string(name)] = secret;
        return {};
    }
    Result<void> remove(std::string_view name) override
    {
        kept.erase(std::string(name));
        return {};
    }
    std::map<std::string, std::string> kept;
    bool locked = false;
};

class SecretShelfTest : public testing::Test
{
  protected:
    SecretShelf shelf(SecretStore* keychain)
    {
        return SecretShelf(m_folder.filePath(QStringLiteral("keys")).toStdString(), kShop, m_vault,
                           keychain);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.filePath(QStringLiteral("keys"))).entryList(QDir::Files);
    }
    QTemporaryDir m_folder;
    ShopVault m_vault{ShopKey::random()};
    MapKeychain m_keychain;
};

TEST_F(SecretShelfTest, KeepsInTheKeychainWhereThereIsOne)
{
    SecretShelf kept = shelf(&m_keychain);
    EXPECT_EQ(*kept.keep("webhook-1", kSecret), SecretPlace::Keychain);
    EXPECT_TRUE(files().isEmpty());
    EXPECT_EQ(*kept.read("webhook-1"), std::string(kSecret));
    EXPECT_EQ(*kept.placeOf("webhook-1"), SecretPlace::Keychain);
    EXPECT_EQ(*kept.placeOf("webhook-2"), SecretPlace::None);
}

TEST_F(SecretShelfTest, FallsBackToASealedFileOfItsOwnerOnly)
{
    m_keychain.locked = true;
    SecretShelf kept = shelf(&m_keychain);
    EXPECT_EQ(*kept.keep("webhook-1", kSecret), SecretPlace::SealedFile);
    ASSERT_EQ(files().size(), 1);
    QFile file(m_folder.filePath(QStringLiteral("keys/") + files().front()));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
              QFile::Permissions());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains(kSecret));
    EXPECT_EQ(*shelf(nullptr).read("webhook-1"), std::string(kSecret));
}

TEST_F(SecretShelfTest, AnotherShopsKeyDoesNotOpenIt)
{
    ASSERT_TRUE(shelf(nullptr).keep("webhook-1", kSecret).ok());
    const ShopVault other(ShopKey::random());
    SecretShelf foreign(m_folder.filePath(QStringLiteral("keys")).toStdString(), kShop, other,
                        nullptr);
    EXPECT_EQ(foreign.read("webhook-1").error().code(), ErrorCode::SealBroken);
}

TEST_F(SecretShelfTest, ForgetsInBothPlaces)
{
    ASSERT_TRUE(shelf(nullptr).keep("webhook-1", kSecret).ok());
    ASSERT_TRUE(shelf(&m_keychain).keep("webhook-1", kSecret).ok());
    EXPECT_TRUE(files().isEmpty()) << "an older file would be read first";
    SecretShelf kept = shelf(&m_keychain);
    ASSERT_TRUE(kept.forget("webhook-1").ok());
    EXPECT_TRUE(m_keychain.kept.empty());
    EXPECT_EQ(*kept.read("webhook-1"), std::nullopt);
}

TEST_F(SecretShelfTest, NamesThatCouldLeaveTheFolderAreRefused)
{
    EXPECT_EQ(shelf(nullptr).keep("../other", kSecret).error().code(), ErrorCode::InvalidCode);
    EXPECT_FALSE(shelf(nullptr).keep("", kSecret).ok());
}

} // namespace
} // namespace linli::vault
