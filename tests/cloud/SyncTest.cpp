// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/CloudKit.h"
#include "cloud/program/Settlement.h"
#include "domain/rewards/TermsText.h"
#include "domain/time/Hlc.h"
#include "storage/core/Transaction.h"

#include <QJsonDocument>

namespace linli::cloud {
namespace {

class Sync : public testing::TestWithParam<Store>
{
  protected:
    static QJsonArray stamped(const QJsonValue& value, Instant at)
    {
        return {value, QString::fromStdString(Hlc::at(at).toText())};
    }
    static rewards::AddRule cashRule()
    {
        rewards::TermsWithBudget preset = *rewards::presetTerms("C");
        return {RuleId("C"), 0, preset.terms, {{Unit("CNY"), 100'000}}};
    }
    /// 王 invites 李, who buys for 30 yuan: one reward for 王.
    std::vector<QJsonObject> story(Counter& counter)
    {
        const MemberKey wang("W");
        const MemberKey li("L");
        rewards::PlaceOrder order;
        order.order = OrderKey("1");
        order.buyer = li;
        order.lines = {{"egg", 1, 3000}};
        return {counter.op(cashRule()),
                counter.op(rewards::AddMember{wang, {}, {}, {}, {}, {}, {}}),
                counter.op(rewards::AddMember{li, {}, {}, {}, {}, {}, {}}),
                counter.op(rewards::Bind{li, wang, {}}),
                counter.op(order),
                counter.op(rewards::Pay{OrderKey("1")})};
    }
    static QJsonArray changesOf(const QJsonObject& page)
    {
        return page.value(QStringLiteral("changes")).toArray();
    }

    CloudKit kit{GetParam()};
};

TEST_P(Sync, DerivesRewardsFromPushedEventsAndFeedsThemBack)
{
    Counter counter(kit, kit.found());
    EXPECT_EQ(counter.pushed(story(counter)), "applied applied applied applied applied applied");
    const QJsonArray changes = changesOf(counter.get("changes"));
    ASSERT_EQ(changes.size(), 6);
    for (int i = 0; i < changes.size(); ++i) {
        EXPECT_EQ(changes.at(i).toObject().value(QStringLiteral("seq")).toInt(), i + 1);
    }
    const QJsonObject paid = changes.last().toObject().value(QStringLiteral("fact")).toObject();
    EXPECT_EQ(paid.value(QStringLiteral("entries")).toArray().size(), 1);
    EXPECT_EQ(paid.value(QStringLiteral("entries")).toArray().first().toArray().last(),
              QStringLiteral("ACCRUE"));
    const QJsonObject kinds = counter.get("digest").value(QStringLiteral("kinds")).toObject();
    EXPECT_EQ(kinds.value(QStringLiteral("ledger")).toObject().value(QStringLiteral("count")), 2);
}

TEST_P(Sync, ALostAnswerIsGivenAgain)
{
    Counter counter(kit, kit.found());
    const std::vector<QJsonObject> ops = story(counter);
    counter.pushed(ops);
    EXPECT_EQ(counter.pushed(ops), "duplicate duplicate duplicate duplicate duplicate duplicate");
    EXPECT_EQ(changesOf(counter.get("changes")).size(), 6);
}

TEST_P(Sync, ARefusalKeepsItsNumberAndItsReason)
{
    Counter counter(kit, kit.found());
    counter.pushed(story(counter));
    const QJsonObject again = counter.op(rewards::Bind{MemberKey("L"), MemberKey("X"), {}});
    EXPECT_EQ(counter.pushed({again}), "rejected:ALREADY_BOUND");
    EXPECT_EQ(counter.pushed({again}), "rejected:ALREADY_BOUND");
    EXPECT_EQ(changesOf(counter.get("changes")).size(), 7); // the refusal is a fact as well
}

TEST_P(Sync, AMalformedOpDoesNotStopTheOnesAfterIt)
{
    Counter counter(kit, kit.found());
    QJsonObject broken = counter.op(rewards::Pay{OrderKey("1")});
    broken.insert(QStringLiteral("body"), QJsonObject{{QStringLiteral("verb"), 1}});
    QJsonObject strange = counter.op(rewards::Pay{OrderKey("1")});
    strange.insert(QStringLiteral("kind"), QStringLiteral("future.v9"));
    EXPECT_EQ(
        counter.pushed({broken, strange,
                        counter.op(rewards::AddMember{MemberKey("W"), {}, {}, {}, {}, {}, {}})}),
        "rejected:malformed rejected:unknown_kind applied");
}

TEST_P(Sync, AGapWaitsForWhatIsMissing)
{
    Counter counter(kit, kit.found());
    const std::vector<QJsonObject> ops = story(counter);
    EXPECT_EQ(counter.pushed({ops[0], ops[2], ops[1]}), "applied gap:gap applied");
    EXPECT_EQ(counter.pushed({ops[1], ops[2]}), "duplicate applied");
}

TEST_P(Sync, ARestoredDiskIsATwin)
{
    Counter counter(kit, kit.found());
    counter.pushed(story(counter));
    counter.devSeq = 3; // last week's disk
    const Response response =
        counter.push({counter.op(rewards::AddMember{MemberKey("Z"), {}, {}, {}, {}, {}, {}})});
    EXPECT_EQ(problemOf(response), "device_forked");
    EXPECT_EQ(changesOf(counter.get("changes")).size(), 6);
}

TEST_P(Sync, AnotherEpochIsSaidAtOnce)
{
    Counter counter(kit, kit.found());
    counter.epoch = kit.ids().next().toText();
    EXPECT_EQ(problemOf(counter.push(story(counter))), "epoch_changed");
    EXPECT_EQ(counter.get("changes", "after=" + counter.epoch + ".0", 409)
                  .value(QStringLiteral("code"))
                  .toString(),
              QStringLiteral("epoch_changed"));
}

TEST_P(Sync, PagesMeetWithoutGapOrOverlap)
{
    Counter counter(kit, kit.found());
    counter.pushed(story(counter));
    std::string after;
    std::vector<int> seen;
    for (bool more = true; more;) {
        const QJsonObject page = counter.get("changes", "limit=4&after=" + after);
        for (const QJsonValue& change : changesOf(page)) {
            seen.push_back(change.toObject().value(QStringLiteral("seq")).toInt());
        }
        after = page.value(QStringLiteral("next")).toString().toStdString();
        more = page.value(QStringLiteral("more")).toBool();
    }
    EXPECT_EQ(seen, (std::vector<int>{1, 2, 3, 4, 5, 6}));
    EXPECT_EQ(after, counter.epoch + ".6");
}

TEST_P(Sync, TheLaterFieldWinsWhoeverComesFirst)
{
    const std::string store = kit.found();
    Counter a(kit, store);
    Counter b(kit, store);
    const Instant now = kit.clock().now();
    EXPECT_EQ(b.pushed({b.fieldsOp("product", "P",
                                   {{QStringLiteral("name"), stamped(QStringLiteral("new"), now)},
                                    {QStringLiteral("fen"), stamped(500, now)}})}),
              "applied");
    EXPECT_EQ(a.pushed({a.fieldsOp(
                  "product", "P",
                  {{QStringLiteral("name"), stamped(QStringLiteral("old"), now - Span::hours(1))},
                   {QStringLiteral("fen"), stamped(600, now + Span::seconds(1))}})}),
              "applied");
    const QJsonArray changes = changesOf(a.get("changes"));
    ASSERT_EQ(changes.size(), 1); // only the entity's newest state stays in the feed
    const QJsonObject fields =
        changes.first().toObject().value(QStringLiteral("fields")).toObject();
    EXPECT_EQ(fields.value(QStringLiteral("name")).toArray().first().toString(),
              QStringLiteral("new"));
    EXPECT_EQ(fields.value(QStringLiteral("fen")).toArray().first().toInt(), 600);
    EXPECT_EQ(changes.first().toObject().value(QStringLiteral("rev")).toInt(), 2);
}

TEST_P(Sync, OneFastClockDoesNotWinForEver)
{
    Counter counter(kit, kit.found());
    const Instant now = kit.clock().now();
    counter.pushed({counter.fieldsOp(
        "product", "P", {{QStringLiteral("fen"), stamped(1, now + Span::days(365))}})});
    counter.pushed({counter.fieldsOp(
        "product", "P", {{QStringLiteral("fen"), stamped(2, now + Span::seconds(1))}})});
    const QJsonObject fields = changesOf(counter.get("changes"))
                                   .first()
                                   .toObject()
                                   .value(QStringLiteral("fields"))
                                   .toObject();
    EXPECT_EQ(fields.value(QStringLiteral("fen")).toArray().first().toInt(), 2);
}

TEST_P(Sync, AGuardedFieldIsNeverMergedSilently)
{
    Counter counter(kit, kit.found());
    const Instant now = kit.clock().now();
    QJsonObject first =
        counter.fieldsOp("product", "P", {{QStringLiteral("fen"), stamped(1, now)}});
    first.insert(QStringLiteral("if_rev"), 0);
    EXPECT_EQ(counter.pushed({first}), "applied");
    QJsonObject stale =
        counter.fieldsOp("product", "P", {{QStringLiteral("fen"), stamped(2, now)}});
    stale.insert(QStringLiteral("if_rev"), 0);
    const Response response = counter.push({stale});
    const QJsonObject result =
        jsonOf(response).value(QStringLiteral("results")).toArray().first().toObject();
    EXPECT_EQ(result.value(QStringLiteral("status")).toString(), QStringLiteral("conflict"));
    EXPECT_EQ(result.value(QStringLiteral("current"))
                  .toObject()
                  .value(QStringLiteral("fen"))
                  .toArray()
                  .first()
                  .toInt(),
              1);
}

TEST_P(Sync, TheSnapshotIsTheFeed)
{
    Counter counter(kit, kit.found());
    counter.pushed(story(counter));
    const Response response =
        kit.send("GET", "/v1/stores/" + counter.store + "/snapshot", {}, counter.token);
    EXPECT_EQ(std::count(response.body.begin(), response.body.end(), '\n'), 7);
    const QJsonObject head =
        QJsonDocument::fromJson(
            QByteArray::fromStdString(response.body.substr(0, response.body.find('\n'))))
            .object();
    EXPECT_EQ(head.value(QStringLiteral("as_of")).toString().toStdString(), counter.epoch + ".6");
    EXPECT_TRUE(head.value(QStringLiteral("next_key")).isNull());
}

TEST_P(Sync, OnlyTheAuthoritySettlesAndOnlyWhatIsDue)
{
    Counter counter(kit, kit.found());
    counter.pushed(story(counter));
    counter.pushed({counter.op(rewards::Fulfil{OrderKey("1")})});
    const auto settle = [this] {
        const Result<void> done = kit.service().withBench(settleDueShops);
        EXPECT_TRUE(done.ok()) << done.error().detail();
    };
    settle();
    EXPECT_EQ(changesOf(counter.get("changes")).size(), 7);
    kit.clock().advance(Span::days(8));
    settle();
    settle();
    const QJsonArray changes = changesOf(counter.get("changes"));
    ASSERT_EQ(changes.size(), 8);
    const QJsonObject tick = changes.last().toObject();
    EXPECT_EQ(tick.value(QStringLiteral("origin")).toString(), QStringLiteral("cloud"));
    EXPECT_EQ(tick.value(QStringLiteral("fact"))
                  .toObject()
                  .value(QStringLiteral("entries"))
                  .toArray()
                  .first()
                  .toArray()
                  .last()
                  .toString(),
              QStringLiteral("RELEASE"));
}

TEST_P(Sync, GivesBackWhatARestoreLostButNothingInvented)
{
    Counter counter(kit, kit.found());
    const std::string other = kit.found("restored");
    counter.pushed(story(counter));
    const QJsonArray facts = changesOf(counter.get("changes"));
    QJsonObject forged = facts.last().toObject();
    QJsonObject fact = forged.value(QStringLiteral("fact")).toObject();
    fact.insert(QStringLiteral("at"), 5);
    forged.insert(QStringLiteral("fact"), fact);
    const Response response =
        kit.post("/v1/stores/" + counter.store + "/recover",
                 {{QStringLiteral("facts"), QJsonArray{forged, facts.first()}}}, counter.token);
    EXPECT_EQ(jsonOf(response).value(QStringLiteral("taken")).toInt(), 1) << response.body;
    EXPECT_EQ(jsonOf(response).value(QStringLiteral("refused")).toInt(), 1);
    EXPECT_EQ(changesOf(counter.get("changes")).size(), 6); // it was still known
    Counter stranger(kit, other);                           // another shop's seal is worth nothing
    const Response foreign = kit.post("/v1/stores/" + other + "/recover",
                                      {{QStringLiteral("facts"), facts}}, stranger.token);
    EXPECT_EQ(jsonOf(foreign).value(QStringLiteral("taken")).toInt(), 0);
}

TEST_P(Sync, ATokenOpensNoOtherShop)
{
    Counter mine(kit, kit.found("one"));
    Counter theirs(kit, kit.found("two"));
    theirs.pushed(story(theirs));
    for (const Route& route : routes()) {
        if (route.who != Who::Device || route.pattern.find("{store}") == std::string_view::npos) {
            continue;
        }
        std::string path(route.pattern);
        path.replace(path.find("{store}"), 7, theirs.store);
        if (const std::size_t at = path.find("{device}"); at != std::string::npos) {
            path.replace(at, 8, theirs.device);
        }
        const std::string body = route.mostBodyBytes > 0 ? "{}" : "";
        EXPECT_EQ(problemOf(kit.send(std::string(route.method), path, body, mine.token)),
                  "wrong_store")
            << route.operation;
        EXPECT_EQ(problemOf(kit.send(std::string(route.method), path, body)), "token_expired")
            << route.operation;
        EXPECT_EQ(problemOf(kit.send(std::string(route.method), path, body, std::string(64, '0'))),
                  "token_expired")
            << route.operation;
    }
    EXPECT_EQ(changesOf(theirs.get("changes")).size(), 6);
    EXPECT_EQ(changesOf(mine.get("changes")).size(), 0);
}

TEST_P(Sync, AnOldOrNewProgramIsToldSo)
{
    Counter counter(kit, kit.found());
    Request request;
    request.path = "/v1/stores/" + counter.store + "/changes";
    request.headers = {{"authorization", "Bearer " + counter.token}, {"sync-schema", "2"}};
    EXPECT_EQ(problemOf(kit.service().handle(request)), "schema_too_new");
    request.headers.back().second = "0";
    EXPECT_EQ(problemOf(kit.service().handle(request)), "schema_too_old");
    request.headers.pop_back();
    EXPECT_EQ(problemOf(kit.service().handle(request)), "malformed");
}

TEST_P(Sync, ALongPollWaitsOnlyWhileThereIsNothing)
{
    Counter counter(kit, kit.found());
    Request request;
    request.path = "/v1/stores/" + counter.store + "/changes";
    request.query = "wait=25&after=" + counter.epoch + ".0";
    request.headers = {{"authorization", "Bearer " + counter.token}, {"sync-schema", "1"}};
    const Response parked = kit.service().handle(request);
    ASSERT_TRUE(parked.wait.has_value());
    EXPECT_EQ(parked.wait->ms, 25'000);
    request.waitedMs = 25'000;
    EXPECT_FALSE(kit.service().handle(request).wait.has_value());
    request.waitedMs = 0;
    counter.pushed(story(counter));
    EXPECT_FALSE(kit.service().handle(request).wait.has_value());
}

INSTANTIATE_TEST_SUITE_P(Engines,
                         Sync,
                         testing::Values(Store::Files, Store::Postgres),
                         [](const auto& one) {
                             return one.param == Store::Files ? "Files" : "Postgres";
                         });

/// The second wall: even a query that forgot its WHERE sees nothing of another shop.
TEST(RowLevelSecurity, ShowsASessionOnlyItsOwnShop)
{
    CloudKit kit(Store::Postgres);
    Counter one(kit, kit.found("one"));
    Counter two(kit, kit.found("two"));
    one.pushed({one.op(rewards::AddMember{MemberKey("W"), {}, {}, {}, {}, {}, {}})});
    two.pushed({two.op(rewards::AddMember{MemberKey("W"), {}, {}, {}, {}, {}, {}})});
    auto connection = storage::Connection::openServer(kit.server());
    ASSERT_TRUE(connection.ok());
    const auto count = [&](const std::string& sql) {
        auto find = (*connection)->prepare(sql);
        EXPECT_TRUE(find.ok()) << find.error().detail();
        EXPECT_TRUE(*find->step());
        return find->row().integer(0);
    };
    const std::string schema = "s_" + QString::fromStdString(two.store).toLower().toStdString();
    EXPECT_EQ(count("SELECT count(*) FROM linli_cloud.change_log"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM linli_cloud.device"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM " + schema + ".member"), 0);
    ASSERT_TRUE((*connection)->execute("SET linli.store = '" + one.store + "'").ok());
    EXPECT_EQ(count("SELECT count(*) FROM linli_cloud.change_log"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM linli_cloud.device"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM " + schema + ".member"), 0);
    EXPECT_FALSE(
        (*connection)
            ->execute("INSERT INTO linli_cloud.scan VALUES ('" + two.store + "', 'x', 'y', 1, 'z')")
            .ok());
}

TEST(RowLevelSecurity, ASuperuserIsNotServed)
{
    CloudKit kit(Store::Postgres);
    DatabaseOptions options = kit.parts().database;
    options.server->user = "postgres";
    const vault::Sha256Hasher hasher;
    const auto opened = openDatabase(options, kit.clock(), hasher);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code(), ErrorCode::Refused);
}

} // namespace
} // namespace linli::cloud
