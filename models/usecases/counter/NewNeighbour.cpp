// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/counter/NewNeighbour.h"

#include "usecases/binding/Bind.h"
#include "usecases/counter/CounterReading.h"
#include "usecases/members/Members.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/posters/PosterOffer.h"
#include "usecases/rewards/Rules.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {
namespace {

/// A share of the order is no amount to promise.
std::optional<rewards::Quantity> fixedPart(const std::optional<rewards::SideReward>& side)
{
    return side && !side->byPercent && side->fixed.count > 0 ? std::optional(side->fixed)
                                                             : std::nullopt;
}

Result<BoundNeighbour> write(Shop& shop, const NewNeighbour& person)
{
    BoundNeighbour bound;
    bound.member = person.member;
    if (bound.member.empty()) {
        NewMember fresh;
        fresh.phone = person.phone;
        fresh.name = person.name;
        LINLI_ASSIGN(bound.member, enrol(shop, fresh));
    }
    LINLI_ASSIGN(bound.bind, bindTyped(shop, bound.member, codeOfAddress(person.inviter)));
    LINLI_ASSIGN(const std::optional<MemberRow> row, shop.members.row(bound.member));
    if (row) {
        bound.name = row->name;
        bound.code = row->code;
        bound.inviterName = bound.bind.refused ? std::string() : row->inviterName;
    }
    LINLI_ASSIGN(bound.promise, invitePromise(shop));
    return bound;
}

} // namespace

Result<InvitePromise> invitePromise(Shop& shop)
{
    InvitePromise promise;
    LINLI_ASSIGN(const std::optional<rewards::Terms> offer, posterOffer(shop));
    if (offer) {
        promise.inviter = fixedPart(offer->inviter);
        promise.invitee = fixedPart(offer->invitee);
        promise.minBasisFen = offer->minBasisFen;
        promise.holdDays = offer->holdDays;
    }
    LINLI_ASSIGN(const std::vector<RuleRow> rules, listRules(shop));
    for (const RuleRow& row : rules) {
        const rewards::Terms& terms = row.terms();
        if (terms.kind == rewards::RuleKind::PriceCut) { // the first one counts, as in the engine
            if (terms.window.contains(shop.clock.now())) {
                promise.cutRatePercent = terms.ratePercent;
            }
            break;
        }
    }
    return promise;
}

Result<BoundNeighbour> bindNeighbour(Shop& shop, const NewNeighbour& person)
{
    return inOneUnit(shop, [&] { return write(shop, person); });
}

} // namespace linli::usecases
