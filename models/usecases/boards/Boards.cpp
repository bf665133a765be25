// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/boards/Boards.h"

#include "domain/board/projection/Projection.h"
#include "usecases/boards/PublicNames.h"
#include "usecases/ports/BoardSource.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/shop/Shop.h"

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

Result<const board::Attribution*> Boards::attribution()
{
    LINLI_TRY(refresh());
    return &m_loaded->projection.attribution();
}

Result<BoardResult>
Boards::board(const board::WindowChoice& choice, board::RankBy by, std::size_t topN)
{
    LINLI_ASSIGN(const TimeWindow span, window(choice));
    const board::MemberColumns& members = m_loaded->projection.facts().members;
    const std::vector<board::RankRow> ranked = m_loaded->projection.ranking(span, by, topN);
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
    std::vector<std::string> masked = publicNames(people);
    for (std::size_t i = 0; i < masked.size(); ++i) {
        result.rows[i].masked = std::move(masked[i]);
    }
    return result;
}

Result<board::Metrics> Boards::metrics(const board::WindowChoice& choice)
{
    LINLI_ASSIGN(const TimeWindow span, window(choice));
    LINLI_ASSIGN(const std::vector<board::SaleLine> lines, m_shop.boards.saleLines(span));
    return board::metrics(m_loaded->projection.attribution(), span, m_shop.clock.now(), lines);
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
