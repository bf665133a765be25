// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ShopKeyStore.h"

#include "vault/Keychain.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace linli::vault {
namespace {

constexpr const char* kShop = "01JQ7B3C0000000000000000AA";
constexpr const char* kOther = "01JQ7B3C0000000000000000BB";

/// Stands for the session's keychain.
class FakeKeychain final : public SecretStore
{
  public:
    Result<std::optional<std::string>> read(std::string_view name) override
    {
        if (locked) {
            return Error(ErrorCode::Refused);
        }
        const auto found = kept.find(std::string(name));
        return found == kept.end() ? std::optional<std::string>() : found->second;
    }
    Result<void> write(std::string_view name, std::string_view secret) override
    {
        if (locked) {
            return Error(ErrorCode::DeadlineExceeded);
        }
        if (!forgets) {
            kept[std::string(name)] = secret;
        }
        return {};
    }
    std::map<std::string, std::string> kept;
    bool locked = false;
    bool forgets = false;
};

class ShopKeyStoreTest : public testing::Test
{
  protected:
    [[nodiscard]] std::string folder() const
    {
        return m_folder.filePath(QStringLiteral("config/keys")).toStdString();
    }
    [[nodiscard]] QString file(const char* shop) const
    {
        return QString::fromStdString(folder()) +
               QStringLiteral("/%1.key").arg(QLatin1String(shop));
    }
    QTemporaryDir m_folder;
};

TEST_F(ShopKeyStoreTest, WithoutKeychainTheKeyIsAPrivateFile)
{
    ShopKeyStore store(folder(), nullptr);
    const auto made = store.create(kShop);
    ASSERT_TRUE(made.ok()) << made.error().detail();
    EXPECT_EQ(made->protection, KeyProtection::File);
    EXPECT_EQ(QFile::permissions(file(kShop)) &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              0);
    const auto loaded = store.load(kShop);
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded->key.toHex(), made->key.toHex());
    EXPECT_EQ(loaded->protection, KeyProtection::File);
}

TEST_F(ShopKeyStoreTest, ShopsDoNotShareAKey)
{
    ShopKeyStore store(folder(), nullptr);
    const auto one = store.create(kShop);
    const auto other = store.create(kOther);
    ASSERT_TRUE(one.ok() && other.ok());
    EXPECT_NE(one->key.toHex(), other->key.toHex());
    EXPECT_EQ(store.load(kShop)->key.toHex(), one->key.toHex());
}

TEST_F(ShopKeyStoreTest, AKeyIsNeverMadeTwice)
{
    FakeKeychain keychain;
    ShopKeyStore store(folder(), &keychain);
    const auto made = store.create(kShop);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(store.create(kShop).error().code(), ErrorCode::AlreadyExists);

    QFile broken(file(kOther));
    ASSERT_TRUE(QDir().mkpath(QString::fromStdString(folder())));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("half a k");
    broken.close();
    EXPECT_EQ(store.create(kOther).error().code(), ErrorCode::SealBroken);
}

TEST_F(ShopKeyStoreTest, KeychainKeepsTheKeyAndNoFileIsLeft)
{
    FakeKeychain keychain;
    ShopKeyStore store(folder(), &keychain);
    const auto made = store.create(kShop);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->protection, KeyProtection::Keychain);
    EXPECT_FALSE(QFile::exists(file(kShop)));
    EXPECT_EQ(store.load(kShop)->key.toHex(), made->key.toHex());
}

TEST_F(ShopKeyStoreTest, KeychainThatDoesNotAnswerOrForgetsGivesAFile)
{
    FakeKeychain keychain;
    ShopKeyStore store(folder(), &keychain);
    keychain.locked = true;
    const auto made = store.create(kShop);
    ASSERT_TRUE(made.ok()) << made.error().detail();
    EXPECT_EQ(made->protection, KeyProtection::File);
    keychain.locked = false;
    keychain.forgets = true;
    EXPECT_EQ(store.create(kOther)->protection, KeyProtection::File);
}

TEST_F(ShopKeyStoreTest, LockedKeychainIsAnErrorNotANewKey)
{
    FakeKeychain keychain;
    ShopKeyStore store(folder(), &keychain);
    const auto made = store.create(kShop);
    ASSERT_TRUE(made.ok());
    keychain.locked = true;
    EXPECT_EQ(store.load(kShop).error().code(), ErrorCode::Refused);
    keychain.locked = false;
    EXPECT_EQ(store.load(kShop)->key.toHex(), made->key.toHex());
}

TEST_F(ShopKeyStoreTest, MissingKeyIsNamed)
{
    ShopKeyStore store(folder(), nullptr);
    EXPECT_EQ(store.load(kShop).error().code(), ErrorCode::NotFound);
}

TEST_F(ShopKeyStoreTest, IdFromAStrangersFileIsNoPath)
{
    ShopKeyStore store(folder(), nullptr);
    for (const char* id :
         {"../../../../../tmp/stolen-key0", "", "short", "01jq7b3c0000000000000000aa"}) {
        EXPECT_FALSE(store.create(id).ok()) << id;
        EXPECT_FALSE(store.load(id).ok()) << id;
    }
}

TEST(Keychain, IsNotAskedWhenNobodyIsThere)
{
    qputenv("LINLI_NO_KEYCHAIN", "1");
    EXPECT_EQ(Keychain::ofThisSession(), nullptr);
    qunsetenv("LINLI_NO_KEYCHAIN");
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    EXPECT_EQ(Keychain::ofThisSession(), nullptr);
    if (!bus.isEmpty()) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    }
}

TEST(Keychain, SilentServiceIsGivenUpInTime)
{
    qputenv("DISPLAY", ":99");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/linli-bus");
    const auto keychain = Keychain::ofThisSession(500);
    ASSERT_TRUE(keychain);
    EXPECT_FALSE(keychain->read("linli-test").ok());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DISPLAY");
}

TEST(ShopKeyStore, FolderFollowsTheEnvironment)
{
    qputenv("LINLI_CONFIG_DIR", "/somewhere");
    EXPECT_EQ(ShopKeyStore::defaultFolder(), "/somewhere/keys");
    qunsetenv("LINLI_CONFIG_DIR");
}

} // namespace
} // namespace linli::vault
