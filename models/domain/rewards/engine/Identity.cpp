// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/engine/Identity.h"

#include <algorithm>

namespace linli::rewards::engine {
namespace {

bool isPaidOrderOf(const Work& work, const OrderKey& key, const MemberKey& identity)
{
    const OrderRecord* order = work.orders.find(key);
    return order != nullptr && order->paidAt && !order->cancelled &&
           resolve(work, order->buyer) == identity;
}

bool sharesKey(const std::string& one, const std::string& other)
{
    return !one.empty() && one == other;
}

} // namespace

MemberKey resolve(const Work& work, const MemberKey& key)
{
    MemberKey current = key;
    for (const MemberRecord* member = work.members.find(current);
         member != nullptr && member->mergedInto; member = work.members.find(current)) {
        current = *member->mergedInto;
    }
    return current;
}

std::vector<MemberKey> keysOf(const Work& work, const MemberKey& identity)
{
    std::vector<MemberKey> keys{identity};
    const auto add = [&keys](const MemberKey& key) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            keys.push_back(key);
        }
    };
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const MemberKey key = keys[i];
        for (const MemberKey& merged : work.state.members().mergedInto(key)) {
            if (work.members.at(merged).mergedInto == key) {
                add(merged);
            }
        }
        for (const MemberKey& changed : work.members.changed()) {
            if (work.members.at(changed).mergedInto == key) {
                add(changed);
            }
        }
    }
    return keys;
}

MemberKey ensureMember(Work& work, const MemberKey& key)
{
    if (work.members.find(key) == nullptr) {
        MemberRecord member;
        member.key = key;
        member.sequence = work.next.member++;
        member.joinedAt = work.now();
        work.members.put(key, std::move(member));
    }
    const MemberKey identity = resolve(work, key);
    work.touch(identity);
    return identity;
}

std::optional<MemberKey> knownMember(Work& work, const MemberKey& key)
{
    if (key.empty() || work.members.find(key) == nullptr) {
        return std::nullopt;
    }
    return ensureMember(work, key);
}

const BindRecord* bindOf(const Work& work, const MemberKey& identity)
{
    const BindRecord* found = nullptr;
    if (const auto stored = work.state.members().currentBind(identity)) {
        const BindRecord& bind = work.binds.at(stored->sequence);
        found = bind.endedAt || bind.invitee != identity ? nullptr : &bind;
    }
    for (const std::int64_t sequence : work.binds.changed()) {
        const BindRecord& changed = work.binds.at(sequence);
        if (changed.invitee == identity && !changed.endedAt) {
            found = &changed;
        }
    }
    return found;
}

BindRecord& addBind(Work& work, BindRecord bind)
{
    if (const BindRecord* standing = bindOf(work, bind.invitee)) {
        work.binds.edit(standing->sequence).endedAt = work.now();
    }
    bind.sequence = work.next.bind++;
    bind.at = work.now();
    return work.binds.put(bind.sequence, bind);
}

bool isNew(const Work& work, const MemberKey& identity, const OrderKey& except)
{
    const MemberRecord* member = work.members.find(identity);
    if (member != nullptr && member->oldCustomer) {
        return false;
    }
    const auto counts = [&](const OrderKey& key) {
        return key != except && isPaidOrderOf(work, key, identity);
    };
    for (const MemberKey& key : keysOf(work, identity)) {
        const std::vector<OrderKey> paid = work.state.orders().paidOrdersOf(key);
        if (std::any_of(paid.begin(), paid.end(), counts)) {
            return false;
        }
    }
    const std::vector<OrderKey>& changed = work.orders.changed();
    return std::none_of(changed.begin(), changed.end(), counts);
}

bool isSamePerson(const Work& work, const MemberKey& one, const MemberKey& other)
{
    if (one == other) {
        return true;
    }
    for (const MemberKey& first : keysOf(work, one)) {
        for (const MemberKey& second : keysOf(work, other)) {
            const MemberRecord* a = work.members.find(first);
            const MemberRecord* b = work.members.find(second);
            if (a != nullptr && b != nullptr &&
                (sharesKey(a->phoneKey, b->phoneKey) || sharesKey(a->wechatKey, b->wechatKey))) {
                return true;
            }
        }
    }
    return false;
}

} // namespace linli::rewards::engine
