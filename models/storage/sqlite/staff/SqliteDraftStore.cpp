// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/staff/SqliteStaffStore.h"
#include "storage/sqlite/staff/Staff.sql.h"

namespace linli::storage {

Result<void> SqliteDraftStore::save(const ports::Draft& draft)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveDraft));
    const std::string sealed = m_vault.seal(draft.content);
    save.bind("form", std::string_view(draft.form)).bind("content", Blob{sealed});
    save.bind("subject", std::string_view(draft.subject)).bind("saved", draft.savedAt);
    return save.run();
}

Result<void> SqliteDraftStore::remove(std::string_view form, std::string_view subject)
{
    LINLI_ASSIGN(Statement drop, m_connection.prepare(sql::kDropDraft));
    return drop.bind("form", form).bind("subject", subject).run();
}

Result<std::vector<ports::Draft>> SqliteDraftStore::all()
{
    std::vector<ports::Draft> drafts;
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kAllDrafts));
    for (;;) {
        LINLI_ASSIGN(const bool more, rows.step());
        if (!more) {
            return drafts;
        }
        const Row row = rows.row();
        Result<std::string> content = m_vault.open(row.blob(2));
        if (content.ok()) { // a draft is a courtesy: one that cannot be opened stops nobody
            drafts.push_back(
                {row.text(0), row.text(1), std::move(content).value(), row.instant(3)});
        }
    }
}

} // namespace linli::storage
