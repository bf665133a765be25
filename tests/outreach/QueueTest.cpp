// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/TestShop.h"
#include "outreach/Messages.h"
#include "usecases/posts/PostQueue.h"
#include "usecases/posts/Sending.h"
#include "usecases/posts/Webhooks.h"
#include "usecases/shop/FeatureStores.h"

#include <gtest/gtest.h>

#include <QFile>

#include <deque>

namespace linli::outreach {
namespace {

using kit::must;
using ports::PostState;
using ports::PostTrouble;
using namespace usecases;

/// Answers as it was told to; counts.
class ToldWebhook final : public ports::GroupWebhook
{
  public:
    ports::WebhookReply upload(const ports::WebhookTarget&, const FileMessage&) override
    {
        ++uploads;
        return {CallEnd::Answered, 0, "M-" + std::to_string(uploads), {}};
    }
    ports::WebhookReply
    send(const ports::WebhookTarget& target, const Message&, const std::string& mediaId) override
    {
        ++sends;
        lastMedia = mediaId;
        lastAddress = target.address;
        ports::WebhookReply reply{CallEnd::Answered, 0, {}, {}};
        if (!answers.empty()) {
            reply = answers.front();
            answers.pop_front();
        }
        return reply;
    }
    std::deque<ports::WebhookReply> answers;
    int uploads = 0;
    int sends = 0;
    std::string lastMedia;
    std::string lastAddress;
};

class PostQueueTest : public testing::Test
{
  protected:
    PostQueueTest() : m_robot(must(keepWebhook(m_shop.shop(), {{}, "邻居群", "掌柜", {}}))) {}

    ports::Post queue(const Message& message, const std::string& once = {})
    {
        return must(queuePost(m_shop.shop(), {m_robot.id, message, "test", once}));
    }
    std::optional<ports::Post> turn()
    {
        return must(sendNext(m_shop.shop(), m_webhook, [](const std::string&) {
            return Result(std::optional<std::string>("693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa"));
        }));
    }
    void answer(CallEnd end, std::int64_t errcode = 0)
    {
        m_webhook.answers.push_back({end, errcode, {}, {}});
    }
    ports::Post now(const std::string& id)
    {
        for (const ports::Post& post : must(queuedPosts(m_shop.shop()))) {
            if (post.id == id) {
                return post;
            }
        }
        ADD_FAILURE() << "no such post";
        return {};
    }
    kit::TestShop m_shop;
    ports::Webhook m_robot;
    ToldWebhook m_webhook;
    const Message m_hello = TextMessage{"邻居们好", {}, {}};
};

TEST_F(PostQueueTest, LeavesOneByOneThreeSecondsApartInOrder)
{
    const ports::Post first = queue(m_hello);
    const ports::Post second = queue(TextMessage{"第二条", {}, {}});
    EXPECT_EQ(turn()->id, first.id);
    EXPECT_FALSE(turn().has_value());
    m_shop.clock().advance(Span{2'999});
    EXPECT_FALSE(turn().has_value());
    EXPECT_EQ((*must(nextPostAt(m_shop.shop())) - m_shop.clock().now()).ms, 1);
    m_shop.clock().advance(Span{1});
    EXPECT_EQ(turn()->id, second.id);
    EXPECT_FALSE(must(nextPostAt(m_shop.shop())).has_value());
    EXPECT_EQ(m_webhook.lastAddress, "https://qyapi.weixin.qq.com");
}

TEST_F(PostQueueTest, NeverMoreThanTwentyInAMinute)
{
    for (int i = 0; i < 40; ++i) {
        queue(TextMessage{std::to_string(i + 1), {}, {}});
    }
    for (int second = 0; second < 60; ++second) {
        turn();
        m_shop.clock().advance(Span::seconds(1));
    }
    EXPECT_EQ(m_webhook.sends, 20);
}

TEST_F(PostQueueTest, SurvivesARestartWithItsPace)
{
    const ports::Post first = queue(m_hello);
    const ports::Post second = queue(TextMessage{"第二条", {}, {}});
    turn();
    m_shop.reopen();
    EXPECT_EQ(now(first.id).state, PostState::Sent);
    EXPECT_FALSE(turn().has_value()) << "the pace is kept over a restart";
    m_shop.clock().advance(kPace);
    EXPECT_EQ(turn()->id, second.id);
}

TEST_F(PostQueueTest, TheSamePostIsQueuedOnceUnlessItEndedUnsent)
{
    const ports::Post first = queue(m_hello, "board:1");
    EXPECT_EQ(queue(m_hello, "board:1").id, first.id);
    turn();
    EXPECT_EQ(queue(m_hello, "board:1").id, first.id) << "it was sent";
    const ports::Post other = queue(m_hello, "board:2");
    must(cancelPost(m_shop.shop(), other.id));
    EXPECT_NE(queue(m_hello, "board:2").id, other.id);
    EXPECT_EQ(must(queuedPosts(m_shop.shop())).size(), 3U);
}

TEST_F(PostQueueTest, BeyondALimitNothingIsQueued)
{
    const auto refused =
        queuePost(m_shop.shop(), {m_robot.id, TextMessage{std::string(2049, 'a'), {}, {}}, "", ""});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::WebhookLimit);
    EXPECT_TRUE(must(queuedPosts(m_shop.shop())).empty());
}

TEST_F(PostQueueTest, BusyIsTriedThreeTimesMoreAndGivenUp)
{
    const ports::Post post = queue(m_hello);
    for (int i = 0; i < 6; ++i) {
        answer(CallEnd::Answered, -1);
        turn();
        m_shop.clock().advance(Span::minutes(1));
    }
    EXPECT_EQ(m_webhook.sends, 4);
    EXPECT_EQ(now(post.id).state, PostState::GivenUp);
    EXPECT_EQ(now(post.id).errcode, -1);
}

TEST_F(PostQueueTest, ABlockPausesEveryPostOfTheWebhookForTenMinutes)
{
    queue(m_hello);
    queue(TextMessage{"第二条", {}, {}});
    answer(CallEnd::Answered, 130101);
    turn();
    m_shop.clock().advance(Span::seconds(599));
    EXPECT_FALSE(turn().has_value());
    m_shop.clock().advance(Span::seconds(1));
    EXPECT_EQ(turn()->state, PostState::Sent);
}

TEST_F(PostQueueTest, AnotherGroupIsNotPaused)
{
    const ports::Webhook other = must(keepWebhook(m_shop.shop(), {{}, "老师群", "", {}}));
    queue(m_hello);
    const ports::Post free = must(queuePost(m_shop.shop(), {other.id, m_hello, "", ""}));
    answer(CallEnd::Answered, 130101);
    turn();
    EXPECT_EQ(turn()->id, free.id);
}

TEST_F(PostQueueTest, ARefusalIsNotTriedAgainByItself)
{
    const ports::Post post = queue(m_hello);
    answer(CallEnd::Answered, 93000);
    turn();
    m_shop.clock().advance(Span::hours(1));
    EXPECT_FALSE(turn().has_value());
    EXPECT_EQ(now(post.id).state, PostState::Refused);
    must(retryPost(m_shop.shop(), post.id));
    EXPECT_EQ(turn()->state, PostState::Sent);
}

TEST_F(PostQueueTest, SilenceIsForAPersonToDecide)
{
    const ports::Post post = queue(m_hello);
    answer(CallEnd::NoAnswer);
    turn();
    m_shop.clock().advance(Span::hours(1));
    EXPECT_FALSE(turn().has_value());
    EXPECT_EQ(now(post.id).state, PostState::Uncertain);
    EXPECT_EQ(must(confirmPost(m_shop.shop(), post.id)).state, PostState::Sent);
    EXPECT_FALSE(retryPost(m_shop.shop(), post.id).ok());
}

TEST_F(PostQueueTest, KilledWhileSendingBecomesUncertainAndIsNotSentTwice)
{
    const ports::Post post = queue(m_hello);
    ASSERT_TRUE(must(beginNext(m_shop.shop())).has_value());
    m_shop.reopen();
    EXPECT_FALSE(turn().has_value());
    EXPECT_EQ(now(post.id).state, PostState::Sending);
    m_shop.clock().advance(Span::minutes(3));
    EXPECT_FALSE(turn().has_value());
    EXPECT_EQ(now(post.id).state, PostState::Uncertain);
    EXPECT_EQ(m_webhook.sends, 0);
}

TEST_F(PostQueueTest, WithoutALineItIsTriedForADayThenGivenUp)
{
    const ports::Post post = queue(m_hello);
    for (int i = 0; i < 200; ++i) {
        answer(CallEnd::NeverLeft);
        turn();
        m_shop.clock().advance(Span::minutes(10));
    }
    EXPECT_EQ(now(post.id).state, PostState::GivenUp);
    EXPECT_EQ(now(post.id).trouble, PostTrouble::Line);
    EXPECT_GT(m_webhook.sends, 100);
}

TEST_F(PostQueueTest, AnUploadedFileIsUsedAgainForLessThanThreeDays)
{
    const ports::Post post = queue(FileMessage{"榜单.xlsx", "PK0123456789"});
    answer(CallEnd::Answered, -1);
    turn();
    m_shop.clock().advance(Span::minutes(1));
    answer(CallEnd::Answered, 93000);
    turn();
    EXPECT_EQ(m_webhook.uploads, 1);
    EXPECT_EQ(m_webhook.lastMedia, "M-1");
    m_shop.clock().advance(Span::days(3));
    must(retryPost(m_shop.shop(), post.id));
    EXPECT_EQ(turn()->state, PostState::Sent);
    EXPECT_EQ(m_webhook.uploads, 2);
    EXPECT_EQ(m_webhook.lastMedia, "M-2");
}

TEST_F(PostQueueTest, WithoutAKeyItSaysSo)
{
    const ports::Post post = queue(m_hello);
    must(sendNext(m_shop.shop(), m_webhook,
                  [](const std::string&) { return Result(std::optional<std::string>()); }));
    EXPECT_EQ(now(post.id).trouble, PostTrouble::Key);
    EXPECT_EQ(m_webhook.sends, 0);
}

TEST_F(PostQueueTest, RemovingAWebhookCancelsWhatWaits)
{
    const ports::Post post = queue(m_hello);
    must(removeWebhook(m_shop.shop(), m_robot.id));
    EXPECT_EQ(now(post.id).state, PostState::Cancelled);
    EXPECT_TRUE(must(webhooks(m_shop.shop())).empty());
    EXPECT_FALSE(turn().has_value());
    EXPECT_FALSE(queuePost(m_shop.shop(), {m_robot.id, m_hello, "", ""}).ok());
}

TEST_F(PostQueueTest, TheMessageGoesOnceItWasSentAndIsNeverReadableInTheFile)
{
    const std::string secretWords = "这句话只在群里说XYZZY";
    const ports::Post post = queue(TextMessage{secretWords, {}, {"13800000001"}});
    ASSERT_TRUE(must(postMessage(m_shop.shop(), post.id)).has_value());
    must(m_shop.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    const auto bytesOf = [](const std::string& path) {
        QFile file(QString::fromStdString(path));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    EXPECT_FALSE(bytesOf(m_shop.path()).contains("XYZZY"));
    EXPECT_FALSE(bytesOf(m_shop.path()).contains("13800000001"));
    turn();
    EXPECT_FALSE(must(postMessage(m_shop.shop(), post.id)).has_value());
    EXPECT_EQ(now(post.id).headline, secretWords);
}

TEST_F(PostQueueTest, IllegalMovesAreRefused)
{
    const ports::Post post = queue(m_hello);
    EXPECT_EQ(confirmPost(m_shop.shop(), post.id).error().code(), ErrorCode::IllegalTransition);
    turn();
    EXPECT_EQ(cancelPost(m_shop.shop(), post.id).error().code(), ErrorCode::IllegalTransition);
    EXPECT_EQ(retryPost(m_shop.shop(), post.id).error().code(), ErrorCode::IllegalTransition);
    EXPECT_EQ(retryPost(m_shop.shop(), "none").error().code(), ErrorCode::NotFound);
}

} // namespace
} // namespace linli::outreach
