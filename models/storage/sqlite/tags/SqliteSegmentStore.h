// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/tags/SegmentFacts.h"
#include "usecases/ports/tags/SegmentStore.h"

namespace linli::storage {

/// segment, tag_rule, tag_by_rule. References must outlive it.
class SqliteSegmentStore final : public ports::SegmentStore
{
  public:
    SqliteSegmentStore(Connection& connection, SegmentFacts& facts)
        : m_connection(connection), m_facts(facts)
    {
    }
    Result<std::vector<linli::segments::Segment>> segments() override;
    Result<void> saveSegment(const linli::segments::Segment& segment, Instant createdAt) override;
    Result<void> removeSegment(std::string_view id) override;
    Result<std::vector<MemberKey>> meeting(const linli::segments::Filter& filter,
                                           Instant now) override;
    Result<std::vector<std::int64_t>> counts(const std::vector<linli::segments::Filter>& filters,
                                             Instant now) override;
    Result<std::vector<ports::TagRule>> rules() override;
    Result<void> saveRule(const ports::TagRule& rule, Instant createdAt) override;
    Result<void> removeRule(std::string_view id) override;
    Result<std::int64_t> applyRule(const ports::TagRule& rule, Instant now) override;

  private:
    /// Whom the rule was found to fit, in byte order.
    Result<std::vector<std::string>> noted(std::string_view rule);
    /// Takes back what the rule set on these; answers how many tags went.
    Result<std::int64_t> lapse(std::string_view rule, const std::vector<std::string>& members);

    Connection& m_connection;
    SegmentFacts& m_facts;
};

} // namespace linli::storage
