// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/vip/VipEvent.h"
#include "usecases/honours/Honours.h"
#include "usecases/ports/vip/VipStore.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

struct VipEventRow
{
    vip::VipEvent event;
    vip::Attendance attendance;
};
struct VipGuestRow
{
    MemberKey member;
    std::string name;
    std::string code;
    vip::Answer answer = vip::Answer::Invited;
    Instant changedAt;
};
struct VipEventDetail
{
    VipEventRow row;
    std::vector<VipGuestRow> guests; ///< who comes first, then who has not answered
};

/// Next ones first in time, then those that are over, latest first.
[[nodiscard]] Result<std::vector<VipEventRow>> vipEvents(Shop& shop);
/// Errors: NotFound.
[[nodiscard]] Result<VipEventDetail> vipEvent(Shop& shop, const std::string& id);
/// A new one where its id is empty. Errors: MissingValue (title), TooLong, OutOfRange (capacity
/// 0–1000, or below the seats taken), InvalidValue (ends before it starts), IllegalTransition
/// (cancelled).
[[nodiscard]] Result<vip::VipEvent> saveVipEvent(Shop& shop, const vip::VipEvent& event);
/// `cancelled` false takes it back. Errors: NotFound.
[[nodiscard]] Result<void> cancelVipEvent(Shop& shop, const std::string& id, bool cancelled);

/// Asks them; who was asked keeps her answer. How many were asked anew. Errors: NotFound,
/// IllegalTransition (cancelled, over).
[[nodiscard]] Result<std::int64_t>
inviteToEvent(Shop& shop, const std::string& event, const std::vector<MemberKey>& members);
/// Her answer so far, none = nobody asked her; for an undo. Errors: those of vip::mayAnswer.
[[nodiscard]] Result<std::optional<vip::Answer>>
answerEvent(Shop& shop, const std::string& event, const MemberKey& member, vip::Answer answer);
/// Puts an answer back as it was; none = she was not asked.
[[nodiscard]] Result<void> undoAnswer(Shop& shop,
                                      const std::string& event,
                                      const MemberKey& member,
                                      const std::optional<vip::Answer>& before);

/// Who was let in.
struct CheckIn
{
    VipGuestRow guest;
    std::optional<vip::Answer> before; ///< none: she came unasked
    bool again = false;                ///< she was in already; nothing changed
};
/// A scanned or typed code, phone or key at the door. Errors: NotFound, IllegalTransition.
[[nodiscard]] Result<CheckIn>
checkIn(Shop& shop, const std::string& event, const std::string& typed);
/// After the end: who said she would come and did not is marked absent. How many.
[[nodiscard]] Result<std::int64_t> closeAttendance(Shop& shop, const std::string& event);

/// What an e-invitation prints. Errors: NotFound (event, or she has no code).
struct EventPaper
{
    HonourPaper paper; ///< the tier is empty where she holds none
    vip::VipEvent event;
};
[[nodiscard]] Result<EventPaper>
eventPaper(Shop& shop, const std::string& event, const MemberKey& member);

} // namespace linli::usecases
