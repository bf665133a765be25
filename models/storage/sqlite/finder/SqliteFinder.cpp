// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/finder/SqliteFinder.h"

#include "storage/sqlite/finder/Finder.sql.h"
#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/rows/TextOrder.h"

#include <algorithm>

namespace linli::storage {
namespace {

using usecases::Found;
using usecases::FoundKind;
using usecases::MatchRank;

constexpr std::size_t kShortestCode = 3;
constexpr std::size_t kMostForms = 50'000; ///< remembered titles; begun anew beyond

std::string upperAscii(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return text;
}

void bestFirst(ports::Finder::Hits& hits, std::size_t most)
{
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Found& a, const Found& b) { return a.rank < b.rank; });
    hits.resize(std::min(hits.size(), most));
}

std::string joined(const std::string& a, const std::string& b)
{
    return a.empty() || b.empty() ? a + b : a + "  " + b;
}

} // namespace

Result<ports::Finder::Hits> SqliteFinder::people(std::string_view text, std::size_t most)
{
    Hits hits;
    LINLI_ASSIGN(const std::vector<PeopleIndex::Hit> found, m_directory.best(text, most));
    for (const PeopleIndex::Hit& hit : found) {
        LINLI_ASSIGN(Found one, person(hit.key, hit.rank));
        hits.push_back(std::move(one));
    }
    LINLI_TRY(addByCode(text, most, hits));
    bestFirst(hits, most);
    return hits;
}

Result<Found> SqliteFinder::person(const MemberKey& key, MatchRank rank)
{
    Found found{FoundKind::Person, key.text(), {}, {}, static_cast<std::int32_t>(rank)};
    LINLI_ASSIGN(const DirectoryEntry* entry, m_directory.find(key));
    if (entry != nullptr) {
        found.title = entry->shownName;
        found.note =
            joined(entry->phone.text(), joined(entry->identity.estate, entry->identity.building));
    }
    return found;
}

Result<void> SqliteFinder::addByCode(std::string_view text, std::size_t most, Hits& hits)
{
    const std::string prefix = upperAscii(std::string(text));
    const bool plain = std::all_of(prefix.begin(), prefix.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    });
    if (!plain || prefix.size() < kShortestCode) {
        return {};
    }
    LINLI_ASSIGN(Statement codes, m_connection.prepare(sql::kCodesFrom));
    const std::string behind = behindPrefix(prefix);
    codes.bind("prefix", std::string_view(prefix)).bind("behind", std::string_view(behind));
    codes.bind("limit", static_cast<std::int64_t>(most));
    std::vector<std::pair<MemberKey, bool>> owners;
    LINLI_TRY(eachRow(codes, [&](const Row& row) {
        owners.emplace_back(row.key<MemberKey>(0), row.text(1) == prefix);
    }));
    for (const auto& code : owners) {
        const MemberKey& owner = code.first;
        const MatchRank rank = code.second ? MatchRank::Whole : MatchRank::Start;
        const auto known = std::find_if(hits.begin(), hits.end(),
                                        [&](const Found& hit) { return hit.key == owner.text(); });
        if (known != hits.end()) {
            known->rank = std::min(known->rank, static_cast<std::int32_t>(rank));
            continue;
        }
        LINLI_ASSIGN(Found one, person(owner, rank));
        hits.push_back(std::move(one));
    }
    return {};
}

Result<ports::Finder::Hits> SqliteFinder::products(std::string_view text, std::size_t most)
{
    LINLI_TRY(refresh(m_goods, sql::kFindableGoods));
    return among(m_goods, FoundKind::Product, text, most);
}

Result<ports::Finder::Hits> SqliteFinder::campaigns(std::string_view text, std::size_t most)
{
    LINLI_TRY(refresh(m_campaigns, sql::kFindableCampaigns));
    return among(m_campaigns, FoundKind::Campaign, text, most);
}

Result<void> SqliteFinder::refresh(Things& things, std::string_view sql)
{
    LINLI_ASSIGN(Statement ask, m_connection.prepare(sql::kFinderStamp));
    LINLI_TRY(ask.step());
    const std::pair stamp{ask.row().integer(0), ask.row().integer(1)};
    if (things.stamp == stamp) {
        return {};
    }
    things.all.clear();
    LINLI_ASSIGN(Statement read, m_connection.prepare(sql));
    LINLI_TRY(eachRow(read, [&](const Row& row) {
        Thing thing;
        thing.id = row.text(0);
        thing.title = row.text(1);
        thing.note = row.text(2);
        thing.beside = fromQt(foldedForSearch(row.text(2) + " " + row.text(3)));
        for (int column : {4, 5}) {
            if (std::string code = upperAscii(row.text(column)); !code.empty()) {
                thing.codes.push_back(std::move(code));
            }
        }
        things.all.push_back(std::move(thing));
    }));
    things.stamp = stamp;
    return {};
}

Result<ports::Finder::Hits>
SqliteFinder::among(const Things& things, FoundKind kind, std::string_view text, std::size_t most)
{
    const std::string folded = fromQt(foldedForSearch(text));
    const std::string upper = upperAscii(folded);
    Hits hits;
    for (const Thing& thing : things.all) {
        std::optional<MatchRank> rank = rankOf(folded, thing.title);
        for (const std::string& code : thing.codes) {
            if (code.starts_with(upper)) {
                const MatchRank byCode =
                    code.size() == upper.size() ? MatchRank::Whole : MatchRank::Start;
                rank = std::min(rank.value_or(byCode), byCode);
            }
        }
        if (!rank && thing.beside.find(folded) != std::string::npos) {
            rank = MatchRank::Beside;
        }
        if (rank) {
            hits.push_back(
                {kind, thing.id, thing.title, thing.note, static_cast<std::int32_t>(*rank)});
        }
    }
    bestFirst(hits, most);
    return hits;
}

Result<ports::Finder::Hits> SqliteFinder::orders(std::string_view text, std::size_t most)
{
    Hits hits;
    const std::string prefix = upperAscii(std::string(text));
    const bool digit =
        std::any_of(prefix.begin(), prefix.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digit || prefix.size() < kShortestCode) {
        return hits;
    }
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOrdersByNumber));
    const std::string behind = behindPrefix(prefix);
    find.bind("prefix", std::string_view(prefix)).bind("behind", std::string_view(behind));
    find.bind("limit", static_cast<std::int64_t>(most));
    std::vector<std::pair<MemberKey, Found>> found;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        const std::string number = row.text(0);
        const MatchRank rank = number == prefix      ? MatchRank::Whole
                               : row.integer(2) != 0 ? MatchRank::Start
                                                     : MatchRank::Inside;
        found.emplace_back(
            row.key<MemberKey>(1),
            Found{FoundKind::Order, number, number, {}, static_cast<std::int32_t>(rank)});
    }));
    for (auto& [buyer, order] : found) {
        LINLI_ASSIGN(order.note, m_directory.nameOf(buyer));
        hits.push_back(std::move(order));
    }
    bestFirst(hits, most);
    return hits;
}

ports::Finder::Hits SqliteFinder::words(std::string_view text,
                                        const std::vector<std::string>& words)
{
    const std::string folded = fromQt(foldedForSearch(text));
    Hits hits;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const auto rank = rankOf(folded, words[i])) {
            hits.push_back({FoundKind::Word,
                            std::to_string(i),
                            words[i],
                            {},
                            static_cast<std::int32_t>(*rank)});
        }
    }
    bestFirst(hits, hits.size());
    return hits;
}

const SqliteFinder::Forms& SqliteFinder::formsOf(const std::string& title)
{
    if (m_forms.size() > kMostForms) {
        m_forms.clear();
    }
    const auto [at, fresh] = m_forms.try_emplace(title);
    if (fresh) {
        at->second.folded = fromQt(foldedForSearch(title));
        at->second.spoken = m_pinyin == nullptr ? std::string() : m_pinyin->readings(title);
    }
    return at->second;
}

std::optional<MatchRank> SqliteFinder::rankOf(std::string_view folded, const std::string& title)
{
    const Forms& forms = formsOf(title);
    std::optional<MatchRank> rank = usecases::matchWritten(folded, forms.folded);
    if (const auto spoken = usecases::spokenQuery(folded)) {
        const auto heard = usecases::matchSpoken(*spoken, forms.spoken);
        if (heard && (!rank || *heard < *rank)) {
            rank = heard;
        }
    }
    return rank;
}

} // namespace linli::storage
