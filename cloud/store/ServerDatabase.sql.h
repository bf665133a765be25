// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::cloud::sql {

inline constexpr std::string_view kServerRole = R"(
SELECT CASE WHEN rolsuper OR rolbypassrls THEN 1 ELSE 0 END FROM pg_roles
WHERE rolname = current_user)";

inline constexpr std::string_view kServerUseStore = R"(
SELECT set_config('linli.store', :store, false), set_config('search_path', :path, false),
       set_config('linli.token', '', false), set_config('linli.code', '', false),
       set_config('linli.scope', '', false))";

inline constexpr std::string_view kServerUseCode = R"(
SELECT set_config('linli.store', '', false), set_config('linli.token', '', false),
       set_config('linli.scope', '', false), set_config('linli.code', :code, false),
       set_config('search_path', 'linli_cloud', false))";

/// A shop's id begins with the moment it was made: the least is the eldest.
inline constexpr std::string_view kServerStoreOfCode = R"(
SELECT store_id FROM public_code WHERE code = :code ORDER BY store_id LIMIT 1)";

inline constexpr std::string_view kServerHasSchema = R"(
SELECT count(*) FROM pg_namespace WHERE nspname = :schema)";

/// The second wall around the engine's tables of one shop. The schema's name is s_ and the shop's
/// id in lower case.
inline constexpr std::string_view kServerWall = R"(
DO $wall$
DECLARE
    one record;
    place text := current_setting('linli.schema');
    shop text := upper(substr(current_setting('linli.schema'), 3));
BEGIN
    FOR one IN SELECT tablename AS name FROM pg_tables
               WHERE schemaname = place AND NOT rowsecurity LOOP
        EXECUTE format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', place, one.name);
        EXECUTE format('ALTER TABLE %I.%I FORCE ROW LEVEL SECURITY', place, one.name);
        EXECUTE format('CREATE POLICY own_store ON %I.%I '
                       'USING (current_setting(''linli.store'', true) = %L) '
                       'WITH CHECK (current_setting(''linli.store'', true) = %L)',
                       place, one.name, shop, shop);
    END LOOP;
END $wall$)";

/// Names and passwords cannot be bound where a role is made, so they are handed over as settings.
inline constexpr std::string_view kServerNamePassword = R"(
SELECT set_config('linli.password', :password, false))";

inline constexpr std::string_view kServerMakeRole = R"(
DO $role$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'linli_app') THEN
        CREATE ROLE linli_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
    END IF;
    IF current_setting('linli.password') <> '' THEN
        EXECUTE format('ALTER ROLE linli_app PASSWORD %L', current_setting('linli.password'));
    END IF;
    EXECUTE format('GRANT CONNECT, CREATE, TEMPORARY ON DATABASE %I TO linli_app',
                   current_database());
END $role$)";

} // namespace linli::cloud::sql
