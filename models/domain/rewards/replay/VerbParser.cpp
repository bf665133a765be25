// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of a case file: spec/rewards-details.md §1.
#include "domain/member/Phone.h"
#include "domain/rewards/SettingReader.h"
#include "domain/rewards/TermsText.h"
#include "domain/rewards/Texts.h"
#include "domain/rewards/replay/Arguments.h"
#include "domain/rewards/replay/CaseFile.h"

#include <map>

namespace linli::rewards::replay {
namespace {

Verb readMember(Arguments& args)
{
    AddMember verb;
    verb.member = MemberKey(args.word(0));
    verb.oldCustomer = args.hasWord("old");
    verb.staff = args.hasWord("staff");
    verb.phoneKey = normalisePhone(args.text("phone"));
    verb.wechatKey = args.text("wx");
    verb.deviceKey = args.text("dev");
    verb.doorKey = args.text("addr");
    return verb;
}

Verb readLink(Arguments& args)
{
    constexpr std::string_view kOurShop = "S1";
    AddLink verb;
    verb.link = LinkId(args.word(0));
    verb.inviter = MemberKey(args.needed("inv"));
    verb.ownShop = !args.has("shop") || args.text("shop") == kOurShop;
    verb.signatureGood = args.text("sig") != "bad";
    return verb;
}

Verb readBind(Arguments& args)
{
    return Bind{MemberKey(args.needed("ive")), MemberKey(args.text("inv")),
                LinkId(args.text("link"))};
}

/// "a:2@500,b:1@100"
std::vector<NewLine> readOrderLines(Arguments& args)
{
    std::vector<NewLine> lines;
    for (const std::string& part : splitText(args.needed("lines"), ',')) {
        const std::size_t colon = part.find(':');
        const std::size_t at = part.find('@', colon == std::string::npos ? part.size() : colon);
        if (colon == std::string::npos || at == std::string::npos || colon == 0) {
            args.markBad();
            return {};
        }
        NewLine line;
        line.sku = part.substr(0, colon);
        line.quantity = wholeNumber(part.substr(colon + 1, at - colon - 1));
        line.unitFen = wholeNumber(part.substr(at + 1));
        lines.push_back(std::move(line));
    }
    return lines;
}

Verb readOrder(Arguments& args)
{
    PlaceOrder verb;
    verb.order = OrderKey(args.word(0));
    verb.buyer = MemberKey(args.needed("buyer"));
    verb.lines = readOrderLines(args);
    if (args.has("off")) {
        verb.couponFen = args.neededNumber("off");
    }
    verb.freightFen = args.number("freight", 0);
    verb.voucher = RewardId(args.text("use"));
    verb.group = GroupId(args.text("group"));
    verb.test = args.hasWord("test");
    return verb;
}

std::vector<RefundUnits> readRefundLines(Arguments& args)
{
    std::vector<RefundUnits> lines;
    for (const std::string& part : splitText(args.text("lines"), ',')) {
        const std::size_t colon = part.find(':');
        if (colon == std::string::npos || colon == 0) {
            args.markBad();
            return {};
        }
        lines.push_back({part.substr(0, colon), wholeNumber(part.substr(colon + 1))});
    }
    return lines;
}

Verb readRefund(Arguments& args)
{
    Refund verb;
    verb.number = RefundNo(args.needed("no"));
    verb.order = OrderKey(args.needed("order"));
    if (args.text("amt") == "all") {
        verb.everything = true;
    } else if (args.has("amt")) {
        verb.amountFen = args.neededNumber("amt");
    }
    if (args.has("lines")) {
        verb.lines = readRefundLines(args);
    }
    const auto kind = refundKindOf(args.has("kind") ? args.text("kind") : "return");
    if (!kind) {
        args.markBad();
        return verb;
    }
    verb.kind = *kind;
    return verb;
}

Verb readPayOut(Arguments& args)
{
    return PayOut{MemberKey(args.word(0)), args.neededNumber("amt"), args.number("tax", 0)};
}

Quantity readQuantity(Arguments& args, const std::string& text)
{
    const auto quantity = parseQuantity(text);
    if (!quantity) {
        args.markBad();
    }
    return quantity.valueOr({});
}

Verb readTopUp(Arguments& args)
{
    return TopUp{RuleId(args.word(0)), readQuantity(args, args.needed("add"))};
}

Verb readCredit(Arguments& args)
{
    return Credit{MemberKey(args.needed("m")), readQuantity(args, args.word(0)),
                  args.text("reason")};
}

Verb readEdit(Arguments& args)
{
    return EditRule{RuleId(args.word(0)), args.named()};
}

Verb readMerge(Arguments& args)
{
    return MergeMembers{MemberKey(args.needed("from")), MemberKey(args.needed("into"))};
}

Verb readAttribute(Arguments& args)
{
    return Attribute{OrderKey(args.needed("order")), MemberKey(args.needed("inv"))};
}

/// A verb whose only argument is one plain word.
template <typename VerbT, typename KeyT> Verb readOne(Arguments& args)
{
    return VerbT{KeyT(args.word(0))};
}

template <bool Open> Verb readRequest(Arguments& args)
{
    return SetReturnRequest{OrderKey(args.word(0)), Open};
}

template <bool Approve> Verb readReview(Arguments& args)
{
    return DecideReview{OrderKey(args.word(0)), Approve};
}

template <RuleSwitch To> Verb readSwitch(Arguments& args)
{
    return SwitchRule{RuleId(args.word(0)), To};
}

Verb readGroup(Arguments& args)
{
    return OpenGroup{GroupId(args.word(0)), RuleId(args.text("rule"))};
}

Verb readUnmerge(Arguments& args)
{
    return UnmergeMember{MemberKey(args.needed("from"))};
}

template <typename VerbT> Verb readNone(Arguments&)
{
    return VerbT{};
}

using Reader = Verb (*)(Arguments&);

const std::map<std::string, Reader, std::less<>>& readers()
{
    static const std::map<std::string, Reader, std::less<>> kReaders{
        {"member", readMember},
        {"link", readLink},
        {"revoke", readOne<RevokeLink, LinkId>},
        {"bind", readBind},
        {"order", readOrder},
        {"pay", readOne<Pay, OrderKey>},
        {"fulfil", readOne<Fulfil, OrderKey>},
        {"refund", readRefund},
        {"voidrefund", readOne<VoidRefund, RefundNo>},
        {"reqopen", readRequest<true>},
        {"reqclose", readRequest<false>},
        {"tick", readNone<Tick>},
        {"use", readOne<UseReward, RewardId>},
        {"unuse", readOne<UndoUse, RewardId>},
        {"payout", readPayOut},
        {"approve", readReview<true>},
        {"reject", readReview<false>},
        {"attrib", readAttribute},
        {"edit", readEdit},
        {"topup", readTopUp},
        {"pause", readSwitch<RuleSwitch::Pause>},
        {"resume", readSwitch<RuleSwitch::Resume>},
        {"kill", readSwitch<RuleSwitch::Kill>},
        {"block", readOne<BlockMember, MemberKey>},
        {"erase", readOne<EraseMember, MemberKey>},
        {"merge", readMerge},
        {"unmerge", readUnmerge},
        {"gopen", readGroup},
        {"board", readNone<QueryBoard>},
        {"credit", readCredit},
    };
    return kReaders;
}

} // namespace

Verb parseVerb(std::string_view body)
{
    Arguments args(body);
    const auto reader = readers().find(args.verb());
    if (reader == readers().end()) {
        return BadEvent{};
    }
    Verb verb = reader->second(args);
    return args.good() ? verb : Verb(BadEvent{});
}

} // namespace linli::rewards::replay
