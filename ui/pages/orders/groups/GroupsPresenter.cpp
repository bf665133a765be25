// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/groups/GroupsPresenter.h"

#include "ui/language/RefusalText.h"
#include "usecases/ports/Clock.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/Rules.h"

#include <algorithm>

namespace linli::ui {

namespace {

struct Snapshot
{
    std::vector<usecases::GroupRow> groups;
    std::vector<usecases::RuleRow> rules;
};

Result<Snapshot> readAll(usecases::Shop& shop)
{
    Snapshot all;
    LINLI_ASSIGN(all.groups, usecases::listGroups(shop));
    LINLI_ASSIGN(all.rules, usecases::listRules(shop));
    std::erase_if(all.rules, [](const usecases::RuleRow& rule) {
        return rule.terms().kind != rewards::RuleKind::GroupBuy || rule.killed();
    });
    return all;
}

} // namespace

GroupsPresenter::GroupsPresenter(AppContext& context, QObject* parent) : Presenter(context, parent)
{
}

Instant GroupsPresenter::now() const
{
    return context().clock.now();
}

void GroupsPresenter::load()
{
    read<Snapshot>(
        0, [](StoreSide& side) { return readAll(side.shop); },
        [this](Snapshot all) {
            m_groups = std::move(all.groups);
            m_rules = std::move(all.rules);
            m_loaded = true;
            Q_EMIT loaded();
        });
}

void GroupsPresenter::open(const usecases::NewGroup& group)
{
    write<usecases::OpenedGroup>(
        [group](StoreSide& side) { return usecases::openGroup(side.shop, group); },
        [this](const Result<usecases::OpenedGroup>& done) {
            if (!done.ok()) {
                Q_EMIT notOpened(done.error());
            } else if (done->outcome.refused) {
                Q_EMIT refused(refusalText(done->outcome.refusal()));
            } else {
                Q_EMIT opened(text(done->group.text()));
            }
        });
}

void GroupsPresenter::settleOverdue()
{
    const bool overdue =
        std::any_of(m_groups.begin(), m_groups.end(), [this](const usecases::GroupRow& group) {
            return group.open() && group.endsAt <= now();
        });
    if (!overdue || m_settling) {
        return;
    }
    m_settling = true;
    write<std::optional<usecases::Outcome>>(
        [](StoreSide& side) { return usecases::settleIfDue(side.shop); },
        [this](const Result<std::optional<usecases::Outcome>>& done) {
            // A refusal stays until the page is read again: no write a second.
            m_settling = !done.ok();
        });
}

} // namespace linli::ui
