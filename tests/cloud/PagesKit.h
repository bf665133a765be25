// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/CloudKit.h"
#include "domain/ids/InviteCode.h"
#include "domain/rewards/TermsText.h"
#include "domain/time/Hlc.h"
#include "vault/ShopVault.h"

#include <string>

namespace linli::cloud {

/// A shop with a neighbour, her code, eggs at ¥30.00 and a rule, and one phone before its pages.
class Pages : public testing::TestWithParam<Store>
{
  protected:
    void SetUp() override
    {
        code = InviteCode::fromRandom(12345).text();
        auto key = vault::ShopKey::parse(counter.key);
        const vault::ShopVault vault(std::move(key).value());
        const auto hex = [&vault](const char* text) {
            return QString::fromLatin1(QByteArray::fromStdString(vault.seal(text)).toHex());
        };
        const auto preset = rewards::presetTerms("C");
        const std::string statuses = counter.pushed(
            {counter.op(rewards::AddRule{RuleId("C"), 0, preset->terms, {{Unit("CNY"), 100'000}}}),
             counter.op(rewards::AddMember{MemberKey("W"), {}, {}, {}, {}, {}, {}}),
             counter.op(rewards::AddLink{LinkId(code), MemberKey("W"), true, true}),
             counter.fieldsOp("identity", "W", {{QStringLiteral("name"), field(hex("王小明"))}}),
             counter.fieldsOp("setting", "shop.name",
                              {{QStringLiteral("value"), field(QStringLiteral("李家<鲜果>"))}}),
             counter.fieldsOp("product", "P",
                              {{QStringLiteral("sku"), field(QStringLiteral("egg"))},
                               {QStringLiteral("name"), field(QStringLiteral("土鸡蛋"))},
                               {QStringLiteral("list_fen"), field(3000)}}),
             counter.fieldsOp("product", "Q",
                              {{QStringLiteral("sku"), field(QStringLiteral("gone"))},
                               {QStringLiteral("name"), field(QStringLiteral("卖完的"))},
                               {QStringLiteral("stock"), field(0)},
                               {QStringLiteral("list_fen"), field(100)}})});
        ASSERT_EQ(statuses, "applied applied applied applied applied applied applied");
    }
    QJsonArray field(const QJsonValue& value)
    {
        return {value, QString::fromStdString(Hlc::at(kit.clock().now()).toText())};
    }
    Response ask(const std::string& method,
                 const std::string& path,
                 const std::string& body = {},
                 const Headers& more = {})
    {
        Request request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.headers = more;
        if (!body.empty()) {
            request.headers.emplace_back("content-type", "application/json");
        }
        if (!cookie.empty()) {
            request.headers.emplace_back("cookie", cookie);
        }
        return kit.service().handle(request);
    }
    void join(const std::string& phone = "138 0000 0002")
    {
        const Response response =
            ask("POST", "/I/" + code + "/joins",
                R"({"nickname":"小芳","phone":")" + phone + R"(","consent":true})");
        ASSERT_EQ(response.status, 201) << response.body;
        const std::string set(response.header("set-cookie"));
        EXPECT_NE(set.find("Secure; HttpOnly; SameSite=Lax"), std::string::npos);
        cookie = set.substr(0, set.find(';'));
    }
    Response order(const std::string& key, const std::string& sku = "egg")
    {
        return ask("POST", "/I/" + code + "/orders",
                   R"({"lines":[{"sku":")" + sku + R"(","qty":2,"fen":1}]})",
                   {{"idempotency-key", key}});
    }
    qsizetype feedSize()
    {
        return counter.get("changes").value(QStringLiteral("changes")).toArray().size();
    }

    CloudKit kit{GetParam()};
    Counter counter{kit, kit.found()};
    std::string code;
    std::string cookie;
};

} // namespace linli::cloud
