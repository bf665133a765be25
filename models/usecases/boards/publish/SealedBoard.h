// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "domain/board/Ranking.h"
#include "usecases/boards/Boards.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// A row as it was published.
struct SealedRow
{
    std::int32_t rank = 0;
    MemberKey member;
    std::string masked; ///< as it was printed
    std::int64_t qualified = 0;
    std::int64_t netGmvFen = 0;
    auto operator<=>(const SealedRow&) const = default;
};

struct SealedBoard
{
    std::string id;
    board::WindowChoice choice;
    board::RankBy by = board::RankBy::Referrals;
    TimeWindow window;
    Instant sealedAt;
    std::vector<SealedRow> rows;
    std::string hash; ///< SHA-256 of the rows, 64 hex digits
};

/// What became of a row since: was without now = she fell off, now without was = she came on.
struct BoardCorrection
{
    MemberKey member;
    std::string masked;
    std::optional<SealedRow> was;
    std::optional<SealedRow> now;
};

enum class PublishWay
{
    Clipboard, ///< the text, to be pasted into the group
    File,      ///< picture or sheet
    Poster,
    Queue, ///< handed to the tasks of the day
};

/// Seals the board as it is now, at most 100 rows. One that is the same as the last sealed one of
/// this window is that one. Errors: MissingValue (field board: nobody is on it), those of Boards
/// and BoardShelf.
[[nodiscard]] Result<SealedBoard>
sealBoard(Shop& shop, Boards& boards, const board::WindowChoice& choice, board::RankBy by);
/// Newest first. Errors: SealBroken (one does not have its hash any more).
[[nodiscard]] Result<std::vector<SealedBoard>> sealedBoards(Shop& shop);
/// Errors: NotFound, SealBroken.
[[nodiscard]] Result<SealedBoard> sealedBoard(Shop& shop, const std::string& id);
/// Rows that a later refund, order or merge changed, by what they were, then those that came on.
/// Empty: what was published still holds.
[[nodiscard]] Result<std::vector<BoardCorrection>> corrections(Boards& boards,
                                                               const SealedBoard& sealed);

struct Publication
{
    Instant at;
    PublishWay way = PublishWay::Clipboard;
    auto operator<=>(const Publication&) const = default;
};
/// Writes down that it left the shop. Errors: NotFound.
[[nodiscard]] Result<void> recordPublication(Shop& shop, const std::string& id, PublishWay way);
[[nodiscard]] Result<std::vector<Publication>> publications(Shop& shop, const std::string& id);
/// A sealed board with everything that happened to it.
struct SealedOverview
{
    SealedBoard board;
    std::vector<BoardCorrection> corrections;
    std::vector<Publication> publications;
};
/// The newest `most`. Errors: SealBroken, those of Boards.
[[nodiscard]] Result<std::vector<SealedOverview>>
sealedOverview(Shop& shop, Boards& boards, std::size_t most);

/// "clipboard", "file", "poster", "queue".
[[nodiscard]] std::string_view textOf(PublishWay way);
/// Errors: UnknownOption (field way).
[[nodiscard]] Result<PublishWay> parsePublishWay(std::string_view text);

} // namespace linli::usecases
