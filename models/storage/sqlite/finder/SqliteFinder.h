// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/members/MemberDirectory.h"
#include "usecases/ports/finding/Finder.h"
#include "usecases/ports/finding/Pinyin.h"

#include <optional>
#include <unordered_map>
#include <utility>

namespace linli::storage {

/// People come from the directory's index; goods and campaigns are read once after each write, for
/// a shop has hundreds to thousands of them. Store thread.
class SqliteFinder final : public ports::Finder
{
  public:
    /// `pinyin` may be null.
    SqliteFinder(Connection& connection, MemberDirectory& directory, const ports::Pinyin* pinyin)
        : m_connection(connection), m_directory(directory), m_pinyin(pinyin)
    {
    }

    Result<Hits> people(std::string_view text, std::size_t most) override;
    Result<Hits> products(std::string_view text, std::size_t most) override;
    Result<Hits> campaigns(std::string_view text, std::size_t most) override;
    Result<Hits> orders(std::string_view text, std::size_t most) override;
    Hits words(std::string_view text, const std::vector<std::string>& words) override;

  private:
    /// One product or campaign.
    struct Thing
    {
        std::string id;
        std::string title;
        std::string note;
        std::string beside; ///< folded: specification and category
        std::vector<std::string> codes;
    };
    struct Things
    {
        std::vector<Thing> all;
        std::optional<std::pair<std::int64_t, std::int64_t>> stamp;
    };
    /// The folded and the spoken form of a title; remembered, for titles come again and again.
    struct Forms
    {
        std::string folded;
        std::string spoken;
    };
    Result<void> refresh(Things& things, std::string_view sql);
    Result<Hits>
    among(const Things& things, usecases::FoundKind kind, std::string_view text, std::size_t most);
    const Forms& formsOf(const std::string& title);
    [[nodiscard]] std::optional<usecases::MatchRank> rankOf(std::string_view folded,
                                                            const std::string& title);
    Result<void> addByCode(std::string_view text, std::size_t most, Hits& hits);
    Result<usecases::Found> person(const MemberKey& key, usecases::MatchRank rank);

    Connection& m_connection;
    MemberDirectory& m_directory;
    const ports::Pinyin* m_pinyin;
    Things m_goods;
    Things m_campaigns;
    std::unordered_map<std::string, Forms> m_forms;
};

} // namespace linli::storage
