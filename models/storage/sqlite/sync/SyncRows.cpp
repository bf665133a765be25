// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sync/SyncRows.h"

#include "storage/rows/KeyList.h"
#include "storage/sqlite/sync/Sync.sql.h"

#include <QJsonDocument>

#include <charconv>

namespace linli::storage {

Result<std::optional<ports::SyncLink>> readLink(Connection& connection)
{
    LINLI_ASSIGN(Statement find, connection.prepare(sql::kSyncLink));
    return firstRow<ports::SyncLink>(find, [](const Row& row) -> Result<ports::SyncLink> {
        ports::SyncLink link{row.text(0),    row.text(1),    row.text(2),           row.text(3),
                             row.integer(4), row.integer(5), row.optionalInstant(6)};
        link.rebuild = row.integer(8) == 1;
        link.tokenAt = row.optionalInstant(9);
        link.agreedAt = row.optionalInstant(10);
        link.numbered = row.integer(11);
        link.answered = row.integer(12);
        return link;
    });
}

Result<Hlc> readClock(Connection& connection)
{
    LINLI_ASSIGN(Statement find, connection.prepare(sql::kSyncLink));
    LINLI_ASSIGN(const bool found, find.step());
    return found ? Hlc::parse(find.row().text(7)) : Result(Hlc());
}

Result<void> noteClock(Connection& connection, const Hlc& clock)
{
    LINLI_ASSIGN(Statement note, connection.prepare(sql::kSyncNoteClock));
    return note.bind("hlc", std::string_view(clock.toText())).run();
}

Result<std::int64_t> numberOf(Connection& connection, std::string_view sql)
{
    LINLI_ASSIGN(Statement find, connection.prepare(sql));
    LINLI_ASSIGN(const bool found, find.step());
    return found ? find.row().integer(0) : 0;
}

std::string compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::string textOf(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toString().toStdString();
}

Result<FeedCursor> cursorOf(const std::string& text)
{
    const std::size_t dot = text.find('.');
    FeedCursor cursor;
    const char* end = text.data() + text.size();
    if (dot != std::string::npos) {
        cursor.epoch = text.substr(0, dot);
        const auto read = std::from_chars(text.data() + dot + 1, end, cursor.seq);
        if (read.ec == std::errc() && read.ptr == end && !cursor.epoch.empty()) {
            return cursor;
        }
    }
    return Error::badInput(ErrorCode::JsonBroken, "next", text.substr(0, 40), "epoch.seq");
}

} // namespace linli::storage
