// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/Permission.h"
#include "domain/time/Instant.h"

#include <optional>
#include <string>
#include <utility>

namespace linli::usecases {

/// Who works with the open shop now: part of the session, never stored. Without staff, and for
/// linlictl, it is the owner of the computer, who is asked for nothing. Store thread.
struct Desk
{
    std::string actor; ///< staff id, "" without staff, "linlictl", "machine"
    staff::Role role = staff::Role::Owner;
    bool guarded = false;         ///< the shop has staff: pay-outs ask the PIN, the screen locks
    bool locked = false;          ///< nobody is signed in; looking on is the window's affair
    std::optional<Instant> pinAt; ///< the actor's last PIN, used up by a pay-out
    std::optional<Instant> ownerPinAt; ///< a second one, an owner's, for a large amount
};

/// Work nobody at the counter asked for (settlement, the daily copy): done as the machine, whoever
/// is signed in or not.
class AsMachine
{
  public:
    explicit AsMachine(Desk& desk) : m_desk(desk), m_before(desk)
    {
        desk.role = staff::Role::Owner;
        desk.locked = false;
        desk.actor = desk.guarded ? "machine" : desk.actor;
    }
    ~AsMachine() { m_desk = std::move(m_before); }
    AsMachine(const AsMachine&) = delete;
    AsMachine& operator=(const AsMachine&) = delete;

  private:
    Desk& m_desk;
    Desk m_before;
};

} // namespace linli::usecases
