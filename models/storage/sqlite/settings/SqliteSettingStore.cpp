// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/settings/SqliteSettingStore.h"

#include "storage/core/Statement.h"

namespace linli::storage {
namespace {

constexpr std::string_view kGetSetting = "SELECT value FROM setting WHERE key = :key";
constexpr std::string_view kSetSetting = R"(
INSERT INTO setting (key, value) VALUES (:key, :value)
ON CONFLICT (key) DO UPDATE SET value = excluded.value)";

} // namespace

Result<std::optional<std::string>> SqliteSettingStore::get(std::string_view key)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(kGetSetting));
    LINLI_ASSIGN(const bool found, find.bind("key", key).step());
    return found ? std::optional<std::string>(find.row().text(0)) : std::nullopt;
}

Result<void> SqliteSettingStore::set(std::string_view key, std::string_view value)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(kSetSetting));
    return save.bind("key", key).bind("value", value).run();
}

} // namespace linli::storage
