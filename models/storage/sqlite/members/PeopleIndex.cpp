// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/members/PeopleIndex.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace linli::storage {
namespace {

using usecases::MatchRank;

constexpr std::size_t kLeastPhoneTail = 4;
constexpr std::size_t kPhoneDigits = 11;

/// One bit for each character; continuation bytes belong to the character before them.
std::uint64_t characterBits(std::string_view utf8)
{
    constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15ULL;
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        std::uint64_t character = static_cast<unsigned char>(utf8[i++]);
        while (i < utf8.size() && (static_cast<unsigned char>(utf8[i]) & 0xC0U) == 0x80U) {
            character = character << 8U | static_cast<unsigned char>(utf8[i++]);
        }
        bits |= std::uint64_t{1} << (character * kSpread >> 58U);
    }
    return bits;
}

std::int64_t numberOf(std::string_view digits)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size() ? number : 0;
}

struct PhoneTail
{
    std::int64_t number = -1; ///< no phone ends in this
    std::int64_t modulus = 1;
};

PhoneTail phoneTailOf(std::string_view text)
{
    const bool digits =
        text.size() >= kLeastPhoneTail && text.size() <= kPhoneDigits &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    PhoneTail tail;
    for (std::size_t i = 0; digits && i < text.size(); ++i) {
        tail.modulus *= 10;
    }
    tail.number = digits ? numberOf(text) : -1;
    return tail;
}

} // namespace

void PeopleIndex::put(PersonWords person)
{
    const auto [at, fresh] = m_places.try_emplace(person.key, m_people.size());
    if (fresh) {
        m_characters.push_back(0);
        m_letters.push_back(0);
        m_phones.push_back(0);
        m_people.emplace_back();
    }
    const std::size_t place = at->second;
    std::string spoken = m_pinyin == nullptr ? std::string() : m_pinyin->readings(person.name);
    m_characters[place] = characterBits(person.name) | characterBits(person.beside);
    m_letters[place] = usecases::letterBits(spoken);
    m_phones[place] = numberOf(person.phone);
    m_people[place] = {std::move(person.key), std::move(person.name), std::move(person.beside),
                       std::move(spoken)};
}

void PeopleIndex::remove(const MemberKey& key)
{
    const auto found = m_places.find(key);
    if (found == m_places.end()) {
        return;
    }
    m_characters[found->second] = 0;
    m_letters[found->second] = 0;
    m_phones[found->second] = 0;
    m_people[found->second] = {};
    m_places.erase(found);
}

std::optional<MatchRank> PeopleIndex::written(std::size_t place, std::string_view folded) const
{
    const Person& person = m_people[place];
    std::optional<MatchRank> rank = usecases::matchWritten(folded, person.name);
    if (!rank && person.beside.find(folded) != std::string::npos) {
        rank = MatchRank::Beside;
    }
    return rank;
}

std::vector<PeopleIndex::Hit> PeopleIndex::find(std::string_view folded,
                                                std::optional<std::size_t> most) const
{
    struct Place
    {
        MatchRank rank;
        std::size_t place;
    };
    if (folded.empty()) {
        return {};
    }
    const std::uint64_t characters = characterBits(folded);
    const std::optional<std::string> spoken = usecases::spokenQuery(folded);
    const std::uint32_t letters = spoken ? usecases::letterBits(*spoken) : 0;
    const PhoneTail tail = phoneTailOf(folded);
    std::vector<Place> places;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        std::optional<MatchRank> rank;
        if ((m_characters[i] & characters) == characters) {
            rank = written(i, folded);
        }
        if (letters != 0 && (m_letters[i] & letters) == letters) {
            const auto heard = usecases::matchSpoken(*spoken, m_people[i].spoken);
            if (heard && (!rank || *heard < *rank)) {
                rank = heard;
            }
        }
        if (!rank && m_phones[i] != 0 && m_phones[i] % tail.modulus == tail.number) {
            rank = MatchRank::Beside;
        }
        if (rank && !m_people[i].key.empty()) {
            places.push_back({*rank, i});
        }
    }
    if (most && places.size() > *most) {
        const auto end = places.begin() + static_cast<std::ptrdiff_t>(*most);
        std::partial_sort(places.begin(), end, places.end(), [](const Place& a, const Place& b) {
            return a.rank != b.rank ? a.rank < b.rank : a.place < b.place;
        });
        places.erase(end, places.end());
    } else if (most) {
        std::stable_sort(places.begin(), places.end(),
                         [](const Place& a, const Place& b) { return a.rank < b.rank; });
    }
    std::vector<Hit> hits;
    hits.reserve(places.size());
    for (const Place& one : places) {
        hits.push_back({m_people[one.place].key, one.rank});
    }
    return hits;
}

} // namespace linli::storage
