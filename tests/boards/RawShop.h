// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace linli::boardtest {

using Value = std::variant<std::monostate, std::int64_t, std::string>;

/// Rows written straight into the tables, past every use case: what the oracle and the product
/// both have to read.
class RawShop
{
  public:
    explicit RawShop(storage::Connection& connection) : m_connection(connection) {}

    /// Fails the running test when SQLite refuses.
    void insert(const std::string& table,
                const std::vector<std::string>& columns,
                const std::vector<Value>& values);
    void run(const std::string& sql);
    /// Each row as its columns joined by commas, NULL as nothing.
    [[nodiscard]] std::vector<std::string> rows(const std::string& sql, int columns);

    void member(int number, std::int64_t joinedMs, std::optional<int> mergedInto = std::nullopt);
    void bind(int invitee, int inviter, std::int64_t atMs, std::optional<std::int64_t> endedMs);
    /// An ACCRUE entry and one for each further (kind, amount), all of one reward.
    struct Movement
    {
        std::string kind;
        std::int64_t amount;
        std::int64_t atMs;
    };
    struct RawReward
    {
        std::string id;
        std::string side = "inv";
        int owner = 0;
        std::optional<int> invitee = std::nullopt;
        std::string unit = "CNY";
        std::string state = "PENDING";
        std::string order = {};
        std::vector<Movement> movements;
    };
    void reward(const RawReward& reward);
    /// One more movement of a reward that is there.
    void entry(const RawReward& reward, const Movement& moved);

    static std::string keyOf(int member);

  private:
    storage::Connection& m_connection;
    std::int64_t m_bindSeq = 0;
    std::int64_t m_rewardSeq = 0;
    std::int64_t m_entrySeq = 0;
};

} // namespace linli::boardtest
