// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "storage/sqlite/shop/SqliteShop.h"
#include "text/IcuPinyin.h"
#include "usecases/ports/Clock.h"
#include "usecases/ports/IdSource.h"
#include "vault/Sha256Hasher.h"
#include "vault/ShopKeyStore.h"
#include "vault/ShopVault.h"

#include <memory>
#include <string>

namespace linli::app {

/// Where the console keeps its own shop and the sample shop when no file is named:
/// $LINLI_DATA_DIR, else the user's application data folder. Made when missing.
[[nodiscard]] std::string defaultShopFile();
[[nodiscard]] std::string sampleShopFile();

/// The time of the computer.
class SystemClock final : public ports::Clock
{
  public:
    [[nodiscard]] Instant now() const override;
};

/// A shop file together with everything it needs: its key, its ids, its stores. Owned and used by
/// one thread. The clock must outlive it.
class OpenedShop
{
  public:
    /// Read-only where the file may not be written. Errors: NotFound (no file), and those of the
    /// key store and of SqliteShop::find.
    static Result<std::unique_ptr<OpenedShop>> open(const std::string& path,
                                                    const ports::Clock& clock);
    /// A new shop file with a new key. `seed` 0: ids nobody can guess, else always the same ones
    /// (the sample shop). Errors: AlreadyExists, FileUnwritable, those of SqliteShop::create.
    static Result<std::unique_ptr<OpenedShop>>
    create(const std::string& path, const ports::Clock& clock, std::uint64_t seed = 0);

    [[nodiscard]] usecases::Shop& shop() { return m_shop->shop(); }
    /// For checks of the file itself.
    [[nodiscard]] storage::Connection& connection() { return m_shop->connection(); }
    [[nodiscard]] storage::Access access() const { return m_access; }
    /// Writes are refused from now on, whoever asks for them.
    Result<void> forbidWrites() { return m_shop->forbidWrites(); }
    /// How the shop's key is kept on this computer; File is shown as "not protected".
    [[nodiscard]] vault::KeyProtection protection() const { return m_protection; }

  private:
    OpenedShop(const ports::Clock& clock, vault::HeldKey key, std::uint64_t seed);
    [[nodiscard]] storage::ShopParts parts() const
    {
        return {m_clock, *m_ids, m_hasher, m_vault, &m_pinyin};
    }

    const ports::Clock& m_clock;
    std::unique_ptr<ports::IdSource> m_ids;
    vault::Sha256Hasher m_hasher;
    text::IcuPinyin m_pinyin;
    vault::KeyProtection m_protection;
    vault::ShopVault m_vault;
    storage::Access m_access = storage::Access::ReadWrite;
    std::unique_ptr<storage::SqliteShop> m_shop;
};

} // namespace linli::app
