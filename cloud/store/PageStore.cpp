// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/store/PageStore.h"

#include "cloud/store/PageStore.sql.h"
#include "storage/rows/KeyList.h"

namespace linli::cloud {

using storage::Row;
using storage::Statement;

Result<std::optional<AnsweredRow>> PageStore::answered(const std::string& keyHash)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPageAnswered));
    find.bind("store", std::string_view(m_store)).bind("key", std::string_view(keyHash));
    return storage::firstRow<AnsweredRow>(find, [](const Row& row) -> Result<AnsweredRow> {
        return AnsweredRow{row.text(0), static_cast<int>(row.integer(1)), row.text(2)};
    });
}

Result<void> PageStore::saveAnswer(const std::string& keyHash, const AnsweredRow& row, Instant now)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kPageSaveAnswer));
    save.bind("store", std::string_view(m_store))
        .bind("key", std::string_view(keyHash))
        .bind("payload", std::string_view(row.payload));
    save.bind("status", row.status).bind("answer", std::string_view(row.answer));
    return save.bind("now", now).run();
}

Result<void> PageStore::addScan(const std::string& id,
                                const std::string& code,
                                const std::string& visitor,
                                Instant now)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kPageAddScan));
    add.bind("store", std::string_view(m_store))
        .bind("id", std::string_view(id))
        .bind("code", std::string_view(code))
        .bind("now", now);
    return add.bind("visitor", std::string_view(visitor)).run();
}

} // namespace linli::cloud
