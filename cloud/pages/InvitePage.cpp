// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/Html.h"
#include "cloud/pages/Invite.h"
#include "cloud/pages/Visitor.h"

namespace linli::cloud {
namespace {

using words::Bilingual;

/// The first character, for the round badge.
std::string initialOf(const std::string& name)
{
    std::size_t length = name.empty() ? 0 : 1;
    while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U) {
        ++length;
    }
    return name.substr(0, length);
}

void addInviter(Html& html, const std::string& inviter, const std::string& shop)
{
    html.add("<div class=\"card lift who\"><span class=\"dot\">" + escaped(initialOf(inviter)) +
             "</span><b>" + escaped(inviter) + "</b><span>" +
             html.say({u"请您来一起买：", u"asks you to buy along at "}) + escaped(shop) +
             "</span></div>");
}

void addGoods(Html& html, const PageShop& shop, bool mayOrder)
{
    html.add("<div class=\"card\"><h2>" + html.say({u"今天有什么", u"What there is"}) + "</h2>");
    html.add(shop.goods.empty() ? "<p class=\"soft\">" +
                                      html.say({u"店里正在上货，过会儿再来看看。",
                                                u"The shop is being stocked, look in later."}) +
                                      "</p>"
                                : "<ul>");
    for (const Goods& goods : shop.goods) {
        html.add("<li class=\"row\"><div class=\"grow\">" + escaped(goods.name) + "<small>" +
                 escaped(goods.spec + (goods.promise.empty() ? "" : " · " + goods.promise)) +
                 "</small></div><span class=\"price\">" + yuanText(goods.fen) + "</span>");
        if (mayOrder) {
            html.add("<span class=\"step\" data-sku=\"" + escaped(goods.sku) + "\" data-fen=\"" +
                     std::to_string(goods.fen) +
                     "\"><button type=\"button\" data-by=\"-1\" "
                     "aria-label=\"-\">−</button><output>0</output><button type=\"button\" "
                     "data-by=\"1\" aria-label=\"+\">+</button></span>");
        }
        html.add("</li>");
    }
    html.add((shop.goods.empty() ? "" : "</ul>") + std::string("</div>"));
}

void addJoin(Html& html, const std::string& code)
{
    html.add(
        "<form id=\"join\" class=\"card\" action=\"/I/" + code +
        "/joins\" method=\"post\">"
        "<h2>" +
        html.say({u"加入，下次自己也能邀请邻居", u"Join, and invite your neighbours too"}) +
        "</h2><label>" + html.say({u"怎么称呼您", u"Your name"}) +
        "<input type=\"text\" name=\"nickname\" maxlength=\"20\" autocomplete=\"nickname\" "
        "required></label><label>" +
        html.say({u"手机号（取货时核对）", u"Phone (checked at pick-up)"}) +
        "<input type=\"tel\" name=\"phone\" maxlength=\"20\" autocomplete=\"tel\" "
        "required></label><label class=\"tick\"><input type=\"checkbox\" name=\"consent\">" +
        html.say({u"我同意本店保存以上信息，用于取货和发放奖励",
                  u"The shop may keep this for pick-up and rewards"}) +
        "</label><details><summary>" + html.say({u"我的信息怎么用", u"How it is used"}) +
        "</summary><p>" +
        html.say(
            {u"只有本店看得到您的手机号；别人只看到姓和星号。您随时可以在“我的”里看、导出或退出，"
             u"退出后姓名和手机号会被删除。",
             u"Only the shop sees your phone; others see a first letter and stars. You can "
             u"see, export or leave at any time under “Mine”; leaving deletes name and phone."}) +
        "</p></details><button class=\"main\">" + html.say({u"加入", u"Join"}) +
        "</button><p class=\"say\" role=\"status\"></p></form>");
}

void addOrder(Html& html, const std::string& code, const PageShop& shop)
{
    html.add(
        "<form id=\"order\" class=\"card\" action=\"/I/" + code +
        "/orders\" method=\"post\">"
        "<div class=\"row\"><div class=\"grow\">" +
        html.say({u"合计", u"Total"}) + "<small>" +
        html.say({u"到店自提，取货时付款", u"Pick up and pay at the counter"}) +
        (shop.address.empty() ? "" : "<br>" + escaped(shop.address)) +
        "</small></div><span class=\"sum\">¥0.00</span></div><button class=\"main\" disabled>" +
        html.say({u"下单", u"Order"}) +
        "</button><p class=\"say\" role=\"status\"></p></form><footer><a href=\"/me\">" +
        html.say({u"我的", u"Mine"}) + "</a></footer>");
}

void tellScript(Html& html)
{
    html.tell("consent", {u"请先勾选同意", u"Please tick the box first"});
    html.tell("offline", {u"网络不太好，再点一次就行，不会重复下单。",
                          u"The line is bad. Press again: nothing is ordered twice."});
    html.tell("problem", {u"没有成功，请稍后再试。", u"That did not work, please try later."});
    html.tell("problem-slow_down",
              {u"点得太快了，请等一会儿。", u"Too fast, please wait a moment."});
    html.tell("problem-malformed", {u"请填好称呼和手机号。", u"Please fill in name and phone."});
    html.tell("problem-token_expired", {u"请先加入。", u"Please join first."});
    html.tell("problem-rule_broken",
              {u"有商品刚刚卖完，请刷新看看。", u"Something has just sold out, please reload."});
    html.tell("ordered", {u"已下单 %1，到店付 %2。", u"Ordered: %1. Pay %2 at the counter."});
}

Result<Response> invite(Call& call, const CodePlace& place)
{
    LINLI_ASSIGN(const std::optional<VisitorRow> visitor, visitorOf(call));
    LINLI_ASSIGN(PageShop shop, openPageShop(call, place.store));
    const auto link = shop.shelf->rewards.state().members().link(LinkId(place.code));
    if (!link) {
        return Error(ErrorCode::NotFound);
    }
    LINLI_ASSIGN(const std::string inviter, publicName(shop, link->inviter));
    LINLI_TRY(shop.shelf->pages.addScan(
        call.bench.ids.next().toText(), place.code,
        call.bench.key.blur(call.request.peer + std::to_string(call.now().unixMs() / 86'400'000)),
        call.now()));
    const bool hers = visitor && visitor->store == place.store;
    Html html(languageOf(call.request));
    const std::string name =
        shop.name.empty() ? html.say({u"邻里小店", u"Your neighbours' shop"}) : escaped(shop.name);
    html.add("<header><h1>" + name + "</h1><p>" +
             html.say({u"街坊价 · 到店自提", u"Neighbours' prices · pick up at the shop"}) +
             "</p></header><main>");
    addInviter(html, inviter, shop.name);
    addGoods(html, shop, hers);
    if (hers) {
        addOrder(html, place.code, shop);
    } else {
        addJoin(html, place.code);
    }
    html.add("</main>");
    tellScript(html);
    return html.answer(shop.name);
}

} // namespace

Response getInvite(Call& call)
{
    const auto place = placeOfCode(call, call.words.at(0));
    if (!place.ok()) {
        return failed(call.request, place.error());
    }
    if (!*place) {
        return plainPage(call.request, 404, {u"没有这个邀请码", u"No such invite"},
                         {u"请核对海报上的 10 位邀请码，或问问请您来的邻居。",
                          u"Check the ten characters on the poster, or ask who invited you."});
    }
    const Result<Response> page = invite(call, **place);
    return page.ok() ? *page
                     : plainPage(call.request, 503, {u"请稍后再来", u"Please come back soon"},
                                 {u"店里的页面正在整理，过一会儿就好。",
                                  u"The page is being tidied up and will be back shortly."});
}

} // namespace linli::cloud
