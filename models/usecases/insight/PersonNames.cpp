// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/insight/PersonNames.h"

#include "usecases/ports/MemberStore.h"

namespace linli::usecases {

Result<PersonNames> PersonNames::of(Shop& shop,
                                    const board::BoardFacts& facts,
                                    const std::vector<board::MemberIndex>& people)
{
    PersonNames names;
    std::vector<MemberKey> keys;
    std::unordered_map<std::string, board::MemberIndex> placeOf;
    for (const board::MemberIndex person : people) {
        if (person == board::kNobody || names.m_names.contains(person)) {
            continue;
        }
        const MemberKey& key = facts.members.key[person];
        names.m_names[person] = {key, {}, {}};
        placeOf[key.text()] = person;
        keys.push_back(key);
    }
    LINLI_ASSIGN(const std::vector<MemberRow> rows, shop.members.rows(keys));
    for (const MemberRow& row : rows) {
        PersonName& known = names.m_names[placeOf[row.key.text()]];
        known.name = row.name;
        known.code = row.code;
    }
    return names;
}

const PersonName& PersonNames::at(board::MemberIndex person) const
{
    const auto found = m_names.find(person);
    return found == m_names.end() ? m_nobody : found->second;
}

} // namespace linli::usecases
