// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/core/Secret.h"
#include "cloud/pages/Html.h"
#include "cloud/pages/Invite.h"
#include "cloud/pages/Visitor.h"
#include "domain/member/Phone.h"
#include "storage/rows/KeyList.h"
#include "usecases/members/PhoneCode.h"
#include "usecases/ports/UnitOfWork.h"

#include <algorithm>

namespace linli::cloud {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;

/// Several people may share a phone until the counter puts them together.
constexpr std::string_view kOfPhone = R"(
SELECT key FROM member WHERE phone_key = :phone AND erased = 0 ORDER BY seq DESC LIMIT 5)";

struct Entry
{
    std::string phone;
    std::string digits;
};

std::optional<Entry> entryOf(const Request& request)
{
    const std::optional<QJsonObject> body = jsonBody(request);
    if (!body) {
        return std::nullopt;
    }
    const Result<Phone> phone = Phone::parse(textField(*body, "phone", 40).value_or(""));
    const std::string digits = textField(*body, "code", 6).value_or("");
    const bool six = digits.size() == 6 && std::all_of(digits.begin(), digits.end(),
                                                       [](char c) { return c >= '0' && c <= '9'; });
    return phone.ok() && six ? std::optional(Entry{phone->digits(), digits}) : std::nullopt;
}

/// Five tries at once and ten a day for a phone, known here or not; thirty an hour for a line,
/// behind which a whole house may live (spec/security.md S5).
int waitMsFor(Call& call, const std::string& phoneKey)
{
    RateLimiter& limiter = call.bench.shared.limiter;
    const int ofLine = limiter.admit("enter line " + call.bench.key.blur(call.request.peer), 30,
                                     kHourMs, call.now());
    const int ofTen = limiter.admit("enter 10 min " + phoneKey, 5, 600'000, call.now());
    const int ofDay = limiter.admit("enter day " + phoneKey, 10, 24 * kHourMs, call.now());
    return std::max({ofLine, ofTen, ofDay});
}

struct Found
{
    MemberKey member;
    std::int64_t slot = 0;
};

Result<std::optional<Found>>
whoseCode(PageShop& shop, const std::string& phoneKey, const std::string& digits, Instant now)
{
    LINLI_ASSIGN(storage::Statement find, shop.shelf->connection.prepare(kOfPhone));
    find.bind("phone", std::string_view(phoneKey));
    LINLI_ASSIGN(const auto keys, storage::rowList<std::string>(
                                      find, [](const storage::Row& row) -> Result<std::string> {
                                          return row.text(0);
                                      }));
    std::optional<Found> found;
    for (const std::string& key : keys) {
        LINLI_ASSIGN(const MemberKey member, memberOf(shop, VisitorRow{{}, {}, key}));
        const auto slot = usecases::phoneCodeSlot(*shop.vault, member, digits, now);
        if (slot && !found) {
            found = Found{member, *slot};
        }
    }
    return found;
}

/// True the first time: a code that was looked at over her shoulder is worth nothing afterwards.
Result<bool> takeOnce(Call& call, Shelf& shelf, const Found& found)
{
    const std::string key = hashOf(call.bench.hasher, "phone code " + found.member.text() + ' ' +
                                                          std::to_string(found.slot));
    LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shelf.work));
    LINLI_ASSIGN(const auto before, shelf.pages.answered(key));
    if (before) {
        return false;
    }
    LINLI_TRY(shelf.pages.saveAnswer(key, {"phone code", 200, ""}, call.now()));
    LINLI_TRY(work.commit());
    return true;
}

Result<Response> entered(Call& call, const PagePlace& place, const Entry& entry)
{
    LINLI_ASSIGN(PageShop shop, openPageShop(call, place.store));
    const std::string phoneKey = shop.vault->keyedHash("phone", entry.phone);
    if (const int waitMs = waitMsFor(call, phoneKey); waitMs > 0) {
        return call.problem(Problem::SlowDown, {.retryAfterMs = waitMs});
    }
    LINLI_ASSIGN(const auto found, whoseCode(shop, phoneKey, entry.digits, call.now()));
    if (!found) {
        return call.problem(Problem::CodeRefused);
    }
    LINLI_ASSIGN(const bool first, takeOnce(call, *shop.shelf, *found));
    if (!first) {
        return call.problem(Problem::CodeRefused);
    }
    const std::string token = newToken(call.bench.ids);
    LINLI_TRY(call.bench.database.catalog().addVisitor(
        {place.store, hashOf(call.bench.hasher, token), found->member.text()}, call.now()));
    Response response = jsonResponse({{QStringLiteral("entered"), true}});
    response.with("set-cookie", visitorCookie(token));
    return response;
}

} // namespace

Response postEntry(Call& call)
{
    if (fromElsewhere(call.request)) {
        return call.problem(Problem::CrossSite);
    }
    const std::optional<Entry> entry = entryOf(call.request);
    if (!entry) {
        return call.problem(Problem::Malformed, {.field = "code"});
    }
    const auto place = placeOfPage(call);
    if (!place.ok()) {
        return failed(call.request, place.error());
    }
    if (!*place) {
        return call.problem(Problem::NotFound);
    }
    const Result<Response> answer = entered(call, **place, *entry);
    return answer.ok() ? *answer : failed(call.request, answer.error());
}

Response enterPage(Call& call)
{
    Html html(call.request);
    const std::string code = call.request.parameter("i");
    html.add(
        "<header><h1>" + html.say({u"这台手机还不认识您", u"This phone does not know you yet"}) +
        "</h1></header><main><div class=\"card lift\"><p>" +
        html.say({u"第一次来：请扫邻居海报上的码加入。",
                  u"New here? Scan the code on a neighbour's poster to join."}) +
        "</p></div><div class=\"card\"><h2>" + html.say({u"换了手机", u"You have a new phone"}) +
        "</h2><p class=\"soft\">" +
        html.say({u"请到店里报手机号，店员会给您一个六位数字，十分钟内有效。",
                  u"Tell the shop your number: you get six digits that hold for ten minutes."}) +
        "</p><form id=\"enter\" action=\"/me/entries" +
        (code.empty() ? "" : "?i=" + escaped(code)) + "\" method=\"post\"><label for=\"phone\">" +
        html.say({u"手机号", u"Phone"}) +
        "</label><input id=\"phone\" name=\"phone\" type=\"tel\" autocomplete=\"tel\" "
        "maxlength=\"20\" required><label for=\"digits\">" +
        html.say({u"六位数字", u"Six digits"}) +
        "</label><input id=\"digits\" name=\"digits\" type=\"tel\" inputmode=\"numeric\" "
        "autocomplete=\"one-time-code\" maxlength=\"6\" required>"
        "<p class=\"say\" role=\"status\"></p><button class=\"main\">" +
        html.say({u"打开我的页面", u"Open my page"}) + "</button></form></div></main>");
    html.tell("offline", {u"网络不太好，请再试一次。", u"The line is bad, please try again."});
    html.tell("problem",
              {u"号码或数字不对，或者已经用过、过期了。请再到店里要一个。",
               u"Number or digits are wrong, used or too old. Ask the shop for new ones."});
    html.tell("problem-slow_down",
              {u"试得太多了，请过十分钟再试。", u"Too many tries. Please wait ten minutes."});
    html.tell("problem-malformed",
              {u"请填 11 位手机号和 6 位数字。", u"Please type your number and all six digits."});
    return html.answer(html.say({u"我的", u"Mine"}), 401);
}

} // namespace linli::cloud
