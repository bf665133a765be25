// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/ShopDump.h"

#include <gtest/gtest.h>

#include <vector>

namespace linli::kit {
namespace {

/// The first column of every row.
std::vector<std::string> textsOf(storage::Connection& connection, const std::string& sql)
{
    std::vector<std::string> texts;
    auto rows = connection.prepare(sql);
    if (!rows.ok()) {
        ADD_FAILURE() << sql << ": " << rows.error().detail();
        return texts;
    }
    auto found = rows->step();
    for (; found.ok() && *found; found = rows->step()) {
        texts.push_back(rows->row().text(0));
    }
    EXPECT_TRUE(found.ok()) << sql;
    return texts;
}

/// "SELECT quote(a) || '|' || quote(b) FROM t ORDER BY 1"
std::string everyRowOf(storage::Connection& connection, const std::string& table)
{
    std::string row;
    for (const std::string& column :
         textsOf(connection, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid")) {
        row += (row.empty() ? "quote(\"" : " || '|' || quote(\"") + column + "\")";
    }
    return "SELECT " + row + " FROM \"" + table + "\" ORDER BY 1";
}

} // namespace

std::string dumpOf(storage::Connection& connection)
{
    std::string dump;
    for (const std::string& table :
         textsOf(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")) {
        for (const std::string& row : textsOf(connection, everyRowOf(connection, table))) {
            dump.append(table).append("|").append(row).append("\n");
        }
    }
    return dump;
}

} // namespace linli::kit
