// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/cloud/CloudCalls.h"
#include "usecases/ports/SyncStore.h"
#include "usecases/ports/sync/SyncJournal.h"
#include "usecases/ports/sync/SyncRepair.h"

#include <cstdint>
#include <functional>
#include <string>

namespace linli::sync {

/// What one shop's sync is put together from. All must outlive it.
struct ClientParts
{
    ports::SyncStore& store;
    ports::SyncRepair& repair;
    ports::SyncJournal& journal;
    Transport& transport;
    const ports::Clock& clock; ///< the computer's own, not corrected
    /// Keeps a device's token before it is first used. Errors: those of the key store.
    std::function<Result<void>(const std::string& device, const std::string& token)> keepToken;
    std::string deviceName;
};

/// The named procedures of spec/sync.md §5: what a counter does where its history and the cloud's
/// no longer fit. Each may be cut anywhere and begun again. Errors: those of the calls and of the
/// store.
class Recovery
{
  public:
    Recovery(const ClientParts& parts, CloudCalls& calls) : m_parts(parts), m_calls(calls) {}

    /// The cloud was restored from an older copy: what it lost of others is given back with its
    /// seal, our own is offered again, then the tables are made anew.
    Result<void> newHistory(const ports::SyncLink& link);
    /// The digests differ: the same without a new epoch.
    Result<void> compareAll(const ports::SyncLink& link);
    /// This file was restored or copied: its number is used already. It pairs again by itself under
    /// a new name, with a code it asks for; its old name is signed out.
    Result<void> becomeAnew(const ports::SyncLink& link);
    /// Reads the snapshot to its end and makes the tables anew; facts placed.
    Result<std::int64_t> resync(const ports::SyncLink& link);

  private:
    Result<void> giveBack(const ports::SyncLink& link, std::int64_t& upTo);

    const ClientParts& m_parts;
    CloudCalls& m_calls;
    std::string m_givenTo;        ///< the history that is being given back to,
    std::int64_t m_givenUpTo = 0; ///< and how far: a cut line does not begin it anew
};

} // namespace linli::sync
