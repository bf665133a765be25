// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/members/SqliteReadingStore.h"

namespace linli::storage {

Result<std::string> SqliteReadingStore::reading(const MemberKey& member)
{
    LINLI_ASSIGN(Statement find,
                 m_connection.prepare("SELECT reading FROM member_reading WHERE member = :member"));
    find.bind("member", member);
    LINLI_ASSIGN(const bool found, find.step());
    return found ? m_vault.open(find.row().blob(0)) : Result<std::string>(std::string());
}

Result<void> SqliteReadingStore::setReading(const MemberKey& member, std::string_view reading)
{
    m_directory.changed(member);
    if (reading.empty()) {
        LINLI_ASSIGN(Statement forget,
                     m_connection.prepare("DELETE FROM member_reading WHERE member = :member"));
        return forget.bind("member", member).run();
    }
    const std::string sealed = m_vault.seal(reading);
    LINLI_ASSIGN(Statement save, m_connection.prepare(R"(
INSERT INTO member_reading(member, reading) VALUES (:member, :reading)
ON CONFLICT(member) DO UPDATE SET reading = excluded.reading)"));
    return save.bind("member", member).bind("reading", Blob{sealed}).run();
}

} // namespace linli::storage
