// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/vip/VipStore.h"

namespace linli::storage {

/// vip_member, vip_event, vip_guest, vip_policy. The connection must outlive it.
class SqliteVipStore final : public ports::VipStore
{
  public:
    explicit SqliteVipStore(Connection& connection) : m_connection(connection) {}
    Result<std::vector<ports::VipMember>> members() override;
    Result<void> saveMember(const ports::VipMember& member) override;
    Result<std::vector<vip::VipEvent>> events() override;
    Result<std::optional<vip::VipEvent>> event(std::string_view id) override;
    Result<void> saveEvent(const vip::VipEvent& event) override;
    Result<std::vector<ports::VipGuest>> guests(std::string_view event) override;
    Result<void> saveGuest(std::string_view event, const ports::VipGuest& guest) override;
    Result<void> dropGuest(std::string_view event, const MemberKey& member) override;
    Result<std::vector<ports::VipPolicy>> policies() override;
    Result<void> savePolicy(const ports::VipPolicy& policy) override;
    Result<void> removePolicy(std::string_view id) override;

  private:
    Connection& m_connection;
};

} // namespace linli::storage
