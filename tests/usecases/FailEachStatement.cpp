// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/FailEachStatement.h"

#include "kit/ShopDump.h"
#include "usecases/desk/Desk.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/ports/UnitOfWork.h"

namespace linli {
namespace {

std::optional<ErrorCode> codeOf(const Act& act)
{
    const std::optional<Error> error = act();
    return error ? std::optional(error->code()) : std::nullopt;
}

} // namespace

FailingDisk::FailingDisk(storage::Connection& connection, int nth, bool andAllLater)
    : m_connection(connection)
{
    connection.setFaultHook([this, nth, andAllLater](std::string_view sql) {
        ++m_seen;
        const bool fails = m_seen == nth || (andAllLater && m_seen > nth);
        if (m_seen == nth) {
            m_failed = std::string(sql);
        }
        return fails ? std::optional<Error>(Error(ErrorCode::StorageFull)) : std::nullopt;
    });
}

int FailEachStatement::faults = 0;

void FailEachStatement::failEachStatement(const Act& act)
{
    const std::string before = kit::dumpOf(kit.connection());
    const usecases::Desk desk = kit.shop().desk;
    static_cast<void>(statementsOf(act)); // what is read once and remembered is read by now
    kit.shop().desk = desk;
    const int statements = statementsOf(act);
    EXPECT_GT(statements, 0) << "the hook saw nothing";
    ASSERT_LT(statements, kMostStatements);
    for (int failing = 1; failing <= statements; ++failing) {
        for (const bool andAllLater : {false, true}) {
            kit.shop().desk = desk; // who is signed in is no row: the undone act left it
            failOnce(act, failing, andAllLater);
            ASSERT_EQ(kit::dumpOf(kit.connection()), before) << "statement " << failing;
            ASSERT_FALSE(HasFailure()) << "statement " << failing;
        }
        kit.shop().desk = desk;
        ASSERT_EQ(statementsOf(act), statements) << "the next try after " << failing;
    }
    kit.shop().desk = desk;
    ASSERT_EQ(codeOf(act), std::nullopt);
    EXPECT_NE(kit::dumpOf(kit.connection()), before);
    EXPECT_TRUE(kit::must(kit.shop().rewards.verify()).ok());
}

void FailEachStatement::failOnce(const Act& act, int failing, bool andAllLater)
{
    ++faults;
    if (readBefore) {
        readBefore();
    }
    const FailingDisk disk(kit.connection(), failing, andAllLater);
    EXPECT_EQ(codeOf(act), ErrorCode::StorageFull) << "failed unnoticed: " << disk.failed();
    EXPECT_EQ(kit.connection().depth(), 0) << disk.failed();
    EXPECT_FALSE(kit.shop().rewards.failure().has_value()) << "left behind: " << disk.failed();
}

int FailEachStatement::statementsOf(const Act& act)
{
    if (readBefore) {
        readBefore();
    }
    const auto undone = ports::WorkScope::begin(kit.shop().work);
    EXPECT_TRUE(undone.ok());
    const FailingDisk disk(kit.connection(), 0, false);
    EXPECT_EQ(codeOf(act), std::nullopt);
    return disk.seen();
}

} // namespace linli
