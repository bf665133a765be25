// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/boards/Boards.h"

#include "usecases/boards/PublicNames.h"
#include "usecases/ports/BoardSource.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/shop/Shop.h"

#include <unordered_map>
#include <utility>

namespace linli::usecases {

/// Facts and what follows from them; the attribution points into the facts, so they move together.
struct Boards::Loaded
{
    Loaded(ports::ChangeMark at, board::BoardFacts loaded)
        : mark(at), facts(std::move(loaded)), range(facts.range()), attribution(facts)
    {
    }
    Loaded(const Loaded&) = delete;
    Loaded& operator=(const Loaded&) = delete;

    ports::ChangeMark mark;
    board::BoardFacts facts;
    std::optional<board::BoardFacts::Range> range;
    board::Attribution attribution;
};

Boards::Boards(Shop& shop) : m_shop(shop)
{
}
Boards::~Boards() = default;

Result<void> Boards::refresh()
{
    // The mark is taken first: a change between the two reads is seen by the next call.
    LINLI_ASSIGN(const ports::ChangeMark mark, m_shop.boards.changeMark());
    if (m_loaded && m_loaded->mark == mark) {
        return {};
    }
    LINLI_ASSIGN(board::BoardFacts facts, m_shop.boards.facts());
    m_loaded = std::make_unique<Loaded>(mark, std::move(facts));
    return {};
}

Result<TimeWindow> Boards::window(const board::WindowChoice& choice)
{
    LINLI_TRY(refresh());
    return board::resolve(choice, m_loaded->range, m_shop.clock.now());
}

Result<const board::Attribution*> Boards::attribution()
{
    LINLI_TRY(refresh());
    return &m_loaded->attribution;
}

Result<BoardResult>
Boards::board(const board::WindowChoice& choice, board::RankBy by, std::size_t topN)
{
    LINLI_ASSIGN(const TimeWindow span, window(choice));
    const board::MemberColumns& members = m_loaded->facts.members;
    const std::vector<board::RankRow> ranked = board::rank(m_loaded->attribution, span, by, topN);
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
    return board::metrics(m_loaded->attribution, span, m_shop.clock.now(), lines);
}

Result<board::Fraction> Boards::dependenceBelow(const board::WindowChoice& choice,
                                                const MemberKey& member)
{
    LINLI_ASSIGN(const TimeWindow span, window(choice));
    const std::vector<MemberKey>& keys = m_loaded->facts.members.key;
    for (board::MemberIndex i = 0; i < keys.size(); ++i) {
        if (keys[i] == member) {
            return board::dependenceBelow(m_loaded->attribution, span, i);
        }
    }
    return Error::badInput(ErrorCode::NotFound, "member", member.text(), "a neighbour of the shop");
}

} // namespace linli::usecases
