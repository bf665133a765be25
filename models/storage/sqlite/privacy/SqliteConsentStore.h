// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/privacy/SqliteErasureStore.h"
#include "storage/sqlite/privacy/SqliteRetentionStore.h"
#include "usecases/ports/privacy/ConsentStore.h"

namespace linli::storage {

/// consent, consent_text, privacy_notice; owns what forgets. References must outlive it.
class SqliteConsentStore final : public ports::ConsentStore
{
  public:
    SqliteConsentStore(Connection& connection, const ports::Vault& vault)
        : m_connection(connection), m_erasure(connection, vault), m_retention(connection)
    {
    }
    Result<void> add(const ports::ConsentRecord& record) override;
    Result<std::int64_t>
    withdraw(const MemberKey& member, std::string_view purpose, Instant at) override;
    Result<std::vector<ports::ConsentRecord>> ofMember(const MemberKey& member) override;
    Result<std::vector<ports::ConsentText>> texts(std::string_view purpose) override;
    Result<void> addText(const ports::ConsentText& text) override;
    Result<std::vector<ports::PublishedNotice>> notices() override;
    Result<void> addNotice(const ports::PublishedNotice& notice) override;
    Result<std::string> cloudAddress() override;
    [[nodiscard]] ports::ErasureStore& erasure() override { return m_erasure; }
    [[nodiscard]] ports::RetentionStore& retention() override { return m_retention; }

  private:
    Connection& m_connection;
    SqliteErasureStore m_erasure;
    SqliteRetentionStore m_retention;
};

} // namespace linli::storage
