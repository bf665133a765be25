// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/TermsText.h"
#include "domain/rewards/Texts.h"
#include "usecases/rewards/Submit.h"

namespace linli::usecases {
namespace {

using namespace linli::rewards;

/// Writes "verb name=value …"; a part that is not given is left out.
class Line
{
  public:
    explicit Line(std::string_view verb) : m_text(verb) {}
    Line& add(std::string_view name, std::string_view value)
    {
        if (!value.empty()) {
            m_text.append(" ").append(name).append("=").append(value);
        }
        return *this;
    }
    Line& add(std::string_view name, std::int64_t value)
    {
        return add(name, std::to_string(value));
    }
    template <typename Tag> Line& add(std::string_view name, const Key<Tag>& key)
    {
        return add(name, std::string_view(key.text()));
    }
    Line& flag(std::string_view name, bool set) { return set ? add(name, "1") : *this; }
    [[nodiscard]] std::string take() { return std::move(m_text); }

  private:
    std::string m_text;
};

std::string linesText(const std::vector<NewLine>& lines)
{
    std::string text;
    for (const NewLine& line : lines) {
        text += (text.empty() ? "" : ",") + line.sku + ":" + std::to_string(line.quantity) + "@" +
                std::to_string(line.unitFen);
    }
    return text;
}

std::string unitsText(const std::vector<rewards::RefundUnits>& lines)
{
    std::string text;
    for (const rewards::RefundUnits& line : lines) {
        text += (text.empty() ? "" : ",") + line.sku + ":" + std::to_string(line.units);
    }
    return text;
}

std::string_view switchText(RuleSwitch to)
{
    switch (to) {
    case RuleSwitch::Pause:
        return "pause";
    case RuleSwitch::Resume:
        return "resume";
    case RuleSwitch::Kill:
        return "kill";
    }
    return "";
}

/// Adds the arguments of each verb; the verb's own name stands already.
struct Arguments
{
    Line& line;

    void operator()(const BadEvent&) const {}
    void operator()(const Tick&) const {}
    void operator()(const QueryBoard&) const {}
    void operator()(const AddMember& v) const
    {
        line.add("m", v.member).flag("old", v.oldCustomer).flag("staff", v.staff);
        line.add("phone", v.phoneKey).add("wx", v.wechatKey).add("dev", v.deviceKey);
        line.add("addr", v.doorKey);
    }
    void operator()(const AddLink& v) const
    {
        line.add("link", v.link).add("inv", v.inviter);
        line.flag("foreign", !v.ownShop).flag("bad", !v.signatureGood);
    }
    void operator()(const RevokeLink& v) const { line.add("link", v.link); }
    void operator()(const rewards::Bind& v) const
    {
        line.add("ive", v.invitee).add("inv", v.inviter).add("link", v.link);
    }
    void operator()(const PlaceOrder& v) const
    {
        line.add("o", v.order).add("buyer", v.buyer).add("lines", linesText(v.lines));
        line.add("off", v.couponFen ? std::to_string(*v.couponFen) : std::string());
        line.add("freight", v.freightFen).add("use", v.voucher).add("group", v.group);
        line.flag("test", v.test);
        if (v.totals) {
            line.add("goods", v.totals->goodsFen).add("discount", v.totals->discountFen);
        }
    }
    void operator()(const Pay& v) const { line.add("o", v.order); }
    void operator()(const Fulfil& v) const { line.add("o", v.order); }
    void operator()(const Refund& v) const
    {
        line.add("no", v.number).add("o", v.order).flag("all", v.everything);
        line.add("amt", v.amountFen ? std::to_string(*v.amountFen) : std::string());
        line.add("lines", unitsText(v.lines)).add("kind", textOf(v.kind));
    }
    void operator()(const VoidRefund& v) const { line.add("no", v.number); }
    void operator()(const SetReturnRequest& v) const
    {
        line.add("o", v.order).flag("open", v.open);
    }
    void operator()(const UseReward& v) const { line.add("rw", v.reward); }
    void operator()(const UndoUse& v) const { line.add("rw", v.reward); }
    void operator()(const PayOut& v) const
    {
        line.add("m", v.member).add("amt", v.amountFen).add("tax", v.taxPercent);
    }
    void operator()(const DecideReview& v) const { line.add("o", v.order).flag("yes", v.approve); }
    void operator()(const Attribute& v) const { line.add("o", v.order).add("inv", v.inviter); }
    void operator()(const EditRule& v) const
    {
        line.add("rule", v.rule);
        for (const auto& [key, value] : v.set) {
            line.add(key, value);
        }
    }
    void operator()(const TopUp& v) const { line.add("rule", v.rule).add("add", toText(v.add)); }
    void operator()(const SwitchRule& v) const
    {
        line.add("rule", v.rule).add("to", switchText(v.to));
    }
    void operator()(const AddRule& v) const
    {
        line.add("rule", v.rule).add("position", v.position).add("terms", termsToText(v.terms));
        for (const Quantity& budget : v.budget) {
            line.add("budget", toText(budget));
        }
    }
    void operator()(const BlockMember& v) const { line.add("m", v.member); }
    void operator()(const EraseMember& v) const { line.add("m", v.member); }
    void operator()(const MergeMembers& v) const { line.add("from", v.from).add("into", v.into); }
    void operator()(const UnmergeMember& v) const { line.add("from", v.from); }
    void operator()(const OpenGroup& v) const { line.add("group", v.group).add("rule", v.rule); }
    void operator()(const Credit& v) const
    {
        line.add("m", v.member).add("amount", toText(v.amount)).add("reason", v.reason);
    }
};

} // namespace

std::string fingerprintOf(const Verb& verb)
{
    Line line(nameOf(verb));
    std::visit(Arguments{line}, verb);
    return line.take();
}

} // namespace linli::usecases
