// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/members/Reading.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/members/ReadingStore.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {
namespace {

constexpr std::size_t kLongest = 60;

/// Lower case, single spaces; none where something else than letters stands in it.
Result<std::string> folded(std::string_view typed)
{
    std::string text;
    bool gap = false;
    for (const char c : typed) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool letter = upper || (c >= 'a' && c <= 'z');
        if (!letter && c != ' ' && c != '\'') {
            return Error::badInput(ErrorCode::InvalidValue, "reading", std::string(typed),
                                   "letters a-z with spaces between the syllables");
        }
        if (!letter) {
            gap = !text.empty();
            continue;
        }
        text += gap ? " " : "";
        gap = false;
        text.push_back(upper ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return text.size() <= kLongest ? Result<std::string>(std::move(text))
                                   : Error::badInput(ErrorCode::InvalidValue, "reading",
                                                     std::string(typed), "at most 60 letters");
}

} // namespace

Result<std::string> readingOf(Shop& shop, const MemberKey& member)
{
    return shop.features.readings->reading(member);
}

Result<void> setReading(Shop& shop, const MemberKey& member, std::string_view reading)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    LINLI_ASSIGN(const std::string text, folded(reading));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(existingMember(shop, member));
        LINLI_TRY(shop.features.readings->setReading(member, text));
        return record(shop, AuditAct::MemberEdited, member.text(), "reading");
    });
}

} // namespace linli::usecases
