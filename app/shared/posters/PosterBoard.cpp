// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/posters/PosterBoard.h"

#include "app/shared/BoardDrawing.h"
#include "render/posters/BoardFields.h"
#include "usecases/boards/Boards.h"
#include "usecases/settings/ShopProfile.h"

namespace linli::app {

Result<poster::PosterFields>
posterBoard(usecases::Shop& shop, const poster::PosterDocument& document, words::Language language)
{
    if (!render::showsBoard(document)) {
        return poster::PosterFields();
    }
    constexpr std::size_t kBest = 10;
    LINLI_ASSIGN(const board::WindowChoice choice, board::parseWindow("all"));
    LINLI_ASSIGN(const usecases::BoardResult result,
                 usecases::Boards(shop).board(choice, board::RankBy{}, kBest));
    LINLI_ASSIGN(const usecases::ShopProfile profile, usecases::shopProfile(shop));
    return render::boardFields(
        boardPicture(result, choice, profile.name, BusinessDay::of(shop.clock.now()), language));
}

} // namespace linli::app
