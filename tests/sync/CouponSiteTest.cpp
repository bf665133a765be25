// SPDX-License-Identifier: GPL-3.0-or-later
// Fraud signal F12 from end to end: a code on a coupon site, a neighbour who joins by it, the sync,
// and what both counters are told.
#include "domain/ids/InviteCode.h"
#include "sync/TwoCounters.h"
#include "usecases/fraud/Flags.h"
#include "usecases/fraud/ScanSignals.h"
#include "usecases/members/Erase.h"
#include "usecases/privacy/PersonFile.h"

#include <algorithm>

namespace linli::sync {
namespace {

class CouponSite : public TwoCounters
{
  protected:
    void SetUp() override
    {
        begin();
        a.submit(rewards::AddLink{LinkId(code), MemberKey("W"), true, true});
        settleDown();
    }
    void joinFrom(const char* host)
    {
        const QJsonObject body{
            {QStringLiteral("nickname"), QStringLiteral("小芳")},
            {QStringLiteral("phone"), QString::number(13'900'000'000 + ++m_people)},
            {QStringLiteral("consent"), true},
            {QStringLiteral("from"), QLatin1String(host)}};
        const cloud::Response response = kit.post("/I/" + code + "/joins", body);
        ASSERT_EQ(response.status, 201) << response.body;
    }
    /// A consent from the pages comes back with the counters' own fields: one round more.
    void settle()
    {
        a.sync();
        b.sync();
        settleDown();
    }
    static std::vector<usecases::FlagRow> flagsOf(Device& device)
    {
        const auto scanned = usecases::scanSignals(device.shop());
        EXPECT_TRUE(scanned.ok()) << scanned.error().detail();
        const auto rows = usecases::flags(device.shop(), true);
        EXPECT_TRUE(rows.ok());
        return rows.ok() ? *rows : std::vector<usecases::FlagRow>();
    }
    static std::int64_t kept(Device& device)
    {
        return count(device, "SELECT count(*) FROM coupon_link");
    }

    const std::string code = InviteCode::fromRandom(12345).text();

  private:
    std::int64_t m_people = 0;
};

TEST_P(CouponSite, IsToldAtEveryCounterAndHoldsNothing)
{
    joinFrom("mp.weixin.qq.com");
    settle();
    EXPECT_TRUE(flagsOf(a).empty()) << "from a chat";
    joinFrom("www.smzdm.com");
    settle();
    for (Device* device : {&a, &b}) {
        const std::vector<usecases::FlagRow> rows = flagsOf(*device);
        ASSERT_EQ(rows.size(), 1U);
        const fraud::Flag& flag = rows[0].stored.flag;
        EXPECT_EQ(flag.key, "F12:" + code);
        EXPECT_EQ(flag.subject, MemberKey("W"));
        EXPECT_EQ(rows[0].stored.action, fraud::Action::Notify);
        ASSERT_EQ(flag.evidence.size(), 1U);
        EXPECT_EQ(flag.evidence[0].note, "smzdm.com");
        EXPECT_TRUE(flag.evidence[0].member.empty()) << "who came is not kept";
        EXPECT_EQ(device->attention(), "");
    }
}

TEST_P(CouponSite, OutlivesARestoredCloudAndARepairOfTheCounter)
{
    const std::string copy = kit.backUp();
    joinFrom("www.smzdm.com");
    settle();
    kit.restore(copy); // what the service told is given back by whom it was told to
    kit.clock().advance(Span::hours(1));
    settle();
    EXPECT_EQ(kept(a), 1);
    EXPECT_EQ(kept(b), 1);
    ASSERT_TRUE(a.connection().execute("UPDATE ledger_head SET hash = zeroblob(32)").ok());
    kit.clock().advance(Span::days(2)); // digests are compared once a day
    EXPECT_TRUE(a.sync().recovered);
    settle();
    EXPECT_EQ(flagsOf(a).size(), 1U);
}

TEST_P(CouponSite, AnOlderCounterKeepsItUntilItKnowsTheKind)
{
    joinFrom("www.smzdm.com");
    settle();
    ASSERT_TRUE(a.connection()
                    .execute(R"(INSERT INTO parked (seq, body) SELECT 900,
        json_object('kind', 'coupon_link', 'entity', link, 'rev', 1, 'fields', json_object(
            'site', json_array(site, 'ffff000000000000', 'cloud'),
            'day_ms', json_array(day_ms, 'ffff000000000000', 'cloud'))) FROM coupon_link)")
                    .ok());
    ASSERT_TRUE(a.connection().execute("DELETE FROM sync_field WHERE kind = 'coupon_link'").ok());
    ASSERT_TRUE(a.connection().execute("DELETE FROM coupon_link").ok());
    EXPECT_EQ(*a.repair().applyParked(), 1);
    EXPECT_EQ(kept(a), 1);
}

TEST_P(CouponSite, GoesWithWhoseCodeItWasAtEveryCounter)
{
    joinFrom("www.smzdm.com");
    settle();
    const auto file = usecases::personFile(a.shop(), MemberKey("W"));
    ASSERT_TRUE(file.ok()) << file.error().detail();
    EXPECT_TRUE(std::ranges::any_of(file->others, [](const auto& row) {
        return row.table == "coupon_link" && row.rows.size() == 1 &&
               row.rows[0].find("smzdm.com") != std::string::npos;
    })) << "it is among her own data";
    const auto erased = usecases::eraseMember(a.shop(), MemberKey("W"));
    ASSERT_TRUE(erased.ok()) << erased.error().detail();
    settle();
    EXPECT_EQ(kept(a), 0);
    EXPECT_EQ(kept(b), 0);
    EXPECT_TRUE(flagsOf(b).empty());
    kit.clock().advance(Span::days(1));
    joinFrom("www.smzdm.com");
    settle();
    EXPECT_EQ(kept(a), 0) << "and does not come back";
}

LINLI_ON_BOTH_ENGINES(CouponSite);

} // namespace
} // namespace linli::sync
