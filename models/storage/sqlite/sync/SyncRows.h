// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Hlc.h"
#include "storage/core/Connection.h"
#include "usecases/ports/SyncStore.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

/// The one row of sync_state and the words all parts of sync use.
namespace linli::storage {

/// Nothing where the shop is not linked.
[[nodiscard]] Result<std::optional<ports::SyncLink>> readLink(Connection& connection);
/// The clock that stamps fields.
[[nodiscard]] Result<Hlc> readClock(Connection& connection);
[[nodiscard]] Result<void> noteClock(Connection& connection, const Hlc& clock);
/// The first column of the first row, 0 where there is none.
[[nodiscard]] Result<std::int64_t> numberOf(Connection& connection, std::string_view sql);

[[nodiscard]] inline QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}
[[nodiscard]] std::string compact(const QJsonObject& object);
[[nodiscard]] std::string textOf(const QJsonObject& json, const char* name);

/// "epoch.seq".
struct FeedCursor
{
    std::string epoch;
    std::int64_t seq = 0;
};
/// Errors: JsonBroken.
[[nodiscard]] Result<FeedCursor> cursorOf(const std::string& text);

} // namespace linli::storage
