// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/SafeShop.h"

#include "usecases/ports/SettingStore.h"
#include "vault/ShopKeyStore.h"

namespace linli::ui {

SafeShop::SafeShop()
{
    qputenv("LINLI_NO_KEYCHAIN", "1");
    qputenv("LINLI_CONFIG_DIR", m_home.path().toUtf8());
    const auto id = kit::must(m_world.shop().shop().settings.get("shop.id"));
    vault::ShopKeyStore keys(vault::ShopKeyStore::defaultFolder(), nullptr);
    const auto kept =
        keys.adopt(id.value_or(""), vault::ShopKey::parse(std::string(64, 'a')).value());
    EXPECT_TRUE(kept.ok());
    const app::ShopBackups backups = this->backups();
    const auto lineOf = [backups](const usecases::MadeBackup& made) {
        return BackupLine{QString::fromStdString(backups.pathOf(made.stamp)), made};
    };
    BackupDesk& desk = context().backups;
    desk.list = [backups, lineOf]() -> Result<std::vector<BackupLine>> {
        LINLI_ASSIGN(const auto all, backups.list());
        std::vector<BackupLine> lines;
        for (const usecases::MadeBackup& made : all) {
            lines.push_back(lineOf(made));
        }
        return lines;
    };
    desk.make = [backups, lineOf]() -> Result<BackupLine> {
        LINLI_ASSIGN(const usecases::MadeBackup made, backups.make(backup::Reason::ByHand));
        return lineOf(made);
    };
    desk.seal = [backups](const QString& file, const QString& passphrase) {
        return backups.sealTo(file.toStdString(), passphrase.toStdString(),
                              vault::SealStrength::least());
    };
    desk.isSealed = [](const QString& file) {
        return vault::SealedCopy::isOne(file.toStdString());
    };
    desk.preview = [backups](const QString& file,
                             const QString& passphrase) -> Result<RestoreComparison> {
        LINLI_ASSIGN(const app::RestorePreview seen,
                     backups.preview(file.toStdString(), passphrase.toStdString()));
        return RestoreComparison{seen.backup, seen.madeAt, seen.present, seen.bringsKey};
    };
    desk.restore = [this](const QString& file, const QString& passphrase) {
        m_restored += file + QLatin1Char('|') + passphrase;
    };
}

app::ShopBackups SafeShop::backups()
{
    return app::ShopBackups(m_world.shop().path(), m_world.shop().clock());
}

} // namespace linli::ui
