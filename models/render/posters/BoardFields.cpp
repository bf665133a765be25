// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/BoardFields.h"

#include "domain/poster/edit/LayerTree.h"

namespace linli::render {
namespace {

constexpr int kMostRows = 50; // of BoardShape

/// One list of names for both ways.
template <typename Board, typename Visit> void eachText(Board& board, Visit visit)
{
    visit("board.title", board.title);
    visit("board.window", board.window);
    visit("board.shop", board.shopName);
    visit("board.measure", board.measure);
    visit("board.empty", board.emptyText);
    visit("board.foot", board.footnote);
}

template <typename Row, typename Visit> void eachText(Row& row, const std::string& at, Visit visit)
{
    visit(at + "name", row.name);
    visit(at + "avatar", row.avatar);
    visit(at + "key", row.key);
    visit(at + "primary", row.primary);
    visit(at + "secondary", row.secondary);
}

std::string rowKey(std::size_t index)
{
    return "board." + std::to_string(index + 1) + ".";
}

} // namespace

poster::PosterFields boardFields(const BoardPicture& board)
{
    poster::PosterFields fields;
    const auto put = [&fields](const std::string& key, const QString& text) {
        if (!text.isEmpty()) {
            fields[key] = text.toStdString();
        }
    };
    eachText(board, put);
    for (std::size_t i = 0; i < board.rows.size(); ++i) {
        const BoardRow& row = board.rows[i];
        eachText(row, rowKey(i), put);
        fields[rowKey(i) + "rank"] = std::to_string(row.rank);
        fields[rowKey(i) + "share"] = QByteArray::number(row.share, 'g', 6).toStdString();
    }
    return fields;
}

BoardPicture boardOf(const poster::PosterFields& fields)
{
    BoardPicture board;
    const auto get = [&fields](const std::string& key) {
        const auto found = fields.find(key);
        return found == fields.end() ? QString() : QString::fromStdString(found->second);
    };
    const auto take = [&get](const std::string& key, QString& text) { text = get(key); };
    eachText(board, take);
    for (std::size_t i = 0; i < kMostRows && fields.contains(rowKey(i) + "rank"); ++i) {
        BoardRow row;
        eachText(row, rowKey(i), take);
        row.rank = get(rowKey(i) + "rank").toInt();
        row.share = get(rowKey(i) + "share").toDouble();
        board.rows.push_back(std::move(row));
    }
    return board;
}

bool showsBoard(const poster::PosterDocument& document)
{
    bool shows = false;
    poster::walk(document, [&shows](const poster::LayerVisit& visit) {
        shows = shows || std::holds_alternative<poster::BoardShape>(visit.layer.shape);
    });
    return shows;
}

} // namespace linli::render
