// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/authority/OwnEvents.h"
#include "cloud/core/Secret.h"
#include "cloud/pages/Invite.h"
#include "cloud/pages/Visitor.h"
#include "domain/ids/InviteCode.h"
#include "domain/member/Phone.h"
#include "usecases/ports/UnitOfWork.h"

#include <QByteArray>

namespace linli::cloud {
namespace {

constexpr std::size_t kLongestNickname = 60; // bytes: twenty Chinese characters

struct Joiner
{
    std::string nickname;
    std::string phone;
};

std::optional<Joiner> joinerOf(const Request& request)
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
    return Joiner{*nickname, phone->digits()};
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
    LINLI_TRY(events.submit(rewards::Bind{member, MemberKey(), LinkId(place.code)}));
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
    const std::optional<Joiner> joiner = joinerOf(call.request);
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
