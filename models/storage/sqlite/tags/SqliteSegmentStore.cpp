// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/tags/SqliteSegmentStore.h"

#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/tags/Segment.sql.h"

#include <algorithm>

namespace linli::storage {

using linli::segments::Filter;
using linli::segments::Segment;
using ports::TagRule;

namespace {

/// A line only a newer version knows leaves a filter nobody meets, never one everybody meets.
Filter readFilter(const Row& row, int any, int lines)
{
    Result<Filter> filter = linli::segments::parseLines(row.boolean(any), row.text(lines));
    if (filter.ok()) {
        return std::move(filter).value();
    }
    linli::segments::Condition never;
    linli::segments::Condition ever;
    ever.negated = true;
    Filter nobody;
    nobody.conditions = {never, ever};
    return nobody;
}

/// Both in byte order.
std::vector<std::string> without(const std::vector<std::string>& all,
                                 const std::vector<std::string>& these)
{
    std::vector<std::string> rest;
    std::set_difference(all.begin(), all.end(), these.begin(), these.end(),
                        std::back_inserter(rest));
    return rest;
}

} // namespace

Result<std::vector<Segment>> SqliteSegmentStore::segments()
{
    LINLI_ASSIGN(Statement all, m_connection.prepare(sql::kSegments));
    std::vector<Segment> saved;
    LINLI_TRY(eachRow(all, [&](const Row& row) {
        saved.push_back({row.text(0), row.text(1), readFilter(row, 2, 3)});
    }));
    return saved;
}

Result<void> SqliteSegmentStore::saveSegment(const Segment& segment, Instant createdAt)
{
    LINLI_ASSIGN(Statement named, m_connection.prepare(sql::kSegmentNamed));
    named.bind("name", std::string_view(segment.name)).bind("id", std::string_view(segment.id));
    LINLI_ASSIGN(const bool taken, named.step());
    if (taken) {
        return Error::badInput(ErrorCode::AlreadyExists, "segment", segment.name, "another name");
    }
    const std::string lines = linli::segments::linesOf(segment.filter);
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveSegment));
    save.bind("id", std::string_view(segment.id)).bind("name", std::string_view(segment.name));
    save.bind("any", segment.filter.any).bind("conditions", std::string_view(lines));
    return save.bind("created", createdAt).run();
}

Result<void> SqliteSegmentStore::removeSegment(std::string_view id)
{
    LINLI_ASSIGN(Statement remove, m_connection.prepare(sql::kRemoveSegment));
    return remove.bind("id", id).run();
}

Result<std::vector<MemberKey>> SqliteSegmentStore::meeting(const Filter& filter, Instant now)
{
    LINLI_ASSIGN(const std::vector<std::size_t> places, m_facts.meeting(filter, now));
    std::vector<MemberKey> keys;
    keys.reserve(places.size());
    for (const std::size_t place : places) {
        keys.push_back(m_facts.keyAt(place));
    }
    return keys;
}

Result<std::vector<std::int64_t>> SqliteSegmentStore::counts(const std::vector<Filter>& filters,
                                                             Instant now)
{
    std::vector<std::int64_t> counts;
    for (const Filter& filter : filters) {
        LINLI_ASSIGN(const std::vector<std::size_t> places, m_facts.meeting(filter, now));
        counts.push_back(static_cast<std::int64_t>(places.size()));
    }
    return counts;
}

Result<std::vector<TagRule>> SqliteSegmentStore::rules()
{
    LINLI_ASSIGN(Statement all, m_connection.prepare(sql::kTagRules));
    std::vector<TagRule> rules;
    LINLI_TRY(eachRow(all, [&](const Row& row) {
        rules.push_back(
            {row.text(0), row.text(1), readFilter(row, 2, 3), row.boolean(4), row.integer(5)});
    }));
    return rules;
}

Result<std::vector<std::string>> SqliteSegmentStore::noted(std::string_view rule)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kNoted));
    find.bind("rule", rule);
    return allTexts(find);
}

Result<std::int64_t> SqliteSegmentStore::lapse(std::string_view rule,
                                               const std::vector<std::string>& members)
{
    if (members.empty()) {
        return 0;
    }
    const std::string json = jsonArray(members);
    LINLI_ASSIGN(Statement take, m_connection.prepare(sql::kTakeRuled));
    take.bind("rule", rule).bind("members", std::string_view(json));
    LINLI_ASSIGN(const std::int64_t taken, take.runCounting());
    LINLI_ASSIGN(Statement forget, m_connection.prepare(sql::kForgetLapsed));
    LINLI_TRY(forget.bind("rule", rule).bind("members", std::string_view(json)).run());
    return taken;
}

Result<void> SqliteSegmentStore::saveRule(const TagRule& rule, Instant createdAt)
{
    LINLI_ASSIGN(const std::vector<TagRule> all, rules());
    for (const TagRule& old : all) {
        if (old.id == rule.id && (!rule.active || old.tag != rule.tag)) {
            LINLI_ASSIGN(const std::vector<std::string> fitted, noted(rule.id));
            LINLI_TRY(lapse(rule.id, fitted));
        }
    }
    const std::string lines = linli::segments::linesOf(rule.filter);
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveTagRule));
    save.bind("id", std::string_view(rule.id)).bind("tag", std::string_view(rule.tag));
    save.bind("any", rule.filter.any).bind("conditions", std::string_view(lines));
    return save.bind("active", rule.active).bind("created", createdAt).run();
}

Result<void> SqliteSegmentStore::removeRule(std::string_view id)
{
    LINLI_ASSIGN(const std::vector<std::string> fitted, noted(id));
    LINLI_TRY(lapse(id, fitted));
    LINLI_ASSIGN(Statement remove, m_connection.prepare(sql::kRemoveTagRule));
    return remove.bind("rule", id).run();
}

Result<std::int64_t> SqliteSegmentStore::applyRule(const TagRule& rule, Instant now)
{
    LINLI_ASSIGN(const std::vector<std::size_t> places, m_facts.meeting(rule.filter, now));
    std::vector<std::string> fitting;
    fitting.reserve(places.size());
    for (const std::size_t place : places) {
        fitting.push_back(m_facts.keyAt(place).text());
    }
    std::sort(fitting.begin(), fitting.end());
    LINLI_ASSIGN(const std::vector<std::string> fitted, noted(rule.id));
    LINLI_ASSIGN(const std::int64_t taken, lapse(rule.id, without(fitted, fitting)));
    const std::vector<std::string> fresh = without(fitting, fitted);
    if (fresh.empty()) {
        return taken;
    }
    const std::string members = jsonArray(fresh);
    LINLI_ASSIGN(Statement note, m_connection.prepare(sql::kNoteMeeting));
    note.bind("rule", std::string_view(rule.id)).bind("tag", std::string_view(rule.tag));
    LINLI_TRY(note.bind("members", std::string_view(members)).run());
    LINLI_ASSIGN(Statement set, m_connection.prepare(sql::kSetRuled));
    LINLI_ASSIGN(const std::int64_t put, set.bind("rule", std::string_view(rule.id)).runCounting());
    return taken + put;
}

} // namespace linli::storage
