// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/BoardWindow.h"
#include "kit/TestShop.h"
#include "storage/sqlite/boards/SqliteBoardSource.h"
#include "usecases/sample/SampleShop.h"

#include <gtest/gtest.h>

#include "boards/OracleComparison.h"

namespace linli::boardtest {
namespace {

/// Rows written by the real use cases, as an owner's shop has them.
TEST(SampleOracle, everyFigureOfTheSampleShopAgreesWithSql)
{
    const Instant now = kit::at("2026-03-10 10:00");
    kit::TestShop shop;
    kit::must(usecases::fillSampleShop(shop.shop(), shop.clock(), 7, now));
    RawShop raw(shop.connection());
    SqlOracle oracle(raw);
    storage::SqliteBoardSource source(shop.connection());
    const board::BoardFacts facts = kit::must(source.facts());
    const board::Attribution attribution(facts);
    std::size_t rows = 0;
    for (const char* choice :
         {"week:2026-03-09", "week:2026-03-02", "month:2026-03", "month:2026-02", "month:2026-01",
          "2026-01-01..2026-03-31", "2026-02-10..2026-03-10", "all"}) {
        SCOPED_TRACE(choice);
        const TimeWindow window =
            board::resolve(board::parseWindow(choice).value(), facts.range(), now);
        rows +=
            compareWithSql(attribution, kit::must(source.saleLines(window)), window, now, oracle);
    }
    EXPECT_GT(rows, 30U);
}

} // namespace
} // namespace linli::boardtest
