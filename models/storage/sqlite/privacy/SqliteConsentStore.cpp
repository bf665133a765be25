// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/privacy/SqliteConsentStore.h"

#include "storage/sqlite/privacy/Consents.sql.h"
#include "storage/sqlite/rows/EachRow.h"

namespace linli::storage {

Result<void> SqliteConsentStore::add(const ports::ConsentRecord& record)
{
    LINLI_ASSIGN(Statement put, m_connection.prepare(sql::kPutConsent));
    put.bind("id", std::string_view(record.id)).bind("member", record.member);
    put.bind("purpose", std::string_view(record.purpose));
    put.bind("version", std::string_view(record.textVersion));
    put.bind("channel", std::string_view(record.channel));
    put.bind("given", record.givenAt).bind("withdrawn", record.withdrawnAt);
    put.bind("paper", record.paper).bind("language", std::string_view(record.language));
    return put.bind("notice", record.notice).bind("actor", std::string_view(record.actor)).run();
}

Result<std::int64_t>
SqliteConsentStore::withdraw(const MemberKey& member, std::string_view purpose, Instant at)
{
    LINLI_ASSIGN(Statement end, m_connection.prepare(sql::kEndConsent));
    return end.bind("member", member).bind("purpose", purpose).bind("at", at).runCounting();
}

Result<std::vector<ports::ConsentRecord>> SqliteConsentStore::ofMember(const MemberKey& member)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kConsentsOf));
    find.bind("member", member);
    std::vector<ports::ConsentRecord> all;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        all.push_back({row.text(0), row.key<MemberKey>(1), row.text(2), row.text(3), row.text(4),
                       row.instant(5), row.optionalInstant(6), row.boolean(7), row.text(8),
                       row.integer(9), row.text(10)});
    }));
    return all;
}

Result<std::vector<ports::ConsentText>> SqliteConsentStore::texts(std::string_view purpose)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kConsentTexts));
    find.bind("purpose", purpose);
    std::vector<ports::ConsentText> all;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        all.push_back({row.text(0), row.text(1), row.instant(2), row.text(3), row.text(4)});
    }));
    return all;
}

Result<void> SqliteConsentStore::addText(const ports::ConsentText& text)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddConsentText));
    add.bind("purpose", std::string_view(text.purpose));
    add.bind("version", std::string_view(text.version)).bind("from", text.from);
    add.bind("zh", std::string_view(text.zh)).bind("en", std::string_view(text.en));
    LINLI_ASSIGN(const std::int64_t added, add.runCounting());
    return added == 1 ? Result<void>()
                      : Error::badInput(ErrorCode::AlreadyExists, "version", text.version,
                                        "a version nobody used");
}

Result<std::vector<ports::PublishedNotice>> SqliteConsentStore::notices()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kNotices));
    std::vector<ports::PublishedNotice> all;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        all.push_back({row.integer(0), row.instant(1), row.text(2), row.text(3), row.text(4)});
    }));
    return all;
}

Result<void> SqliteConsentStore::addNotice(const ports::PublishedNotice& notice)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddNotice));
    add.bind("version", notice.version).bind("from", notice.from);
    add.bind("facts", std::string_view(notice.facts));
    return add.bind("zh", std::string_view(notice.zh))
        .bind("en", std::string_view(notice.en))
        .run();
}

Result<std::string> SqliteConsentStore::cloudAddress()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kCloudAddress));
    LINLI_ASSIGN(const bool linked, find.step());
    return linked ? find.row().text(0) : std::string();
}

} // namespace linli::storage
