// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/authority/OwnEvents.h"
#include "cloud/pages/Invite.h"
#include "cloud/pages/Mine.h"
#include "cloud/pages/Visitor.h"
#include "cloud/store/BoardStore.h"
#include "usecases/ports/UnitOfWork.h"

#include <QJsonArray>

namespace linli::cloud {
namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QJsonArray orderList(const Mine& mine)
{
    QJsonArray list;
    for (const OwnOrder& order : mine.orders) {
        list.append(
            QJsonObject{{QStringLiteral("order"), qt(order.number)},
                        {QStringLiteral("placed_ms"), static_cast<qint64>(order.placedAt.unixMs())},
                        {QStringLiteral("payable_fen"), static_cast<qint64>(order.payableFen)},
                        {QStringLiteral("paid"), order.paidAt.has_value()}});
    }
    return list;
}

Result<Response> myData(Call& call, const VisitorRow& visitor)
{
    LINLI_ASSIGN(PageShop shop, openPageShop(call, visitor.store));
    LINLI_ASSIGN(const MemberKey member, memberOf(shop, visitor));
    LINLI_ASSIGN(const Mine mine, mineOf(shop, member));
    QJsonArray rewards;
    for (const rewards::RewardRecord& reward : mine.rewards) {
        rewards.append(qt(reward.id.text()));
    }
    Response response = jsonResponse({
        {QStringLiteral("nickname"), qt(mine.nickname)},
        {QStringLiteral("phone"), qt(mine.phone)},
        {QStringLiteral("code"), qt(mine.code)},
        {QStringLiteral("on_board"), mine.onBoard},
        {QStringLiteral("friends"), static_cast<qint64>(mine.friends.size())},
        {QStringLiteral("orders"), orderList(mine)},
        {QStringLiteral("rewards"), rewards},
    });
    response.with("content-disposition", "attachment; filename=\"my-data.json\"");
    return response;
}

/// One act of hers in one transaction of the shop.
template <typename Act> Result<void> actAs(Call& call, const VisitorRow& visitor, Act act)
{
    LINLI_ASSIGN(PageShop shop, openPageShop(call, visitor.store));
    LINLI_ASSIGN(const MemberKey member, memberOf(shop, visitor));
    {
        LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shop.shelf->work));
        LINLI_ASSIGN(OwnEvents events,
                     OwnEvents::begin(*shop.shelf, call.bench.key, call.bench.ids, call.now()));
        LINLI_TRY(act(events, member));
        LINLI_TRY(events.finish());
        LINLI_TRY(work.commit());
    }
    call.bench.shared.bell.ring(visitor.store);
    return {};
}

Result<void> erase(OwnEvents& events, const MemberKey& member)
{
    LINLI_TRY(events.submit(rewards::EraseMember{member}));
    QJsonObject nothing;
    for (const char* name : {"name", "nickname", "phone", "estate", "building", "door", "note"}) {
        nothing.insert(QLatin1String(name), QString());
    }
    LINLI_TRY(events.setFields("identity", member.text(), nothing));
    return {};
}

Result<Response> leave(Call& call, const VisitorRow& visitor)
{
    LINLI_TRY(actAs(call, visitor, erase));
    LINLI_TRY(call.bench.database.catalog().forgetVisitor(visitor));
    Response response = jsonResponse({{QStringLiteral("left"), true}});
    response.with("set-cookie", noCookie());
    return response;
}

/// A tag, so that the shop sees it beside her name and may set it for her as well.
template <bool shown> Result<void> tagForBoards(OwnEvents& events, const MemberKey& member)
{
    const QJsonObject tag{{QString::fromUtf8(kOffTheBoard), shown ? 0 : 1}};
    LINLI_TRY(events.setFields("tags", member.text(), tag));
    return {};
}

template <bool shown> Result<Response> showOnBoard(Call& call, const VisitorRow& visitor)
{
    LINLI_TRY(actAs(call, visitor, tagForBoards<shown>));
    return jsonResponse({{QStringLiteral("shown"), shown}});
}

Response act(Call& call, VisitorPage page)
{
    if (fromElsewhere(call.request)) {
        return call.problem(Problem::CrossSite);
    }
    return forVisitor(call, page, call.problem(Problem::TokenExpired));
}

} // namespace

Response getMyData(Call& call)
{
    return forVisitor(call, myData, call.problem(Problem::TokenExpired));
}

Response postLeave(Call& call)
{
    const std::optional<QJsonObject> body = jsonBody(call.request);
    if (!body || !body->value(QStringLiteral("leave")).toBool()) {
        return call.problem(Problem::Malformed, {.field = "leave"});
    }
    return act(call, leave);
}

Response postShown(Call& call)
{
    const std::optional<QJsonObject> body = jsonBody(call.request);
    const QJsonValue shown = body ? body->value(QStringLiteral("shown")) : QJsonValue();
    if (!shown.isBool()) {
        return call.problem(Problem::Malformed, {.field = "shown"});
    }
    return act(call, shown.toBool() ? showOnBoard<true> : showOnBoard<false>);
}

} // namespace linli::cloud
