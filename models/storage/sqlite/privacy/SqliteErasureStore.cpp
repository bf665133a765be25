// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/privacy/SqliteErasureStore.h"

#include "storage/sqlite/privacy/Erasure.sql.h"
#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/rows/MemberArray.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace linli::storage {
namespace {

bool holdsAny(const std::string& text, const ports::PersonWords& words)
{
    const auto holds = [&text](const std::string& word) {
        return text.find(word) != std::string::npos;
    };
    return std::any_of(words.phones.begin(), words.phones.end(), holds) ||
           std::any_of(words.names.begin(), words.names.end(), holds);
}

/// A row as it may be read: what was sealed is opened, what cannot be is left out.
std::string unsealed(const std::string& row, const ports::Vault& vault)
{
    const QString mark = QStringLiteral("sealed:");
    QJsonObject fields = QJsonDocument::fromJson(QByteArray::fromStdString(row)).object();
    for (const QString& name : fields.keys()) {
        const QString value = fields.value(name).toString();
        if (!value.startsWith(mark)) {
            continue;
        }
        const QByteArray bytes = QByteArray::fromHex(value.mid(mark.size()).toLatin1());
        const Result<std::string> plain = vault.open(bytes.toStdString());
        fields[name] = plain.ok() ? QString::fromStdString(*plain) : QString();
    }
    return QJsonDocument(fields).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Result<bool> SqliteErasureStore::hasTable(std::string_view name)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kHasTable));
    return find.bind("name", name).step();
}

Result<std::vector<SqliteErasureStore::TextTable>> SqliteErasureStore::textTables(bool names,
                                                                                  bool all)
{
    LINLI_ASSIGN(const bool erasing, hasTable("erasing"));
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kTextTables));
    rows.bind("names", names).bind("all", all).bind("erasing", erasing);
    std::vector<TextTable> tables;
    LINLI_TRY(eachRow(rows, [&](const Row& row) { tables.push_back({row.text(0), row.text(1)}); }));
    return tables;
}

Result<std::int64_t> SqliteErasureStore::countIn(const TextTable& table,
                                                 const std::vector<std::string>& words)
{
    const std::string json = jsonArray(words);
    LINLI_ASSIGN(Statement count, m_connection.prepare(table.count));
    LINLI_ASSIGN(const bool any, count.bind("words", std::string_view(json)).step());
    return any ? count.row().integer(0) : 0;
}

Result<void> SqliteErasureStore::forgetIn(const std::string& table,
                                          const std::vector<std::string>& words)
{
    std::vector<std::string> columns;
    {
        LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kTextColumns));
        rows.bind("table", std::string_view(table));
        LINLI_ASSIGN(columns, allTexts(rows));
    }
    for (const std::string& column : columns) {
        for (const std::string& word : words) {
            LINLI_ASSIGN(Statement forget, m_connection.prepare(column));
            LINLI_TRY(forget.bind("word", std::string_view(word)).run());
        }
    }
    return {};
}

Result<std::int64_t> SqliteErasureStore::forgetAnywhere(bool names,
                                                        const std::vector<std::string>& words)
{
    std::int64_t changed = 0;
    if (words.empty()) {
        return changed;
    }
    LINLI_ASSIGN(const std::vector<TextTable> tables, textTables(names, false));
    for (const TextTable& table : tables) {
        LINLI_ASSIGN(const std::int64_t rows, countIn(table, words));
        if (rows > 0) {
            LINLI_TRY(forgetIn(table.name, words));
            changed += rows;
        }
    }
    return changed;
}

Result<std::int64_t> SqliteErasureStore::forgetWords(const std::vector<MemberKey>& hers,
                                                     const ports::PersonWords& words)
{
    LINLI_ASSIGN(const bool erasing, hasTable("erasing"));
    LINLI_TRY(erasing ? m_connection.execute(sql::kBeginErasing) : Result<void>());
    const std::string members = memberArray(hers);
    std::int64_t changed = 0;
    {
        LINLI_ASSIGN(Statement notes, m_connection.prepare(sql::kForgetOrderNotes));
        notes.bind("members", std::string_view(members));
        LINLI_ASSIGN(changed, notes.runCounting());
    }
    LINLI_ASSIGN(const std::int64_t phones, forgetAnywhere(false, words.phones));
    LINLI_ASSIGN(const std::int64_t names, forgetAnywhere(true, words.names));
    LINLI_ASSIGN(const std::int64_t drafts, forgetDrafts(hers, words));
    LINLI_ASSIGN(const std::int64_t rows, forgetRows(words));
    LINLI_TRY(erasing ? m_connection.execute(sql::kEndErasing) : Result<void>());
    return changed + phones + names + drafts + rows;
}

Result<std::int64_t> SqliteErasureStore::forgetDrafts(const std::vector<MemberKey>& hers,
                                                      const ports::PersonWords& words)
{
    std::vector<std::pair<std::string, std::string>> hit;
    LINLI_ASSIGN(const bool any, hasTable("draft"));
    if (!any) {
        return std::int64_t{0};
    }
    {
        LINLI_ASSIGN(Statement drafts, m_connection.prepare(sql::kSealedDrafts));
        LINLI_TRY(eachRow(drafts, [&](const Row& row) {
            const std::string subject = row.text(1);
            const Result<std::string> content = m_vault.open(row.blob(2));
            const bool about = std::any_of(hers.begin(), hers.end(), [&](const MemberKey& key) {
                return key.text() == subject;
            });
            // One that cannot be opened shows nobody anything any more.
            if (about || !content.ok() || holdsAny(*content, words)) {
                hit.emplace_back(row.text(0), subject);
            }
        }));
    }
    LINLI_ASSIGN(Statement forget, m_connection.prepare(sql::kForgetDraft));
    for (const auto& [form, subject] : hit) {
        forget.bind("form", std::string_view(form));
        LINLI_TRY(forget.bind("subject", std::string_view(subject)).run());
    }
    return static_cast<std::int64_t>(hit.size());
}

Result<std::int64_t> SqliteErasureStore::forgetRows(const ports::PersonWords& words)
{
    struct Place
    {
        std::string batch;
        std::int64_t row;
        std::string reason;
    };
    std::vector<Place> hit;
    {
        LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kSealedRows));
        LINLI_TRY(eachRow(rows, [&](const Row& row) {
            const Result<std::string> cells = m_vault.open(row.blob(3));
            if (!cells.ok() || holdsAny(*cells, words)) {
                hit.push_back({row.text(0), row.integer(1), row.text(2)});
            }
        }));
    }
    LINLI_ASSIGN(Statement empty, m_connection.prepare(sql::kEmptyRow));
    for (const Place& place : hit) {
        empty.bind("batch", std::string_view(place.batch)).bind("row", place.row);
        empty.bind("reason", std::string_view(place.reason)).bind("at", std::int64_t{0});
        LINLI_TRY(empty.run());
    }
    return static_cast<std::int64_t>(hit.size());
}

Result<std::vector<ports::NamingPlace>>
SqliteErasureStore::stillNaming(const ports::PersonWords& words)
{
    std::vector<ports::NamingPlace> places;
    std::vector<std::string> all = words.phones;
    all.insert(all.end(), words.names.begin(), words.names.end());
    if (all.empty()) {
        return places;
    }
    LINLI_ASSIGN(const std::vector<TextTable> tables, textTables(false, true));
    for (const TextTable& table : tables) {
        LINLI_ASSIGN(const std::int64_t rows, countIn(table, all));
        if (rows > 0) {
            places.push_back({table.name, rows});
        }
    }
    return places;
}

Result<std::vector<std::pair<std::string, std::string>>>
SqliteErasureStore::boardsWith(const MemberKey& member)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kBoardsWith));
    find.bind("member", member);
    std::vector<std::pair<std::string, std::string>> boards;
    LINLI_TRY(
        eachRow(find, [&](const Row& row) { boards.emplace_back(row.text(0), row.text(1)); }));
    return boards;
}

Result<void> SqliteErasureStore::rewriteBoard(std::string_view id,
                                              std::string_view body,
                                              const ports::Digest& hash)
{
    LINLI_TRY(m_connection.execute(sql::kBeginErasing));
    {
        const std::string bytes(hash.begin(), hash.end());
        LINLI_ASSIGN(Statement rewrite, m_connection.prepare(sql::kRewriteBoard));
        LINLI_TRY(rewrite.bind("id", id).bind("body", body).bind("hash", Blob{bytes}).run());
    }
    return m_connection.execute(sql::kEndErasing);
}

Result<std::vector<MemberKey>> SqliteErasureStore::keysOf(const MemberKey& member)
{
    LINLI_ASSIGN(Statement keys, m_connection.prepare(sql::kOwnKeys));
    keys.bind("member", member);
    std::vector<MemberKey> hers;
    LINLI_TRY(eachRow(keys, [&](const Row& row) { hers.push_back(row.key<MemberKey>(0)); }));
    return hers;
}

Result<bool> SqliteErasureStore::rewriteDue()
{
    LINLI_ASSIGN(Statement due, m_connection.prepare(sql::kRewriteDue));
    return due.step();
}

Result<void> SqliteErasureStore::rewritten(Instant at)
{
    LINLI_ASSIGN(Statement done, m_connection.prepare(sql::kRewritten));
    return done.bind("at", at).run();
}

Result<std::vector<ports::AuditRow>> SqliteErasureStore::looksAt(const std::vector<MemberKey>& hers)
{
    const std::string members = memberArray(hers);
    LINLI_ASSIGN(Statement looks, m_connection.prepare(sql::kLooksAt));
    looks.bind("members", std::string_view(members));
    std::vector<ports::AuditRow> rows;
    LINLI_TRY(eachRow(looks, [&](const Row& row) {
        rows.push_back({0, row.instant(0), row.text(1), row.text(2), row.text(3), row.text(4)});
    }));
    return rows;
}

Result<std::vector<ports::FeatureRows>>
SqliteErasureStore::featureRows(const std::vector<MemberKey>& hers)
{
    std::vector<std::pair<std::string, std::string>> tables;
    {
        LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kFeatureTables));
        LINLI_TRY(
            eachRow(rows, [&](const Row& row) { tables.emplace_back(row.text(0), row.text(1)); }));
    }
    const std::string members = memberArray(hers);
    std::vector<ports::FeatureRows> all;
    for (const auto& [table, select] : tables) {
        LINLI_ASSIGN(Statement rows, m_connection.prepare(select));
        rows.bind("members", std::string_view(members));
        LINLI_ASSIGN(std::vector<std::string> found, allTexts(rows));
        for (std::string& row : found) {
            row = unsealed(row, m_vault);
        }
        if (found.empty()) {
            continue;
        }
        const bool more = !all.empty() && all.back().table == table; // two keys into one table
        if (!more) {
            all.push_back({table, {}});
        }
        std::vector<std::string>& into = all.back().rows;
        into.insert(into.end(), found.begin(), found.end());
    }
    return all;
}

} // namespace linli::storage
