// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/brake/TellAffected.h"

#include <map>

namespace linli::usecases {
namespace {

/// What is said of a bad batch, in both languages: a text to neighbours, not of the console.
struct BrakeWords
{
    const char* title;
    const char* why;
    const char* given;
    const char* open;
    const char* inviterWhy;
    const char* inviterText;
};
constexpr BrakeWords kChinese{
    "品质刹车",
    "{name}买的{goods}是问题批次，主动告知。",
    "{name}您好，您{day}买的{goods}这一批没达到我们的标准，请先不要食用。{amount}"
    "已经退给您，不用退货。"
    "给您添麻烦了，对不起。{shop}",
    "{name}您好，您{day}买的{goods}这一批没达到我们的标准，请先不要食用，来店里我们照价包赔。"
    "给您添麻烦了，对不起。{shop}",
    "{name}介绍的邻居买到了问题批次的{goods}，先跟她说一声。",
    "{name}您好，您介绍来的邻居里有{count}位买到的{goods}"
    "这一批没达到标准。我们已经主动联系她们处理，"
    "您的好邻居礼不受影响。谢谢您一直帮{shop}说话，这次对不起。"};
constexpr BrakeWords kEnglish{
    "Quality brake",
    "{name} bought {goods} of the bad batch: tell her before she asks.",
    "Hello {name}, the {goods} you bought on {day} came from a batch below our standard; please do "
    "not eat it. {amount} has been given back to you, nothing needs to be returned. We are sorry. "
    "{shop}",
    "Hello {name}, the {goods} you bought on {day} came from a batch below our standard; please do "
    "not eat it. Come by and we make it good. We are sorry. {shop}",
    "Neighbours whom {name} introduced bought {goods} of the bad batch; tell her first-hand.",
    "Hello {name}, {count} of the neighbours you introduced bought {goods} of a batch below our "
    "standard. We are in touch with them and make it good; your gift is not touched. Thank you for "
    "speaking for {shop}, and we are sorry."};

NewTask begun(const BrakeOverview& overview, const BrakeWords& words)
{
    NewTask task;
    task.source = "brake";
    task.title = words.title;
    task.fields["goods"] = overview.product.name;
    return task;
}

NewTask toBuyer(const BrakeOverview& overview, const AffectedBuyer& buyer, const BrakeWords& words)
{
    NewTask task = begun(overview, words);
    task.subject = overview.brake->id;
    task.member = buyer.member;
    task.about = buyer.inviter;
    task.why = words.why;
    task.text = buyer.givenFen() > 0 ? words.given : words.open;
    task.fields["day"] = BusinessDay::of(buyer.orders.front().paidAt).toText();
    task.fields["amount"] = std::to_string(buyer.givenFen());
    return task;
}

NewTask toInviter(const BrakeOverview& overview,
                  const MemberKey& inviter,
                  int friends,
                  const BrakeWords& words)
{
    NewTask task = begun(overview, words);
    task.subject = overview.brake->id + "/inviter";
    task.member = inviter;
    task.why = words.inviterWhy;
    task.text = words.inviterText;
    task.fields["count"] = std::to_string(friends);
    return task;
}

} // namespace

Result<MadeTasks> tellAffected(Shop& shop, std::string_view brake, bool chinese)
{
    const BrakeWords& words = chinese ? kChinese : kEnglish;
    LINLI_ASSIGN(const BrakeOverview overview, brakeOverview(shop, brake));
    std::vector<NewTask> tasks;
    std::map<MemberKey, int> inviters;
    for (const AffectedBuyer& buyer : overview.buyers) {
        if (!buyer.member.empty()) {
            tasks.push_back(toBuyer(overview, buyer, words));
        }
        if (buyer.referred()) {
            ++inviters[buyer.inviter];
        }
    }
    for (const auto& [inviter, friends] : inviters) {
        tasks.push_back(toInviter(overview, inviter, friends, words));
    }
    return makeTasks(shop, tasks);
}

} // namespace linli::usecases
