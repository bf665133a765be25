// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/PageShop.h"

#include "cloud/authority/Authority.h"
#include "cloud/pages/Visitor.h"
#include "domain/ids/InviteCode.h"
#include "domain/member/MaskedName.h"
#include "usecases/posters/PosterPerson.h"

#include <QByteArray>

#include <algorithm>

namespace linli::cloud {
namespace {

constexpr std::size_t kMostGoods = 60;

constexpr std::string_view kOwnCode = R"(
SELECT id FROM invite_link WHERE inviter = :member AND kind = 'invite' AND revoked_ms IS NULL
ORDER BY created_ms DESC, id LIMIT 1)";

QJsonValue fieldOf(const QJsonObject& fields, const char* name)
{
    return fields.value(QLatin1String(name)).toArray().at(0);
}

std::string textOf(const QJsonObject& fields, const char* name)
{
    return fieldOf(fields, name).toString().toStdString();
}

std::int64_t numberOf(const QJsonObject& fields, const char* name)
{
    return static_cast<std::int64_t>(fieldOf(fields, name).toInteger());
}

/// Not archived, not held back, not sold out, with a price.
std::optional<Goods> onSale(const std::string& id, const QJsonObject& fields)
{
    const QJsonValue stock = fieldOf(fields, "stock");
    const bool gone = fieldOf(fields, "archived_ms").isDouble() ||
                      fieldOf(fields, "held_ms").isDouble() ||
                      (stock.isDouble() && stock.toInteger() <= 0);
    Goods goods{id,
                textOf(fields, "sku"),
                textOf(fields, "name"),
                textOf(fields, "spec"),
                textOf(fields, "promise"),
                numberOf(fields, "list_fen"),
                std::nullopt};
    if (fieldOf(fields, "group_fen").isDouble()) {
        goods.groupFen = numberOf(fields, "group_fen");
    }
    return gone || goods.fen <= 0 || goods.sku.empty() ? std::nullopt
                                                       : std::optional(std::move(goods));
}

std::optional<LiveSession> announced(const QJsonObject& fields)
{
    const std::string state = textOf(fields, "state");
    const bool shown = state == "scheduled" || state == "live";
    if (!shown || fieldOf(fields, "archived_ms").isDouble()) {
        return std::nullopt;
    }
    return LiveSession{textOf(fields, "title"), Instant::fromUnixMs(numberOf(fields, "starts_ms")),
                       Instant::fromUnixMs(numberOf(fields, "ends_ms")), state == "live"};
}

Result<void> readWords(FeedStore& feed, ShopFront& front)
{
    LINLI_ASSIGN(const auto settings, feed.entities("setting"));
    const auto setting = [&settings](const char* key) {
        const auto at = settings.find(key);
        return at == settings.end() ? std::string() : textOf(at->second, "value");
    };
    front.name = setting("shop.name");
    front.address = setting("shop.address");
    front.linkBase = setting("shop.link_base");
    front.noticeZh = setting("privacy.notice.zh");
    front.noticeEn = setting("privacy.notice.en");
    return {};
}

Result<ShopFront> readFront(FeedStore& feed, PageStore& pages)
{
    ShopFront front;
    LINLI_TRY(readWords(feed, front));
    LINLI_ASSIGN(const auto products, feed.entities("product"));
    LINLI_ASSIGN(const auto photos, pages.photoHashes());
    for (const auto& [entity, fields] : products) {
        if (std::optional<Goods> goods = onSale(entity, fields)) {
            const auto photo = photos.find(entity);
            goods->photo = photo == photos.end() ? std::string() : photo->second;
            front.goods.push_back(*std::move(goods));
        }
    }
    std::sort(front.goods.begin(), front.goods.end(),
              [](const Goods& a, const Goods& b) { return a.name < b.name; });
    front.goods.resize(std::min(front.goods.size(), kMostGoods));
    LINLI_ASSIGN(const auto sessions, feed.entities("session"));
    for (const auto& [entity, fields] : sessions) {
        if (std::optional<LiveSession> session = announced(fields)) {
            front.sessions.push_back(*std::move(session));
        }
    }
    std::sort(front.sessions.begin(), front.sessions.end(),
              [](const LiveSession& a, const LiveSession& b) { return a.startsAt < b.startsAt; });
    LINLI_ASSIGN(const auto offers, feed.entities("offer"));
    for (const auto& [group, fields] : offers) {
        front.offers[group] = {textOf(fields, "product"), numberOf(fields, "unit_fen")};
    }
    return front;
}

/// "shop.example:8443", in capitals; nothing for anything that is no host.
std::string hostOf(const Request& request)
{
    std::string host(request.header("host"));
    for (char& c : host) {
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }
    const bool sound =
        !host.empty() && host.size() <= 120 &&
        host.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:") == std::string::npos;
    return sound ? host : std::string();
}

} // namespace

Result<PageShop> openPageShop(Call& call, const std::string& store)
{
    PageShop shop;
    LINLI_ASSIGN(shop.shelf, call.bench.database.shelf(store));
    LINLI_ASSIGN(const std::optional<StoreState> state, shop.shelf->feed.state());
    if (!state) {
        return Error(ErrorCode::NotFound);
    }
    LINLI_ASSIGN(const std::string hex, call.bench.key.open(state->sealedKey));
    LINLI_ASSIGN(vault::ShopKey key, vault::ShopKey::parse(hex));
    shop.vault = std::make_unique<vault::ShopVault>(std::move(key));
    shop.head = state->seq;
    Kept<ShopFront>& fronts = call.bench.shared.fronts;
    shop.front = fronts.find(store, shop.head, call.now());
    if (!shop.front) {
        LINLI_ASSIGN(ShopFront front, readFront(shop.shelf->feed, shop.shelf->pages));
        shop.front = fronts.keep(store, shop.head, call.now(), std::move(front));
    }
    return shop;
}

Result<std::optional<CodePlace>> placeOfCode(Call& call, const std::string& typed)
{
    const Result<InviteCode> code = InviteCode::parse(typed);
    if (!code.ok()) {
        return std::optional<CodePlace>(); // a wrong check character costs no look-up
    }
    Kept<std::string>& codes = call.bench.shared.codes;
    if (const auto kept = codes.find(code->text(), 0, call.now())) {
        return std::optional(CodePlace{*kept, code->text()});
    }
    LINLI_ASSIGN(const std::optional<std::string> store,
                 call.bench.database.storeOfCode(code->text()));
    if (!store) {
        return std::optional<CodePlace>();
    }
    codes.keep(code->text(), 0, call.now(), *store);
    return std::optional(CodePlace{*store, code->text()});
}

MemberKey inviterOf(const PageShop& shop, const std::string& code)
{
    const auto link = shop.shelf->rewards.state().members().link(LinkId(code));
    return link && !link->revokedAt ? link->inviter : MemberKey();
}

Result<std::optional<PagePlace>> placeOfPage(Call& call)
{
    const std::string code = call.request.parameter("i");
    if (!code.empty()) {
        LINLI_ASSIGN(const std::optional<CodePlace> place, placeOfCode(call, code));
        return place ? std::optional(PagePlace{place->store, place->code}) : std::nullopt;
    }
    LINLI_ASSIGN(const std::optional<VisitorRow> visitor, visitorOf(call));
    if (visitor) {
        return std::optional(PagePlace{visitor->store, {}});
    }
    LINLI_ASSIGN(const std::vector<StoreRow> stores, call.bench.database.catalog().stores());
    return stores.size() == 1 ? std::optional(PagePlace{stores.front().store, {}}) : std::nullopt;
}

Result<std::string> identityText(PageShop& shop, const MemberKey& member, const char* field)
{
    LINLI_ASSIGN(const QJsonObject fields, fieldsOf(shop.shelf->feed, "identity", member.text()));
    const QByteArray sealed = QByteArray::fromHex(fieldOf(fields, field).toString().toLatin1());
    return sealed.isEmpty() ? Result(std::string()) : shop.vault->open(sealed.toStdString());
}

Result<std::string> publicName(PageShop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(std::string name, identityText(shop, member, "name"));
    if (name.empty()) {
        LINLI_ASSIGN(name, identityText(shop, member, "nickname"));
    }
    // The number only tells two nameless neighbours apart on one page.
    const int number = member.text().empty() ? 0 : member.text().back() % 90 + 10;
    return maskName(name.empty() ? "0" : name, number);
}

Result<std::string> inviteCodeOf(PageShop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(storage::Statement find, shop.shelf->connection.prepare(kOwnCode));
    LINLI_ASSIGN(const bool found, find.bind("member", member).step());
    return found ? find.row().text(0) : std::string();
}

std::string linkFor(const PageShop& shop, const Request& request, const std::string& code)
{
    const std::string host = hostOf(request);
    return usecases::linkOf(!shop.front->linkBase.empty() || host.empty() ? shop.front->linkBase
                                                                          : "HTTPS://" + host,
                            code);
}

} // namespace linli::cloud
