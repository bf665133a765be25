// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/members/MemberDirectory.h"

#include "domain/member/ShownName.h"
#include "storage/sqlite/members/MemberDirectory.sql.h"
#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/rows/TextOrder.h"

#include <algorithm>

namespace linli::storage {
namespace {

/// From so many on it costs less to read everybody in one go than to go on asking.
constexpr int kMostSingles = 3000;

void completeEntry(DirectoryEntry& entry)
{
    const usecases::MemberIdentity& identity = entry.identity;
    entry.shownName = shownName(identity.name, identity.nickname, entry.sequence);
    if (const Result<Phone> phone = Phone::parse(identity.phone); phone.ok()) {
        entry.phone = PhoneMasked(*phone);
    }
}

/// What a search looks through: digits spelled as a phone is kept, everything else folded.
std::string searched(std::string_view text)
{
    std::string folded = fromQt(foldedForSearch(text));
    const bool digits = folded.find_first_not_of("0123456789 -+()") == std::string::npos;
    return digits ? normalisePhone(folded) : folded;
}

} // namespace

Result<const DirectoryEntry*> MemberDirectory::find(const MemberKey& member)
{
    LINLI_TRY(refresh());
    if (!m_whole && m_singles >= kMostSingles) {
        LINLI_TRY(load());
    }
    if (m_entries.count(member) == 0) { // not asked for before, or made by the engine since
        ++m_singles;
        LINLI_TRY(loadOne(member));
    }
    const auto found = m_entries.find(member);
    const DirectoryEntry* entry = found == m_entries.end() ? nullptr : &found->second;
    return entry;
}

Result<std::string> MemberDirectory::nameOf(const MemberKey& member)
{
    if (member.empty()) {
        return std::string();
    }
    LINLI_ASSIGN(const DirectoryEntry* entry, find(member));
    return entry == nullptr ? std::string() : entry->shownName;
}

Result<std::vector<std::string>> MemberDirectory::matching(std::string_view text)
{
    LINLI_TRY(refreshEverybody());
    std::vector<std::string> keys;
    for (const PeopleIndex::Hit& hit : index().find(searched(text))) {
        keys.push_back(hit.key.text());
    }
    return keys;
}

Result<std::vector<PeopleIndex::Hit>> MemberDirectory::best(std::string_view text, std::size_t most)
{
    LINLI_TRY(refreshEverybody());
    return index().find(searched(text), most);
}

const PeopleIndex& MemberDirectory::index()
{
    if (!m_index) {
        m_index.emplace(m_pinyin);
        std::vector<const DirectoryEntry*> bySequence;
        for (const auto& [key, entry] : m_entries) {
            bySequence.push_back(&entry);
        }
        std::sort(bySequence.begin(), bySequence.end(),
                  [](const DirectoryEntry* a, const DirectoryEntry* b) {
                      return a->sequence < b->sequence;
                  });
        for (const DirectoryEntry* entry : bySequence) {
            indexOne(*entry);
        }
    }
    return *m_index;
}

void MemberDirectory::indexOne(const DirectoryEntry& entry)
{
    const usecases::MemberIdentity& identity = entry.identity;
    if (entry.merged) {
        m_index->remove(identity.member);
        return;
    }
    m_index->put({identity.member, fromQt(foldedForSearch(entry.shownName)),
                  fromQt(foldedForSearch(identity.nickname + " " + identity.estate + " " +
                                         identity.building)),
                  identity.phone, entry.reading});
}

Result<std::vector<std::string>>
MemberDirectory::inNameOrder(const std::optional<std::vector<std::string>>& keys)
{
    LINLI_TRY(refreshEverybody());
    const QCollator collator = nameCollator();
    struct Sorted
    {
        QCollatorSortKey sortKey;
        std::int64_t sequence;
        std::string key;
    };
    std::vector<Sorted> order;
    const auto add = [&](const MemberKey& key, const DirectoryEntry& entry) {
        order.push_back({collator.sortKey(toQt(entry.shownName)), entry.sequence, key.text()});
    };
    if (keys) {
        for (const std::string& text : *keys) {
            if (const auto found = m_entries.find(MemberKey(text)); found != m_entries.end()) {
                add(found->first, found->second);
            }
        }
    } else {
        for (const auto& [key, entry] : m_entries) {
            add(key, entry);
        }
    }
    std::sort(order.begin(), order.end(), [](const Sorted& a, const Sorted& b) {
        const int order1 = a.sortKey.compare(b.sortKey);
        return order1 != 0 ? order1 < 0 : a.sequence < b.sequence;
    });
    std::vector<std::string> sorted;
    for (Sorted& one : order) {
        sorted.push_back(std::move(one.key));
    }
    return sorted;
}

Result<void> MemberDirectory::refresh()
{
    LINLI_ASSIGN(const std::int64_t version, dataVersion());
    if (m_loadedVersion != version) {
        m_entries.clear();
        m_index.reset();
        m_whole = false;
        m_singles = 0;
        m_loadedVersion = version;
    }
    for (const MemberKey& member : m_stale) {
        LINLI_TRY(loadOne(member));
    }
    if (m_connection.depth() == 0) {
        m_stale.clear();
    }
    return {};
}

Result<void> MemberDirectory::refreshEverybody()
{
    LINLI_TRY(refresh());
    return m_whole ? Result<void>() : load();
}

Result<void> MemberDirectory::load()
{
    m_entries.clear();
    m_index.reset();
    LINLI_ASSIGN(Statement all, m_connection.prepare(sql::kIdentities));
    for (;;) {
        LINLI_ASSIGN(const bool found, all.step());
        if (!found) {
            m_whole = true;
            return {};
        }
        LINLI_ASSIGN(DirectoryEntry entry, opened(all.row()));
        m_entries[entry.identity.member] = std::move(entry);
    }
}

Result<void> MemberDirectory::loadOne(const MemberKey& member)
{
    LINLI_ASSIGN(Statement one, m_connection.prepare(sql::kIdentity));
    one.bind("key", member);
    LINLI_ASSIGN(const bool found, one.step());
    if (!found) {
        m_entries.erase(member);
        if (m_index) {
            m_index->remove(member);
        }
        return {};
    }
    DirectoryEntry& entry = m_entries[member];
    LINLI_ASSIGN(entry, opened(one.row()));
    if (m_index) {
        indexOne(entry);
    }
    return {};
}

Result<DirectoryEntry> MemberDirectory::opened(const Row& row) const
{
    DirectoryEntry entry;
    usecases::MemberIdentity& identity = entry.identity;
    identity.member = row.key<MemberKey>(0);
    entry.sequence = row.integer(1);
    LINLI_ASSIGN(identity.name, m_vault.open(row.blob(2)));
    LINLI_ASSIGN(identity.nickname, m_vault.open(row.blob(3)));
    LINLI_ASSIGN(identity.phone, m_vault.open(row.blob(4)));
    LINLI_ASSIGN(identity.estate, m_vault.open(row.blob(5)));
    LINLI_ASSIGN(identity.building, m_vault.open(row.blob(6)));
    LINLI_ASSIGN(identity.door, m_vault.open(row.blob(7)));
    LINLI_ASSIGN(identity.note, m_vault.open(row.blob(8)));
    entry.merged = row.boolean(9);
    LINLI_ASSIGN(entry.reading, m_vault.open(row.blob(10)));
    completeEntry(entry);
    return entry;
}

Result<std::int64_t> MemberDirectory::dataVersion()
{
    LINLI_ASSIGN(Statement ask, m_connection.prepare(sql::kDataVersion));
    LINLI_TRY(ask.step());
    return ask.row().integer(0);
}

} // namespace linli::storage
