// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/People.h"

#include "usecases/desk/Permit.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

Result<void> permitReport(const Shop& shop, Phones phones)
{
    LINLI_TRY(permit(shop, staff::Permission::Export));
    return phones == Phones::Full ? permit(shop, staff::Permission::RevealPhone) : Result<void>();
}

Result<std::string>
phoneOf(Shop& shop, const MemberKey& member, const std::string& masked, Phones phones)
{
    if (phones == Phones::Masked || masked.empty()) {
        return masked;
    }
    LINLI_ASSIGN(const std::optional<MemberIdentity> identity, shop.members.identity(member));
    return identity && !identity->phone.empty() ? identity->phone : masked;
}

Result<People> peopleOf(Shop& shop, const std::vector<MemberKey>& members, Phones phones)
{
    LINLI_ASSIGN(const std::vector<MemberRow> rows, shop.members.rows(members));
    People people;
    for (const MemberRow& row : rows) {
        LINLI_ASSIGN(const std::string phone, phoneOf(shop, row.key, row.phone.text(), phones));
        people.emplace(row.key.text(), report::Person{row.name, row.code, phone});
    }
    return people;
}

report::PersonOf lookUp(const People& people)
{
    return [&people](const MemberKey& member) {
        const auto found = people.find(member.text());
        return found == people.end() ? report::Person{} : found->second;
    };
}

} // namespace linli::usecases
