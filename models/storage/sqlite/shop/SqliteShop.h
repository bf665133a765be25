// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/ImportStore.h"
#include "usecases/ports/finding/Pinyin.h"
#include "usecases/shop/Shop.h"

#include <memory>
#include <string>

namespace linli::storage {

/// What a shop needs besides its file. All must outlive the SqliteShop.
struct ShopParts
{
    const ports::Clock& clock;
    ports::IdSource& ids;
    const ports::Hasher& hasher;
    const ports::Vault& vault;
    /// Null: names are found by their characters only.
    const ports::Pinyin* pinyin = nullptr;
};

enum class Access
{
    ReadWrite,
    ReadOnly, ///< every write fails with StorageReadOnly; nothing on the disk changes
};

/// Whether the file may be written at all: ReadOnly where its folder or its own attributes forbid
/// it (a stick with the switch on, a file marked read-only). A missing file is ReadWrite.
[[nodiscard]] Access accessAllowed(const std::string& path);

/// A shop file that is open, its schema brought up to date where it may be written, and the
/// `shop.id` under which its key is kept: the key is fetched between finding a shop and opening it.
struct FoundShop
{
    std::string id;
    std::unique_ptr<Connection> connection;
};

/// An open shop file with every store over it. Owned and used by one thread (design.md §8).
class SqliteShop
{
  public:
    /// Makes a new file and writes its id (setting `shop.id`, 26 characters), under which its key
    /// is kept. Errors: AlreadyExists (a file stands at `path`), and those of openShopFile.
    static Result<std::unique_ptr<SqliteShop>> create(const std::string& path,
                                                      const std::string& shopId,
                                                      const ShopParts& parts,
                                                      bool durable = true);
    /// Opens an existing file and, for writing, brings its schema up to date. Errors: NotFound,
    /// NewerFile, NotAShopFile (no id inside), those of openShopFile; StorageReadOnly where a file
    /// of an older schema may not be written.
    static Result<FoundShop>
    find(const std::string& path, Instant now, Access access = Access::ReadWrite);
    [[nodiscard]] static std::unique_ptr<SqliteShop> open(FoundShop found, const ShopParts& parts);
    /// Both at once, where the key is known. Errors: those of find().
    static Result<std::unique_ptr<SqliteShop>>
    open(const std::string& path, const ShopParts& parts, Access access = Access::ReadWrite);
    /// From now on every write of this connection fails with StorageReadOnly.
    Result<void> forbidWrites();

    ~SqliteShop();
    SqliteShop(const SqliteShop&) = delete;
    SqliteShop& operator=(const SqliteShop&) = delete;

    [[nodiscard]] usecases::Shop& shop() { return *m_shop; }
    /// What imports keep beside the shop's own tables.
    [[nodiscard]] ports::ImportStore& imports();
    [[nodiscard]] Connection& connection() { return *m_connection; }

  private:
    struct Stores;
    SqliteShop(std::unique_ptr<Connection> connection, const ShopParts& parts);

    std::unique_ptr<Connection> m_connection; ///< first in, last out
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<usecases::Shop> m_shop;
};

} // namespace linli::storage
