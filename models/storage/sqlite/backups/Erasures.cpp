// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/backups/Erasures.h"

#include "storage/core/FileCopy.h"
#include "storage/core/Transaction.h"
#include "storage/sqlite/backups/ShopCopies.sql.h"
#include "storage/sqlite/privacy/SqliteErasureStore.h"
#include "storage/sqlite/rows/EachRow.h"
#include "usecases/members/Forgetting.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace linli::storage {
namespace {

/// What a copy still knows of them, before it forgets it.
class CopyWords
{
  public:
    CopyWords(Connection& copy, const ports::Vault& vault) : m_copy(copy), m_vault(vault) {}

    /// A name that somebody who stays has, too, is left alone.
    Result<ports::PersonWords> of(const std::vector<MemberKey>& members)
    {
        ports::PersonWords words;
        std::set<std::string> others;
        LINLI_ASSIGN(Statement rows, m_copy.prepare(sql::kNamesInCopy));
        LINLI_TRY(eachRow(rows, [&](const Row& row) {
            const bool gone =
                std::binary_search(members.begin(), members.end(), row.key<MemberKey>(0));
            const std::string phone = m_vault.open(row.blob(3)).valueOr(std::string());
            for (std::string& spelling : usecases::phoneSpellings(gone ? phone : "")) {
                words.phones.push_back(std::move(spelling));
            }
            for (const int column : {1, 2}) {
                std::string name = m_vault.open(row.blob(column)).valueOr(std::string());
                if (gone && usecases::isLookedFor(name)) {
                    words.names.push_back(std::move(name));
                } else if (!gone) {
                    others.insert(std::move(name));
                }
            }
        }));
        std::erase_if(words.names, [&](const std::string& name) { return others.contains(name); });
        return words;
    }

  private:
    Connection& m_copy;
    const ports::Vault& m_vault;
};

Result<void>
forgetWords(Connection& copy, const std::vector<MemberKey>& members, const ports::Vault& vault)
{
    std::vector<MemberKey> sorted = members;
    std::sort(sorted.begin(), sorted.end());
    LINLI_ASSIGN(const ports::PersonWords words, CopyWords(copy, vault).of(sorted));
    SqliteErasureStore store(copy, vault);
    LINLI_ASSIGN([[maybe_unused]] const std::int64_t changed, store.forgetWords(sorted, words));
    LINLI_ASSIGN(const bool boards, store.mayRewriteBoards());
    for (const MemberKey& member : boards ? sorted : std::vector<MemberKey>()) {
        LINLI_ASSIGN(const auto hers, store.boardsWith(member));
        for (const auto& [id, body] : hers) {
            const std::string without = usecases::boardWithout(body, member);
            const QByteArray sum = QCryptographicHash::hash(QByteArray::fromStdString(without),
                                                            QCryptographicHash::Sha256);
            ports::Digest hash{};
            std::copy_n(sum.begin(), hash.size(), hash.begin());
            LINLI_TRY(store.rewriteBoard(id, without, hash));
        }
    }
    return {};
}

/// Those the file still knows.
Result<std::vector<MemberKey>> stillKnown(Connection& connection,
                                          const std::vector<MemberKey>& members)
{
    std::vector<MemberKey> known;
    LINLI_ASSIGN(Statement find, connection.prepare(sql::kKnownInCopy));
    for (const MemberKey& member : members) {
        find.bind("key", member);
        LINLI_ASSIGN(const bool here, find.step());
        find.reset();
        if (here) {
            known.push_back(member);
        }
    }
    return known;
}

Result<void> tellFeatures(Connection& connection, const std::vector<MemberKey>& members)
{
    {
        LINLI_ASSIGN(Statement table, connection.prepare(sql::kKnowsErased));
        LINLI_ASSIGN(const bool there, table.step());
        if (!there) {
            return {}; // a file of the first schema
        }
    }
    LINLI_ASSIGN(Statement tell, connection.prepare(sql::kEraseElsewhere));
    for (const MemberKey& member : members) {
        LINLI_TRY(tell.bind("key", member).run());
    }
    return {};
}

/// How many of them the file still knew.
Result<std::size_t>
erase(Connection& connection, const std::vector<MemberKey>& members, const ports::Vault* vault)
{
    LINLI_ASSIGN(const std::vector<MemberKey> known, stillKnown(connection, members));
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(connection));
    if (vault != nullptr && !known.empty()) {
        LINLI_TRY(forgetWords(connection, known, *vault));
    }
    {
        LINLI_ASSIGN(Statement keys, connection.prepare(sql::kEraseKeys));
        LINLI_ASSIGN(Statement identity, connection.prepare(sql::kEraseIdentity));
        LINLI_ASSIGN(Statement tags, connection.prepare(sql::kEraseTags));
        LINLI_ASSIGN(Statement imports, connection.prepare(sql::kEraseImports));
        for (const MemberKey& member : known) {
            for (Statement* const statement : {&keys, &identity, &tags, &imports}) {
                LINLI_TRY(statement->bind("key", member).run());
            }
        }
    }
    LINLI_TRY(tellFeatures(connection, known));
    LINLI_TRY(transaction.commit());
    return known.size();
}

} // namespace

Result<std::vector<MemberKey>> erasedMembers(Connection& shop)
{
    std::vector<MemberKey> erased;
    LINLI_ASSIGN(Statement rows, shop.prepare(sql::kErasedMembers));
    for (;;) {
        LINLI_ASSIGN(const bool more, rows.step());
        if (!more) {
            return erased;
        }
        erased.push_back(rows.row().key<MemberKey>(0));
    }
}

Result<void> eraseFrom(const std::string& shopFile,
                       const std::vector<MemberKey>& members,
                       const ports::Vault* vault)
{
    if (members.empty()) {
        return {};
    }
    OpenOptions options;
    options.mustExist = true;
    {
        LINLI_ASSIGN(const auto connection, Connection::open(shopFile, options));
        LINLI_ASSIGN(const std::size_t wiped, erase(*connection, members, vault));
        if (wiped > 0) {
            LINLI_TRY(connection->execute("VACUUM"));
        }
        LINLI_TRY(leaveWal(*connection));
    }
    return flushToDisk(shopFile);
}

} // namespace linli::storage
