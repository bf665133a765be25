// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/engine/RuleBook.h"

#include "domain/rewards/EarningKinds.h"
#include "domain/rewards/engine/Identity.h"

namespace linli::rewards::engine {

const Terms& newestTerms(const Rule& rule)
{
    return rule.versions.back().terms;
}

const RuleVersion* versionAt(const Rule& rule, Instant at)
{
    for (auto version = rule.versions.rbegin(); version != rule.versions.rend(); ++version) {
        if (version->from <= at) {
            return &*version;
        }
    }
    return nullptr;
}

bool earnsOnPayment(const Rule& rule)
{
    return isEarningKind(newestTerms(rule).kind);
}

bool isBindRule(const Rule& rule)
{
    return earnsOnPayment(rule) || newestTerms(rule).kind == RuleKind::PriceCut;
}

const Rule* firstOf(Work& work, RuleKind kind)
{
    for (const Rule& rule : work.rules()) {
        if (newestTerms(rule).kind == kind) {
            return &rule;
        }
    }
    return nullptr;
}

const Terms* priceCutFor(Work& work, const MemberKey& buyer)
{
    const Rule* rule = firstOf(work, RuleKind::PriceCut);
    const BindRecord* bind = bindOf(work, buyer);
    if (rule == nullptr || bind == nullptr) {
        return nullptr;
    }
    const Terms& terms = newestTerms(*rule);
    const bool live = work.now() < bind->at + Span::days(terms.bindLifeDays);
    const bool open = terms.window.contains(work.now());
    const bool unused = !work.members.at(buyer).priceCutUsed;
    return live && open && unused && isNew(work, buyer, {}) ? &terms : nullptr;
}

} // namespace linli::rewards::engine
