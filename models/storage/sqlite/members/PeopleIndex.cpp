// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/members/PeopleIndex.h"

#include <algorithm>
#include <charconv>

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

/// "lv" is typed as "lu" too: "lv shan" → "lv/lu shan".
std::string bothWays(const std::string& reading)
{
    std::string both;
    for (std::size_t from = 0; from < reading.size();) {
        const std::size_t end = std::min(reading.find(' ', from), reading.size());
        std::string syllable = reading.substr(from, end - from);
        both += (both.empty() ? "" : " ") + syllable;
        if (syllable.find('v') != std::string::npos) {
            std::replace(syllable.begin(), syllable.end(), 'v', 'u');
            both += "/" + syllable;
        }
        from = end + 1;
    }
    return both;
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
    if (!person.reading.empty()) {
        spoken += (spoken.empty() ? "" : " ") + bothWays(person.reading);
    }
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

/// What a search is made of, worked out once.
struct PeopleIndex::Question
{
    explicit Question(std::string_view text)
        : folded(text), characters(characterBits(text)), spoken(usecases::spokenQuery(text)),
          letters(spoken ? usecases::letterBits(*spoken) : 0), tail(phoneTailOf(text))
    {
    }
    std::string_view folded;
    std::uint64_t characters;
    std::optional<std::string> spoken;
    std::uint32_t letters;
    PhoneTail tail;
};

std::optional<MatchRank> PeopleIndex::rankOf(std::size_t place, const Question& question) const
{
    std::optional<MatchRank> rank;
    if ((m_characters[place] & question.characters) == question.characters) {
        rank = written(place, question.folded);
    }
    if (question.letters != 0 && (m_letters[place] & question.letters) == question.letters) {
        const auto heard = usecases::matchSpoken(*question.spoken, m_people[place].spoken);
        if (heard && (!rank || *heard < *rank)) {
            rank = heard;
        }
    }
    const std::int64_t phone = m_phones[place];
    if (!rank && phone != 0 && phone % question.tail.modulus == question.tail.number) {
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
    std::vector<Place> places;
    const Question question(folded);
    for (std::size_t i = 0; i < m_people.size() && !folded.empty(); ++i) {
        if (const auto rank = rankOf(i, question); rank && !m_people[i].key.empty()) {
            places.push_back({*rank, i});
        }
    }
    if (most) {
        const std::size_t kept = std::min(*most, places.size());
        const auto end = places.begin() + static_cast<std::ptrdiff_t>(kept);
        std::partial_sort(places.begin(), end, places.end(), [](const Place& a, const Place& b) {
            return a.rank != b.rank ? a.rank < b.rank : a.place < b.place;
        });
        places.erase(end, places.end());
    }
    std::vector<Hit> hits;
    hits.reserve(places.size());
    for (const Place& one : places) {
        hits.push_back({m_people[one.place].key, one.rank});
    }
    return hits;
}

} // namespace linli::storage
