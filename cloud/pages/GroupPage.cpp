// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/GroupView.h"
#include "cloud/pages/Html.h"
#include "cloud/pages/Invite.h"
#include "cloud/pages/OrderForm.h"
#include "cloud/pages/Visitor.h"
#include "words/ValueText.h"

namespace linli::cloud {
namespace {

Response noSuchGroup(const Request& request)
{
    return plainPage(request, 404, {u"没有这个拼团", u"No such group"},
                     {u"请从邻居发来的链接打开，或到店里问问。",
                      u"Open the link a neighbour sent you, or ask at the shop."});
}

struct Reader
{
    MemberKey member;
    std::string code; ///< the link to order by: the one she came by, else her own
    [[nodiscard]] bool known() const { return !member.empty(); }
};

Result<Reader>
readerOf(PageShop& shop, const PagePlace& place, const std::optional<VisitorRow>& visitor)
{
    Reader reader;
    reader.code = place.code;
    if (visitor && visitor->store == place.store) {
        LINLI_ASSIGN(reader.member, memberOf(shop, *visitor));
        if (reader.code.empty()) {
            LINLI_ASSIGN(reader.code, inviteCodeOf(shop, reader.member));
        }
    }
    return reader;
}

std::string headline(const Html& html, const GroupView& group, Instant now)
{
    if (group.openAt(now)) {
        return group.missing() > 0
                   ? escaped(words::Bilingual{u"还差 %1 位邻居成团", u"%1 more neighbours to go"}
                                 .in(html.language())
                                 .arg(group.missing()))
                   : html.say({u"人齐了，马上成团", u"All here, about to be settled"});
    }
    return group.state == rewards::GroupState::Done
               ? html.say({u"已成团", u"The group is complete"})
               : html.say(
                     {u"这次没有成团，已付的都退回了", u"It did not fill; all money went back"});
}

void addSeats(Html& html, const GroupView& group)
{
    html.add("<div class=\"seats\">");
    for (const std::string& name : group.seats) {
        html.add("<span class=\"seat\"><span class=\"dot " + colourOf(name) +
                 "\" aria-hidden=\"true\">" + escaped(initialOf(name)) + "</span>" + escaped(name) +
                 "</span>");
    }
    for (std::int64_t i = 0; i < group.missing(); ++i) {
        html.add("<span class=\"seat\"><span class=\"dot free\" aria-hidden=\"true\">+</span>" +
                 html.say({u"等您", u"free"}) + "</span>");
    }
    html.add("</div>");
}

void addClock(Html& html, const GroupView& group)
{
    html.add("<p class=\"soft mid\">" + html.say({u"离截止还有", u"Time left"}) +
             "</p><p class=\"big\" data-ends=\"" + std::to_string(group.endsAt.unixMs()) + "\">" +
             escaped(words::instantPlainText(group.endsAt)) + "</p>");
}

void addState(Html& html, const GroupView& group, Instant now)
{
    html.add("<div class=\"card lift\"><h2 class=\"mid\">" + headline(html, group, now) + "</h2>");
    if (group.openAt(now)) {
        addClock(html, group);
    }
    addSeats(html, group);
    if (group.each.count > 0) {
        html.add("<p class=\"gift\"><span>" +
                 escaped(words::Bilingual{u"满 %1 人成团，每人得 %2",
                                          u"With %1 neighbours everybody gets %2"}
                             .in(html.language())
                             .arg(QString::number(group.need),
                                  words::quantityText(group.each.unit, group.each.count,
                                                      html.language()))) +
                 "</span></p>");
    }
    if (group.mine) {
        html.add("<p class=\"say good mid\">" + html.say({u"您已在团里", u"You are in"}) + "</p>");
    } else if (group.ordered) {
        html.add("<p class=\"say good mid\">" +
                 html.say({u"已下单，到店付款后就占上座位",
                           u"Ordered: your seat is taken once you have paid at the shop"}) +
                 "</p>");
    }
    html.add("</div>");
}

void addHow(Html& html)
{
    html.add("<p class=\"soft mid\">" +
             html.say({u"到店付款才算入座；到时没满，已付的全部退回。",
                       u"A seat counts once it is paid at the shop; if the group does not fill in "
                       u"time, all money goes back."}) +
             "</p>");
}

Result<Response> groupPage(Call& call, const PagePlace& place)
{
    LINLI_ASSIGN(const std::optional<VisitorRow> visitor, visitorOf(call));
    LINLI_ASSIGN(PageShop shop, openPageShop(call, place.store));
    LINLI_ASSIGN(const Reader reader, readerOf(shop, place, visitor));
    LINLI_ASSIGN(const auto group, groupView(shop, GroupId(call.words.at(0)), reader.member));
    if (!group) {
        return noSuchGroup(call.request);
    }
    Html html(call.request);
    const bool open = group->openAt(call.now());
    const bool mayOrder = open && reader.known() && !reader.code.empty();
    html.add("<header><h1>" +
             (group->goods ? escaped(group->goods->name) : html.say({u"邻里拼团", u"Group buy"})) +
             "</h1><p>" + escaped(shop.front->name) + "</p></header>" +
             (mayOrder ? "<main class=\"bar\">" : "<main>"));
    addState(html, *group, call.now());
    const std::vector<Goods> goods = goodsOf(shop, *group);
    if (open && !goods.empty()) {
        html.add("<div class=\"card\"><h2>" + html.say({u"团里的商品", u"In this group"}) +
                 "</h2>");
        addGoodsList(html, goods, {PriceKind::Group, mayOrder, reader.code});
        html.add("</div>");
        addHow(html);
    }
    if (open && !reader.known() && !reader.code.empty()) {
        html.add("<a class=\"main\" href=\"/I/" + escaped(reader.code) + "#join\">" +
                 html.say({u"先加入，再参团", u"Join the shop first"}) + "</a>");
    }
    html.add("</main>");
    if (mayOrder) {
        addOrderBar(html, reader.code, group->id);
    }
    html.addFooter(place.code, mayOrder);
    tellFormWords(html);
    html.tellNow(call.now());
    return html.answer(shop.front->name);
}

} // namespace

Response getGroup(Call& call)
{
    const auto place = placeOfPage(call);
    if (!place.ok()) {
        return failed(call.request, place.error());
    }
    if (!*place || call.words.at(0).size() > 64) {
        return noSuchGroup(call.request);
    }
    const Result<Response> page = groupPage(call, **place);
    return page.ok() ? *page : laterPage(call.request);
}

} // namespace linli::cloud
