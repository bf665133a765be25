// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "usecases/finding/Match.h"
#include "usecases/ports/finding/Pinyin.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace linli::storage {

/// What can be found of one neighbour; texts folded for search.
struct PersonWords
{
    MemberKey key;
    std::string name;
    std::string beside;       ///< nickname, estate, building
    std::string phone;        ///< its digits, or empty
    std::string reading = {}; ///< the owner's: syllables in lower case with spaces, or empty
};

/// Everybody's names, readings and phones side by side in memory. A search first compares one word
/// of bits per person and looks at the few that are left: 100 000 people take a few milliseconds.
class PeopleIndex
{
  public:
    struct Hit
    {
        MemberKey key;
        usecases::MatchRank rank = usecases::MatchRank::Whole;
    };
    /// `pinyin` may be null.
    explicit PeopleIndex(const ports::Pinyin* pinyin) : m_pinyin(pinyin) {}

    void put(PersonWords person);
    void remove(const MemberKey& key);
    /// All hits in the order they were first put in, best first where `most` is less than there
    /// are. `folded` is folded for search.
    [[nodiscard]] std::vector<Hit> find(std::string_view folded,
                                        std::optional<std::size_t> most = std::nullopt) const;
    [[nodiscard]] std::size_t size() const { return m_places.size(); }

  private:
    struct Person
    {
        MemberKey key; ///< empty: removed
        std::string name;
        std::string beside;
        std::string spoken;
    };
    [[nodiscard]] std::optional<usecases::MatchRank> written(std::size_t place,
                                                             std::string_view folded) const;

    struct Question;
    [[nodiscard]] std::optional<usecases::MatchRank> rankOf(std::size_t place,
                                                            const Question& question) const;

    const ports::Pinyin* m_pinyin;
    std::vector<std::uint64_t> m_characters; ///< one bit of 64 for each character of all words
    std::vector<std::uint32_t> m_letters;    ///< of the readings
    std::vector<std::int64_t> m_phones;      ///< 0: none
    std::vector<Person> m_people;
    std::unordered_map<MemberKey, std::size_t, KeyHash<MemberKeyTag>> m_places;
};

} // namespace linli::storage
