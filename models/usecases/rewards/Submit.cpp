// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rewards/Submit.h"

#include "domain/rewards/Engine.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/Outbox.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <initializer_list>

namespace linli::usecases {
namespace {

using rewards::Decision;
using rewards::DecisionCode;

/// The codes that refuse each act. A bind is the other way round: anything but BOUND refuses it.
struct RefusingCodes
{
    using Codes = std::initializer_list<DecisionCode>;
    Codes operator()(const rewards::Pay&) const
    {
        static constexpr Codes codes{DecisionCode::AlreadyPaid, DecisionCode::GroupClosed};
        return codes;
    }
    Codes operator()(const rewards::Fulfil&) const
    {
        static constexpr Codes codes{DecisionCode::AlreadyFulfilled};
        return codes;
    }
    Codes operator()(const rewards::Refund&) const
    {
        static constexpr Codes codes{DecisionCode::DupRefund, DecisionCode::OverRefund};
        return codes;
    }
    Codes operator()(const rewards::Attribute&) const
    {
        static constexpr Codes codes{DecisionCode::AttribTooLate, DecisionCode::AlreadyBound};
        return codes;
    }
    Codes operator()(const rewards::Tick&) const
    {
        static constexpr Codes codes{DecisionCode::ClockBack};
        return codes;
    }
    Codes operator()(const rewards::DecideReview&) const
    {
        static constexpr Codes codes{DecisionCode::NothingToApprove};
        return codes;
    }
    template <typename Other> Codes operator()(const Other&) const { return {}; }
};

/// What each verb asks of whoever stands at the counter.
struct NeededPermission
{
    using P = staff::Permission;
    P operator()(const rewards::Tick&) const { return P::Settle; }
    P operator()(const rewards::PayOut&) const { return P::PayOut; }
    P operator()(const rewards::DecideReview&) const { return P::Review; }
    P operator()(const rewards::Attribute&) const { return P::Review; }
    P operator()(const rewards::Credit&) const { return P::Credit; }
    P operator()(const rewards::EditRule&) const { return P::EditRules; }
    P operator()(const rewards::TopUp&) const { return P::EditRules; }
    P operator()(const rewards::SwitchRule&) const { return P::EditRules; }
    P operator()(const rewards::AddRule&) const { return P::EditRules; }
    P operator()(const rewards::BlockMember&) const { return P::ManagePeople; }
    P operator()(const rewards::EraseMember&) const { return P::ManagePeople; }
    P operator()(const rewards::MergeMembers&) const { return P::ManagePeople; }
    P operator()(const rewards::UnmergeMember&) const { return P::ManagePeople; }
    P operator()(const rewards::RevokeLink&) const { return P::ManagePeople; }
    template <typename Other> P operator()(const Other&) const { return P::Sell; }
};

} // namespace

std::string Outcome::refusal() const
{
    if (!refused) {
        return {};
    }
    for (const Decision& decision : decisions) {
        if (decision.code == DecisionCode::Reject || decisions.size() == 1) {
            return std::string(textOf(decision.code)) + " " + decision.detail;
        }
    }
    return std::string(textOf(decisions.back().code)) + " " + decisions.back().detail;
}

bool Outcome::has(DecisionCode code) const
{
    return std::any_of(decisions.begin(), decisions.end(),
                       [code](const Decision& decision) { return decision.code == code; });
}

const Decision* refusalOf(const rewards::Verb& verb, const std::vector<Decision>& decisions)
{
    const RefusingCodes::Codes refusing = std::visit(RefusingCodes(), verb);
    const bool bind = std::holds_alternative<rewards::Bind>(verb);
    for (const Decision& decision : decisions) {
        const bool always = decision.code == DecisionCode::Reject ||
                            decision.code == DecisionCode::IdReused ||
                            (bind && decision.code != DecisionCode::Bound &&
                             decision.code != DecisionCode::DupEvent);
        if (always ||
            std::find(refusing.begin(), refusing.end(), decision.code) != refusing.end()) {
            return &decision;
        }
    }
    return nullptr;
}

Result<rewards::Changes> decide(Shop& shop, const rewards::Event& event)
{
    rewards::Changes changes = rewards::handle(shop.rewards.state(), event);
    if (std::optional<Error> failure = shop.rewards.failure()) {
        return *std::move(failure);
    }
    if (!changes.missing.empty()) {
        return Error(ErrorCode::StorageCorrupt).detail("a " + changes.missing + " is gone");
    }
    return changes;
}

Result<Outcome> submit(Shop& shop, const rewards::Event& event)
{
    LINLI_TRY(permit(shop, std::visit(NeededPermission(), event.verb)));
    return inOneUnit(shop, [&]() -> Result<Outcome> {
        LINLI_ASSIGN(rewards::Changes changes, decide(shop, event));
        if (changes.event) {
            changes.event->actor = shop.desk.actor;
        }
        LINLI_TRY(shop.rewards.apply(changes));
        LINLI_TRY(shop.outbox.recordEvent(event, changes));
        const bool refused = refusalOf(event.verb, changes.decisions) != nullptr;
        return Outcome{event.id, changes.decisions, changes.entries, refused};
    });
}

Result<Outcome> submitNow(Shop& shop, rewards::Verb verb)
{
    return submitAt(shop, std::move(verb), shop.clock.now());
}

Result<Outcome> submitAt(Shop& shop, rewards::Verb verb, Instant at)
{
    rewards::Event event;
    event.id = EventKey(shop.ids.next().toText());
    event.at = at;
    event.fingerprint = fingerprintOf(verb);
    event.verbText = std::string(rewards::nameOf(verb));
    event.verb = std::move(verb);
    return submit(shop, event);
}

} // namespace linli::usecases
