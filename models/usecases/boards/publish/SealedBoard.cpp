// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/boards/publish/SealedBoard.h"

#include "usecases/ports/boards/BoardShelf.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/Shop.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace linli::usecases {
namespace {

constexpr std::size_t kMostRows = 100;
constexpr std::array<std::string_view, 4> kWays{"clipboard", "file", "poster", "queue"};

std::string hexOf(const ports::Digest& digest)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

/// A printed name takes one field of one line, whatever somebody called herself.
std::string oneField(std::string name)
{
    std::replace_if(
        name.begin(), name.end(), [](char letter) { return letter == '\t' || letter == '\n'; },
        ' ');
    return name;
}

/// rank, member, name, new neighbours, fen: a line each, parted by tabs, under what it is of.
std::string bodyOf(const SealedBoard& board)
{
    std::string body = "linli-board 1\n" + board::textOf(board.choice) + "\t" +
                       std::string(board::textOf(board.by)) + "\t" +
                       std::to_string(board.window.from.unixMs()) + "\t" +
                       std::to_string(board.window.to.unixMs()) + "\n";
    for (const SealedRow& row : board.rows) {
        body += std::to_string(row.rank) + "\t" + row.member.text() + "\t" + row.masked + "\t" +
                std::to_string(row.qualified) + "\t" + std::to_string(row.netGmvFen) + "\n";
    }
    return body;
}

std::vector<std::string_view> split(std::string_view text, char at)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(at), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

template <typename T> T numberOf(std::string_view text)
{
    T value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Result<SealedBoard> opened(const Shop& shop, const ports::StoredBoard& stored)
{
    if (shop.hasher.sha256(stored.body) != stored.hash) {
        return Error(ErrorCode::SealBroken).with("board", stored.id);
    }
    SealedBoard board;
    board.id = stored.id;
    board.window = stored.window;
    board.sealedAt = stored.sealedAt;
    board.hash = hexOf(stored.hash);
    LINLI_ASSIGN(board.choice, board::parseWindow(stored.choice));
    LINLI_ASSIGN(board.by, board::parseRankBy(stored.by));
    const std::vector<std::string_view> lines = split(stored.body, '\n');
    for (std::size_t i = 2; i < lines.size(); ++i) {
        const std::vector<std::string_view> fields = split(lines[i], '\t');
        if (fields.size() != 5) {
            return Error(ErrorCode::StorageCorrupt).detail("a line of a sealed board");
        }
        board.rows.push_back({numberOf<std::int32_t>(fields[0]), MemberKey(std::string(fields[1])),
                              std::string(fields[2]), numberOf<std::int64_t>(fields[3]),
                              numberOf<std::int64_t>(fields[4])});
    }
    return board;
}

std::vector<SealedRow> rowsOf(const BoardResult& result)
{
    std::vector<SealedRow> rows;
    for (const BoardRow& row : result.rows) {
        rows.push_back({row.rank, row.member, oneField(row.masked), row.qualified, row.netGmvFen});
    }
    return rows;
}

/// The figures of a row: a name that is printed in another way now is no correction.
bool sameFigures(const SealedRow& a, const SealedRow& b)
{
    return a.rank == b.rank && a.qualified == b.qualified && a.netGmvFen == b.netGmvFen;
}

} // namespace

std::string_view textOf(PublishWay way)
{
    return kWays[static_cast<std::size_t>(way)];
}

Result<PublishWay> parsePublishWay(std::string_view text)
{
    const auto way = std::find(kWays.begin(), kWays.end(), text);
    if (way == kWays.end()) {
        return Error::badInput(ErrorCode::UnknownOption, "way", std::string(text),
                               "clipboard, file, poster, queue");
    }
    return static_cast<PublishWay>(way - kWays.begin());
}

Result<SealedBoard>
sealBoard(Shop& shop, Boards& boards, const board::WindowChoice& choice, board::RankBy by)
{
    LINLI_ASSIGN(const BoardResult result, boards.board(choice, by, kMostRows));
    if (result.rows.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "board", board::textOf(choice),
                               "a window with somebody on the board");
    }
    SealedBoard sealed{{}, choice, by, result.window, shop.clock.now(), rowsOf(result), {}};
    const std::string body = bodyOf(sealed);
    const ports::Digest hash = shop.hasher.sha256(body);
    ports::BoardShelf& shelf = shop.features.boardShelf;
    return inOneUnit(shop, [&]() -> Result<SealedBoard> {
        LINLI_ASSIGN(const std::vector<ports::StoredBoard> known, shelf.all());
        const auto last = std::find_if(known.begin(), known.end(), [&](const auto& one) {
            return one.choice == board::textOf(choice) && one.by == board::textOf(by);
        });
        if (last != known.end() && last->hash == hash) {
            return opened(shop, *last);
        }
        sealed.id = shop.ids.next().toText();
        sealed.hash = hexOf(hash);
        LINLI_TRY(shelf.put({sealed.id, 0, board::textOf(choice), std::string(board::textOf(by)),
                             sealed.window, sealed.sealedAt, body, hash}));
        return sealed;
    });
}

Result<std::vector<SealedBoard>> sealedBoards(Shop& shop)
{
    LINLI_ASSIGN(const std::vector<ports::StoredBoard> stored, shop.features.boardShelf.all());
    std::vector<SealedBoard> boards;
    for (const ports::StoredBoard& one : stored) {
        LINLI_ASSIGN(SealedBoard board, opened(shop, one));
        boards.push_back(std::move(board));
    }
    return boards;
}

Result<SealedBoard> sealedBoard(Shop& shop, const std::string& id)
{
    LINLI_ASSIGN(const std::optional<ports::StoredBoard> stored, shop.features.boardShelf.byId(id));
    if (!stored) {
        return Error::badInput(ErrorCode::NotFound, "board", id, "a sealed board");
    }
    return opened(shop, *stored);
}

Result<std::vector<BoardCorrection>> corrections(Boards& boards, const SealedBoard& sealed)
{
    LINLI_ASSIGN(const BoardResult result, boards.boardOver(sealed.window, sealed.by, kMostRows));
    const std::vector<SealedRow> now = rowsOf(result);
    const auto of = [](const std::vector<SealedRow>& rows, const MemberKey& member) {
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const SealedRow& row) { return row.member == member; });
        return found == rows.end() ? std::nullopt : std::optional(*found);
    };
    std::vector<BoardCorrection> found;
    for (const SealedRow& row : sealed.rows) {
        const std::optional<SealedRow> later = of(now, row.member);
        if (!later || !sameFigures(row, *later)) {
            found.push_back({row.member, row.masked, row, later});
        }
    }
    for (const SealedRow& row : now) {
        if (!of(sealed.rows, row.member)) {
            found.push_back({row.member, row.masked, std::nullopt, row});
        }
    }
    return found;
}

Result<void> recordPublication(Shop& shop, const std::string& id, PublishWay way)
{
    LINLI_ASSIGN(const SealedBoard known, sealedBoard(shop, id));
    return inOneUnit(shop, [&]() -> Result<void> {
        return shop.features.boardShelf.published(known.id,
                                                  {shop.clock.now(), std::string(textOf(way))});
    });
}

Result<std::vector<Publication>> publications(Shop& shop, const std::string& id)
{
    LINLI_ASSIGN(const std::vector<ports::StoredPublication> stored,
                 shop.features.boardShelf.publications(id));
    std::vector<Publication> all;
    for (const ports::StoredPublication& one : stored) {
        LINLI_ASSIGN(const PublishWay way, parsePublishWay(one.way));
        all.push_back({one.at, way});
    }
    return all;
}

Result<std::vector<SealedOverview>> sealedOverview(Shop& shop, Boards& boards, std::size_t most)
{
    LINLI_ASSIGN(std::vector<SealedBoard> sealed, sealedBoards(shop));
    sealed.resize(std::min(sealed.size(), most));
    std::vector<SealedOverview> all;
    for (SealedBoard& board : sealed) {
        SealedOverview one;
        LINLI_ASSIGN(one.corrections, corrections(boards, board));
        LINLI_ASSIGN(one.publications, publications(shop, board.id));
        one.board = std::move(board);
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace linli::usecases
