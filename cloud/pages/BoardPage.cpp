// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/Html.h"
#include "cloud/pages/Invite.h"
#include "cloud/pages/Visitor.h"
#include "cloud/store/BoardStore.h"
#include "domain/board/BoardWindow.h"
#include "domain/board/Ranking.h"
#include "usecases/boards/PublicNames.h"

#include <algorithm>
#include <array>

namespace linli::cloud {
namespace {

using words::Bilingual;

constexpr std::size_t kShown = 20;
/// A board of many orders is not made anew with every page. It is as soon as the shop's feed grows,
/// as by who leaves it; the minute is for time itself, which moves windows.
constexpr std::int64_t kOldestMs = 60'000;

struct Window
{
    const char* word; ///< ?w=
    Bilingual name;
    board::WindowChoice choice;
};

std::array<Window, 3> windowsOf(Instant now)
{
    const BusinessDay today = BusinessDay::of(now);
    return {Window{"week", {u"本周", u"This week"}, board::WindowChoice::week(today)},
            Window{"month", {u"本月", u"This month"}, board::WindowChoice::month(today)},
            Window{"all", {u"全部", u"All"}, board::WindowChoice::all()}};
}

Result<PublicBoard> makeBoard(Call& call, PageShop& shop, const Window& window)
{
    LINLI_ASSIGN(const board::BoardFacts facts, publicFacts(shop.shelf->connection));
    LINLI_ASSIGN(const std::set<std::string> hidden,
                 offTheBoard(shop.shelf->connection, shop.shelf->store));
    const board::Attribution attribution(facts);
    const TimeWindow span = board::resolve(window.choice, facts.range(), call.now());
    PublicBoard made;
    std::vector<usecases::NamedPerson> people;
    for (const board::RankRow& row : board::rank(attribution, span, board::RankBy::Referrals)) {
        const MemberKey& member = facts.members.key[row.member];
        if (hidden.count(member.text()) > 0) {
            continue;
        }
        made.rows.push_back({member.text(), {}, row.qualified});
        if (people.size() == kShown) {
            continue; // only looked for by the one herself
        }
        LINLI_ASSIGN(std::string name, identityText(shop, member, "name"));
        if (name.empty()) {
            LINLI_ASSIGN(name, identityText(shop, member, "nickname"));
        }
        people.push_back({name.empty() ? "0" : name, facts.members.creation[row.member]});
    }
    const std::vector<std::string> names = usecases::publicNames(people);
    for (std::size_t i = 0; i < names.size(); ++i) {
        made.rows[i].name = names[i];
    }
    return made;
}

Result<std::shared_ptr<const PublicBoard>> boardOf(Call& call, PageShop& shop, const Window& window)
{
    Kept<PublicBoard>& boards = call.bench.shared.boards;
    const Instant now = call.now();
    const std::string key =
        shop.shelf->store + ' ' + window.word + ' ' + BusinessDay::of(now).toText();
    auto kept = boards.find(key, shop.head, now - Span{kOldestMs});
    if (!kept) {
        LINLI_ASSIGN(PublicBoard made, makeBoard(call, shop, window));
        kept = boards.keep(key, shop.head, now, std::move(made));
    }
    return kept;
}

void addTabs(Html& html,
             const std::array<Window, 3>& windows,
             const Window& chosen,
             const std::string& code)
{
    html.add("<div class=\"card lift\"><div class=\"tabs\" role=\"tablist\">");
    for (const Window& one : windows) {
        html.add(std::string("<a href=\"/b?w=") + one.word +
                 (code.empty() ? "" : "&amp;i=" + escaped(code)) + "\"" +
                 (one.word == chosen.word ? " class=\"on\" aria-current=\"page\"" : "") + ">" +
                 html.say(one.name) + "</a>");
    }
    html.add("</div>");
}

void addRow(Html& html, std::size_t rank, const PublicBoard::Row& row, std::int64_t most, bool me)
{
    const std::int64_t share = most > 0 ? row.qualified * 100 / most : 0;
    html.add("<li class=\"row\"><span class=\"place" + std::string(rank <= 3 ? " top" : "") +
             "\">" + std::to_string(rank) + "</span><div class=\"grow" + (me ? " me" : "") + "\">" +
             escaped(row.name) +
             (me ? (row.name.empty() ? "" : " · ") + html.say({u"我", u"me"}) : "") +
             "<div class=\"meter\" aria-hidden=\"true\"><svg viewBox=\"0 0 100 6\" "
             "preserveAspectRatio=\"none\"><rect width=\"" +
             std::to_string(std::max<std::int64_t>(share, 2)) +
             "\" height=\"6\"/></svg></div></div><span class=\"fix\">" +
             escaped(Bilingual{u"%1 位", u"%1"}.in(html.language()).arg(row.qualified)) +
             "</span></li>");
}

void addRows(Html& html, const PublicBoard& board, const std::string& me)
{
    if (board.rows.empty()) {
        html.add("<p class=\"soft mid\">" +
                 html.say({u"还没有人上榜。请一位邻居来，您就是第一名。",
                           u"Nobody is on it yet. Bring one neighbour and you lead."}) +
                 "</p></div>");
        return;
    }
    html.add("<p class=\"soft\">" +
             html.say({u"请来并买过的新邻居", u"New neighbours brought who have bought"}) +
             "</p><ul>");
    for (std::size_t i = 0; i < board.rows.size(); ++i) {
        if (i >= kShown && board.rows[i].member != me) {
            continue; // below the shown ones only the reader finds herself
        }
        addRow(html, i + 1, board.rows[i], board.rows.front().qualified,
               board.rows[i].member == me);
    }
    html.add("</ul></div>");
}

Result<Response> boardPage(Call& call, const PagePlace& place)
{
    LINLI_ASSIGN(const std::optional<VisitorRow> visitor, visitorOf(call));
    LINLI_ASSIGN(PageShop shop, openPageShop(call, place.store));
    std::string me;
    if (visitor && visitor->store == place.store) {
        LINLI_ASSIGN(const MemberKey member, memberOf(shop, *visitor));
        me = member.text();
    }
    const std::array<Window, 3> windows = windowsOf(call.now());
    const std::string asked = call.request.parameter("w");
    const auto found = std::find_if(windows.begin(), windows.end(),
                                    [&asked](const Window& one) { return asked == one.word; });
    const Window& chosen = found == windows.end() ? windows.front() : *found;
    LINLI_ASSIGN(const auto board, boardOf(call, shop, chosen));
    Html html(call.request);
    html.add("<header><h1>" + html.say({u"邻里排行榜", u"Neighbours' board"}) + "</h1><p>" +
             escaped(shop.front->name) + "</p></header><main>");
    addTabs(html, windows, chosen, place.code);
    addRows(html, *board, me);
    html.add("<p class=\"soft mid\">" +
             html.say({u"只显示姓；不想上榜，可在“我的”里关闭。",
                       u"First letters only. Not to be listed: switch it off under “Mine”."}) +
             "</p></main>");
    html.addFooter(place.code, false);
    return html.answer(shop.front->name);
}

} // namespace

Response getBoard(Call& call)
{
    const auto place = placeOfPage(call);
    if (!place.ok()) {
        return failed(call.request, place.error());
    }
    if (!*place) {
        return plainPage(
            call.request, 404, {u"不知道是哪家店", u"Which shop?"},
            {u"请从邻居发来的邀请链接打开。", u"Please come by a neighbour's invite link."});
    }
    const Result<Response> page = boardPage(call, **place);
    return page.ok() ? *page : laterPage(call.request);
}

} // namespace linli::cloud
