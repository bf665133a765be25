// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/tasks/FlowFacts.h"

namespace linli::storage {

/// Connection and vault must outlive it.
class SqliteFlowFacts final : public ports::FlowFacts
{
  public:
    SqliteFlowFacts(Connection& connection, const ports::Vault& vault)
        : m_connection(connection), m_vault(vault)
    {
    }
    Result<std::vector<tasks::Fact>> facts(tasks::Trigger trigger,
                                           const TimeWindow& window) override;
    Result<std::vector<MemberKey>> activeSince(Instant since) override;
    Result<std::vector<ports::MemberActivity>>
    activity(const std::vector<MemberKey>& members) override;
    Result<std::set<MemberKey>> unreachable(const std::vector<MemberKey>& members) override;
    Result<std::vector<ports::Birthday>> birthdays() override;
    Result<void> setBirthday(const MemberKey& member,
                             std::optional<ports::Birthday> birthday,
                             Instant at) override;
    Result<std::optional<ports::Birthday>> birthdayOf(const MemberKey& member) override;

  private:
    Result<std::vector<ports::Birthday>> readBirthdays(std::string_view member);
    Connection& m_connection;
    const ports::Vault& m_vault;
};

} // namespace linli::storage
