// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/posters/PosterAudience.h"

#include "usecases/boards/Boards.h"
#include "usecases/members/Members.h"

namespace linli::usecases {
namespace {

constexpr std::int64_t kMostTop = 100'000;

} // namespace

Result<std::vector<PosterPerson>> posterSegment(Shop& shop, const MemberQuery& filter)
{
    LINLI_ASSIGN(const std::vector<MemberKey> members, membersListed(shop, filter));
    return posterPeople(shop, members);
}

Result<std::vector<PosterPerson>>
posterTop(Shop& shop, const board::WindowChoice& window, board::RankBy by, std::int64_t top)
{
    if (top < 1 || top > kMostTop) {
        return Error::badInput(ErrorCode::OutOfRange, "top", std::to_string(top), "1 – 100000");
    }
    Boards boards(shop);
    LINLI_ASSIGN(const BoardResult result, boards.board(window, by, static_cast<std::size_t>(top)));
    std::vector<MemberKey> members;
    for (const BoardRow& row : result.rows) {
        members.push_back(row.member);
    }
    return posterPeople(shop, members);
}

} // namespace linli::usecases
