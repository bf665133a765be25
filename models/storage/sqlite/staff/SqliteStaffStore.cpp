// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/staff/SqliteStaffStore.h"

#include "storage/sqlite/staff/Staff.sql.h"

namespace linli::storage {

Result<ports::StaffRecord> SqliteStaffStore::recordOf(const Row& row) const
{
    ports::StaffRecord record;
    record.id = row.text(0);
    LINLI_ASSIGN(record.name, m_vault.open(row.blob(1)));
    const std::optional<staff::Role> role = staff::roleOf(row.text(2));
    if (!role) {
        return Error(ErrorCode::StorageCorrupt).detail("a role of staff");
    }
    record.role = *role;
    record.sealedPin = row.blob(3);
    record.since = row.instant(4);
    record.leftAt = row.optionalInstant(5);
    record.wrongPins = static_cast<std::int32_t>(row.integer(6));
    record.blockedUntil = row.optionalInstant(7);
    return record;
}

Result<std::vector<ports::StaffRecord>> SqliteStaffStore::all()
{
    std::vector<ports::StaffRecord> records;
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kAllStaff));
    for (;;) {
        LINLI_ASSIGN(const bool more, rows.step());
        if (!more) {
            return records;
        }
        LINLI_ASSIGN(ports::StaffRecord record, recordOf(rows.row()));
        records.push_back(std::move(record));
    }
}

Result<std::optional<ports::StaffRecord>> SqliteStaffStore::find(std::string_view id)
{
    LINLI_ASSIGN(Statement row, m_connection.prepare(sql::kOneStaff));
    LINLI_ASSIGN(const bool found, row.bind("id", id).step());
    if (!found) {
        return std::optional<ports::StaffRecord>();
    }
    LINLI_ASSIGN(ports::StaffRecord record, recordOf(row.row()));
    return std::optional(std::move(record));
}

Result<void> SqliteStaffStore::save(const ports::StaffRecord& record)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveStaff));
    const std::string name = m_vault.seal(record.name);
    save.bind("id", std::string_view(record.id)).bind("name", Blob{name});
    save.bind("role", staff::textOf(record.role)).bind("pin", Blob{record.sealedPin});
    save.bind("since", record.since).bind("left", record.leftAt);
    save.bind("wrong", record.wrongPins).bind("blocked", record.blockedUntil);
    return save.run();
}

} // namespace linli::storage
