// SPDX-License-Identifier: GPL-3.0-or-later
// Signals in a real shop: found, held back, decided, counted.
#include "usecases/fraud/Flags.h"

#include "domain/time/BusinessDay.h"
#include "kit/TestShop.h"
#include "usecases/audit/Audit.h"
#include "usecases/binding/Bind.h"
#include "usecases/fraud/Activities.h"
#include "usecases/fraud/LeakedCode.h"
#include "usecases/fraud/Rates.h"
#include "usecases/fraud/ScanSignals.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/orders/Refund.h"
#include "usecases/rewards/ReviewCases.h"
#include "usecases/rewards/Rewards.h"
#include "words/fraud/SignalText.h"

#include <gtest/gtest.h>

namespace linli::fraud {
namespace {

using kit::must;
using namespace usecases;

class FlagsTest : public testing::Test
{
  protected:
    FlagsTest()
    {
        m_shop.cashRule();
        m_aunt = m_shop.enrol("李阿姨", "13800000001");
        m_uncle = m_shop.enrol("王叔叔", "13800000002");
    }
    /// Bound to the aunt and bought; her 5 yuan can be paid out eight days later.
    OrderKey brought(std::int64_t fen = 3000, const std::string& phone = {})
    {
        m_shop.clock().advance(Span::minutes(11));
        const MemberKey invitee = m_shop.enrol("邻居" + std::to_string(++m_people), phone);
        must(bindTo(m_shop.shop(), invitee, m_aunt));
        const OrderKey order = m_shop.paidOrder(invitee, fen);
        m_shop.fulfil(order);
        return order;
    }
    std::vector<FlagRow> scan()
    {
        must(scanSignals(m_shop.shop()));
        return must(flags(m_shop.shop(), true));
    }
    Result<Outcome> pay(std::int64_t fen) { return payOut(m_shop.shop(), {m_aunt, fen, 0}); }
    SignalRate rate(int signal)
    {
        return must(signalRates(m_shop.shop(), m_shop.clock().now())).at(std::size_t(signal - 1));
    }
    /// Three first orders of 2000, 2000 and 2000 at a minimum of 2000.
    void farm()
    {
        for (int i = 0; i < 3; ++i) {
            brought(2000);
        }
        brought(9000); // an honest one
        m_shop.settleAfter(Span::days(8));
    }
    kit::TestShop m_shop;
    MemberKey m_aunt;
    MemberKey m_uncle;
    int m_people = 0;
};

TEST_F(FlagsTest, AnHonestWeekRaisesNothing)
{
    for (int i = 0; i < 8; ++i) {
        brought(3000 + 500 * i);
    }
    EXPECT_TRUE(scan().empty());
}

TEST_F(FlagsTest, F10HoldsItsThreeRewardsAndNotTheFourth)
{
    farm();
    ASSERT_EQ(m_shop.available(m_aunt, "CNY"), 2000);
    const std::vector<FlagRow> found = scan();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].stored.flag.signal, 10);
    EXPECT_EQ(found[0].stored.flag.evidence.size(), 3U);
    EXPECT_EQ(found[0].subjectName, "李阿姨");
    EXPECT_EQ(found[0].atStakeFen, 1500);
    const Result<Outcome> refused = pay(501);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::Refused);
    EXPECT_TRUE(pay(500).ok());
}

TEST_F(FlagsTest, ReleasedItCanBePaidAndIsNotRaisedAgain)
{
    farm();
    const std::vector<FlagRow> found = scan();
    must(releaseFlag(m_shop.shop(), found.at(0).stored.flag.key, "团长拼的同款"));
    EXPECT_TRUE(pay(2000).ok());
    EXPECT_TRUE(scan().empty());
    EXPECT_EQ(releaseFlag(m_shop.shop(), found[0].stored.flag.key, "").error().code(),
              ErrorCode::IllegalTransition);
    EXPECT_EQ(rate(10).flagged, 1);
    EXPECT_EQ(rate(10).cleared, 1);
    EXPECT_EQ(rate(10).confirmed, 0);
}

TEST_F(FlagsTest, ConfirmingNeedsAReasonAndCountsAsNoFalseAlarm)
{
    farm();
    const std::string key = scan().at(0).stored.flag.key;
    EXPECT_EQ(confirmFlag(m_shop.shop(), key, " ").error().code(), ErrorCode::MissingValue);
    must(confirmFlag(m_shop.shop(), key, "同一个人下的单"));
    EXPECT_EQ(rate(10).confirmed, 1);
    EXPECT_EQ(rate(10).cleared, 0);
}

TEST_F(FlagsTest, F9HoldsEverythingLater)
{
    for (int i = 0; i < 5; ++i) {
        const OrderKey order = brought(3000 + 700 * i);
        if (i < 2) {
            NewRefund refund;
            refund.order = order;
            refund.amountFen = 3000 + 700 * i;
            must(refundOrder(m_shop.shop(), refund));
        }
    }
    const std::vector<FlagRow> found = scan();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].stored.flag.signal, 9);
    brought(8000);
    m_shop.settleAfter(Span::days(8));
    EXPECT_EQ(m_shop.available(m_aunt, "CNY"), 2000);
    EXPECT_TRUE(pay(1500).ok()) << "the three before";
    EXPECT_FALSE(pay(500).ok()) << "the later one";
}

TEST_F(FlagsTest, F15BlocksPayOutsOfEverybodyWithThatAccount)
{
    brought();
    m_shop.settleAfter(Span::days(8));
    for (const MemberKey& member : {m_aunt, m_uncle}) {
        rewards::AddMember keys;
        keys.member = member;
        keys.wechatKey = "one-wechat";
        must(submitNow(m_shop.shop(), keys));
    }
    const std::vector<FlagRow> found = scan();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].stored.flag.signal, 15);
    EXPECT_EQ(pay(100).error().parameter("value"), "F15");
    must(releaseFlag(m_shop.shop(), found[0].stored.flag.key, "夫妻"));
    EXPECT_TRUE(pay(100).ok());
}

TEST_F(FlagsTest, F16SeesOpenedPhonesAndKeepsNone)
{
    for (const char* phone : {"17000000001", "17100000002", "16500000003"}) {
        brought(3100, phone);
    }
    const std::vector<FlagRow> found = scan();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].stored.flag.signal, 16);
    EXPECT_EQ(found[0].stored.flag.found, 3);
}

TEST_F(FlagsTest, AFlyerDayExcusesHasteAndIsWrittenDown)
{
    must(openActivity(m_shop.shop(), m_aunt, 120, "小区门口发传单"));
    EXPECT_EQ(openActivity(m_shop.shop(), m_aunt, 60, "又一场").error().code(),
              ErrorCode::AlreadyExists);
    EXPECT_EQ(openActivity(m_shop.shop(), m_uncle, 121, "太长").error().code(),
              ErrorCode::OutOfRange);
    EXPECT_EQ(openActivity(m_shop.shop(), m_uncle, 60, "").error().code(), ErrorCode::MissingValue);
    for (int i = 0; i < 24; ++i) {
        const MemberKey invitee = m_shop.enrol("传单" + std::to_string(i));
        must(bindTo(m_shop.shop(), invitee, m_aunt));
        m_shop.clock().advance(Span::minutes(1));
        m_shop.paidOrder(invitee, 3000 + 100 * i);
    }
    EXPECT_FALSE(must(reviewCases(m_shop.shop())).empty()) << "the rules see haste";
    const SignalScan scanned = must(scanSignals(m_shop.shop()));
    EXPECT_GT(scanned.excused, 0);
    EXPECT_TRUE(must(reviewCases(m_shop.shop())).empty());
    EXPECT_TRUE(must(flags(m_shop.shop(), true)).empty());
    ports::AuditQuery query;
    query.act = "activity";
    EXPECT_EQ(must(auditTrail(m_shop.shop(), query, {10, std::nullopt})).rows.size(), 1U);
}

/// 杭州 six times, then one of each city.
std::vector<std::string> leakedTo(std::initializer_list<const char*> prefixes)
{
    std::vector<std::string> phones;
    for (int i = 0; i < 6; ++i) {
        phones.push_back("1380571000" + std::to_string(i));
    }
    for (const char* prefix : prefixes) {
        phones.push_back(std::string(prefix) + "0001");
    }
    return phones;
}

TEST_F(FlagsTest, ACodeUsedByPhonesOfManyCitiesIsToldAndHoldsNothing)
{
    const std::string code = must(memberDetail(m_shop.shop(), m_aunt)).row.code;
    const auto join = [&](const std::string& phone) {
        m_shop.clock().advance(Span::minutes(11));
        const MemberKey invitee = m_shop.enrol("客" + phone, phone);
        ASSERT_FALSE(must(bindByCode(m_shop.shop(), invitee, code)).refused);
    };
    for (const std::string& phone : leakedTo({"1390021", "1890028", "1391800"})) {
        join(phone);
    }
    EXPECT_TRUE(scan().empty()) << "three friends from elsewhere are allowed";
    join("13500130001");
    const std::vector<FlagRow> found = scan();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].stored.flag.signal, 12);
    EXPECT_EQ(found[0].stored.flag.found, 4);
    EXPECT_EQ(found[0].stored.flag.evidence.size(), 4U);
    EXPECT_EQ(found[0].stored.action, Action::Notify);
    m_shop.clock().advance(Span::days(32));
    EXPECT_EQ(scan().size(), 1U) << "what was told waits for a person";
}

TEST_F(FlagsTest, ACodeOnACouponSiteIsToldWithTheSiteAndTheDay)
{
    const std::string code = must(memberDetail(m_shop.shop(), m_aunt)).row.code;
    const Instant today = BusinessDay::of(m_shop.clock().now()).start();
    must(m_shop.connection().execute("INSERT INTO coupon_link (link, member, site, day_ms) VALUES "
                                     "('" +
                                     code + "', '" + m_aunt.text() + "', 'smzdm.com', " +
                                     std::to_string(today.unixMs()) + ")"));
    std::vector<FlagRow> found = scan();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].stored.flag.signal, 12);
    EXPECT_EQ(found[0].subjectName, "李阿姨");
    ASSERT_EQ(found[0].stored.flag.evidence.size(), 1U);
    EXPECT_EQ(found[0].stored.flag.evidence[0], (Evidence{today, {}, {}, 0, "smzdm.com"}));
    const auto sentence = [&found](words::Language language) {
        return words::flagSentence(found.at(0).stored.flag, language).toStdString();
    };
    EXPECT_EQ(sentence(words::Language::Zh), "有人从优惠券网站 smzdm.com 点开这个码加入");
    for (const std::string& phone :
         leakedTo({"1390021", "1890028", "1391800", "1350013"})) { // and all over the country
        m_shop.clock().advance(Span::minutes(11));
        must(bindByCode(m_shop.shop(), m_shop.enrol("客" + phone, phone), code));
    }
    found = scan();
    ASSERT_EQ(found.size(), 1U) << "one leak";
    EXPECT_EQ(found[0].stored.flag.evidence.size(), 5U);
    EXPECT_EQ(sentence(words::Language::En),
              "Somebody joined by this code from the coupon site smzdm.com; 4 other cities, 3 "
              "allowed");
    must(releaseFlag(m_shop.shop(), found[0].stored.flag.key, "换了新码"));
    EXPECT_TRUE(scan().empty()) << "decided stays decided";
}

TEST_F(FlagsTest, ALeakedCodeIsReplacedAndItsPeopleStay)
{
    const std::string code = must(memberDetail(m_shop.shop(), m_aunt)).row.code;
    const MemberKey before = m_shop.enrol("早来的");
    ASSERT_FALSE(must(bindByCode(m_shop.shop(), before, code)).refused);
    must(m_shop.connection().execute("INSERT INTO coupon_link (link, member, site, day_ms) VALUES "
                                     "('" +
                                     code + "', '" + m_aunt.text() + "', 'smzdm.com', " +
                                     std::to_string(m_shop.clock().now().unixMs()) + ")"));
    const std::string key = scan().at(0).stored.flag.key;
    EXPECT_EQ(replaceLeakedCode(m_shop.shop(), "F12:0000000000").error().code(),
              ErrorCode::NotFound);
    EXPECT_EQ(replaceLeakedCode(m_shop.shop(), "F8:" + code).error().code(), ErrorCode::NotFound);
    m_shop.clock().advance(Span::minutes(1));
    const std::string fresh = must(replaceLeakedCode(m_shop.shop(), key));
    EXPECT_NE(fresh, code);
    EXPECT_EQ(must(memberDetail(m_shop.shop(), m_aunt)).row.code, fresh);
    EXPECT_TRUE(must(bindByCode(m_shop.shop(), m_shop.enrol("晚来的"), code)).refused);
    EXPECT_FALSE(must(bindByCode(m_shop.shop(), m_shop.enrol("新来的"), fresh)).refused);
    EXPECT_EQ(must(memberDetail(m_shop.shop(), before)).row.inviter, m_aunt);
    EXPECT_TRUE(scan().empty());
    EXPECT_EQ(rate(12).confirmed, 1);
    EXPECT_EQ(replaceLeakedCode(m_shop.shop(), key).error().code(), ErrorCode::NotFound)
        << "it is out of force";
}

TEST_F(FlagsTest, PhonesOfManyCitiesThatUsedNoCodeAreNoLeak)
{
    for (const std::string& phone : leakedTo({"1390021", "1890028", "1391800", "1350013"})) {
        m_shop.clock().advance(Span::minutes(11));
        must(bindTo(m_shop.shop(), m_shop.enrol("客" + phone, phone), m_aunt));
    }
    EXPECT_TRUE(scan().empty());
}

TEST_F(FlagsTest, NothingLapsesUnlessTheOwnerOptedForIt)
{
    farm();
    ASSERT_EQ(scan().size(), 1U);
    m_shop.clock().advance(Span::days(60));
    EXPECT_EQ(scan().size(), 1U);
    EXPECT_EQ(setAutoReleaseDays(m_shop.shop(), 1).error().code(), ErrorCode::OutOfRange);
    must(setAutoReleaseDays(m_shop.shop(), 14));
    EXPECT_TRUE(scan().empty());
    EXPECT_EQ(rate(10).cleared, 0) << "nobody looked: no false alarm";
}

TEST_F(FlagsTest, TheOwnersThresholdHolds)
{
    must(setSignal(m_shop.shop(), 10, {Action::Review, 4}));
    farm();
    EXPECT_TRUE(scan().empty());
    must(setSignal(m_shop.shop(), 10, {Action::Notify, 3}));
    ASSERT_EQ(scan().size(), 1U);
    EXPECT_TRUE(pay(2000).ok()) << "told only, nothing is held";
}

TEST_F(FlagsTest, TheEnginesOwnReviewsAreCountedByMonth)
{
    for (int i = 0; i < 7; ++i) {
        const MemberKey invitee = m_shop.enrol("快" + std::to_string(i));
        must(bindTo(m_shop.shop(), invitee, m_aunt));
        m_shop.clock().advance(Span::minutes(1));
        m_shop.paidOrder(invitee, 3000 + 100 * i);
    }
    const std::vector<ReviewCase> waiting = must(reviewCases(m_shop.shop()));
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_EQ(rate(8).flagged, 2);
    must(approveReview(m_shop.shop(), waiting[0].order));
    must(rejectReview(m_shop.shop(), waiting[1].order));
    EXPECT_EQ(rate(8).flagged, 2);
    EXPECT_EQ(rate(8).cleared, 1);
    EXPECT_EQ(rate(8).confirmed, 1);
    must(bindTo(m_shop.shop(), m_aunt, m_aunt));
    EXPECT_EQ(rate(1).flagged, 1);
}

} // namespace
} // namespace linli::fraud
