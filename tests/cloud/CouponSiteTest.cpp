// SPDX-License-Identifier: GPL-3.0-or-later
// Fraud signal F12, where a code was opened from: the list of coupon sites, and what of a join the
// shop is told.
#include "cloud/PagesKit.h"
#include "cloud/core/CouponHosts.h"
#include "domain/time/BusinessDay.h"

#include <QTemporaryDir>

namespace linli::cloud {
namespace {

CouponHosts listOf(const char* text)
{
    Result<CouponHosts> read = CouponHosts::parse(text);
    EXPECT_TRUE(read.ok()) << read.error().parameter("field");
    return read.ok() ? std::move(read).value() : CouponHosts();
}

TEST(CouponHosts, ASiteStandsForEveryHostBelowItAndForNoOther)
{
    const CouponHosts hosts = listOf("smzdm.com\nnew.ixbk.net\n");
    for (const char* host :
         {"smzdm.com", "www.smzdm.com", "a.b.smzdm.com", "WWW.SMZDM.COM", "smzdm.com."}) {
        EXPECT_EQ(hosts.siteOf(host), "smzdm.com") << host;
    }
    for (const char* host :
         {"notsmzdm.com", "smzdm.com.cn", "com", "smzdm", "ixbk.net", "smzdm.com.evil.example"}) {
        EXPECT_EQ(hosts.siteOf(host), std::nullopt) << host;
    }
}

TEST(CouponHosts, WhatIsNoHostNameIsOnNoList)
{
    const CouponHosts hosts = listOf("smzdm.com\nxn--fiqs8s.example\n");
    EXPECT_EQ(hosts.siteOf("xn--fiqs8s.example"), "xn--fiqs8s.example");
    const std::vector<std::string> garbage{
        "",
        ".",
        "..",
        ".smzdm.com",
        "www..smzdm.com",
        "smzdm.com..",
        "smzdm.com:443",
        "smzdm.com/p/1",
        "https://smzdm.com",
        "user@smzdm.com",
        " smzdm.com",
        "-.smzdm.com",
        "a-.smzdm.com",
        "值得买.smzdm.com",
        "\xff.smzdm.com",
        "<b>.smzdm.com",
        "a_b.smzdm.com",
        std::string("a\0.smzdm.com", 12),
        std::string(64, 'a') + ".smzdm.com",
        std::string(400, 'a'),
    };
    for (const std::string& text : garbage) {
        EXPECT_EQ(hosts.siteOf(text), std::nullopt) << text;
    }
    const std::string label(63, 'a');
    const std::string longest = label + '.' + label + '.' + label + '.' + std::string(51, 'a');
    EXPECT_EQ((longest + ".smzdm.com").size(), 253U);
    EXPECT_EQ(hosts.siteOf(longest + ".smzdm.com"), "smzdm.com");
    EXPECT_EQ(hosts.siteOf("b" + longest + ".smzdm.com"), std::nullopt);
}

TEST(CouponHosts, AListSaysWhichLineIsWrong)
{
    const CouponHosts hosts =
        listOf("# ours\r\n\r\n  Smzdm.COM # 什么值得买\r\nfanli.com#返利\nfanli.com");
    EXPECT_EQ(hosts.size(), 2U);
    EXPECT_EQ(hosts.siteOf("smzdm.com"), "smzdm.com");
    EXPECT_EQ(listOf("").size(), 0U);
    for (const char* wrong :
         {"com", "https://smzdm.com", "smzdm.com fanli.com", "*.smzdm.com", "什么值得买.中国"}) {
        const Result<CouponHosts> read = CouponHosts::parse("fanli.com\n" + std::string(wrong));
        ASSERT_FALSE(read.ok()) << wrong;
        EXPECT_EQ(read.error().code(), ErrorCode::InvalidValue);
        EXPECT_EQ(read.error().parameter("field"), "line 2");
        EXPECT_EQ(read.error().parameter("value"), wrong);
    }
}

TEST(CouponHosts, TheServicesOwnListIsSoundAndAnOperatorsIsAdded)
{
    CouponHosts hosts = CouponHosts::builtIn();
    const std::size_t own = hosts.size();
    EXPECT_GE(own, 10U);
    EXPECT_EQ(hosts.siteOf("post.smzdm.com"), "smzdm.com");
    for (const char* everybodys : {"qq.com", "mp.weixin.qq.com", "baidu.com", "weibo.com",
                                   "xiaohongshu.com", "douyin.com", "taobao.com", "jd.com"}) {
        EXPECT_EQ(hosts.siteOf(everybodys), std::nullopt) << "a neighbour may come from there";
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("more.txt"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("deals.example # ours\n");
    file.close();
    const Result<CouponHosts> more = CouponHosts::load(path.toStdString());
    ASSERT_TRUE(more.ok());
    hosts.add(*more);
    EXPECT_EQ(hosts.size(), own + 1);
    EXPECT_EQ(hosts.siteOf("m.deals.example"), "deals.example");
    EXPECT_EQ(CouponHosts::load(path.toStdString() + ".none").error().code(),
              ErrorCode::FileUnreadable);
}

/// What the feed tells of coupon sites after joins from all kinds of pages.
class JoinedFrom : public Pages
{
  protected:
    void joinFrom(const std::string& from)
    {
        cookie.clear();
        const std::string phone = std::to_string(13'900'000'000 + ++m_people);
        const Response response = ask("POST", "/I/" + code + "/joins",
                                      R"({"nickname":"小芳","phone":")" + phone +
                                          R"(","consent":true,"from":)" + from + "}");
        ASSERT_EQ(response.status, 201) << from << ' ' << response.body;
    }
    std::vector<QJsonObject> told()
    {
        std::vector<QJsonObject> changes;
        for (const QJsonValue& change :
             counter.get("changes").value(QStringLiteral("changes")).toArray()) {
            if (change.toObject().value(QStringLiteral("kind")) == QStringLiteral("coupon_link")) {
                changes.push_back(change.toObject());
            }
        }
        return changes;
    }
    static QJsonValue valueOf(const QJsonObject& change, const char* name)
    {
        const QJsonObject fields = change.value(QStringLiteral("fields")).toObject();
        return fields.value(QLatin1String(name)).toArray().at(0);
    }

  private:
    std::int64_t m_people = 0;
};

TEST_P(JoinedFrom, ACouponSiteIsToldWithTheCodeAndTheDayAndNothingOfWhoCame)
{
    joinFrom(R"("www.smzdm.com")");
    const std::vector<QJsonObject> changes = told();
    ASSERT_EQ(changes.size(), 1U);
    const QJsonObject& change = changes.front();
    EXPECT_EQ(change.value(QStringLiteral("entity")).toString().toStdString(), code);
    EXPECT_EQ(change.value(QStringLiteral("origin")), QStringLiteral("cloud"));
    const QJsonObject fields = change.value(QStringLiteral("fields")).toObject();
    EXPECT_EQ(fields.keys(), (QStringList{QStringLiteral("day_ms"), QStringLiteral("site")}));
    EXPECT_EQ(valueOf(change, "site"), QStringLiteral("smzdm.com")) << "the list's, not hers";
    EXPECT_EQ(valueOf(change, "day_ms").toInteger(),
              BusinessDay::of(kit.clock().now()).start().unixMs());
}

TEST_P(JoinedFrom, AnyOtherPageIsForgotten)
{
    for (const char* from :
         {R"("mp.weixin.qq.com")", R"("notsmzdm.com")", R"("")", "null", "7", R"(["smzdm.com"])",
          R"({"host":"smzdm.com"})", R"("https://www.smzdm.com/p/1?q=2")", R"("smzdm.com:80")",
          R"("smzdm.com\u0000")", R"("\"><script>alert(1)</script>.smzdm.com")",
          R"("什么值得买.smzdm.com")"}) {
        joinFrom(from);
    }
    joinFrom('"' + std::string(1'000, 'a') + ".smzdm.com\"");
    cookie.clear();
    join(); // an older page sends nothing of the kind
    EXPECT_TRUE(told().empty());
}

TEST_P(JoinedFrom, ADayIsSaidOnceAndTheLaterOneStands)
{
    joinFrom(R"("www.smzdm.com")");
    kit.clock().advance(Span::hours(1));
    joinFrom(R"("m.smzdm.com")");
    ASSERT_EQ(told().size(), 1U);
    EXPECT_EQ(told().front().value(QStringLiteral("rev")), 1);
    kit.clock().advance(Span::days(1));
    joinFrom(R"("www.zuanke8.com")");
    ASSERT_EQ(told().size(), 1U);
    EXPECT_EQ(told().front().value(QStringLiteral("rev")), 2);
    EXPECT_EQ(valueOf(told().front(), "site"), QStringLiteral("zuanke8.com"));
    EXPECT_EQ(valueOf(told().front(), "day_ms").toInteger(),
              BusinessDay::of(kit.clock().now()).start().unixMs());
}

TEST_P(JoinedFrom, OpeningThePageFromThereTellsNothing)
{
    const qsizetype before = feedSize();
    const Response page = ask("GET", "/I/" + code, {}, {{"referer", "https://www.smzdm.com/p/1"}});
    EXPECT_EQ(page.status, 200);
    EXPECT_EQ(page.body.find("smzdm"), std::string::npos);
    EXPECT_EQ(feedSize(), before);
    const std::string script = ask("GET", "/assets/site.js").body;
    EXPECT_NE(script.find("document.referrer"), std::string::npos);
    EXPECT_NE(script.find("from: cameFrom()"), std::string::npos);
}

TEST_P(JoinedFrom, ACodeThatBoundNobodyIsNotTold)
{
    ASSERT_EQ(
        counter.pushed({counter.op(rewards::SwitchRule{RuleId("C"), rewards::RuleSwitch::Pause})}),
        "applied");
    joinFrom(R"("www.smzdm.com")");
    EXPECT_TRUE(told().empty());
}

INSTANTIATE_TEST_SUITE_P(Engines,
                         JoinedFrom,
                         testing::Values(Store::Files, Store::Postgres),
                         [](const auto& one) {
                             return one.param == Store::Files ? "Files" : "Postgres";
                         });

} // namespace
} // namespace linli::cloud
