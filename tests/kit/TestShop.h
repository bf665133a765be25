// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/shop/SqliteShop.h"
#include "text/IcuPinyin.h"
#include "usecases/rewards/Rules.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/ManualClock.h"
#include "usecases/shop/SystemIds.h"
#include "vault/Sha256Hasher.h"
#include "vault/ShopVault.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <string>

namespace linli::kit {

/// The value of a Result, or a test failure and a default.
template <typename T> T must(Result<T> result)
{
    if (!result.ok()) {
        ADD_FAILURE() << nameOf(result.error().code()) << " " << result.error().parameter("field")
                      << " " << result.error().parameter("value") << " " << result.error().detail();
        return T{};
    }
    return std::move(result).value();
}
inline void must(const Result<void>& result)
{
    if (!result.ok()) {
        ADD_FAILURE() << nameOf(result.error().code()) << " " << result.error().parameter("field")
                      << " " << result.error().parameter("value") << " " << result.error().detail();
    }
}

/// "2026-03-02 10:00" in Shanghai.
inline Instant at(const std::string& text)
{
    return must(Instant::parseIso(text));
}

/// A real shop file in a folder of its own that goes with it; clock and ids are the test's. The
/// clock starts on Monday 2026-03-02 10:00.
class TestShop
{
  public:
    explicit TestShop(std::uint64_t seed = 1);

    [[nodiscard]] usecases::Shop& shop() { return m_open->shop(); }
    [[nodiscard]] usecases::ManualClock& clock() { return m_clock; }
    [[nodiscard]] storage::Connection& connection() { return m_open->connection(); }
    [[nodiscard]] std::string path() const;
    /// Closes and opens the file again.
    void reopen();

    /// Builders with defaults that no other person or product shares.
    MemberKey enrol(const std::string& name, const std::string& phone = {});
    std::string product(const std::string& sku, std::int64_t listFen);
    /// inviter 500 fen, min 2000, hold 7 d, budget 100000, the year 2026.
    RuleId cashRule(const std::string& id = "C");
    /// One egg each, hold 3 d.
    RuleId eggRule(const std::string& id = "G");
    /// A 5 yuan voucher (cpn500) for the inviter, hold 0, valid 14 d.
    RuleId voucherRule(const std::string& id = "V");
    /// `need` paid neighbours within `hours`: one fruit each, hold 0.
    RuleId groupRule(std::int64_t need = 3, std::int64_t hours = 24);
    void bind(const MemberKey& invitee, const MemberKey& inviter);
    /// Placed and paid now; returns the number.
    OrderKey paidOrder(const MemberKey& buyer, std::int64_t fen);
    void fulfil(const OrderKey& order);
    /// Moves the clock and settles.
    usecases::Outcome settleAfter(Span span);
    std::int64_t available(const MemberKey& member, const std::string& unit);

    /// What a second opening of the file, or of a copy of it, is given.
    [[nodiscard]] storage::ShopParts parts();

  private:
    RuleId addRule(const usecases::FirstOrderRule& rule);

    QTemporaryDir m_folder;
    usecases::ManualClock m_clock;
    usecases::SeededIds m_ids;
    vault::Sha256Hasher m_hasher;
    text::IcuPinyin m_pinyin;
    std::unique_ptr<vault::ShopVault> m_vault;
    std::unique_ptr<storage::SqliteShop> m_open;
    std::int64_t m_products = 0;
};

} // namespace linli::kit
