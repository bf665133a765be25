// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/members/MemberDirectory.h"
#include "usecases/ports/MemberStore.h"

namespace linli::storage {

/// Neighbours in SQLite; names come from the session's directory. Refers to all three for its life.
class SqliteMemberStore final : public ports::MemberStore
{
  public:
    SqliteMemberStore(Connection& connection, const ports::Vault& vault, MemberDirectory& directory)
        : m_connection(connection), m_vault(vault), m_directory(directory)
    {
    }

    Result<void> saveIdentity(const usecases::MemberIdentity& identity, Instant at) override;
    Result<std::optional<usecases::MemberIdentity>> identity(const MemberKey& member) override;
    Result<void> setStaff(const MemberKey& member, bool staff) override;
    Result<void> setTags(const MemberKey& member, const std::vector<std::string>& tags) override;
    Result<std::vector<std::string>> allTags() override;
    Result<void> addConsent(const ports::Consent& consent) override;
    Result<std::vector<ports::Consent>> consents(const MemberKey& member) override;
    Result<std::optional<MemberKey>> memberOfPhone(std::string_view phoneKey) override;
    void namesChanged(const std::vector<MemberKey>& members) override;
    Result<void> eraseIdentity(const MemberKey& member, Instant at) override;
    Result<void> scrub() override;
    Result<void> saveClaim(const MemberKey& member, std::string_view codeKey, Instant at) override;
    Result<std::optional<MemberKey>> memberOfClaim(std::string_view codeKey) override;
    Result<bool> exists(const MemberKey& member) override;
    Result<usecases::Page<usecases::MemberRow>> list(const usecases::MemberQuery& query,
                                                     const usecases::PageRequest& page) override;
    Result<std::optional<usecases::MemberRow>> row(const MemberKey& member) override;
    Result<std::vector<usecases::MemberRow>> rows(const std::vector<MemberKey>& members) override;

  private:
    Result<void> eraseOne(const MemberKey& member, Instant at);
    Result<usecases::MemberRow> toRow(const Row& row);
    Result<std::optional<std::vector<std::string>>> wantedKeys(const usecases::MemberQuery& query);
    Result<std::int64_t>
    count(const usecases::MemberQuery& query, const std::string& keys, bool filtered);

    Connection& m_connection;
    const ports::Vault& m_vault;
    MemberDirectory& m_directory;
};

} // namespace linli::storage
