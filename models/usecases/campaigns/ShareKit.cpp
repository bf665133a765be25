// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/campaigns/ShareKit.h"

#include "usecases/brake/HeldGoods.h"
#include "usecases/settings/ShopProfile.h"

#include <array>

namespace linli::usecases {
namespace {

void fill(std::string& text, std::string_view place, std::string_view with)
{
    for (std::size_t at = text.find(place); at != std::string::npos;
         at = text.find(place, at + with.size())) {
        text.replace(at, place.size(), with);
    }
}

/// "03-06 19:30": the same in both languages.
std::string timeOf(Instant instant)
{
    return instant.toShanghaiText().substr(5, 11);
}

} // namespace

std::string
filledText(const campaign::Campaign& campaign, std::string text, const ShareWords& words)
{
    fill(text, "{shop}", words.shop);
    fill(text, "{time}", timeOf(campaign.startsAt));
    fill(text, "{link}", words.link);
    fill(text, "{name}", words.name);
    return text;
}

Result<std::vector<SharerKit>> shareKits(Shop& shop, const campaign::Campaign& campaign)
{
    LINLI_TRY(checkNothingHeld(shop, campaign));
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    LINLI_ASSIGN(std::vector<PosterPerson> people, allPosterPeople(shop));
    std::vector<SharerKit> kits;
    for (PosterPerson& person : people) {
        SharerKit kit;
        for (const campaign::ShareText& share : campaign.texts) {
            kit.texts.push_back(
                {share.label,
                 filledText(campaign, share.text, {profile.name, person.link, person.publicName})});
        }
        kit.person = std::move(person);
        kits.push_back(std::move(kit));
    }
    return kits;
}

} // namespace linli::usecases
