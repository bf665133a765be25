// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Event.h"

/// The arguments of each verb, listed once for writing and reading: an Archive is told the name
/// and the place of each and puts or takes it. A verb that gains an argument gains it here.
namespace linli::wire {

using namespace linli::rewards; // the verbs of the engine, and nothing else is named here

template <typename A> void fields(A&, BadEvent&)
{
}
template <typename A> void fields(A&, Tick&)
{
}
template <typename A> void fields(A&, QueryBoard&)
{
}
template <typename A> void fields(A& a, AddMember& v)
{
    a.key("m", v.member);
    a.flag("old", v.oldCustomer);
    a.flag("staff", v.staff);
    a.text("phone", v.phoneKey);
    a.text("wx", v.wechatKey);
    a.text("dev", v.deviceKey);
    a.text("addr", v.doorKey);
}
template <typename A> void fields(A& a, AddLink& v)
{
    a.key("link", v.link);
    a.key("inv", v.inviter);
    a.flagSet("own", v.ownShop);
    a.flagSet("good", v.signatureGood);
}
template <typename A> void fields(A& a, RevokeLink& v)
{
    a.key("link", v.link);
}
template <typename A> void fields(A& a, rewards::Bind& v)
{
    a.key("ive", v.invitee);
    a.key("inv", v.inviter);
    a.key("link", v.link);
}
template <typename A> void fields(A& a, NewLine& v)
{
    a.text("sku", v.sku);
    a.number("qty", v.quantity);
    a.number("fen", v.unitFen);
}
template <typename A> void fields(A& a, OrderTotals& v)
{
    a.number("goods", v.goodsFen);
    a.number("discount", v.discountFen);
}
template <typename A> void fields(A& a, PlaceOrder& v)
{
    a.key("o", v.order);
    a.key("buyer", v.buyer);
    a.list("lines", v.lines);
    a.maybe("off", v.couponFen);
    a.number("freight", v.freightFen);
    a.key("use", v.voucher);
    a.key("group", v.group);
    a.flag("test", v.test);
    a.part("totals", v.totals);
}
template <typename A> void fields(A& a, Pay& v)
{
    a.key("o", v.order);
}
template <typename A> void fields(A& a, Fulfil& v)
{
    a.key("o", v.order);
}
template <typename A> void fields(A& a, RefundUnits& v)
{
    a.text("sku", v.sku);
    a.number("qty", v.units);
}
template <typename A> void fields(A& a, Refund& v)
{
    a.key("no", v.number);
    a.key("o", v.order);
    a.maybe("amt", v.amountFen);
    a.flag("all", v.everything);
    a.list("lines", v.lines);
    a.choice("kind", v.kind);
}
template <typename A> void fields(A& a, VoidRefund& v)
{
    a.key("no", v.number);
}
template <typename A> void fields(A& a, SetReturnRequest& v)
{
    a.key("o", v.order);
    a.flagSet("open", v.open);
}
template <typename A> void fields(A& a, UseReward& v)
{
    a.key("rw", v.reward);
}
template <typename A> void fields(A& a, UndoUse& v)
{
    a.key("rw", v.reward);
}
template <typename A> void fields(A& a, PayOut& v)
{
    a.key("m", v.member);
    a.number("amt", v.amountFen);
    a.number("tax", v.taxPercent);
}
template <typename A> void fields(A& a, DecideReview& v)
{
    a.key("o", v.order);
    a.flagSet("yes", v.approve);
}
template <typename A> void fields(A& a, Attribute& v)
{
    a.key("o", v.order);
    a.key("inv", v.inviter);
}
template <typename A> void fields(A& a, EditRule& v)
{
    a.key("rule", v.rule);
    a.pairs("set", v.set);
}
template <typename A> void fields(A& a, TopUp& v)
{
    a.key("rule", v.rule);
    a.quantity("add", v.add);
}
template <typename A> void fields(A& a, SwitchRule& v)
{
    a.key("rule", v.rule);
    a.choice("to", v.to);
}
template <typename A> void fields(A& a, AddRule& v)
{
    a.key("rule", v.rule);
    a.number("position", v.position);
    a.terms("terms", v.terms);
    a.quantities("budget", v.budget);
}
template <typename A> void fields(A& a, BlockMember& v)
{
    a.key("m", v.member);
}
template <typename A> void fields(A& a, EraseMember& v)
{
    a.key("m", v.member);
}
template <typename A> void fields(A& a, MergeMembers& v)
{
    a.key("from", v.from);
    a.key("into", v.into);
}
template <typename A> void fields(A& a, UnmergeMember& v)
{
    a.key("from", v.from);
}
template <typename A> void fields(A& a, OpenGroup& v)
{
    a.key("group", v.group);
    a.key("rule", v.rule);
}
template <typename A> void fields(A& a, Credit& v)
{
    a.key("m", v.member);
    a.quantity("amount", v.amount);
    a.text("reason", v.reason);
}

} // namespace linli::wire
