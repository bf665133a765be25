// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/vip/VipEventsPresenter.h"

#include "ui/language/LanguageSwitch.h"
#include "usecases/vip/Vip.h"
#include "words/neighbours/VipTasks.h"
#include "words/neighbours/VipText.h"

namespace linli::ui {

using usecases::Shop;

namespace {

constexpr int kEvent = 0;

Result<usecases::MadeTasks>
askAndQueue(Shop& shop, const std::string& event, const QString& shopName, words::Language spoken)
{
    LINLI_ASSIGN(const std::vector<usecases::VipRow> rows, usecases::vipMembers(shop));
    std::vector<MemberKey> members;
    for (const usecases::VipRow& row : rows) {
        members.push_back(row.member);
    }
    LINLI_TRY(usecases::inviteToEvent(shop, event, members));
    LINLI_ASSIGN(const usecases::VipEventDetail detail, usecases::vipEvent(shop, event));
    members.clear();
    for (const usecases::VipGuestRow& guest : detail.guests) {
        if (guest.answer == vip::Answer::Invited) {
            members.push_back(guest.member);
        }
    }
    return usecases::makeTasks(shop,
                               words::eventTasks(detail.row.event, members, shopName, spoken));
}

} // namespace

void VipEventsPresenter::openEvent(const std::string& id)
{
    read<usecases::VipEventDetail>(
        kEvent, [id](StoreSide& side) { return usecases::vipEvent(side.shop, id); },
        [this](const usecases::VipEventDetail& detail) { Q_EMIT eventOpened(detail); });
}

void VipEventsPresenter::saveEvent(const vip::VipEvent& event)
{
    act<vip::VipEvent>([event](Shop& shop) { return usecases::saveVipEvent(shop, event); },
                       [this](const vip::VipEvent& kept) {
                           Q_EMIT saved();
                           openEvent(kept.id);
                       });
}

void VipEventsPresenter::cancelEvent(const std::string& id, bool cancelled)
{
    actAndSay(
        [id, cancelled](Shop& shop) { return usecases::cancelVipEvent(shop, id, cancelled); });
}

void VipEventsPresenter::inviteAll(const std::string& event)
{
    act<usecases::MadeTasks>([event, name = shopName(), spoken = language()](
                                 Shop& shop) { return askAndQueue(shop, event, name, spoken); },
                             [this](const usecases::MadeTasks& made) {
                                 Q_EMIT saved();
                                 Q_EMIT queued(made);
                             });
}

void VipEventsPresenter::answer(const std::string& event,
                                const MemberKey& member,
                                vip::Answer answer)
{
    act<std::optional<vip::Answer>>(
        [event, member, answer](Shop& shop) {
            return usecases::answerEvent(shop, event, member, answer);
        },
        [this](const std::optional<vip::Answer>&) { Q_EMIT saved(); });
}

void VipEventsPresenter::undoAnswer(const std::string& event,
                                    const MemberKey& member,
                                    const std::optional<vip::Answer>& before)
{
    actAndSay([event, member, before](Shop& shop) {
        return usecases::undoAnswer(shop, event, member, before);
    });
}

void VipEventsPresenter::checkIn(const std::string& event, const QString& typed)
{
    act<usecases::CheckIn>([event, typed = typed.trimmed().toStdString()](
                               Shop& shop) { return usecases::checkIn(shop, event, typed); },
                           [this](const usecases::CheckIn& in) { Q_EMIT letIn(in); });
}

void VipEventsPresenter::closeAttendance(const std::string& event)
{
    act<std::int64_t>([event](Shop& shop) { return usecases::closeAttendance(shop, event); },
                      [this](std::int64_t) { Q_EMIT saved(); });
}

void VipEventsPresenter::printInvitation(const std::string& event,
                                         const MemberKey& member,
                                         const QString& path)
{
    print<usecases::EventPaper>(
        [event, member](Shop& shop) { return usecases::eventPaper(shop, event, member); },
        [](const usecases::EventPaper& paper) {
            return words::eventFields(paper, today(), language());
        },
        QStringLiteral("honour-invitation"), path);
}

} // namespace linli::ui
