// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/authority/OwnEvents.h"
#include "cloud/pages/Html.h"
#include "cloud/pages/Invite.h"
#include "cloud/pages/Visitor.h"
#include "usecases/ports/UnitOfWork.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace linli::cloud {
namespace {

constexpr std::string_view kOwnCode = R"(
SELECT id FROM invite_link WHERE inviter = :member AND kind = 'invite' AND revoked_ms IS NULL
ORDER BY created_ms DESC, id LIMIT 1)";

struct Friend
{
    std::string name;
    bool bought = false;
};

struct Mine
{
    std::string nickname;
    std::string phone;
    std::string code;
    std::vector<Friend> friends;
    std::vector<rewards::RewardRecord> rewards;
};

Result<std::string> ownCode(PageShop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(storage::Statement find, shop.shelf->connection.prepare(kOwnCode));
    LINLI_ASSIGN(const bool found, find.bind("member", member).step());
    return found ? find.row().text(0) : std::string();
}

Result<Mine> mineOf(PageShop& shop, const MemberKey& member)
{
    Mine mine;
    LINLI_ASSIGN(mine.nickname, identityText(shop, member, "nickname"));
    LINLI_ASSIGN(mine.phone, identityText(shop, member, "phone"));
    LINLI_ASSIGN(mine.code, ownCode(shop, member));
    const rewards::ShopState& state = shop.shelf->rewards.state();
    const Instant ever = Instant::fromUnixMs(std::numeric_limits<std::int64_t>::max());
    for (const rewards::BindRecord& bind :
         state.members().bindsOfInviter(member, Instant(), ever)) {
        LINLI_ASSIGN(std::string name, publicName(shop, bind.invitee));
        mine.friends.push_back(
            {std::move(name), !state.orders().paidOrdersOf(bind.invitee).empty()});
    }
    for (const RewardId& id : state.rewards().ownedBy(member)) {
        if (const auto reward = state.rewards().reward(id)) {
            mine.rewards.push_back(*reward);
        }
    }
    if (const std::optional<Error> unread = shop.shelf->rewards.failure()) {
        return *unread;
    }
    return mine;
}

words::Bilingual stateText(rewards::RewardState state)
{
    using enum rewards::RewardState;
    switch (state) {
    case Review:
    case Pending:
        return {u"等待中", u"waiting"};
    case Available:
        return {u"可领取", u"ready"};
    case Used:
        return {u"已领取", u"collected"};
    case Expired:
        return {u"已过期", u"expired"};
    case Cancelled:
    case Rejected:
    case Clawed:
    case Loss:
        return {u"已取消", u"cancelled"};
    }
    return {u"", u""};
}

std::string amountText(const rewards::RewardRecord& reward)
{
    return reward.unit.text() == "CNY" ? yuanText(reward.issued)
                                       : reward.unit.text() + " ×" + std::to_string(reward.issued);
}

void addFriends(Html& html, const Mine& mine)
{
    html.add("<div class=\"card\"><h2>" + html.say({u"我请来的邻居", u"Neighbours I brought"}) +
             "</h2>" +
             (mine.friends.empty() ? "<p class=\"soft\">" +
                                         html.say({u"把邀请码告诉邻居，他们加入后就会出现在这里。",
                                                   u"Tell them your code: they appear here."}) +
                                         "</p>"
                                   : "<ul>"));
    for (const Friend& one : mine.friends) {
        html.add(
            "<li class=\"row\"><span class=\"grow\">" + escaped(one.name) +
            "</span><span class=\"tag" + (one.bought ? "\">" : " wait\">") +
            (one.bought ? html.say({u"买过了", u"has bought"}) : html.say({u"已加入", u"joined"})) +
            "</span></li>");
    }
    html.add((mine.friends.empty() ? "" : "</ul>") + std::string("</div>"));
}

void addRewards(Html& html, const Mine& mine)
{
    html.add("<div class=\"card\"><h2>" + html.say({u"我的奖励", u"My rewards"}) + "</h2>" +
             (mine.rewards.empty() ? "<p class=\"soft\">" +
                                         html.say({u"邻居第一次买东西后，奖励会记在这里。",
                                                   u"Rewards for their first orders stand here."}) +
                                         "</p>"
                                   : "<ul>"));
    for (const rewards::RewardRecord& reward : mine.rewards) {
        const bool ready = reward.state == rewards::RewardState::Available;
        html.add("<li class=\"row\"><span class=\"grow price\">" + escaped(amountText(reward)) +
                 "</span><span class=\"tag" + (ready ? "\">" : " wait\">") +
                 html.say(stateText(reward.state)) + "</span></li>");
    }
    html.add((mine.rewards.empty() ? "" : "</ul>") + std::string("</div>"));
}

void addOwnRecord(Html& html)
{
    html.add("<form id=\"leave\" class=\"card\" action=\"/me/leave\" method=\"post\"><h2>" +
             html.say({u"我的信息", u"My data"}) + "</h2><p><a href=\"/me/data\">" +
             html.say({u"看看并保存本店记了什么", u"See and keep what the shop knows"}) +
             "</a></p><button class=\"quiet\">" + html.say({u"退出并删除", u"Leave and delete"}) +
             "</button><p class=\"say\" role=\"status\"></p></form>");
    html.tell("leave", {u"退出后姓名和手机号会被删除，没领的奖励作废。确定吗？",
                        u"Name and phone are deleted and open rewards lapse. Are you sure?"});
    html.tell("offline", {u"网络不太好，请再试一次。", u"The line is bad, please try again."});
    html.tell("problem", {u"没有成功，请稍后再试。", u"That did not work, please try later."});
}

Result<Response> minePage(Call& call, const VisitorRow& visitor)
{
    LINLI_ASSIGN(PageShop shop, openPageShop(call, visitor.store));
    LINLI_ASSIGN(const Mine mine, mineOf(shop, MemberKey(visitor.member)));
    Html html(languageOf(call.request));
    html.add("<header><h1>" + escaped(mine.nickname) + "</h1><p>" + escaped(shop.name) +
             "</p></header><main><div class=\"card lift who\"><span>" +
             html.say({u"我的邀请码", u"My invite code"}) + "</span><p class=\"code\">" +
             escaped(mine.code) + "</p><a href=\"/I/" + escaped(mine.code) + "\">" +
             html.say({u"打开邀请页，转给邻居", u"Open my invite page to pass on"}) + "</a></div>");
    addFriends(html, mine);
    addRewards(html, mine);
    addOwnRecord(html);
    html.add("</main>");
    return html.answer(mine.nickname);
}

Result<Response> myData(Call& call, const VisitorRow& visitor)
{
    LINLI_ASSIGN(PageShop shop, openPageShop(call, visitor.store));
    LINLI_ASSIGN(const Mine mine, mineOf(shop, MemberKey(visitor.member)));
    QJsonArray list;
    for (const rewards::RewardRecord& reward : mine.rewards) {
        list.append(QString::fromStdString(reward.id.text()));
    }
    Response response = jsonResponse({
        {QStringLiteral("nickname"), QString::fromStdString(mine.nickname)},
        {QStringLiteral("phone"), QString::fromStdString(mine.phone)},
        {QStringLiteral("code"), QString::fromStdString(mine.code)},
        {QStringLiteral("friends"), static_cast<qint64>(mine.friends.size())},
        {QStringLiteral("rewards"), list},
    });
    response.with("content-disposition", "attachment; filename=\"my-data.json\"");
    return response;
}

Result<Response> leave(Call& call, const VisitorRow& visitor)
{
    LINLI_ASSIGN(PageShop shop, openPageShop(call, visitor.store));
    {
        LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shop.shelf->work));
        LINLI_ASSIGN(OwnEvents events,
                     OwnEvents::begin(*shop.shelf, call.bench.key, call.bench.ids, call.now()));
        LINLI_TRY(events.submit(rewards::EraseMember{MemberKey(visitor.member)}));
        QJsonObject nothing;
        for (const char* name :
             {"name", "nickname", "phone", "estate", "building", "door", "note"}) {
            nothing.insert(QLatin1String(name), QString());
        }
        LINLI_TRY(events.setFields("identity", visitor.member, nothing));
        LINLI_TRY(events.finish());
        LINLI_TRY(work.commit());
    }
    call.bench.shared.bell.ring(visitor.store);
    LINLI_TRY(call.bench.database.catalog().forgetVisitor(visitor));
    Response response = jsonResponse({{QStringLiteral("left"), true}});
    response.with("set-cookie", noCookie());
    return response;
}

using Page = Result<Response> (*)(Call&, const VisitorRow&);

/// Runs a page of hers; a stranger gets `stranger`.
Response forVisitor(Call& call, Page page, const Response& stranger)
{
    const auto visitor = visitorOf(call);
    if (!visitor.ok()) {
        return failed(call.request, visitor.error());
    }
    if (!*visitor) {
        return stranger;
    }
    const Result<Response> answer = page(call, **visitor);
    return answer.ok() ? *answer : failed(call.request, answer.error());
}

} // namespace

Response getMe(Call& call)
{
    return forVisitor(call, minePage,
                      plainPage(call.request, 401, {u"还没有加入", u"Not joined yet"},
                                {u"请先扫邻居海报上的码加入；换了手机请到店里报手机号。",
                                 u"Scan a neighbour's poster to join; with a new phone, ask at the "
                                 u"counter."}));
}

Response getMyData(Call& call)
{
    return forVisitor(call, myData, call.problem(Problem::TokenExpired));
}

Response postLeave(Call& call)
{
    return forVisitor(call, leave, call.problem(Problem::TokenExpired));
}

} // namespace linli::cloud
