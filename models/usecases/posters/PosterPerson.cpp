// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/posters/PosterPerson.h"

#include "domain/member/MaskedName.h"
#include "domain/member/ShownName.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/boards/BoardShelf.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/shop/FeatureStores.h"

namespace linli::usecases {
namespace {

constexpr int kFallbackNumbers = 100;

/// Somebody with a code, and what she is called.
struct Named
{
    ports::CodeHolder holder;
    std::string shown;
    std::string nickname;
};

/// As the boards name her; who only wants no place on a board is masked.
std::string publicNameOf(const Named& one, privacy::Naming naming)
{
    if (naming == privacy::Naming::Full) {
        return one.shown;
    }
    std::string title = naming == privacy::Naming::Titled
                            ? privacy::titleIn(one.shown, one.nickname)
                            : std::string();
    return title.empty()
               ? maskName(one.shown, static_cast<int>(one.holder.sequence % kFallbackNumbers))
               : title;
}

Result<std::vector<PosterPerson>> peopleOf(Shop& shop, const std::vector<Named>& named)
{
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    std::vector<MemberKey> keys;
    for (const Named& one : named) {
        keys.push_back(one.holder.member);
    }
    LINLI_ASSIGN(const ports::PrintedNames said, shop.features.boardShelf.printedNames(keys));
    std::vector<PosterPerson> people;
    for (const Named& one : named) {
        const auto found = said.find(one.holder.member);
        const privacy::Naming naming =
            found == said.end() ? privacy::Naming::Masked : found->second;
        people.push_back({one.holder.member, one.shown, publicNameOf(one, naming), one.holder.code,
                          linkOf(profile.linkBase, one.holder.code)});
    }
    return people;
}

} // namespace

std::string linkOf(const std::string& linkBase, const std::string& code)
{
    return linkBase.empty() ? code : linkBase + "/I/" + code;
}

Result<std::vector<PosterPerson>> posterPeople(Shop& shop, const std::vector<MemberKey>& members)
{
    LINLI_ASSIGN(const std::vector<MemberRow> rows, shop.members.rows(members));
    std::vector<Named> named;
    for (const MemberRow& row : rows) {
        if (!row.code.empty() && !row.erased) {
            named.push_back({{row.key, row.sequence, row.code}, row.name, row.nickname});
        }
    }
    return peopleOf(shop, named);
}

Result<std::vector<PosterPerson>> allPosterPeople(Shop& shop)
{
    LINLI_ASSIGN(std::vector<ports::CodeHolder> holders, shop.features.boardShelf.codeHolders());
    std::vector<Named> named;
    for (ports::CodeHolder& holder : holders) {
        LINLI_ASSIGN(const auto known, shop.members.identity(holder.member));
        const MemberIdentity identity = known.value_or(MemberIdentity());
        const std::int64_t sequence = holder.sequence;
        named.push_back({std::move(holder), shownName(identity.name, identity.nickname, sequence),
                         identity.nickname});
    }
    return peopleOf(shop, named);
}

} // namespace linli::usecases
