// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/Html.h"
#include "cloud/pages/Invite.h"
#include "cloud/pages/Mine.h"
#include "cloud/pages/Offer.h"
#include "cloud/pages/QrMatrix.h"
#include "cloud/pages/Visitor.h"
#include "words/ValueText.h"

namespace linli::cloud {
namespace {

using words::Bilingual;

struct Shown
{
    std::string word; ///< escaped
    const char* tone; ///< of the tag: "", " wait", " off"
};

Shown shownState(const Html& html, const rewards::RewardRecord& reward)
{
    using enum rewards::RewardState;
    switch (reward.state) {
    case Review:
        return {html.say({u"店里核对中", u"being checked"}), " wait"};
    case Pending:
        return {html.say({u"等待中", u"waiting"}), " wait"};
    case Available:
        return {html.say({u"可领取", u"ready"}), ""};
    case Used:
        return {html.say({u"已领取", u"collected"}), " off"};
    case Expired:
        return {html.say({u"已过期", u"expired"}), " off"};
    case Cancelled:
    case Rejected:
    case Clawed:
    case Loss:
        break;
    }
    return {html.say({u"已取消", u"cancelled"}), " off"};
}

std::string tag(const Shown& shown)
{
    return std::string("<span class=\"fix tag") + shown.tone + "\">" + shown.word + "</span>";
}

void addPoster(Html& html,
               const PageShop& shop,
               const Mine& mine,
               const InviteOffer& offer,
               const Request& request)
{
    const std::string link = linkFor(shop, request, mine.code);
    const auto attribute = [&html](const char* name, const std::string& value) {
        html.add(std::string(" data-") + name + "=\"" + escaped(value) + "\"");
    };
    html.add("<div id=\"poster\" class=\"hide\"");
    attribute("rows", qrMatrix(link));
    attribute("shop", shop.front->name);
    attribute("code", mine.code);
    attribute("title",
              mine.publicName +
                  Bilingual{u" 请您来做邻居", u" invites you"}.in(html.language()).toStdString());
    attribute("offer", offer.sentence.toStdString());
    html.add(" data-motto=\"" +
             html.say({u"街坊价 · 到店自提", u"Neighbours' prices · pick up at the shop"}) +
             "\" data-scan=\"" + html.say({u"扫一扫，和我做邻居", u"Scan and join me"}) +
             "\" data-foot=\"");
    html.add(escaped(shop.front->address) + "\"><p class=\"soft mid\">" +
             html.say({u"长按图片保存，发给邻居或群里",
                       u"Press and hold to save it, then send it to neighbours"}) +
             "</p></div>");
}

void addCode(Html& html,
             const PageShop& shop,
             const Mine& mine,
             const InviteOffer& offer,
             const Request& request)
{
    if (mine.code.empty()) {
        html.add("<div class=\"card lift mid\"><p>" +
                 html.say({u"您的邀请码已停用，请到店里问问。",
                           u"Your invite code is out of use, please ask at the shop."}) +
                 "</p></div>");
        return;
    }
    html.add("<div class=\"card lift who\"><span class=\"soft\">" +
             html.say({u"我的邀请码", u"My invite code"}) + "</span><p class=\"code\">" +
             escaped(mine.code) + "</p>");
    addPoster(html, shop, mine, offer, request);
    html.add("<a href=\"/I/" + escaped(mine.code) + "\">" +
             html.say({u"打开我的邀请页", u"Open my invite page"}) + "</a></div>");
    html.need("poster.js");
}

void addOrders(Html& html, const Mine& mine)
{
    if (mine.orders.empty()) {
        return;
    }
    html.add("<div class=\"card\"><h2>" + html.say({u"我的订单", u"My orders"}) + "</h2><ul>");
    for (const OwnOrder& order : mine.orders) {
        const Shown shown = order.cancelled ? Shown{html.say({u"已取消", u"cancelled"}), " off"}
                            : order.fulfilledAt ? Shown{html.say({u"已取货", u"picked up"}), " off"}
                            : order.paidAt
                                ? Shown{html.say({u"已付款", u"paid"}), ""}
                                : Shown{html.say({u"待取货付款", u"to be picked up"}), " wait"};
        html.add("<li class=\"row\"><div class=\"grow\">" + escaped(order.number) + "<small>" +
                 escaped(words::instantText(order.placedAt, BusinessDay::of(order.placedAt),
                                            html.language())) +
                 " · <span class=\"price\">" + yuanText(order.payableFen) +
                 "</span></small></div>" + tag(shown) + "</li>");
    }
    html.add("</ul></div>");
}

void addFriends(Html& html, const Mine& mine)
{
    html.add("<div class=\"card\"><h2>" + html.say({u"我请来的邻居", u"Neighbours I brought"}) +
             "</h2>");
    if (mine.friends.empty()) {
        html.add("<p class=\"soft\">" +
                 html.say({u"把海报发给邻居，他们加入后就会出现在这里。",
                           u"Send them your poster: they appear here."}) +
                 "</p></div>");
        return;
    }
    html.add("<ul>");
    for (const Friend& one : mine.friends) {
        const Shown shown =
            one.state == FriendState::Bought    ? Shown{html.say({u"买过了", u"has bought"}), ""}
            : one.state == FriendState::Ordered ? Shown{html.say({u"已下单", u"ordered"}), " wait"}
                                                : Shown{html.say({u"已加入", u"joined"}), " wait"};
        html.add("<li class=\"row\"><span class=\"grow\">" + escaped(one.name) + "</span>" +
                 tag(shown) + "</li>");
    }
    html.add("</ul></div>");
}

/// When a waiting reward may be collected, as far as that is known.
std::string whenText(const Html& html, const rewards::RewardRecord& reward, Instant now)
{
    const BusinessDay today = BusinessDay::of(now);
    if (reward.state == rewards::RewardState::Pending) {
        return reward.dueAt ? escaped(Bilingual{u"%1 起可领", u"from %1"}
                                          .in(html.language())
                                          .arg(words::dayText(BusinessDay::of(*reward.dueAt), today,
                                                              html.language())))
                            : escaped(Bilingual{u"取货 %1 天后可领", u"%1 days after pick-up"}
                                          .in(html.language())
                                          .arg(reward.holdDays));
    }
    const bool ends = reward.state == rewards::RewardState::Available && reward.expiresAt;
    return ends ? escaped(Bilingual{u"请在 %1 前到店领", u"collect it before %1"}
                              .in(html.language())
                              .arg(words::dayText(BusinessDay::of(*reward.expiresAt), today,
                                                  html.language())))
                : std::string();
}

void addRewards(Html& html, const Mine& mine, Instant now)
{
    html.add("<div class=\"card\"><h2>" + html.say({u"我的奖励", u"My rewards"}) + "</h2>");
    if (mine.rewards.empty()) {
        html.add("<p class=\"soft\">" +
                 html.say({u"您或您请来的邻居第一次买了以后，奖励会出现在这里。",
                           u"They appear after your first order, or a friend's."}) +
                 "</p></div>");
        return;
    }
    html.add("<ul>");
    for (const rewards::RewardRecord& reward : mine.rewards) {
        const std::string when = whenText(html, reward, now);
        html.add("<li class=\"row\"><div class=\"grow\"><span class=\"price\">" +
                 escaped(words::quantityText(reward.unit, reward.issued, html.language())) +
                 "</span>" + (when.empty() ? "" : "<small>" + when + "</small>") + "</div>" +
                 tag(shownState(html, reward)) + "</li>");
    }
    html.add("</ul></div>");
}

void addOwnRecord(Html& html, const Mine& mine)
{
    html.add("<div class=\"card\"><h2>" + html.say({u"我的信息", u"My data"}) +
             "</h2><p><a href=\"/me/data\">" +
             html.say({u"看看并保存本店记了什么", u"See and keep what the shop knows"}) +
             "</a></p><form id=\"shown\" action=\"/me/shown\" method=\"post\" data-next=\"" +
             (mine.onBoard ? "false" : "true") + "\"><p class=\"soft\">" +
             (mine.onBoard
                  ? html.say({u"排行榜上会显示您的姓和人数。",
                              u"The board shows your first letter and how many you brought."})
                  : html.say({u"您现在不上排行榜。", u"You are not on the board."})) +
             "</p><button class=\"quiet\">" +
             (mine.onBoard ? html.say({u"不上排行榜", u"Keep me off the board"})
                           : html.say({u"重新上榜", u"Put me on the board"})) +
             "</button><p class=\"say\" role=\"status\"></p></form>"
             "<form id=\"leave\" action=\"/me/leave\" method=\"post\"><button class=\"quiet\">" +
             html.say({u"退出并删除", u"Leave and delete"}) +
             "</button><p class=\"say\" role=\"status\"></p></form></div>");
    html.tell("leave", {u"退出后姓名和手机号会被删除，没领的奖励作废。确定吗？",
                        u"Name and phone are deleted and open rewards lapse. Are you sure?"});
    html.tell("offline", {u"网络不太好，请再试一次。", u"The line is bad, please try again."});
    html.tell("problem", {u"没有成功，请稍后再试。", u"That did not work, please try later."});
}

Result<Response> minePage(Call& call, const VisitorRow& visitor)
{
    LINLI_ASSIGN(PageShop shop, openPageShop(call, visitor.store));
    LINLI_ASSIGN(const MemberKey member, memberOf(shop, visitor));
    LINLI_ASSIGN(const Mine mine, mineOf(shop, member));
    Html html(call.request);
    LINLI_ASSIGN(const InviteOffer offer, inviteOffer(shop, call.now(), html.language()));
    html.add("<header><h1>" + escaped(mine.nickname) + "</h1><p>" + escaped(shop.front->name) +
             "</p></header><main>");
    addCode(html, shop, mine, offer, call.request);
    addRewards(html, mine, call.now());
    addFriends(html, mine);
    addOrders(html, mine);
    addOwnRecord(html, mine);
    html.add("</main>");
    html.addFooter({}, false);
    return html.answer(mine.nickname);
}

} // namespace

Response getMe(Call& call)
{
    return forVisitor(call, minePage, enterPage(call));
}

} // namespace linli::cloud
