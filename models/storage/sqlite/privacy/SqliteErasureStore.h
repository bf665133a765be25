// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/privacy/ErasureStore.h"

namespace linli::storage {

/// What of a person lies outside of member_identity. References must outlive it.
class SqliteErasureStore final : public ports::ErasureStore
{
  public:
    SqliteErasureStore(Connection& connection, const ports::Vault& vault)
        : m_connection(connection), m_vault(vault)
    {
    }
    Result<std::int64_t> forgetWords(const std::vector<MemberKey>& hers,
                                     const ports::PersonWords& words) override;
    Result<std::vector<ports::NamingPlace>> stillNaming(const ports::PersonWords& words) override;
    Result<std::vector<std::pair<std::string, std::string>>>
    boardsWith(const MemberKey& member) override;
    Result<void>
    rewriteBoard(std::string_view id, std::string_view body, const ports::Digest& hash) override;
    Result<std::vector<MemberKey>> keysOf(const MemberKey& member) override;
    Result<bool> rewriteDue() override;
    Result<void> rewritten(Instant at) override;
    Result<std::vector<ports::AuditRow>> looksAt(const std::vector<MemberKey>& hers) override;
    Result<std::vector<ports::FeatureRows>>
    featureRows(const std::vector<MemberKey>& hers) override;

    /// False in a file of an older schema, where a sealed board cannot be changed.
    Result<bool> mayRewriteBoards() { return hasTable("erasing"); }

  private:
    struct TextTable
    {
        std::string name;
        std::string count; ///< :words, a JSON array
    };
    /// Of a file of an older schema, too: a copy.
    Result<bool> hasTable(std::string_view name);
    Result<std::vector<TextTable>> textTables(bool names, bool all);
    Result<std::int64_t> countIn(const TextTable& table, const std::vector<std::string>& words);
    Result<void> forgetIn(const std::string& table, const std::vector<std::string>& words);
    Result<std::int64_t> forgetAnywhere(bool names, const std::vector<std::string>& words);
    Result<std::int64_t> forgetDrafts(const std::vector<MemberKey>& hers,
                                      const ports::PersonWords& words);
    Result<std::int64_t> forgetRows(const ports::PersonWords& words);

    Connection& m_connection;
    const ports::Vault& m_vault;
};

} // namespace linli::storage
