// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/store/PageStore.h"

#include "cloud/store/PageStore.sql.h"
#include "storage/rows/KeyList.h"

#include <QJsonArray>
#include <QJsonDocument>

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

Result<std::map<std::string, std::string>> PageStore::photoHashes()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPagePhotoHashes));
    find.bind("store", std::string_view(m_store));
    std::map<std::string, std::string> hashes;
    for (;;) {
        LINLI_ASSIGN(const bool found, find.step());
        if (!found) {
            return hashes;
        }
        const Row row = find.row();
        const QByteArray list = QByteArray::fromStdString("[" + row.text(1) + "]");
        hashes[row.text(0)] = QJsonDocument::fromJson(list).array().at(0).toString().toStdString();
    }
}

Result<std::int64_t> PageStore::forget(Instant before)
{
    std::int64_t gone = 0;
    for (const std::string_view sql : {sql::kPageForgetScans, sql::kPageForgetAnswers}) {
        LINLI_ASSIGN(Statement forget, m_connection.prepare(sql));
        LINLI_ASSIGN(
            const std::int64_t rows,
            forget.bind("store", std::string_view(m_store)).bind("before", before).runCounting());
        gone += rows;
    }
    return gone;
}

} // namespace linli::cloud
