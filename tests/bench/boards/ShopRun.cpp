// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/boards/ShopRun.h"

#include "storage/sqlite/boards/ColumnFile.h"
#include "storage/sqlite/shop/SqliteShop.h"
#include "usecases/boards/Boards.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/UnitOfWork.h"
#include "usecases/shop/SystemIds.h"
#include "vault/Sha256Hasher.h"
#include "vault/ShopVault.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>

#include "bench/boards/PeerShop.h"

namespace linli::bench {
namespace {

class YearEndClock final : public ports::Clock
{
  public:
    [[nodiscard]] Instant now() const override { return PeerShop::yearEnd() - Span::hours(1); }
};

struct OpenShop
{
    YearEndClock clock;
    usecases::SeededIds ids{1, [] { return std::int64_t{1'735'660'000'000}; }};
    vault::Sha256Hasher hasher;
    vault::ShopVault vault{vault::ShopKey::parse(std::string(64, '7')).value()};
    storage::ShopParts parts{clock, ids, hasher, vault};
    std::unique_ptr<storage::SqliteShop> shop;
};

double cpuMs()
{
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

void must(const Result<void>& done)
{
    if (!done.ok()) {
        std::fprintf(stderr, "%s\n", done.error().detail().c_str());
        std::exit(1);
    }
}

std::string keyOf(std::size_t member)
{
    return "01940000-0000-7000-8000-" + std::to_string(100'000'000'000 + member);
}

void writeRows(storage::Connection& connection, const board::BoardFacts& facts)
{
    must(connection.begin());
    auto member =
        connection.prepare("INSERT INTO member (key, seq, joined_ms) VALUES (:key, :seq, :joined)")
            .value();
    for (std::size_t i = 0; i < facts.members.size(); ++i) {
        member.bind("key", keyOf(i)).bind("seq", i + 1).bind("joined", facts.members.joinedMs[i]);
        must(member.run());
    }
    auto bind = connection
                    .prepare("INSERT INTO bind (seq, invitee, inviter, at_ms, manual) "
                             "VALUES (:seq, :invitee, :inviter, :at, 0)")
                    .value();
    for (std::size_t i = 0; i < facts.binds.size(); ++i) {
        bind.bind("seq", i + 1).bind("invitee", keyOf(facts.binds.invitee[i]));
        bind.bind("inviter", keyOf(facts.binds.inviter[i])).bind("at", facts.binds.madeMs[i]);
        must(bind.run());
    }
    must(connection.commit());
}

/// A name, a phone and a building each: what a console opens with and searches.
void writeNames(usecases::Shop& shop, std::size_t people)
{
    constexpr std::array kSurnames{"李", "王", "张", "刘", "陈", "欧阳", "赵", "周"};
    constexpr std::array kGiven{"秀英", "梅", "建国", "子涵", "芳", "雨桐", "静", "敏"};
    auto unit = ports::WorkScope::begin(shop.work);
    LINLI_CHECK(unit.ok());
    for (std::size_t i = 0; i < people; ++i) {
        usecases::MemberIdentity who;
        who.member = MemberKey(keyOf(i));
        who.name = std::string(kSurnames[i % 8]) + kGiven[i / 8 % 8];
        who.phone = std::to_string(13'900'000'000 + i);
        who.estate = "春江花园";
        who.building = std::to_string(i % 40 + 1) + "栋";
        must(shop.members.saveIdentity(who, PeerShop::yearEnd()));
    }
    must(unit->commit());
}

constexpr std::string_view kOrder =
    "INSERT INTO sale_order (key, seq, buyer, placed_ms, goods_fen, discount_fen, offer, "
    "freight_fen, basis_fen, returned_fen, paid_ms, paid_seq) VALUES "
    "(:key, :seq, :buyer, :at, :basis, 0, 'none', 0, :basis, :returned, :at, :seq)";

void bindOrder(storage::Statement& insert, std::int64_t seq, const board::OrderFact& fact)
{
    insert.bind("key", "B" + std::to_string(seq)).bind("seq", seq);
    insert.bind("buyer", keyOf(fact.buyer)).bind("at", fact.paidMs).bind("basis", fact.paidFen);
    insert.bind("returned", fact.paidFen - fact.netFen);
}

void writeOrders(storage::Connection& connection, const board::BoardFacts& facts)
{
    must(connection.begin());
    auto insert = connection.prepare(kOrder).value();
    for (std::size_t i = 0; i < facts.orders.size(); ++i) {
        bindOrder(insert, static_cast<std::int64_t>(i) + 1, orderAt(facts.orders, i));
        must(insert.run());
    }
    must(connection.commit());
}

double oneOrderMs(OpenShop& open, usecases::Boards& boards, std::int64_t seq, std::size_t buyer)
{
    storage::Connection& connection = open.shop->connection();
    const double from = cpuMs();
    must(connection.begin());
    {
        auto insert = connection.prepare(kOrder).value();
        board::OrderFact fact;
        fact.buyer = static_cast<board::MemberIndex>(buyer);
        fact.paidMs = PeerShop::yearEnd().unixMs() - 1'000'000 + seq % 1000;
        fact.paidFen = fact.netFen = 4200;
        bindOrder(insert, seq, fact);
        must(insert.run());
    }
    must(connection.commit());
    const auto choice = board::parseWindow("month:2024-12").value();
    const auto board = boards.board(choice, board::RankBy::Referrals, 50);
    LINLI_CHECK(board.ok() && board->rows.size() == 50);
    return cpuMs() - from;
}

} // namespace

std::vector<std::pair<std::string, double>> shopRun(const std::string& file,
                                                    const board::BoardFacts& facts)
{
    OpenShop open;
    const bool there = QFile::exists(QString::fromStdString(file));
    auto opened = there
                      ? storage::SqliteShop::open(file, open.parts)
                      : storage::SqliteShop::create(file, "01JGAAAAAAAAAAAAAAAAAAAAAA", open.parts);
    LINLI_CHECK(opened.ok());
    open.shop = std::move(opened).value();
    if (!there) {
        writeRows(open.shop->connection(), facts);
        writeOrders(open.shop->connection(), facts);
        writeNames(open.shop->shop(), facts.members.size());
    }
    QFile::remove(QString::fromStdString(storage::columnFileOf(file)));
    std::vector<std::pair<std::string, double>> figures;
    for (const char* name : {"start_reading_all", "start_from_columns"}) {
        const double from = cpuMs();
        auto boards = std::make_unique<usecases::Boards>(open.shop->shop());
        LINLI_CHECK(boards->attribution().ok());
        figures.emplace_back(name, cpuMs() - from);
    }
    must(open.shop->connection().execute("PRAGMA synchronous = NORMAL")); // as the peer's
    usecases::Boards boards(open.shop->shop());
    const std::int64_t last = open.shop->shop().boards.markedFacts().value().marks.order;
    std::vector<double> times;
    for (int run = 1; run <= 10; ++run) {
        times.push_back(oneOrderMs(open, boards, last + run,
                                   facts.members.size() - static_cast<std::size_t>(7 * run)));
    }
    times.erase(times.begin()); // warm
    std::nth_element(times.begin(), times.begin() + 4, times.end());
    figures.emplace_back("incr_shop", times[4]);
    return figures;
}

} // namespace linli::bench
