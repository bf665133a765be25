// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/CloudKit.h"

namespace linli::cloud {
namespace {

class Pairing : public testing::TestWithParam<Store>
{
  protected:
    Response pair(const std::string& code, const std::string& key = {})
    {
        QJsonObject body{{QStringLiteral("code"), QString::fromStdString(code)},
                         {QStringLiteral("device_name"), QStringLiteral("counter")},
                         {QStringLiteral("app"), QStringLiteral("test")},
                         {QStringLiteral("schema"), 1}};
        if (!key.empty()) {
            body.insert(QStringLiteral("shop_key"), QString::fromStdString(key));
        }
        return kit.post("/v1/pairings", body);
    }
    CloudKit kit{GetParam()};
};

TEST_P(Pairing, ACodeMakesADeviceOnce)
{
    const std::string store = kit.found();
    const std::string code = kit.code(store);
    EXPECT_EQ(pair(code).status, 201);
    EXPECT_EQ(problemOf(pair(code)), "code_refused");
}

TEST_P(Pairing, ACodeIsGoodForTenMinutes)
{
    const std::string store = kit.found();
    const std::string code = kit.code(store);
    kit.clock().advance(Span::minutes(10));
    EXPECT_EQ(problemOf(pair(code)), "code_refused");
}

TEST_P(Pairing, FiveWrongTriesEndACode)
{
    const std::string store = kit.found();
    const std::string code = kit.code(store);
    std::string wrong = code;
    wrong.back() = wrong.back() == 'Z' ? 'Y' : 'Z';
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(problemOf(pair(wrong)), "code_refused");
    }
    EXPECT_EQ(problemOf(pair(code)), "code_refused");
}

TEST_P(Pairing, AnEmptyShopTakesTheKeyOfItsFirstCounter)
{
    const std::string store = kit.found();
    const std::string mine(64, 'a');
    const Response first = pair(kit.code(store), mine);
    ASSERT_EQ(first.status, 201) << first.body;
    EXPECT_EQ(jsonOf(first).value(QStringLiteral("shop_key")).toString().toStdString(), mine);
    EXPECT_EQ(pair(kit.code(store), mine).status, 201);
    EXPECT_EQ(problemOf(pair(kit.code(store), std::string(64, 'b'))), "wrong_store");
    const Response third = pair(kit.code(store));
    EXPECT_EQ(jsonOf(third).value(QStringLiteral("shop_key")).toString().toStdString(), mine);
}

TEST_P(Pairing, TheOldTokenLivesUntilTheNewOneIsUsed)
{
    Counter counter(kit, kit.found());
    const Response rotated = kit.send("POST", "/v1/token", {}, counter.token);
    ASSERT_EQ(rotated.status, 200) << rotated.body;
    const std::string fresh =
        jsonOf(rotated).value(QStringLiteral("token")).toString().toStdString();
    const std::string path = "/v1/stores/" + counter.store + "/changes";
    EXPECT_EQ(kit.send("GET", path, {}, counter.token).status, 200); // the answer may be lost
    EXPECT_EQ(kit.send("GET", path, {}, fresh).status, 200);
    EXPECT_EQ(problemOf(kit.send("GET", path, {}, counter.token)), "token_expired");
    EXPECT_EQ(kit.send("GET", path, {}, fresh).status, 200);
}

TEST_P(Pairing, ASignedOutDeviceIsTold)
{
    const std::string store = kit.found();
    Counter first(kit, store);
    Counter second(kit, store);
    EXPECT_EQ(
        kit.send("DELETE", "/v1/stores/" + store + "/devices/" + second.device, {}, first.token)
            .status,
        204);
    EXPECT_EQ(problemOf(kit.send("GET", "/v1/stores/" + store + "/changes", {}, second.token)),
              "device_revoked");
    EXPECT_EQ(first.get("devices").value(QStringLiteral("devices")).toArray().size(), 2);
}

TEST(PairingFile, KeepsTokensAndCodesAsHashesOnly)
{
    CloudKit kit(Store::Files);
    Counter counter(kit, kit.found());
    const std::string open = kit.code(counter.store);
    auto connection = storage::Connection::open(kit.parts().database.folder + "/cloud.linli", {});
    ASSERT_TRUE(connection.ok());
    auto find =
        (*connection)->prepare("SELECT token_hash || ' ' || secret_hash FROM device, pairing");
    ASSERT_TRUE(find.ok());
    ASSERT_TRUE(*find->step());
    const std::string kept = find->row().text(0);
    EXPECT_EQ(kept.find(counter.token), std::string::npos);
    EXPECT_EQ(kept.find(open), std::string::npos);
    EXPECT_EQ(kept.size(), 129U);
}

INSTANTIATE_TEST_SUITE_P(Engines,
                         Pairing,
                         testing::Values(Store::Files, Store::Postgres),
                         [](const auto& one) {
                             return one.param == Store::Files ? "Files" : "Postgres";
                         });

} // namespace
} // namespace linli::cloud
