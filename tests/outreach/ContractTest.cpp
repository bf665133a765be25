// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outreach/MessageLimits.h"
#include "outreach/FakeRobot.h"
#include "outreach/MessageJson.h"
#include "outreach/Messages.h"
#include "outreach/RobotRules.h"
#include "outreach/WebhookClient.h"

#include <gtest/gtest.h>

#include <chrono>

namespace linli::outreach {
namespace {

constexpr const char* kKey = "693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa";
constexpr int kShortMs = 250;

class WebhookContract : public testing::Test
{
  protected:
    [[nodiscard]] ports::WebhookTarget target() const { return {m_robot.address(), kKey}; }
    ports::WebhookReply say(const Message& message)
    {
        std::string mediaId;
        if (const auto* file = std::get_if<FileMessage>(&message)) {
            const ports::WebhookReply uploaded = m_client.upload(target(), *file);
            EXPECT_EQ(uploaded.errcode, 0);
            mediaId = uploaded.mediaId;
        }
        return m_client.send(target(), message, mediaId);
    }
    FakeRobot m_robot{kKey};
    WebhookClient m_client{kShortMs};
};

TEST_F(WebhookContract, EveryKindIsTakenByARobotThatJudgesByTheDocumentation)
{
    for (const Message& message : everyKind()) {
        const ports::WebhookReply reply = say(message);
        EXPECT_EQ(reply.end, CallEnd::Answered) << textOf(kindOf(message)) << reply.detail;
        EXPECT_EQ(reply.errcode, 0) << textOf(kindOf(message));
    }
    EXPECT_EQ(m_robot.messages().size(), std::size_t(kMessageKinds));
}

TEST_F(WebhookContract, TheRobotDoesRefuseWhatTheDocumentationForbids)
{
    const std::string letters(2049, 'a');
    EXPECT_EQ(say(TextMessage{letters, {}, {}}).errcode, 40058);
    EXPECT_EQ(say(MarkdownMessage{letters + letters, true}).errcode, 40058);
    EXPECT_EQ(say(NewsMessage{}).errcode, 40058);
    EXPECT_EQ(say(ImageMessage{"GIF89a"}).errcode, 40058);
    EXPECT_EQ(m_client.send(target(), FileMessage{"a", "b"}, "x").errcode, 40007);
    EXPECT_EQ(judgeMessage("{\"msgtype\":\"poem\"}"), 40008);
}

TEST_F(WebhookContract, WhatIsSaidIsUtf8AndGoesToTheAddressOfTheDocumentation)
{
    ASSERT_EQ(say(TextMessage{"邻居们好 \"\\ 🏆", {}, {}}).errcode, 0);
    const std::vector<FakeRobot::Seen> seen = m_robot.seen();
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen[0].path, "/cgi-bin/webhook/send");
    EXPECT_EQ(seen[0].key, kKey);
    EXPECT_TRUE(seen[0].body.contains("邻居们好"));
}

TEST_F(WebhookContract, AWrongKeyIsAnErrcode)
{
    const ports::WebhookReply reply =
        m_client.send({m_robot.address(), "0000000000000000"}, TextMessage{"a", {}, {}}, "");
    EXPECT_EQ(reply.end, CallEnd::Answered);
    EXPECT_EQ(reply.errcode, 93000);
}

TEST_F(WebhookContract, EveryErrcodeComesThroughAsItIs)
{
    for (const std::int64_t errcode : {-1, 40008, 40058, 45009, 45033, 93000, 130101, 7654321}) {
        m_robot.next({FakeRobot::Manner::Errcode, errcode});
        const ports::WebhookReply reply = say(TextMessage{"a", {}, {}});
        EXPECT_EQ(reply.end, CallEnd::Answered);
        EXPECT_EQ(reply.errcode, errcode);
    }
}

TEST_F(WebhookContract, AnythingElseIsNoAnswerAndIsNotRepeatedByItself)
{
    using enum FakeRobot::Manner;
    std::size_t calls = 0;
    for (const FakeRobot::Manner manner :
         {Silent, Cut, HalfJson, Html, Status500, Redirect, Trickle}) {
        m_robot.next({manner});
        const ports::WebhookReply reply = say(TextMessage{"a", {}, {}});
        EXPECT_EQ(reply.end, CallEnd::NoAnswer) << int(manner);
        EXPECT_EQ(reply.detail.find(kKey), std::string::npos);
        EXPECT_EQ(m_robot.seen().size(), ++calls) << int(manner);
    }
}

TEST_F(WebhookContract, NobodyThereMeansItNeverLeft)
{
    std::string gone;
    {
        const FakeRobot other(kKey);
        gone = other.address();
    }
    const ports::WebhookReply reply = m_client.send({gone, kKey}, TextMessage{"a", {}, {}}, "");
    EXPECT_EQ(reply.end, CallEnd::NeverLeft);
    const ports::WebhookReply unknown =
        m_client.send({"http://no-such-host.invalid", kKey}, TextMessage{"a", {}, {}}, "");
    EXPECT_EQ(unknown.end, CallEnd::NeverLeft);
    EXPECT_EQ(unknown.detail.find(kKey), std::string::npos);
}

TEST_F(WebhookContract, StopEndsACallThatHangs)
{
    WebhookClient patient(60'000);
    m_robot.next({FakeRobot::Manner::Silent});
    std::thread ending([&] {
        while (m_robot.seen().empty()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        patient.stop();
    });
    const ports::WebhookReply reply = patient.send(target(), TextMessage{"a", {}, {}}, "");
    ending.join();
    EXPECT_EQ(reply.end, CallEnd::NoAnswer);
    EXPECT_EQ(patient.send(target(), TextMessage{"b", {}, {}}, "").end, CallEnd::NeverLeft);
}

TEST_F(WebhookContract, AFileOfTwentyMegabytesArrivesWhole)
{
    WebhookClient patient(10'000);
    const FileMessage file{"大文件.bin", std::string(limits::kFile, 'x'), false};
    const ports::WebhookReply reply = patient.upload(target(), file);
    EXPECT_EQ(reply.errcode, 0) << reply.detail;
    EXPECT_EQ(reply.mediaId, "M-1");
    EXPECT_GT(m_robot.seen().back().body.size(), qsizetype(limits::kFile));
    EXPECT_TRUE(m_robot.seen().back().body.contains("filelength=20971520"));
}

} // namespace
} // namespace linli::outreach
