// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace linli::cloud {

/// What a page shows of goods: from the feed's product fields. Prices in fen.
struct Goods
{
    std::string id;
    std::string sku;
    std::string name;
    std::string spec;
    std::string promise;
    std::int64_t fen = 0;
    std::optional<std::int64_t> groupFen;
    std::string photo = {}; ///< its hash; empty where there is none
};

/// The picture of goods.
struct GoodsPhoto
{
    std::string hash;
    std::string jpeg; ///< bytes
};

/// A live session that was announced.
struct LiveSession
{
    std::string title;
    Instant startsAt;
    Instant endsAt;
    bool onAir = false;
};

/// What a group buy was opened for.
struct GroupOffer
{
    std::string product;
    std::int64_t unitFen = 0;
};

/// What the pages tell strangers of a shop; nobody's name in it.
struct ShopFront
{
    std::string name;
    std::string address;
    std::string linkBase;
    std::string noticeZh; ///< the privacy notice in force, plain text
    std::string noticeEn;
    std::vector<Goods> goods;                 ///< on sale, by name
    std::vector<LiveSession> sessions;        ///< announced or on the air, soonest first
    std::map<std::string, GroupOffer> offers; ///< by group
};

/// The inside of a page that is the same for every stranger.
struct StrangerPage
{
    std::string title;
    std::string body; ///< HTML
};

/// A board as strangers may read it: best first, those who asked to be left out are not in it.
struct PublicBoard
{
    struct Row
    {
        std::string member;
        std::string name; ///< masked; empty below the rows everybody sees
        std::int64_t qualified = 0;
    };
    std::vector<Row> rows;
};

} // namespace linli::cloud
