// SPDX-License-Identifier: GPL-3.0-or-later
// The front with real sockets on loopback.
#include "cloud/Line.h"

#include <chrono>

namespace linli::cloud {
namespace {

TEST_F(Served, AnswersTwiceOnOneConnection)
{
    Line line(server->port());
    for (int i = 0; i < 2; ++i) {
        line.say("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        const std::string answer = line.hear("}");
        EXPECT_TRUE(answer.starts_with("HTTP/1.1 200 OK\r\n")) << answer;
        EXPECT_NE(answer.find("\r\nDate: "), std::string::npos);
    }
}

TEST_F(Served, HeadHasTheLengthButNotTheBody)
{
    Line line(server->port());
    line.say("HEAD /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const std::string answer = line.hearAll();
    EXPECT_NE(answer.find("Content-Length: "), std::string::npos) << answer;
    EXPECT_TRUE(answer.ends_with("\r\n\r\n")) << answer;
}

TEST_F(Served, ALargeBodyIsRefusedBeforeItIsSent)
{
    Line line(server->port());
    line.say("POST /v1/pairings HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n\r\n");
    EXPECT_TRUE(line.hearAll().starts_with("HTTP/1.1 413 ")) << "announced";
    Line chunked(server->port());
    chunked.say(
        "POST /v1/pairings HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2000\r\n" +
        std::string(0x2000, 'x') + "\r\n0\r\n\r\n");
    EXPECT_TRUE(chunked.hearAll().starts_with("HTTP/1.1 413 ")) << "chunked";
}

TEST_F(Served, LongHeadersAreRefused)
{
    Line line(server->port());
    line.say("GET /health HTTP/1.1\r\nHost: x\r\nX-Long: " + std::string(20'000, 'x') + "\r\n\r\n");
    EXPECT_TRUE(line.hearAll().starts_with("HTTP/1.1 431 "));
}

TEST_F(Served, RubbishIsAMalformedRequest)
{
    Line line(server->port());
    line.say("\x16\x03\x01 this is no HTTP\r\n\r\n");
    EXPECT_TRUE(line.hearAll().starts_with("HTTP/1.1 400 "));
}

TEST_F(Served, WhoSendsTooSlowlyIsLeft)
{
    const auto begun = std::chrono::steady_clock::now();
    Line quiet(server->port());
    EXPECT_EQ(quiet.hearAll(), "");
    Line drip(server->port());
    drip.say("POST /v1/pairings HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n");
    for (int i = 0; i < 8; ++i) { // each step in time, the whole not
        drip.say("x");
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
    EXPECT_EQ(drip.hearAll(), "");
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(8));
}

TEST_F(Served, ExpectContinueIsAnswered)
{
    Line line(server->port());
    line.say("POST /v1/pairings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
             "Content-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(line.hear("\r\n\r\n").starts_with("HTTP/1.1 100 Continue"));
    line.say("{}");
    EXPECT_TRUE(line.hearAll().starts_with("HTTP/1.1 400 "));
}

TEST_F(Served, ALongPollHearsTheBell)
{
    Counter counter(kit, kit.found());
    Line line(server->port());
    line.say("GET /v1/stores/" + counter.store + "/changes?wait=20&after=" + counter.epoch +
             ".0 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + counter.token +
             "\r\nSync-Schema: 1\r\nConnection: close\r\n\r\n");
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    const auto begun = std::chrono::steady_clock::now();
    counter.pushed({counter.op(rewards::AddMember{MemberKey("W"), {}, {}, {}, {}, {}, {}})});
    const std::string answer = line.hearAll();
    EXPECT_NE(answer.find("\"seq\":1"), std::string::npos) << answer;
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::milliseconds(900));
}

TEST_F(Served, AClientThatLeavesDoesNoHarm)
{
    Counter counter(kit, kit.found());
    for (int i = 0; i < 50; ++i) {
        Line line(server->port());
        line.say("GET /v1/stores/" + counter.store + "/changes?wait=20 HTTP/1.1\r\nHost: x\r\n" +
                 "Authorization: Bearer " + counter.token + "\r\nSync-Schema: 1\r\n\r\n");
    }
    Line line(server->port());
    line.say("GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(line.hearAll().starts_with("HTTP/1.1 200 "));
}

} // namespace
} // namespace linli::cloud
