// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/memory/MemoryMembers.h"

#include <algorithm>

namespace linli::rewards {
namespace {

template <typename Map, typename KeyT> auto valueAt(const Map& map, const KeyT& key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::make_optional(found->second);
}

template <typename List, typename Item> void addOnce(List& list, const Item& item)
{
    if (std::find(list.begin(), list.end(), item) == list.end()) {
        list.push_back(item);
    }
}

} // namespace

std::optional<MemberRecord> MemoryMembers::member(const MemberKey& key) const
{
    return valueAt(m_members, key);
}

std::vector<MemberKey> MemoryMembers::mergedInto(const MemberKey& key) const
{
    Keys keys = valueAt(m_merged, key).value_or(Keys());
    std::erase_if(keys,
                  [&](const MemberKey& from) { return m_members.at(from).mergedInto != key; });
    return keys;
}

std::vector<MemberKey> MemoryMembers::atDoor(const std::string& doorKey) const
{
    Keys keys = valueAt(m_byDoor, doorKey).value_or(Keys());
    std::erase_if(keys, [&](const MemberKey& key) { return m_members.at(key).doorKey != doorKey; });
    return keys;
}

std::optional<BindRecord> MemoryMembers::currentBind(const MemberKey& invitee) const
{
    const auto found = m_byInvitee.find(invitee);
    if (found == m_byInvitee.end()) {
        return std::nullopt;
    }
    for (const std::int64_t sequence : found->second) {
        const BindRecord& bind = m_binds.at(sequence);
        if (bind.invitee == invitee && !bind.endedAt) {
            return bind;
        }
    }
    return std::nullopt;
}

std::vector<BindRecord>
MemoryMembers::bindsOfInviter(const MemberKey& inviter, Instant after, Instant until) const
{
    std::vector<BindRecord> binds;
    const auto found = m_byInviter.find(inviter);
    if (found == m_byInviter.end()) {
        return binds;
    }
    for (const std::int64_t sequence : found->second) {
        const BindRecord& bind = m_binds.at(sequence);
        if (after < bind.at && bind.at <= until) {
            binds.push_back(bind);
        }
    }
    return binds;
}

std::optional<BindRecord> MemoryMembers::bind(std::int64_t sequence) const
{
    return valueAt(m_binds, sequence);
}

std::optional<LinkRecord> MemoryMembers::link(const LinkId& id) const
{
    return valueAt(m_links, id);
}

bool MemoryMembers::tombstoned(const std::string& phoneKey) const
{
    return m_tombstones.contains(phoneKey);
}

std::optional<MergeRecord> MemoryMembers::lastMergeOf(const MemberKey& from) const
{
    return valueAt(m_merges, from);
}

void MemoryMembers::store(const MemberRecord& member)
{
    if (m_members.insert_or_assign(member.key, member).second) {
        m_order.push_back(member.key);
    }
    if (!member.doorKey.empty()) {
        addOnce(m_byDoor[member.doorKey], member.key);
    }
    if (member.mergedInto) {
        addOnce(m_merged[*member.mergedInto], member.key);
    }
}

void MemoryMembers::store(const BindRecord& bind)
{
    const bool isNew = m_binds.insert_or_assign(bind.sequence, bind).second;
    addOnce(m_byInvitee[bind.invitee], bind.sequence);
    if (isNew) {
        m_byInviter[bind.inviter].push_back(bind.sequence);
    }
}

void MemoryMembers::apply(const Changes& changes)
{
    for (const MemberRecord& member : changes.members) {
        store(member);
    }
    for (const BindRecord& bind : changes.binds) {
        store(bind);
    }
    for (const LinkRecord& link : changes.links) {
        m_links.insert_or_assign(link.id, link);
    }
    for (const Tombstone& tombstone : changes.tombstones) {
        m_tombstones.insert(tombstone.phoneKey);
    }
    for (const MergeRecord& merge : changes.merges) {
        m_merges.insert_or_assign(merge.from, merge);
    }
}

void MemoryMembers::count(Sequences& next) const
{
    next.member = static_cast<std::int64_t>(m_order.size()) + 1;
    next.bind = m_binds.empty() ? 1 : m_binds.rbegin()->first + 1;
}

std::vector<MemberRecord> MemoryMembers::all() const
{
    std::vector<MemberRecord> members;
    for (const MemberKey& key : m_order) {
        members.push_back(m_members.at(key));
    }
    return members;
}

} // namespace linli::rewards
