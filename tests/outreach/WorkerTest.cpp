// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/TestShop.h"
#include "outreach/FakeRobot.h"
#include "outreach/Messages.h"
#include "outreach/PostWorker.h"
#include "outreach/WebhookClient.h"
#include "usecases/posts/PostQueue.h"
#include "usecases/posts/Webhooks.h"

#include <gtest/gtest.h>

#include <chrono>

namespace linli::outreach {
namespace {

using kit::must;
using ports::PostState;
using namespace usecases;

constexpr const char* kKey = "693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa";

class RealClock final : public ports::Clock
{
  public:
    [[nodiscard]] Instant now() const override
    {
        return Instant::fromUnixMs(std::chrono::duration_cast<std::chrono::milliseconds>(
                                       std::chrono::system_clock::now().time_since_epoch())
                                       .count());
    }
};

/// A connection of its own to the test's file, as the console's worker has one.
class FileSide final : public PostSide
{
  public:
    FileSide(const std::string& path, const storage::ShopParts& parts)
        : m_open(must(storage::SqliteShop::open(path, parts)))
    {
    }
    Shop& shop() override { return m_open->shop(); }
    Result<std::optional<std::string>> key(const std::string&) override
    {
        return std::optional<std::string>(kKey);
    }

  private:
    std::unique_ptr<storage::SqliteShop> m_open;
};

class PostWorkerTest : public testing::Test
{
  protected:
    PostWorkerTest()
        : m_group(must(keepWebhook(m_shop.shop(), {{}, "邻居群", "", m_robot.address()})))
    {
        // Made now, not on the shop's Monday in March: the worker goes by the computer's clock.
        m_shop.clock().set(m_clock.now());
        const storage::ShopParts test = m_shop.parts();
        m_parts = std::make_unique<storage::ShopParts>(
            storage::ShopParts{m_clock, test.ids, test.hasher, test.vault, test.pinyin});
    }
    [[nodiscard]] std::unique_ptr<PostWorker> start(bool atOnce = true)
    {
        return std::make_unique<PostWorker>(
            PostWorkerParts{[this]() -> Result<std::unique_ptr<PostSide>> {
                                ++m_opened;
                                return std::unique_ptr<PostSide>(
                                    std::make_unique<FileSide>(m_shop.path(), *m_parts));
                            },
                            m_client, [this] { ++m_told; }, atOnce});
    }
    [[nodiscard]] bool comesTrue(const std::function<bool()>& what) const
    {
        for (int i = 0; i < 1000; ++i) {
            if (what()) {
                return true;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return false;
    }
    PostState stateOf(const std::string& id)
    {
        for (const ports::Post& post : must(queuedPosts(m_shop.shop()))) {
            if (post.id == id) {
                return post.state;
            }
        }
        return PostState::Cancelled;
    }
    FakeRobot m_robot{kKey};
    RealClock m_clock;
    kit::TestShop m_shop;
    ports::Webhook m_group;
    std::unique_ptr<storage::ShopParts> m_parts;
    WebhookClient m_client{500};
    std::atomic<int> m_told = 0;
    std::atomic<int> m_opened = 0;
};

TEST_F(PostWorkerTest, SendsWhatWaitsAndWhatItIsWokenFor)
{
    const ports::Post first =
        must(queuePost(m_shop.shop(), {m_group.id, TextMessage{"早", {}, {}}, "", ""}));
    const std::unique_ptr<PostWorker> worker = start();
    ASSERT_TRUE(comesTrue([&] { return stateOf(first.id) == PostState::Sent; }));
    m_shop.clock().set(m_clock.now());
    const ports::Post second =
        must(queuePost(m_shop.shop(), {m_group.id, ImageMessage{samplePng()}, "", ""}));
    worker->wake();
    ASSERT_TRUE(comesTrue([&] { return stateOf(second.id) == PostState::Sent; }));
    EXPECT_EQ(m_robot.messages().size(), 2U);
    EXPECT_EQ(m_told, 2);
}

TEST_F(PostWorkerTest, AskedToWaitOpensTheFileWithTheFirstWake)
{
    const ports::Post waiting =
        must(queuePost(m_shop.shop(), {m_group.id, TextMessage{"早", {}, {}}, "", ""}));
    const std::unique_ptr<PostWorker> worker = start(false);
    std::this_thread::sleep_for(std::chrono::milliseconds(50)); // more than a thread needs to begin
    EXPECT_EQ(m_opened, 0);
    worker->wake();
    EXPECT_TRUE(comesTrue([&] { return stateOf(waiting.id) == PostState::Sent; }));
    EXPECT_EQ(m_opened, 1);
}

TEST_F(PostWorkerTest, AskedToWaitEndsWithoutOpeningTheFile)
{
    start(false).reset();
    EXPECT_EQ(m_opened, 0);
}

TEST_F(PostWorkerTest, EndsAtOnceWhileTheServiceHangs)
{
    WebhookClient patient(60'000);
    m_robot.next({FakeRobot::Manner::Silent});
    const ports::Post post =
        must(queuePost(m_shop.shop(), {m_group.id, TextMessage{"早", {}, {}}, "", ""}));
    const auto began = std::chrono::steady_clock::now();
    {
        PostWorker worker({[this]() -> Result<std::unique_ptr<PostSide>> {
                               return std::unique_ptr<PostSide>(
                                   std::make_unique<FileSide>(m_shop.path(), *m_parts));
                           },
                           patient, [] {}});
        ASSERT_TRUE(comesTrue([&] { return !m_robot.seen().empty(); }));
    }
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(10));
    EXPECT_EQ(stateOf(post.id), PostState::Uncertain) << "it may stand in the group";
}

} // namespace
} // namespace linli::outreach
