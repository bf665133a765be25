// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/posters/PosterPerson.h"

#include "domain/member/MaskedName.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/settings/ShopProfile.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::int32_t kRowsAtOnce = 1000;
constexpr int kFallbackNumbers = 100;

Result<bool> mayShowName(Shop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(const std::vector<ports::Consent> consents, shop.members.consents(member));
    return std::any_of(consents.begin(), consents.end(), [](const ports::Consent& consent) {
        return consent.purpose == "public_name" && !consent.withdrawnAt;
    });
}

Result<void> addPeople(Shop& shop,
                       const std::string& linkBase,
                       const std::vector<MemberRow>& rows,
                       std::vector<PosterPerson>& people)
{
    for (const MemberRow& row : rows) {
        if (row.code.empty() || row.erased) {
            continue;
        }
        LINLI_ASSIGN(const bool full, mayShowName(shop, row.key));
        const int number = static_cast<int>(row.sequence % kFallbackNumbers);
        people.push_back({row.key, row.name, full ? row.name : maskName(row.name, number), row.code,
                          linkOf(linkBase, row.code)});
    }
    return {};
}

} // namespace

std::string linkOf(const std::string& linkBase, const std::string& code)
{
    return linkBase.empty() ? code : linkBase + "/I/" + code;
}

Result<std::vector<PosterPerson>> posterPeople(Shop& shop, const std::vector<MemberKey>& members)
{
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    LINLI_ASSIGN(const std::vector<MemberRow> rows, shop.members.rows(members));
    std::vector<PosterPerson> people;
    LINLI_TRY(addPeople(shop, profile.linkBase, rows, people));
    return people;
}

Result<std::vector<PosterPerson>> allPosterPeople(Shop& shop)
{
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    std::vector<PosterPerson> people;
    MemberQuery everybody;
    everybody.sort = MemberSort::Oldest;
    PageRequest request{kRowsAtOnce, std::nullopt};
    do {
        LINLI_ASSIGN(const Page<MemberRow> page, shop.members.list(everybody, request));
        LINLI_TRY(addPeople(shop, profile.linkBase, page.rows, people));
        request.after = page.next;
    } while (request.after);
    return people;
}

} // namespace linli::usecases
