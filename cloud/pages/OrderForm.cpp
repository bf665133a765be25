// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/OrderForm.h"

#include <algorithm>

namespace linli::cloud {
namespace {

void addSteps(Html& html, const Goods& goods, std::int64_t fen)
{
    html.add("<span class=\"step fix none\" data-sku=\"" + escaped(goods.sku) + "\" data-fen=\"" +
             std::to_string(fen) + "\"><button type=\"button\" data-by=\"-1\" aria-label=\"" +
             html.say({u"少一份", u"One less"}) + " " + escaped(goods.name) +
             "\">−</button><output>0</output><button type=\"button\" data-by=\"1\" aria-label=\"" +
             html.say({u"加一份", u"One more"}) + " " + escaped(goods.name) +
             "\">+</button></span>");
}

std::string belowName(const Goods& goods)
{
    const bool both = !goods.spec.empty() && !goods.promise.empty();
    return escaped(goods.spec + (both ? " · " : "") + goods.promise);
}

/// A picture comes when the row is near; its place is kept, and a phone that has it never asks
/// again.
std::string tileOf(const Goods& goods, const std::string& code, bool amongPhotos)
{
    if (goods.photo.empty()) {
        return "<span class=\"tile " + std::string(amongPhotos ? "photo " : "") +
               colourOf(goods.sku) + "\" aria-hidden=\"true\">" + escaped(initialOf(goods.name)) +
               "</span>";
    }
    return "<img class=\"tile photo\" src=\"/p/" + escaped(goods.id) +
           "?v=" + escaped(goods.photo) + (code.empty() ? "" : "&amp;i=" + escaped(code)) +
           "\" width=\"56\" height=\"56\" loading=\"lazy\" decoding=\"async\" alt=\"\">";
}

} // namespace

std::int64_t priceOf(const Goods& goods, PriceKind kind)
{
    return kind == PriceKind::Group ? goods.groupFen.value_or(goods.fen) : goods.fen;
}

void addGoodsList(Html& html, const std::vector<Goods>& goods, const GoodsList& list)
{
    const bool photos = std::any_of(goods.begin(), goods.end(),
                                    [](const Goods& one) { return !one.photo.empty(); });
    html.add("<ul>");
    for (const Goods& one : goods) {
        const std::int64_t fen = priceOf(one, list.kind);
        html.add("<li class=\"row\">" + tileOf(one, list.code, photos) + "<div class=\"grow\">" +
                 escaped(one.name) + "<small>" + belowName(one) + "</small><span class=\"price\">" +
                 yuanText(fen));
        if (fen < one.fen) {
            html.add("<span class=\"was\">" + yuanText(one.fen) + "</span>");
        }
        html.add("</span></div>");
        if (list.mayOrder) {
            addSteps(html, one, fen);
        }
        html.add("</li>");
    }
    html.add("</ul>");
}

void addOrderBar(Html& html, const std::string& code, const std::string& group)
{
    html.add("<div class=\"cart\"><form id=\"order\" action=\"/I/" + escaped(code) +
             "/orders\" method=\"post\"" +
             (group.empty() ? "" : " data-group=\"" + escaped(group) + "\"") +
             "><p class=\"say\" role=\"status\"></p><div class=\"row\"><div class=\"grow\">"
             "<span class=\"sum\">¥0.00</span><small>" +
             html.say({u"到店自提，取货时付款", u"Pick up and pay at the shop"}) +
             "</small></div><button class=\"main\" disabled>" + html.say({u"下单", u"Order"}) +
             "</button></div></form></div>");
}

void tellFormWords(Html& html)
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
              {u"有商品刚刚卖完或拼团已结束，请刷新看看。",
               u"Something has just sold out or the group has ended, please reload."});
    html.tell("ordered", {u"已下单 %1，到店付 %2。", u"Ordered: %1. Pay %2 at the shop."});
}

} // namespace linli::cloud
