// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/vip/VipEvents.h"

#include "usecases/desk/Permit.h"
#include "usecases/members/Members.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

using ports::VipGuest;
using vip::Answer;
using vip::Attendance;
using vip::VipEvent;

constexpr std::size_t kLongestTitle = 40;
constexpr std::size_t kLongestNote = 300;
constexpr std::int64_t kMostSeats = 1000;
constexpr std::int64_t kMostHours = 72;

ports::VipStore& store(Shop& shop)
{
    return *shop.features.vip;
}

Result<VipEvent> existingEvent(Shop& shop, const std::string& id)
{
    LINLI_ASSIGN(std::optional<VipEvent> event, store(shop).event(id));
    if (!event) {
        return Error::badInput(ErrorCode::NotFound, "event", id.substr(0, 40), "an event's id");
    }
    return *std::move(event);
}

Attendance attendanceOf(const std::vector<VipGuest>& guests)
{
    Attendance attendance;
    for (const VipGuest& guest : guests) {
        vip::count(attendance, guest.answer);
    }
    return attendance;
}

std::optional<Answer> answerOf(const std::vector<VipGuest>& guests, const MemberKey& member)
{
    for (const VipGuest& guest : guests) {
        if (guest.member == member) {
            return guest.answer;
        }
    }
    return std::nullopt;
}

/// The order of a list at the door.
int rank(Answer answer)
{
    switch (answer) {
    case Answer::Coming:
        return 0;
    case Answer::Came:
        return 1;
    case Answer::Invited:
        return 2;
    case Answer::Declined:
        return 3;
    case Answer::Absent:
        return 4;
    }
    return 5;
}

Result<VipEvent> checkedEvent(const VipEvent& event)
{
    VipEvent clean = event;
    LINLI_ASSIGN(clean.title, typedText("title", event.title, kLongestTitle));
    LINLI_ASSIGN(clean.place, typedText("place", event.place, kLongestTitle));
    clean.note = trimmed(event.note);
    if (clean.title.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "title", "", "1–40");
    }
    if (characterCount(clean.note) > kLongestNote) {
        return Error::badInput(ErrorCode::TooLong, "note",
                               std::to_string(characterCount(clean.note)), "0–300");
    }
    LINLI_TRY(checkRange("capacity", clean.capacity, 0, kMostSeats));
    if (clean.endsAt <= clean.startsAt || clean.endsAt - clean.startsAt > Span::hours(kMostHours)) {
        return Error::badInput(ErrorCode::InvalidValue, "ends", clean.endsAt.toShanghaiText(),
                               "after the beginning, within 72 hours");
    }
    return clean;
}

Result<void> put(Shop& shop, const std::string& event, const MemberKey& member, Answer answer)
{
    return store(shop).saveGuest(event, {member, answer, shop.clock.now()});
}

} // namespace

Result<std::vector<VipEventRow>> vipEvents(Shop& shop)
{
    LINLI_ASSIGN(const std::vector<VipEvent> events, store(shop).events());
    std::vector<VipEventRow> rows;
    for (const VipEvent& event : events) {
        LINLI_ASSIGN(const std::vector<VipGuest> guests, store(shop).guests(event.id));
        rows.push_back({event, attendanceOf(guests)});
    }
    const Instant now = shop.clock.now();
    std::stable_sort(rows.begin(), rows.end(), [now](const VipEventRow& a, const VipEventRow& b) {
        const bool overA = a.event.endsAt <= now;
        const bool overB = b.event.endsAt <= now;
        if (overA != overB) {
            return overB;
        }
        return overA ? a.event.startsAt > b.event.startsAt : a.event.startsAt < b.event.startsAt;
    });
    return rows;
}

Result<VipEventDetail> vipEvent(Shop& shop, const std::string& id)
{
    VipEventDetail detail;
    LINLI_ASSIGN(detail.row.event, existingEvent(shop, id));
    LINLI_ASSIGN(const std::vector<VipGuest> guests, store(shop).guests(id));
    detail.row.attendance = attendanceOf(guests);
    std::vector<MemberKey> keys;
    for (const VipGuest& guest : guests) {
        keys.push_back(guest.member);
    }
    LINLI_ASSIGN(const std::vector<MemberRow> people, shop.members.rows(keys));
    for (const VipGuest& guest : guests) {
        const auto person = std::find_if(people.begin(), people.end(), [&](const MemberRow& row) {
            return row.key == guest.member;
        });
        if (person != people.end()) {
            detail.guests.push_back(
                {guest.member, person->name, person->code, guest.answer, guest.changedAt});
        }
    }
    std::stable_sort(
        detail.guests.begin(), detail.guests.end(),
        [](const VipGuestRow& a, const VipGuestRow& b) { return rank(a.answer) < rank(b.answer); });
    return detail;
}

Result<VipEvent> saveVipEvent(Shop& shop, const VipEvent& event)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    LINLI_ASSIGN(VipEvent clean, checkedEvent(event));
    return inOneUnit(shop, [&]() -> Result<VipEvent> {
        if (clean.id.empty()) {
            clean.id = shop.ids.next().toText();
            clean.createdAt = shop.clock.now();
        } else {
            LINLI_ASSIGN(const VipEventDetail before, vipEvent(shop, clean.id));
            if (before.row.event.cancelledAt) {
                return Error::badInput(ErrorCode::IllegalTransition, "event", clean.id,
                                       "an event that takes place");
            }
            const std::int64_t taken = before.row.attendance.taken();
            if (clean.capacity > 0) {
                LINLI_TRY(checkRange("capacity", clean.capacity, std::max<std::int64_t>(taken, 1),
                                     kMostSeats));
            }
            clean.createdAt = before.row.event.createdAt;
            clean.cancelledAt.reset();
        }
        LINLI_TRY(store(shop).saveEvent(clean));
        return clean;
    });
}

Result<void> cancelVipEvent(Shop& shop, const std::string& id, bool cancelled)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(VipEvent event, existingEvent(shop, id));
        event.cancelledAt = cancelled ? std::optional(shop.clock.now()) : std::nullopt;
        return store(shop).saveEvent(event);
    });
}

Result<std::int64_t>
inviteToEvent(Shop& shop, const std::string& event, const std::vector<MemberKey>& members)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<std::int64_t> {
        LINLI_ASSIGN(const VipEvent asked, existingEvent(shop, event));
        LINLI_ASSIGN(const std::vector<VipGuest> guests, store(shop).guests(event));
        LINLI_TRY(vip::mayAnswer(asked, attendanceOf(guests), std::nullopt, Answer::Invited,
                                 shop.clock.now()));
        std::int64_t anew = 0;
        for (const MemberKey& member : members) {
            LINLI_TRY(existingMember(shop, member));
            if (!answerOf(guests, member)) {
                LINLI_TRY(put(shop, event, member, Answer::Invited));
                ++anew;
            }
        }
        return anew;
    });
}

Result<std::optional<Answer>>
answerEvent(Shop& shop, const std::string& event, const MemberKey& member, Answer answer)
{
    LINLI_TRY(permit(shop, staff::Permission::Sell));
    return inOneUnit(shop, [&]() -> Result<std::optional<Answer>> {
        LINLI_ASSIGN(const VipEvent asked, existingEvent(shop, event));
        LINLI_TRY(existingMember(shop, member));
        LINLI_ASSIGN(const std::vector<VipGuest> guests, store(shop).guests(event));
        const std::optional<Answer> before = answerOf(guests, member);
        LINLI_TRY(vip::mayAnswer(asked, attendanceOf(guests), before, answer, shop.clock.now()));
        LINLI_TRY(put(shop, event, member, answer));
        return before;
    });
}

Result<void> undoAnswer(Shop& shop,
                        const std::string& event,
                        const MemberKey& member,
                        const std::optional<Answer>& before)
{
    LINLI_TRY(permit(shop, staff::Permission::Sell));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(existingEvent(shop, event));
        return before ? put(shop, event, member, *before) : store(shop).dropGuest(event, member);
    });
}

Result<CheckIn> checkIn(Shop& shop, const std::string& event, const std::string& typed)
{
    LINLI_ASSIGN(const MemberKey member, findMember(shop, typed));
    return inOneUnit(shop, [&]() -> Result<CheckIn> {
        CheckIn in;
        LINLI_ASSIGN(in.before, answerEvent(shop, event, member, Answer::Came));
        in.again = in.before == Answer::Came;
        LINLI_ASSIGN(const std::vector<MemberRow> people, shop.members.rows({member}));
        if (!people.empty()) {
            in.guest = {member, people.front().name, people.front().code, Answer::Came,
                        shop.clock.now()};
        }
        return in;
    });
}

Result<std::int64_t> closeAttendance(Shop& shop, const std::string& event)
{
    LINLI_TRY(permit(shop, staff::Permission::Sell));
    return inOneUnit(shop, [&]() -> Result<std::int64_t> {
        LINLI_ASSIGN(const VipEvent over, existingEvent(shop, event));
        if (shop.clock.now() < over.endsAt) {
            return Error::badInput(ErrorCode::IllegalTransition, "event", event,
                                   "one that is over");
        }
        LINLI_ASSIGN(const std::vector<VipGuest> guests, store(shop).guests(event));
        std::int64_t absent = 0;
        for (const VipGuest& guest : guests) {
            if (guest.answer == Answer::Coming) {
                LINLI_TRY(put(shop, event, guest.member, Answer::Absent));
                ++absent;
            }
        }
        return absent;
    });
}

Result<EventPaper> eventPaper(Shop& shop, const std::string& event, const MemberKey& member)
{
    EventPaper paper;
    LINLI_ASSIGN(paper.event, existingEvent(shop, event));
    LINLI_ASSIGN(const std::vector<PosterPerson> people, posterPeople(shop, {member}));
    if (people.empty()) {
        return Error::badInput(ErrorCode::NotFound, "member", member.text(),
                               "who has an invite code");
    }
    paper.paper.person = people.front();
    paper.paper.since = BusinessDay::of(paper.event.startsAt);
    LINLI_ASSIGN(const std::optional<honours::Tier> tier, honourOf(shop, member));
    paper.paper.tier = tier.value_or(honours::Tier());
    LINLI_ASSIGN(paper.paper.shop, shopProfile(shop));
    return paper;
}

} // namespace linli::usecases
