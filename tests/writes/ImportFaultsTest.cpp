// SPDX-License-Identifier: GPL-3.0-or-later
// Imports, what is decided about their rows, their undoing, saved profiles: whichever statement
// fails.
#include "exchange/import/ReadImport.h"
#include "usecases/imports/RunImport.h"
#include "usecases/imports/profiles/SavedProfiles.h"
#include "usecases/imports/undo/ImportQueue.h"
#include "usecases/imports/undo/UndoImport.h"

#include "writes/WriteTable.h"

namespace linli {
namespace {

using namespace usecases;
using namespace usecases::imports;
using kit::must;

constexpr const char* kPeople = "name,phone,joined_at\n"
                                "甲,13900000001,2026-01-01\n"
                                "乙,13900000002,2026-01-02\n";
constexpr const char* kOrders = "order_no,member_phone,placed_at,paid_at,paid_amount,refunded_"
                                "amount,status,items\n"
                                "A1,13800000001,2026-03-01,2026-03-01,10,0,paid,EGG×1@10\n"
                                "A2,,2026-03-01,2026-03-01,5,0,paid,EGG×1@5\n";

Result<ImportResult> import(WriteScene& s)
{
    const ImportOptions real{false, true, {}};
    return runImport(s.shop, s.shop.imports, s.as<ImportFile>(), real);
}

void read(WriteScene& s, const char* csv)
{
    s.made = must(exchange::readImport({QByteArray(csv), "text.csv"}, {}));
}

void imported(WriteScene& s)
{
    read(s, kOrders);
    ASSERT_TRUE(must(import(s)).applied);
}

/// A2 has no buyer and waits for one.
void waiting(WriteScene& s)
{
    imported(s);
    const std::vector<WaitingChoice> rows = must(waitingImports(s.shop, 10));
    ASSERT_EQ(rows.size(), 1U);
    s.made = rows.front().row;
}

SavedProfile profile(const char* name)
{
    return {name, "order_no|member_phone", "{}"};
}

const NamedWrite kWrites[] = {
    {"RunImportOfPeople", [](WriteScene& s) { return errorOf(import(s)); },
     [](WriteScene& s) { read(s, kPeople); }},
    {"RunImportOfOrders", [](WriteScene& s) { return errorOf(import(s)); },
     [](WriteScene& s) { read(s, kOrders); }},
    {"UndoImport", [](WriteScene& s) { return errorOf(undoImport(s.shop, "")); }, imported},
    {"DecideImport",
     [](WriteScene& s) { return errorOf(decideImport(s.shop, s.as<ports::WaitingRow>(), s.wang)); },
     waiting},
    {"DismissImport",
     [](WriteScene& s) { return errorOf(dismissImport(s.shop, s.as<ports::WaitingRow>())); },
     waiting},
    {"SaveProfile", [](WriteScene& s) { return errorOf(saveProfile(s.shop, profile("快团团"))); }},
    {"RenameProfile",
     [](WriteScene& s) { return errorOf(renameProfile(s.shop, "快团团", "接龙")); },
     [](WriteScene& s) { must(saveProfile(s.shop, profile("快团团"))); }},
    {"RemoveProfile", [](WriteScene& s) { return errorOf(removeProfile(s.shop, "快团团")); },
     [](WriteScene& s) { must(saveProfile(s.shop, profile("快团团"))); }},
};

using ImportWrites = FaultedWrite;

TEST_P(ImportWrites, IsAllOrNothingWhicheverStatementFails)
{
    failEachOf(GetParam());
}

INSTANTIATE_TEST_SUITE_P(UseCases, ImportWrites, testing::ValuesIn(kWrites), nameOfWrite);

} // namespace
} // namespace linli
