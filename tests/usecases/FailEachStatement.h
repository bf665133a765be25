// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/TestShop.h"
#include "usecases/rewards/Submit.h"

#include <functional>
#include <optional>
#include <string>

namespace linli {

/// Nothing where the act was done.
using Act = std::function<std::optional<Error>()>;

template <typename T> std::optional<Error> errorOf(const Result<T>& result)
{
    return result.ok() ? std::nullopt : std::optional(result.error());
}
inline std::optional<Error> errorOf(const Result<usecases::Outcome>& result)
{
    EXPECT_TRUE(!result.ok() || !result->refused) << result->refusal();
    return result.ok() ? std::nullopt : std::optional(result.error());
}

/// Fails the nth statement from 1 on; counts what it sees.
class FailingDisk
{
  public:
    FailingDisk(storage::Connection& connection, int nth, bool andAllLater);
    ~FailingDisk() { m_connection.setFaultHook({}); }
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
    [[nodiscard]] int seen() const { return m_seen; }
    [[nodiscard]] const std::string& failed() const { return m_failed; }

  private:
    storage::Connection& m_connection;
    int m_seen = 0;
    std::string m_failed;
};

/// The disk fails at any statement, reads too: the act says so, the shop holds every row it held
/// before and no other, and the next try goes through.
class FailEachStatement : public testing::Test
{
  public:
    static constexpr int kMostStatements = 500;
    /// Faults made by all tests of this program so far, for the report.
    static int faults;

  protected:
    /// Fails the 1st, 2nd, 3rd … statement of the act, alone and with all that follow, until it
    /// goes through; then it stays done.
    void failEachStatement(const Act& act);

    kit::TestShop kit;
    /// Done before every try: what a console has read by then and remembers. May be empty.
    std::function<void()> readBefore;

  private:
    void failOnce(const Act& act, int failing, bool andAllLater);
    /// Does the act on a good disk, undoes it, and says how many statements it took.
    int statementsOf(const Act& act);
};

} // namespace linli
