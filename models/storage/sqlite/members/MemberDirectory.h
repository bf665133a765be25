// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/Phone.h"
#include "storage/core/Connection.h"
#include "storage/sqlite/members/PeopleIndex.h"
#include "usecases/ports/Crypto.h"
#include "usecases/views/MemberRow.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace linli::storage {

/// What of a neighbour is sealed in the file and needed in every list, opened once per session.
struct DirectoryEntry
{
    usecases::MemberIdentity identity;
    std::string reading; ///< the owner's, or empty
    std::int64_t sequence = 0;
    std::string shownName; ///< name, nickname, or 邻居NN
    PhoneMasked phone;
    bool merged = false; ///< shown under the name of who she is now, found under that only
};

/// Opened names of the shop's neighbours: the few a page shows are read one by one, everybody with
/// the first search or order, or when singles were asked for again and again. Kept in step with
/// writes of this connection (changed()) and of others (SQLite's data_version). Holds personal data
/// in memory, as long as the shop is open. Store thread.
class MemberDirectory
{
  public:
    /// `pinyin` may be null.
    MemberDirectory(Connection& connection, const ports::Vault& vault, const ports::Pinyin* pinyin)
        : m_connection(connection), m_vault(vault), m_pinyin(pinyin)
    {
    }
    MemberDirectory(const MemberDirectory&) = delete;
    MemberDirectory& operator=(const MemberDirectory&) = delete;

    /// Her row was written; it is read again before the next answer, and once more after the
    /// transaction around it has ended, because that may have been undone.
    void changed(const MemberKey& member) { m_stale.insert(member); }

    /// The entry, or null for a key without one. Valid until the next call.
    Result<const DirectoryEntry*> find(const MemberKey& member);
    /// Shown name, empty for an empty or unknown key.
    Result<std::string> nameOf(const MemberKey& member);
    /// Everybody whose words contain the text or sound like it, or whose phone ends in it (4 digits
    /// or more).
    Result<std::vector<std::string>> matching(std::string_view text);
    /// The same, best first, at most `most`.
    Result<std::vector<PeopleIndex::Hit>> best(std::string_view text, std::size_t most);
    /// The given keys (everybody where none are given) in pinyin order of their shown names.
    Result<std::vector<std::string>>
    inNameOrder(const std::optional<std::vector<std::string>>& keys);

  private:
    Result<void> refresh();
    Result<void> refreshEverybody();
    Result<void> load();
    /// Made on the first search.
    const PeopleIndex& index();
    void indexOne(const DirectoryEntry& entry);
    Result<void> loadOne(const MemberKey& member);
    Result<DirectoryEntry> opened(const Row& row) const;
    Result<std::int64_t> dataVersion();

    Connection& m_connection;
    const ports::Vault& m_vault;
    const ports::Pinyin* m_pinyin;
    std::optional<PeopleIndex> m_index;
    std::unordered_map<MemberKey, DirectoryEntry, KeyHash<MemberKeyTag>> m_entries;
    bool m_whole = false; ///< m_entries holds everybody
    int m_singles = 0;    ///< read one by one since it was emptied
    std::set<MemberKey> m_stale;
    std::optional<std::int64_t> m_loadedVersion;
};

} // namespace linli::storage
