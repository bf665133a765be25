// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/Visitor.h"

#include "cloud/authority/Authority.h"
#include "cloud/core/Secret.h"
#include "domain/ids/InviteCode.h"
#include "domain/member/MaskedName.h"

#include <QByteArray>

#include <algorithm>

namespace linli::cloud {
namespace {

constexpr const char* kCookie = "__Host-linli=";
constexpr std::size_t kMostGoods = 60;

QJsonValue fieldOf(const QJsonObject& fields, const char* name)
{
    return fields.value(QLatin1String(name)).toArray().at(0);
}

std::string textOf(const QJsonObject& fields, const char* name)
{
    return fieldOf(fields, name).toString().toStdString();
}

/// Not archived, not held back, not sold out, with a price.
std::optional<Goods> onSale(const QJsonObject& fields)
{
    const QJsonValue stock = fieldOf(fields, "stock");
    const bool gone = fieldOf(fields, "archived_ms").isDouble() ||
                      fieldOf(fields, "held_ms").isDouble() ||
                      (stock.isDouble() && stock.toInteger() <= 0);
    Goods goods{textOf(fields, "sku"), textOf(fields, "name"), textOf(fields, "spec"),
                textOf(fields, "promise"),
                static_cast<std::int64_t>(fieldOf(fields, "list_fen").toInteger())};
    return gone || goods.fen <= 0 || goods.sku.empty() ? std::nullopt
                                                       : std::optional(std::move(goods));
}

Result<std::string> settingText(FeedStore& feed, const char* key)
{
    LINLI_ASSIGN(const QJsonObject fields, fieldsOf(feed, "setting", key));
    return textOf(fields, "value");
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
    LINLI_ASSIGN(shop.name, settingText(shop.shelf->feed, "shop.name"));
    LINLI_ASSIGN(shop.address, settingText(shop.shelf->feed, "shop.address"));
    LINLI_ASSIGN(const auto products, shop.shelf->feed.entities("product"));
    for (const auto& [entity, fields] : products) {
        if (std::optional<Goods> goods = onSale(fields)) {
            shop.goods.push_back(*std::move(goods));
        }
    }
    std::sort(shop.goods.begin(), shop.goods.end(),
              [](const Goods& a, const Goods& b) { return a.name < b.name; });
    shop.goods.resize(std::min(shop.goods.size(), kMostGoods));
    return shop;
}

Result<std::optional<CodePlace>> placeOfCode(Call& call, const std::string& typed)
{
    const Result<InviteCode> code = InviteCode::parse(typed);
    if (!code.ok()) {
        return std::optional<CodePlace>(); // a wrong check character costs no look-up
    }
    LINLI_ASSIGN(const std::optional<std::string> store,
                 call.bench.database.storeOfCode(code->text()));
    return store ? std::optional(CodePlace{*store, code->text()}) : std::nullopt;
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

Result<std::optional<VisitorRow>> visitorOf(Call& call)
{
    const std::string_view cookies = call.request.header("cookie");
    const std::size_t at = cookies.find(kCookie);
    if (at == std::string_view::npos) {
        return std::optional<VisitorRow>();
    }
    const std::string_view rest = cookies.substr(at + std::string_view(kCookie).size());
    const std::string token(rest.substr(0, rest.find(';')));
    return call.bench.database.catalog().visitor(hashOf(call.bench.hasher, token));
}

std::string visitorCookie(const std::string& token)
{
    return kCookie + token + "; Path=/; Max-Age=15552000; Secure; HttpOnly; SameSite=Lax";
}

std::string noCookie()
{
    return std::string(kCookie) + "; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax";
}

} // namespace linli::cloud
