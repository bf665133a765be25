// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/posts/PostStore.h"

namespace linli::storage {

/// Connection and vault must outlive it.
class SqlitePostStore final : public ports::PostStore
{
  public:
    SqlitePostStore(Connection& connection, const ports::Vault& vault)
        : m_connection(connection), m_vault(vault)
    {
    }

    Result<void> keepWebhook(const ports::Webhook& webhook) override;
    Result<void> removeWebhook(std::string_view id, Instant at) override;
    [[nodiscard]] Result<std::vector<ports::Webhook>> webhooks() override;
    Result<void> pauseWebhook(std::string_view id, Instant last, Instant notBefore) override;

    Result<void>
    add(const ports::Post& post, std::string_view message, std::string_view once) override;
    [[nodiscard]] Result<std::optional<ports::Post>> byOnce(std::string_view once) override;
    Result<void> freeOnce(std::string_view once) override;
    [[nodiscard]] Result<std::optional<ports::Post>> byId(std::string_view id) override;
    [[nodiscard]] Result<std::vector<ports::Post>> newest(std::int32_t limit) override;
    [[nodiscard]] Result<std::string> message(std::string_view id) override;
    Result<void> dropMessage(std::string_view id) override;
    Result<void> save(const ports::Post& post) override;

    [[nodiscard]] Result<std::optional<ports::Post>> due(Instant now, Span pace) override;
    [[nodiscard]] Result<std::optional<Instant>> nextAt(Span pace) override;
    [[nodiscard]] Result<bool> begin(std::string_view id, Instant now) override;
    Result<std::int64_t> giveUpBegun(Instant before, Instant now) override;
    Result<void> cancelAll(std::string_view webhook, Instant now) override;

  private:
    [[nodiscard]] Result<std::vector<ports::Post>>
    read(std::string_view id, std::string_view once, std::int32_t limit);
    [[nodiscard]] Result<ports::Post> postOf(const Row& row) const;

    Connection& m_connection;
    const ports::Vault& m_vault;
};

} // namespace linli::storage
