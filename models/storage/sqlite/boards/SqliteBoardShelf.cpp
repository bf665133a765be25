// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/boards/SqliteBoardShelf.h"

#include "storage/sqlite/boards/BoardShelf.sql.h"
#include "storage/sqlite/rows/EachRow.h"

#include <algorithm>

namespace linli::storage {
namespace {

ports::StoredBoard boardOf(const Row& row)
{
    ports::StoredBoard board;
    board.id = row.text(0);
    board.sequence = row.integer(1);
    board.choice = row.text(2);
    board.by = row.text(3);
    board.window = {row.instant(4), row.instant(5)};
    board.sealedAt = row.instant(6);
    board.body = row.text(7);
    const std::string hash = row.blob(8);
    std::copy_n(hash.begin(), std::min(hash.size(), board.hash.size()), board.hash.begin());
    return board;
}

} // namespace

Result<void> SqliteBoardShelf::put(const ports::StoredBoard& board)
{
    const std::string hash(board.hash.begin(), board.hash.end());
    LINLI_ASSIGN(Statement put, m_connection.prepare(sql::kPutBoard));
    put.bind("id", std::string_view(board.id)).bind("choice", std::string_view(board.choice));
    put.bind("by", std::string_view(board.by)).bind("body", std::string_view(board.body));
    put.bind("from", board.window.from).bind("to", board.window.to);
    put.bind("sealed", board.sealedAt).bind("hash", Blob{hash});
    return put.run();
}

Result<std::vector<ports::StoredBoard>> SqliteBoardShelf::read(std::string_view id)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kStoredBoards));
    rows.bind("id", id);
    std::vector<ports::StoredBoard> boards;
    LINLI_TRY(eachRow(rows, [&](const Row& row) { boards.push_back(boardOf(row)); }));
    return boards;
}

Result<std::vector<ports::StoredBoard>> SqliteBoardShelf::all()
{
    return read({});
}

Result<std::optional<ports::StoredBoard>> SqliteBoardShelf::byId(std::string_view id)
{
    if (id.empty()) {
        return std::optional<ports::StoredBoard>();
    }
    LINLI_ASSIGN(const std::vector<ports::StoredBoard> found, read(id));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<void> SqliteBoardShelf::published(std::string_view id, const ports::StoredPublication& how)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddPublication));
    add.bind("snapshot", id).bind("at", how.at).bind("way", std::string_view(how.way));
    return add.run();
}

Result<std::vector<ports::StoredPublication>> SqliteBoardShelf::publications(std::string_view id)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kPublications));
    rows.bind("snapshot", id);
    std::vector<ports::StoredPublication> all;
    LINLI_TRY(eachRow(rows, [&](const Row& row) { all.push_back({row.instant(0), row.text(1)}); }));
    return all;
}

Result<ports::PrintedNames> SqliteBoardShelf::printedNames(const std::vector<MemberKey>& people)
{
    std::vector<std::string> keys;
    for (const MemberKey& person : people) {
        keys.push_back(person.text());
    }
    const std::string json = jsonArray(keys);
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kPrintedNames));
    rows.bind("members", std::string_view(json)).bind("tag", privacy::kOffBoardTag);
    ports::PrintedNames names;
    LINLI_TRY(eachRow(rows, [&](const Row& row) {
        privacy::Naming& naming = names[row.key<MemberKey>(0)];
        naming = privacy::namingAfter(naming, row.text(1));
    }));
    return names;
}

Result<std::vector<ports::CodeHolder>> SqliteBoardShelf::codeHolders()
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kCodeHolders));
    std::vector<ports::CodeHolder> holders;
    LINLI_TRY(eachRow(rows, [&](const Row& row) {
        holders.push_back({row.key<MemberKey>(0), row.integer(1), row.text(2)});
    }));
    return holders;
}

} // namespace linli::storage
