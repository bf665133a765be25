// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/authority/OwnEvents.h"
#include "cloud/core/Secret.h"
#include "cloud/pages/Invite.h"
#include "cloud/pages/Visitor.h"
#include "domain/ids/InviteCode.h"
#include "domain/member/Phone.h"
#include "domain/time/BusinessDay.h"
#include "usecases/ports/UnitOfWork.h"

#include <QByteArray>

namespace linli::cloud {
namespace {

constexpr std::size_t kLongestNickname = 60; // bytes: twenty Chinese characters
constexpr std::size_t kLongestFrom = 254;    // a host name and the dot that may end it

struct Joiner
{
    std::string nickname;
    std::string phone;
    std::optional<std::string> couponSite; ///< of the list; the host itself is not kept
};

std::optional<Joiner> joinerOf(const Request& request, const CouponHosts& hosts)
{
    const std::optional<QJsonObject> body = jsonBody(request);
    if (!body || !body->value(QStringLiteral("consent")).toBool()) {
        return std::nullopt;
    }
    const auto nickname = textField(*body, "nickname", kLongestNickname);
    const Result<Phone> phone = Phone::parse(textField(*body, "phone", 40).value_or(""));
    if (!nickname || !phone.ok()) {
        return std::nullopt;
    }
    const std::string from = textField(*body, "from", kLongestFrom).value_or("");
    return Joiner{*nickname, phone->digits(), hosts.siteOf(from)};
}

QJsonObject sealedIdentity(const PageShop& shop, const Joiner& joiner)
{
    QJsonObject identity;
    const auto seal = [&](const char* name, const std::string& value) {
        const QByteArray bytes = QByteArray::fromStdString(shop.vault->seal(value));
        identity.insert(QLatin1String(name), QString::fromLatin1(bytes.toHex().toUpper()));
    };
    seal("name", "");
    seal("nickname", joiner.nickname);
    seal("phone", joiner.phone);
    for (const char* empty : {"estate", "building", "door", "note"}) {
        seal(empty, "");
    }
    return identity;
}

/// What she ticked, kept as the counter keeps it (spec/security.md §4.3).
QJsonObject consentOf(const MemberKey& member, Instant now)
{
    constexpr const char* kTextVersion = "pages-2026-1"; // of the words beside the box
    return {{QStringLiteral("member"), QString::fromStdString(member.text())},
            {QStringLiteral("purpose"), QStringLiteral("membership")},
            {QStringLiteral("text_version"), QLatin1String(kTextVersion)},
            {QStringLiteral("channel"), QStringLiteral("invite_page")},
            {QStringLiteral("given_ms"), static_cast<qint64>(now.unixMs())},
            {QStringLiteral("withdrawn_ms"), QJsonValue()}};
}

/// That this code stands on a coupon site (spec/security.md F12), and the day: nothing of who came.
/// Said once a day, so that a popular site does not fill the feed.
Result<void> noteCouponSite(OwnEvents& events,
                            FeedStore& feed,
                            const std::string& code,
                            const std::string& site,
                            Instant now)
{
    constexpr const char* kKind = "coupon_link";
    const Instant day = BusinessDay::of(now).start();
    const QJsonObject values{{QStringLiteral("site"), QString::fromStdString(site)},
                             {QStringLiteral("day_ms"), static_cast<qint64>(day.unixMs())}};
    LINLI_ASSIGN(const QJsonObject held, fieldsOf(feed, kKind, code));
    for (auto at = values.begin(); at != values.end(); ++at) {
        if (held.value(at.key()).toArray().at(0) != at.value()) {
            LINLI_TRY(events.setFields(kKind, code, values));
            break;
        }
    }
    return {};
}

/// A new neighbour always, whether the phone is known or not: the page must not tell, and the
/// counter sees two people with one phone and puts them together when she comes (the engine judges
/// her by the phone's key meanwhile).
Result<std::string> join(Call& call, PageShop& shop, const CodePlace& place, const Joiner& joiner)
{
    LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shop.shelf->work));
    LINLI_ASSIGN(OwnEvents events,
                 OwnEvents::begin(*shop.shelf, call.bench.key, call.bench.ids, call.now()));
    const MemberKey member(call.bench.ids.next().toText());
    rewards::AddMember add;
    add.member = member;
    add.phoneKey = shop.vault->keyedHash("phone", joiner.phone);
    LINLI_TRY(events.submit(add));
    const std::string code = call.bench.ids.inviteCode().text();
    LINLI_TRY(events.submit(rewards::AddLink{LinkId(code), member, true, true}));
    LINLI_ASSIGN(const OpResult bound,
                 events.submit(rewards::Bind{member, MemberKey(), LinkId(place.code)}));
    if (joiner.couponSite && bound.status == OpStatus::Applied) {
        LINLI_TRY(
            noteCouponSite(events, shop.shelf->feed, place.code, *joiner.couponSite, call.now()));
    }
    LINLI_TRY(events.setFields("identity", member.text(), sealedIdentity(shop, joiner)));
    LINLI_TRY(
        events.setFields("consent", call.bench.ids.next().toText(), consentOf(member, call.now())));
    LINLI_TRY(events.finish());
    LINLI_TRY(work.commit());
    return member.text();
}

Result<Response> joined(Call& call, const CodePlace& place, const Joiner& joiner)
{
    LINLI_ASSIGN(PageShop shop, openPageShop(call, place.store));
    if (inviterOf(shop, place.code).empty()) { // revoked since she opened the page
        return call.problem(Problem::NotFound);
    }
    LINLI_ASSIGN(const std::string member, join(call, shop, place, joiner));
    call.bench.shared.bell.ring(place.store);
    const std::string token = newToken(call.bench.ids);
    LINLI_TRY(call.bench.database.catalog().addVisitor(
        {place.store, hashOf(call.bench.hasher, token), member}, call.now()));
    Response response = jsonResponse({{QStringLiteral("joined"), true}}, 201);
    response.with("set-cookie", visitorCookie(token));
    return response;
}

} // namespace

Response postJoin(Call& call)
{
    // One line may be a whole house behind one address: the browser's name tells phones apart.
    constexpr int kPerHour = 20;
    const std::string phone =
        call.bench.key.blur(call.request.peer + std::string(call.request.header("user-agent")));
    const int waitMs =
        call.bench.shared.limiter.admit("join " + phone, kPerHour, 3'600'000, call.now());
    if (waitMs > 0) {
        return call.problem(Problem::SlowDown, {.retryAfterMs = waitMs});
    }
    if (fromElsewhere(call.request)) {
        return call.problem(Problem::CrossSite);
    }
    const std::optional<Joiner> joiner = joinerOf(call.request, call.bench.shared.couponHosts);
    if (!joiner) {
        return call.problem(Problem::Malformed, {.field = "phone"});
    }
    const auto place = placeOfCode(call, call.words.at(0));
    if (!place.ok()) {
        return failed(call.request, place.error());
    }
    if (!*place) {
        return call.problem(Problem::NotFound);
    }
    const Result<Response> answer = joined(call, **place, *joiner);
    return answer.ok() ? *answer : failed(call.request, answer.error());
}

} // namespace linli::cloud
