// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/boards/Boards.h"

#include "domain/board/projection/Projection.h"
#include "usecases/boards/PublicNames.h"
#include "usecases/ports/BoardSource.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/boards/BoardShelf.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/Shop.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace linli::usecases {

namespace {

/// Reading fewer orders anew takes no longer than a look at the file.
constexpr std::size_t kLargeShop = 20'000;
/// Rows followed after which keeping anew is worth a write.
constexpr std::size_t kManyChanges = 20'000;

} // namespace

struct Boards::Loaded
{
    explicit Loaded(ports::MarkedFacts read)
        : marks(std::move(read.marks)), projection(std::move(read.facts))
    {
    }

    ports::ChangeMark mark;
    ports::FactMarks marks;
    board::Projection projection;
    std::optional<FactFilter> filter; ///< of `part`
    std::optional<board::Attribution> part;
    std::size_t notKept = 0; ///< rows that changed since the columns were kept beside the shop
};

Boards::Boards(Shop& shop) : m_shop(shop)
{
}

Boards::~Boards()
{
    keepBeside();
}

Result<void> Boards::refresh()
{
    // The mark is taken first: a change between the two reads is seen by the next call.
    LINLI_ASSIGN(const ports::ChangeMark mark, m_shop.boards.changeMark());
    if (m_loaded && m_loaded->mark == mark && mark.settled) {
        return {};
    }
    if (!m_loaded) {
        if (auto kept = m_shop.boards.keptFacts()) {
            m_loaded = std::make_unique<Loaded>(std::move(*kept));
        }
    }
    LINLI_ASSIGN(const bool followed, follow());
    if (!followed) {
        LINLI_TRY(readAnew());
    }
    m_loaded->mark = mark;
    m_loaded->filter.reset();
    m_loaded->part.reset();
    if (mark.settled && m_loaded->notKept >= kManyChanges) {
        keepBeside();
    }
    return {};
}

Result<bool> Boards::follow()
{
    if (!m_loaded) {
        return false;
    }
    LINLI_ASSIGN(auto changes,
                 m_shop.boards.changesSince(m_loaded->marks, m_loaded->projection.facts().units));
    if (!changes || !m_loaded->projection.apply(changes->delta)) {
        return false;
    }
    m_loaded->marks = std::move(changes->marks);
    m_loaded->notKept += changes->delta.size();
    return true;
}

Result<void> Boards::readAnew()
{
    m_loaded.reset(); // not two of them in memory
    LINLI_ASSIGN(ports::MarkedFacts read, m_shop.boards.markedFacts());
    m_loaded = std::make_unique<Loaded>(std::move(read));
    m_loaded->notKept = kManyChanges;
    return {};
}

void Boards::keepBeside()
{
    const bool worth = m_loaded && m_loaded->mark.settled && m_loaded->notKept >= kManyChanges / 10;
    if (worth && m_loaded->projection.facts().orders.size() >= kLargeShop) {
        m_shop.boards.keepFacts(m_loaded->projection.facts(), m_loaded->marks);
        m_loaded->notKept = 0;
    }
}

Result<std::optional<std::string>> Boards::difference()
{
    LINLI_TRY(refresh());
    LINLI_ASSIGN(const board::BoardFacts fresh, m_shop.boards.facts());
    return m_loaded->projection.differenceTo(fresh);
}

Result<TimeWindow> Boards::window(const board::WindowChoice& choice)
{
    LINLI_TRY(refresh());
    return board::resolve(choice, m_loaded->projection.range(), m_shop.clock.now());
}

Result<const board::Attribution*> Boards::attribution(const FactFilter& filter)
{
    LINLI_TRY(refresh());
    const board::Attribution& all = m_loaded->projection.attribution();
    if (filter.empty()) {
        return &all;
    }
    if (m_loaded->filter != filter) {
        LINLI_ASSIGN(const std::vector<bool> shown, ordersOf(filter));
        m_loaded->part.emplace(all.only(shown));
        m_loaded->filter = filter;
    }
    return &*m_loaded->part;
}

Result<std::vector<std::string>> Boards::places()
{
    const std::vector<MemberKey>& keys = m_loaded->projection.facts().members.key;
    std::vector<std::string> places(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        LINLI_ASSIGN(const auto who, m_shop.members.identity(keys[i]));
        places[i] = who ? placeText(who->estate, who->building) : std::string();
    }
    return places;
}

Result<FilterOptions> Boards::filterOptions()
{
    LINLI_TRY(refresh());
    LINLI_ASSIGN(const std::vector<std::string> known, places());
    return usecases::filterOptions(m_shop, known);
}

Result<std::vector<bool>> Boards::ordersOf(const FactFilter& filter)
{
    const board::Attribution& all = m_loaded->projection.attribution();
    const board::OrderColumns& orders = all.facts().orders;
    std::vector<bool> shown(orders.size(), true);
    if (!filter.building.empty()) {
        LINLI_ASSIGN(const std::vector<std::string> known, places());
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const board::MemberIndex buyer = all.buyerOf(i);
            shown[i] = buyer != board::kNobody && known[buyer] == filter.building;
        }
    }
    if (!filter.campaign.empty() || !filter.sku.empty()) {
        LINLI_ASSIGN(const std::vector<std::int64_t> found,
                     m_shop.boards.ordersWith(filter.campaign, filter.sku));
        for (std::size_t i = 0; i < shown.size(); ++i) {
            shown[i] =
                shown[i] && std::binary_search(found.begin(), found.end(), orders.sequence[i]);
        }
    }
    return shown;
}

Result<BoardResult> Boards::board(const board::WindowChoice& choice,
                                  board::RankBy by,
                                  std::size_t topN,
                                  const FactFilter& filter)
{
    LINLI_ASSIGN(const TimeWindow span, window(choice));
    return boardOver(span, by, topN, filter);
}

Result<BoardResult> Boards::boardOver(const TimeWindow& span,
                                      board::RankBy by,
                                      std::size_t topN,
                                      const FactFilter& filter)
{
    LINLI_ASSIGN(const board::Attribution* counted, attribution(filter));
    const board::MemberColumns& members = m_loaded->projection.facts().members;
    const std::vector<board::RankRow> ranked = filter.empty()
                                                   ? m_loaded->projection.ranking(span, by, topN)
                                                   : board::rank(*counted, span, by, topN);
    std::vector<MemberKey> keys;
    keys.reserve(ranked.size());
    for (const board::RankRow& row : ranked) {
        keys.push_back(members.key[row.member]);
    }
    LINLI_ASSIGN(const std::vector<MemberRow> known, m_shop.members.rows(keys));
    std::unordered_map<std::string, const MemberRow*> personOf;
    for (const MemberRow& person : known) {
        personOf.emplace(person.key.text(), &person);
    }
    BoardResult result{span, by, {}};
    std::vector<NamedPerson> people;
    for (const board::RankRow& row : ranked) {
        BoardRow shown;
        shown.rank = row.rank;
        shown.member = members.key[row.member];
        shown.qualified = row.qualified;
        shown.netGmvFen = row.netGmvFen;
        shown.lastAt = Instant::fromUnixMs(row.lastMs);
        if (const auto found = personOf.find(shown.member.text()); found != personOf.end()) {
            shown.name = found->second->name;
            shown.code = found->second->code;
        }
        people.push_back({shown.name, members.creation[row.member]});
        result.rows.push_back(std::move(shown));
    }
    LINLI_TRY(printNames(result.rows, people));
    return result;
}

Result<void> Boards::printNames(std::vector<BoardRow>& rows, const std::vector<NamedPerson>& people)
{
    std::vector<MemberKey> keys;
    for (const BoardRow& row : rows) {
        keys.push_back(row.member);
    }
    LINLI_ASSIGN(const ports::PrintedNames printed, m_shop.features.boardShelf.printedNames(keys));
    const auto namingOf = [&printed](const MemberKey& member) {
        const auto found = printed.find(member);
        return found == printed.end() ? privacy::Naming::Masked : found->second;
    };
    std::vector<NamedPerson> named = people;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (namingOf(rows[i].member) == privacy::Naming::Withheld) {
            named[i].name.clear(); // 邻居07
        }
    }
    std::vector<std::string> masked = publicNames(named);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        LINLI_ASSIGN(std::string open, openName(rows[i], namingOf(rows[i].member)));
        rows[i].masked = open.empty() ? std::move(masked[i]) : std::move(open);
    }
    return {};
}

Result<std::string> Boards::openName(const BoardRow& row, privacy::Naming naming)
{
    if (naming == privacy::Naming::Full) {
        return row.name;
    }
    if (naming != privacy::Naming::Titled) {
        return std::string();
    }
    LINLI_ASSIGN(const auto identity, m_shop.members.identity(row.member));
    return identity ? privacy::titleIn(identity->name, identity->nickname) : std::string();
}

Result<board::Metrics> Boards::metrics(const board::WindowChoice& choice, const FactFilter& filter)
{
    LINLI_ASSIGN(const TimeWindow span, window(choice));
    LINLI_ASSIGN(const board::Attribution* counted, attribution(filter));
    LINLI_ASSIGN(const std::vector<board::SaleLine> lines, m_shop.boards.saleLines(span));
    return board::metrics(*counted, span, m_shop.clock.now(), lines);
}

Result<board::Fraction> Boards::dependenceBelow(const board::WindowChoice& choice,
                                                const MemberKey& member)
{
    LINLI_ASSIGN(const TimeWindow span, window(choice));
    const std::vector<MemberKey>& keys = m_loaded->projection.facts().members.key;
    for (board::MemberIndex i = 0; i < keys.size(); ++i) {
        if (keys[i] == member) {
            return board::dependenceBelow(m_loaded->projection.attribution(), span, i);
        }
    }
    return Error::badInput(ErrorCode::NotFound, "member", member.text(), "a neighbour of the shop");
}

} // namespace linli::usecases
