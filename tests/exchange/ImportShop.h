// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/ReadImport.h"
#include "storage/sqlite/shop/SqliteShop.h"
#include "usecases/imports/RunImport.h"
#include "usecases/shop/SystemIds.h"
#include "vault/Sha256Hasher.h"
#include "vault/ShopVault.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace linli::exchange {

inline const QString kSamples = QStringLiteral(LINLI_FIXTURES "/spec/import-samples/");

class FixedClock final : public ports::Clock
{
  public:
    [[nodiscard]] Instant now() const override { return Instant::fromUnixMs(kNowMs); }
    static constexpr std::int64_t kNowMs = 1'775'000'000'000; // 2026-04-01, behind every sample
};

/// A real shop file to import into.
class ImportShop
{
  public:
    /// Opens `path`, making it where there is none; an empty path is a file of its own.
    explicit ImportShop(const std::string& path = {});
    [[nodiscard]] usecases::Shop& shop() { return m_open->shop(); }
    [[nodiscard]] storage::Connection& connection() { return m_open->connection(); }

    [[nodiscard]] Result<usecases::imports::ImportResult>
    import(const FileContent& content, const usecases::imports::ImportOptions& options = {});
    /// Of a sample file.
    [[nodiscard]] usecases::imports::ImportResult
    sample(const QString& name, const usecases::imports::ImportOptions& options = {});
    /// Of a text.
    [[nodiscard]] usecases::imports::ImportResult
    text(const std::string& csv, const usecases::imports::ImportOptions& options = {});

    [[nodiscard]] std::int64_t number(std::string_view sql);
    /// Every fact and figure of the shop as one text: equal texts, equal shops.
    [[nodiscard]] std::string everything();

  private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    usecases::SystemIds m_ids;
    vault::Sha256Hasher m_hasher;
    std::unique_ptr<vault::ShopVault> m_vault;
    std::unique_ptr<storage::SqliteShop> m_open;
};

/// For a real import.
inline const usecases::imports::ImportOptions kReal{false, false};
inline const usecases::imports::ImportOptions kValidOnly{false, true};

[[nodiscard]] std::vector<std::string> queuedOf(const usecases::imports::ImportResult& result);
[[nodiscard]] std::vector<std::string> errorsOf(const usecases::imports::ImportResult& result);
[[nodiscard]] std::vector<std::string> conflictsOf(const usecases::imports::ImportResult& result);

} // namespace linli::exchange
