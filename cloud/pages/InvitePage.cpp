// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/GroupView.h"
#include "cloud/pages/Html.h"
#include "cloud/pages/Invite.h"
#include "cloud/pages/Offer.h"
#include "cloud/pages/OrderForm.h"
#include "cloud/pages/Visitor.h"
#include "domain/time/BusinessDay.h"
#include "words/ValueText.h"

#include <algorithm>

namespace linli::cloud {
namespace {

struct Looked
{
    std::string code;
    std::string inviter; ///< masked
    bool joined = false;
    InviteOffer offer;
    std::vector<GroupView> groups;
};

void addHead(Html& html, const PageShop& shop)
{
    html.add("<header><h1>" +
             (shop.front->name.empty() ? html.say({u"邻里小店", u"Your neighbours' shop"})
                                       : escaped(shop.front->name)) +
             "</h1><p>" +
             html.say({u"街坊价 · 到店自提", u"Neighbours' prices · pick up at the shop"}) +
             "</p></header>");
}

void addInviter(Html& html, const Looked& looked)
{
    html.add("<div class=\"card lift who\"><span class=\"dot " + colourOf(looked.inviter) +
             "\" aria-hidden=\"true\">" + escaped(initialOf(looked.inviter)) + "</span><b>" +
             escaped(looked.inviter) + " " +
             html.say({u"请您来做邻居", u"invites you to the neighbourhood"}) + "</b>");
    addOfferCard(html, looked.offer);
    html.add("</div>");
}

void addSession(Html& html, const PageShop& shop, Instant now)
{
    for (const LiveSession& session : shop.front->sessions) {
        if (session.endsAt <= now) {
            continue;
        }
        const bool onAir = session.onAir;
        html.add(
            "<div class=\"card live row\"><div class=\"grow\">" + escaped(session.title) +
            "<small>" +
            escaped(words::instantText(session.startsAt, BusinessDay::of(now), html.language())) +
            "</small></div><span class=\"fix tag" + (onAir ? "\">" : " wait\">") +
            (onAir ? html.say({u"正在直播", u"On air"}) : html.say({u"直播预告", u"Live soon"})) +
            "</span></div>");
        return; // the next one is enough
    }
}

void addGroups(Html& html, const Looked& looked)
{
    for (const GroupView& group : looked.groups) {
        const std::string what =
            group.goods ? escaped(group.goods->name) : html.say({u"邻里拼团", u"Group buy"});
        html.add("<a class=\"card row\" href=\"/g/" + escaped(group.id) +
                 "?i=" + escaped(looked.code) + "\"><div class=\"grow\">" + what + "<small>" +
                 escaped(words::Bilingual{u"还差 %1 位邻居", u"%1 more to go"}
                             .in(html.language())
                             .arg(group.missing())) +
                 " · <span data-ends=\"" + std::to_string(group.endsAt.unixMs()) +
                 "\"></span></small></div><span class=\"fix\">");
        if (group.goods) {
            html.add("<span class=\"price\">" + yuanText(group.unitFen) + "</span> ");
        }
        html.add("<span class=\"tag wait\">" + html.say({u"去拼团", u"Join in"}) +
                 "</span></span></a>");
    }
}

void addGoods(Html& html, const PageShop& shop, const Looked& looked)
{
    html.add("<div class=\"card\"><h2>" + html.say({u"今天有什么", u"What there is"}) + "</h2>");
    if (shop.front->goods.empty()) {
        html.add("<p class=\"soft\">" +
                 html.say({u"店里正在上货，过会儿再来看看。",
                           u"The shop is being stocked, look in later."}) +
                 "</p>");
    } else {
        addGoodsList(html, shop.front->goods, {PriceKind::Usual, looked.joined, looked.code});
    }
    html.add("</div>");
    if (!shop.front->address.empty()) {
        html.add("<p class=\"soft mid\">" + html.say({u"自提地址：", u"Pick up at "}) +
                 escaped(shop.front->address) + "</p>");
    }
}

/// The shop's own notice, a paragraph a line; the short words where it has published none.
void addNotice(Html& html, const ShopFront& front)
{
    const bool zh = html.language() == words::Language::Zh;
    const std::string& notice = zh ? front.noticeZh : front.noticeEn;
    html.add("<details><summary>" + html.say({u"我的信息怎么用", u"How it is used"}) +
             "</summary>");
    if (notice.empty()) {
        html.add(
            "<p class=\"soft\">" +
            html.say({u"只有本店看得到您的手机号；别人只看到姓和星号。您随时可以在“我的”里看、"
                      u"导出或退出，退出后姓名和手机号会被删除。",
                      u"Only the shop sees your phone; others see a first letter and stars. "
                      u"You can see, export or leave at any time under “Mine”; leaving deletes "
                      u"name and phone."}) +
            "</p>");
    }
    for (std::size_t at = 0; at < notice.size();) {
        const std::size_t end = std::min(notice.find('\n', at), notice.size());
        if (end > at) {
            html.add("<p class=\"soft\">" + escaped(notice.substr(at, end - at)) + "</p>");
        }
        at = end + 1;
    }
    html.add("</details>");
}

void addJoin(Html& html, const std::string& code, const ShopFront& front)
{
    html.add("<form id=\"join\" class=\"card\" action=\"/I/" + escaped(code) +
             "/joins\" method=\"post\"><h2>" +
             html.say({u"加入，也能请您的邻居来", u"Join, and invite your neighbours too"}) +
             "</h2><label>" + html.say({u"怎么称呼您", u"Your name"}) +
             "<input type=\"text\" name=\"nickname\" maxlength=\"20\" autocomplete=\"nickname\" "
             "required></label><label>" +
             html.say({u"手机号（取货时核对）", u"Phone (checked at pick-up)"}) +
             "<input type=\"tel\" name=\"phone\" maxlength=\"20\" autocomplete=\"tel\" "
             "required></label><label class=\"tick\"><input type=\"checkbox\" name=\"consent\">" +
             html.say({u"我同意本店保存以上信息，用于取货和发放奖励",
                       u"The shop may keep this for pick-up and rewards"}) +
             "</label>");
    addNotice(html, front);
    html.add("<p class=\"say\" role=\"status\"></p><button class=\"main\">" +
             html.say({u"加入", u"Join"}) + "</button></form>");
}

Result<std::optional<Looked>> lookAt(Call& call,
                                     PageShop& shop,
                                     const CodePlace& place,
                                     const std::optional<VisitorRow>& visitor,
                                     words::Language language)
{
    const MemberKey inviter = inviterOf(shop, place.code);
    if (inviter.empty()) {
        return std::optional<Looked>();
    }
    Looked looked;
    looked.code = place.code;
    LINLI_ASSIGN(looked.inviter, publicName(shop, inviter));
    MemberKey reader;
    if (visitor && visitor->store == place.store) {
        looked.joined = true;
        reader = MemberKey(visitor->member);
    }
    LINLI_ASSIGN(looked.offer, inviteOffer(shop, call.now(), language));
    LINLI_ASSIGN(looked.groups, openGroupViews(shop, call.now(), reader));
    return std::optional(std::move(looked));
}

/// Kept for the day and told apart, but nobody's address.
Result<void> noteScan(Call& call, Shelf& shelf, const std::string& code)
{
    constexpr std::int64_t kDayMs = 86'400'000;
    const std::string day = std::to_string(call.now().unixMs() / kDayMs);
    return shelf.pages.addScan(call.bench.ids.next().toText(), code,
                               call.bench.key.blur(call.request.peer + day), call.now());
}
Response noSuchCode(const Request& request)
{
    return plainPage(request, 404, {u"没有这个邀请码", u"No such invite"},
                     {u"请核对海报上的 10 位邀请码，或问问请您来的邻居。",
                      u"Check the ten characters on the poster, or ask who invited you."});
}

void addAll(Html& html, const PageShop& shop, const Looked& looked, Instant now)
{
    addHead(html, shop);
    html.add(looked.joined ? "<main class=\"bar\">" : "<main>");
    addInviter(html, looked);
    addSession(html, shop, now);
    addGroups(html, looked);
    if (!looked.joined) {
        addJoin(html, looked.code, *shop.front);
    }
    addGoods(html, shop, looked);
    html.add("</main>");
    if (looked.joined) {
        addOrderBar(html, looked.code, {});
    }
    html.addFooter(looked.code, looked.joined);
}

/// All strangers see the same until the shop's feed grows or a few seconds pass (a session begins,
/// a group ends): then the page is made anew.
std::string keyOf(const CodePlace& place, const Html& html, Instant now)
{
    constexpr std::int64_t kKeptMs = 5'000;
    return place.store + place.code + (html.language() == words::Language::Zh ? " zh " : " en ") +
           std::to_string(now.unixMs() / kKeptMs);
}

Result<Response> invite(Call& call, const CodePlace& place)
{
    Html html(call.request);
    html.standsAt("/I/" + place.code);
    LINLI_ASSIGN(const std::optional<VisitorRow> visitor, visitorOf(call));
    LINLI_ASSIGN(Shelf * shelf, call.bench.database.shelf(place.store));
    LINLI_ASSIGN(const std::optional<StoreState> state, shelf->feed.state());
    auto& kept = call.bench.shared.invites;
    const bool stranger = state && (!visitor || visitor->store != place.store);
    const std::string key = keyOf(place, html, call.now());
    auto page = stranger ? kept.find(key, state->seq, call.now()) : nullptr;
    if (!page) {
        LINLI_ASSIGN(PageShop shop, openPageShop(call, place.store));
        LINLI_ASSIGN(const std::optional<Looked> looked,
                     lookAt(call, shop, place, visitor, html.language()));
        if (!looked) {
            return noSuchCode(call.request);
        }
        shelf = shop.shelf;
        addAll(html, shop, *looked, call.now());
        StrangerPage made{shop.front->name, html.body()};
        page = stranger ? kept.keep(key, shop.head, call.now(), std::move(made))
                        : std::make_shared<const StrangerPage>(std::move(made));
    } else {
        html.add(page->body);
    }
    LINLI_TRY(noteScan(call, *shelf, place.code));
    tellFormWords(html);
    html.tellNow(call.now());
    return html.answer(page->title);
}

} // namespace

Response getInvite(Call& call)
{
    const auto place = placeOfCode(call, call.words.at(0));
    if (!place.ok()) {
        return failed(call.request, place.error());
    }
    if (!*place) {
        return noSuchCode(call.request);
    }
    const Result<Response> page = invite(call, **place);
    return page.ok() ? *page : laterPage(call.request);
}

} // namespace linli::cloud
