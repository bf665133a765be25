// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Hlc.h"
#include "storage/core/Connection.h"
#include "usecases/ports/Crypto.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <optional>
#include <string>

namespace linli::storage {

/// Things with fields (product, identity, staff, tags, setting): per field the later writer wins
/// (spec/sync.md §4.5). sync_field remembers what was last offered or came, with its stamp.
class Fields
{
  public:
    Fields(Connection& connection, const ports::Vault& vault)
        : m_connection(connection), m_vault(vault)
    {
    }

    [[nodiscard]] static bool isKnown(const std::string& kind);
    /// The fields of a touched thing that differ from what was last offered, stamped, and noted as
    /// offered: {name: [value, hlc]}; empty where nothing differs.
    Result<QJsonObject> gather(const std::string& kind,
                               const std::string& entity,
                               Hlc& clock,
                               Instant now,
                               const std::string& device);
    /// Merges a state of the feed {name: [value, hlc, device]}: later fields are written through to
    /// the shop's tables. Errors: StorageFailed where the shop's own rules do not take them (two
    /// products of one name).
    Result<void> merge(const std::string& kind,
                       const std::string& entity,
                       const QJsonObject& fields,
                       Hlc& clock);
    /// Everything held of a thing as it would be offered: {name: [value, hlc]}.
    Result<QJsonObject> offered(const std::string& kind, const std::string& entity);
    /// The authority's state {name: [value, hlc, device]} in place of what was offered in vain.
    Result<void>
    overwrite(const std::string& kind, const std::string& entity, const QJsonObject& fields);
    /// Writes {name: [value, …]} to the shop's tables as if somebody had just typed it.
    Result<void>
    rewrite(const std::string& kind, const std::string& entity, const QJsonObject& fields);
    /// What is newer here than the feed's state will be offered again.
    Result<void> forget(const std::string& kind, const std::string& entity);

  private:
    struct Held
    {
        QJsonValue value;
        std::string hlc;
        std::string device;
    };
    using HeldFields = std::map<std::string, Held>;
    Result<HeldFields> held(const std::string& kind, const std::string& entity);
    /// Whether the feed's field takes the place of ours.
    Result<bool>
    wins(const std::string& kind, const std::string& entity, const Held& mine, const Held& theirs);
    Result<std::optional<QJsonObject>>
    read(const std::string& kind, const std::string& entity, Instant& changedAt);
    Result<void>
    write(const std::string& kind, const std::string& entity, const QJsonObject& values);
    Result<void> hold(const std::string& kind,
                      const std::string& entity,
                      const std::string& name,
                      const Held& held);
    [[nodiscard]] bool
    same(const std::string& kind, const QJsonValue& a, const QJsonValue& b) const;

    Connection& m_connection;
    const ports::Vault& m_vault;
};

/// A JSON value as text and back.
[[nodiscard]] std::string valueText(const QJsonValue& value);
[[nodiscard]] QJsonValue valueOfText(const std::string& text);

} // namespace linli::storage
