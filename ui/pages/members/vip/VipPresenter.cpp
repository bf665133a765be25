// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/vip/VipPresenter.h"

#include "ui/language/LanguageSwitch.h"
#include "usecases/honours/Honours.h"
#include "words/neighbours/VipTasks.h"
#include "words/neighbours/VipText.h"

namespace linli::ui {

using usecases::Shop;

namespace {

constexpr int kAll = 0;

} // namespace

void VipPresenter::load()
{
    read<Snapshot>(
        kAll,
        [](StoreSide& side) -> Result<Snapshot> {
            Snapshot all;
            LINLI_ASSIGN(all.members, usecases::vipMembers(side.shop));
            LINLI_ASSIGN(all.events, usecases::vipEvents(side.shop));
            LINLI_ASSIGN(all.policies, usecases::vipPolicies(side.shop));
            LINLI_ASSIGN(all.tiers, usecases::honourTiers(side.shop));
            LINLI_ASSIGN(all.tier, usecases::vipTier(side.shop));
            return all;
        },
        [this](Snapshot all) {
            m_all = std::move(all);
            Q_EMIT loaded();
        });
}

void VipPresenter::join(const MemberKey& member)
{
    act<std::int64_t>([member](Shop& shop) { return usecases::joinVip(shop, {member}); },
                      [this](std::int64_t) { Q_EMIT saved(); });
}

void VipPresenter::leave(const MemberKey& member)
{
    QString name;
    for (const usecases::VipRow& row : m_all.members) {
        name = row.member == member ? text(row.name) : name;
    }
    act<bool>(
        [member](Shop& shop) -> Result<bool> {
            LINLI_TRY(usecases::leaveVip(shop, member));
            return true;
        },
        [this, member, name](bool) { Q_EMIT left(text(member.text()), name); });
}

void VipPresenter::setTier(const std::string& tier)
{
    actAndSay([tier](Shop& shop) { return usecases::setVipTier(shop, tier); });
}

void VipPresenter::savePolicy(const ports::VipPolicy& policy)
{
    act<ports::VipPolicy>([policy](Shop& shop) { return usecases::savePolicy(shop, policy); },
                          [this](const ports::VipPolicy&) { Q_EMIT saved(); });
}

void VipPresenter::removePolicy(const std::string& id)
{
    act<ports::VipPolicy>([id](Shop& shop) { return usecases::removePolicy(shop, id); },
                          [this](const ports::VipPolicy& gone) { Q_EMIT policyRemoved(gone); });
}

void VipPresenter::passOn(const ports::VipPolicy& policy)
{
    act<usecases::MadeTasks>(
        [policy, shop = shopName(),
         spoken = language()](Shop& open) -> Result<usecases::MadeTasks> {
            LINLI_ASSIGN(const std::vector<usecases::VipRow> rows, usecases::vipMembers(open));
            std::vector<MemberKey> members;
            for (const usecases::VipRow& row : rows) {
                members.push_back(row.member);
            }
            return usecases::makeTasks(open, words::policyTasks(policy, members, shop, spoken));
        },
        [this](const usecases::MadeTasks& made) { Q_EMIT queued(made); });
}

void VipPresenter::printStory(const MemberKey& member, const QString& words, const QString& path)
{
    print<usecases::StoryPaper>(
        [member, words = words.toStdString()](Shop& shop) {
            return usecases::storyPaper(shop, member, words);
        },
        [](const usecases::StoryPaper& paper) { return words::storyFields(paper, language()); },
        QStringLiteral("story-card"), path);
}

} // namespace linli::ui
