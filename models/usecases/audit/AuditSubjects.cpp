// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/MaskedName.h"
#include "usecases/audit/Audit.h"
#include "usecases/ports/MemberStore.h"

#include <map>

namespace linli::usecases {

Result<void> nameSubjects(Shop& shop, std::vector<ports::AuditRow>& rows)
{
    constexpr int kNumbers = 100;
    std::vector<MemberKey> keys;
    for (const ports::AuditRow& row : rows) {
        if (!row.subject.empty()) {
            keys.emplace_back(row.subject);
        }
    }
    LINLI_ASSIGN(const std::vector<MemberRow> people, shop.members.rows(keys));
    std::map<std::string, std::string> names;
    for (const MemberRow& person : people) {
        names[person.key.text()] =
            maskName(person.name, static_cast<int>(person.sequence % kNumbers));
    }
    for (ports::AuditRow& row : rows) {
        if (const auto named = names.find(row.subject); named != names.end()) {
            row.subject = named->second + " " + row.subject;
        }
    }
    return {};
}

} // namespace linli::usecases
