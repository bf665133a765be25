// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/privacy/SqliteRetentionStore.h"

#include "domain/rewards/TermsText.h"
#include "storage/sqlite/privacy/Retention.sql.h"
#include "storage/sqlite/rows/EachRow.h"

#include <algorithm>

namespace linli::storage {
namespace {

/// A window that is longer has no end anybody meant: it is no campaign.
constexpr Span kNoEnd = Span::days(3 * 366);

} // namespace

Result<std::int64_t> SqliteRetentionStore::drop(std::string_view sql, Instant before)
{
    LINLI_ASSIGN(Statement drop, m_connection.prepare(sql));
    return drop.bind("before", before).runCounting();
}

Result<std::int64_t> SqliteRetentionStore::dropDevices(Instant now, Instant before)
{
    LINLI_TRY(m_connection.execute(sql::kForgetOldDevices));
    {
        LINLI_ASSIGN(Statement see, m_connection.prepare(sql::kSeeDevices));
        LINLI_TRY(see.bind("now", now).run());
    }
    LINLI_ASSIGN(const std::int64_t dropped, drop(sql::kDropDevices, before));
    LINLI_ASSIGN([[maybe_unused]] const std::int64_t seen, drop(sql::kDropSeenDevices, before));
    return dropped;
}

Result<std::int64_t> SqliteRetentionStore::dropTombstones(Instant before)
{
    return drop(sql::kDropTombstones, before);
}

Result<std::int64_t> SqliteRetentionStore::dropDrafts(Instant before)
{
    return drop(sql::kDropOldDrafts, before);
}

Result<std::int64_t> SqliteRetentionStore::dropImportRows(Instant before)
{
    return drop(sql::kDropImportRows, before);
}

Result<Span> SqliteRetentionStore::longestCampaign()
{
    Span longest;
    {
        LINLI_ASSIGN(Statement session, m_connection.prepare(sql::kLongestSession));
        LINLI_ASSIGN(const bool any, session.step());
        longest = {any ? session.row().integer(0) : 0};
    }
    LINLI_ASSIGN(Statement rules, m_connection.prepare(sql::kRuleTexts));
    LINLI_TRY(eachRow(rules, [&](const Row& row) {
        if (const Result<rewards::Terms> terms = rewards::parseTerms(row.text(0)); terms.ok()) {
            const Span runs = terms->window.to - terms->window.from;
            longest = runs <= kNoEnd ? std::max(longest, runs) : longest;
        }
    }));
    return longest;
}

Result<std::vector<ports::InactiveMember>> SqliteRetentionStore::inactiveSince(Instant before,
                                                                               int most)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kInactive));
    find.bind("before", before).bind("most", most);
    std::vector<ports::InactiveMember> all;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        all.push_back({row.key<MemberKey>(0), row.instant(1)});
    }));
    return all;
}

Result<void> SqliteRetentionStore::addRun(const ports::RetentionRun& run)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddRetentionRun));
    add.bind("at", run.at).bind("job", std::string_view(run.job)).bind("cleared", run.cleared);
    return add.bind("trouble", std::string_view(run.trouble)).run();
}

Result<std::vector<ports::RetentionRun>> SqliteRetentionStore::lastRuns()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kLastRetentionRuns));
    std::vector<ports::RetentionRun> all;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        all.push_back({row.instant(0), row.text(1), row.integer(2), row.text(3)});
    }));
    return all;
}

Result<std::optional<Instant>> SqliteRetentionStore::lastAt()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kLastRetention));
    LINLI_ASSIGN(const bool any, find.step());
    return any ? find.row().optionalInstant(0) : std::optional<Instant>();
}

} // namespace linli::storage
