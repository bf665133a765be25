// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outreach/MessageLimits.h"
#include "domain/outreach/WebhookAddress.h"
#include "outreach/Messages.h"

#include <gtest/gtest.h>

namespace linli::outreach {
namespace {

std::string of(std::size_t bytes)
{
    return std::string(bytes, 'a');
}

/// `bytes` must be a multiple of three.
std::string chinese(std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes) {
        text += "邻";
    }
    return text;
}

NewsMessage news(std::size_t items, std::size_t title = 4, std::size_t description = 4)
{
    return {std::vector<NewsItem>(items, {of(title), of(description), "https://a.example/", ""})};
}

ImageMessage png(std::size_t bytes)
{
    std::string image = samplePng();
    image.resize(bytes, '\0');
    return {image};
}

TextNoticeMessage notice(std::size_t lines, std::size_t jumps)
{
    TextNoticeMessage one{sampleCard(), {}, "本周"};
    one.card.lines.assign(lines, {"时间", "19:30", ""});
    one.card.jumps.assign(jumps, {"看", "https://a.example/"});
    return one;
}

NewsNoticeMessage pictured(std::int32_t aspect, std::size_t vertical)
{
    return {sampleCard(), "https://a.example/p.png",
            aspect,       {},
            {},           std::vector<CardText>(vertical, {"一", "二"})};
}

struct Edge
{
    const char* what;
    Message allowed; ///< the last one that is taken
    Message refused; ///< the first one that is not
    const char* field;
};

std::vector<Edge> edges()
{
    TextNoticeMessage noAddress{sampleCard(), {}, "本周"};
    noAddress.card.url = "javascript:alert(1)";
    return {
        {"text, letters", TextMessage{of(2048), {}, {}}, TextMessage{of(2049), {}, {}}, "text"},
        {"text, characters of three bytes", TextMessage{chinese(2046), {}, {}},
         TextMessage{chinese(2049), {}, {}}, "text"},
        {"markdown", MarkdownMessage{of(4096), false}, MarkdownMessage{of(4097), false},
         "markdown"},
        {"markdown_v2", MarkdownMessage{chinese(4095), true}, MarkdownMessage{chinese(4098), true},
         "markdown"},
        {"colours only in v1", MarkdownMessage{"<font color=\"info\">a</font>", false},
         MarkdownMessage{"<font color=\"info\">a</font>", true}, "markdown_v2"},
        {"mentions only in v1", MarkdownMessage{"<@lao>", false}, MarkdownMessage{"<@lao>", true},
         "markdown_v2"},
        {"mobile of a mention", TextMessage{"a", {}, {"13800000001"}},
         TextMessage{"a", {}, {"1380000000"}}, "mention"},
        {"picture", png(2 * 1024 * 1024), png(2 * 1024 * 1024 + 1), "image"},
        {"kind of picture", ImageMessage{samplePng()}, ImageMessage{"GIF89a______"}, "image"},
        {"news, most", news(8), news(9), "news"},
        {"news, least", news(1), news(0), "news"},
        {"news title", news(1, 128), news(1, 129), "news_title"},
        {"news description", news(1, 4, 512), news(1, 4, 513), "news_description"},
        {"file, least", FileMessage{"a.txt", of(6)}, FileMessage{"a.txt", of(5)}, "file"},
        {"file, most", FileMessage{"a.txt", of(20 * 1024 * 1024)},
         FileMessage{"a.txt", of(20 * 1024 * 1024 + 1)}, "file"},
        {"file name", FileMessage{"a b.txt", of(6)}, FileMessage{"a\"b.txt", of(6)}, "file_name"},
        {"voice", FileMessage{"a.amr", "#!AMR\n" + of(2 * 1024 * 1024 - 6), true},
         FileMessage{"a.amr", "#!AMR\n" + of(2 * 1024 * 1024 - 5), true}, "voice"},
        {"kind of voice", FileMessage{"a.amr", "#!AMR\n1", true},
         FileMessage{"a.mp3", "ID3____", true}, "voice"},
        {"card lines", notice(6, 0), notice(7, 0), "card_lines"},
        {"card jumps", notice(0, 3), notice(0, 4), "card_jumps"},
        {"card address", notice(0, 0), noAddress, "card_url"},
        {"card picture, wide", pictured(2250, 0), pictured(2251, 0), "aspect"},
        {"card picture, narrow", pictured(1300, 0), pictured(1299, 0), "aspect"},
        {"card, vertical", pictured(1300, 4), pictured(1300, 5), "card_vertical"},
    };
}

TEST(MessageLimits, TakeTheLastGoodAndRefuseTheFirstBad)
{
    for (const Edge& edge : edges()) {
        EXPECT_TRUE(check(edge.allowed).ok()) << edge.what;
        const Result<void> refused = check(edge.refused);
        ASSERT_FALSE(refused.ok()) << edge.what;
        EXPECT_EQ(refused.error().code(), ErrorCode::WebhookLimit) << edge.what;
        EXPECT_EQ(refused.error().parameter("field"), edge.field) << edge.what;
        EXPECT_FALSE(refused.error().parameter("value").empty()) << edge.what;
        EXPECT_FALSE(refused.error().parameter("allowed").empty()) << edge.what;
    }
}

TEST(MessageLimits, EmptyTextsAreMissing)
{
    const std::vector<Message> empty{TextMessage{" \n", {}, {}}, MarkdownMessage{"", true},
                                     NewsNoticeMessage{sampleCard(), "", 1300, {}, "", {}}};
    for (const Message& message : empty) {
        const Result<void> refused = check(message);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code(), ErrorCode::MissingValue);
    }
}

TEST(MessageLimits, HalfACharacterIsRefused)
{
    const std::string half = std::string("邻").substr(0, 2);
    EXPECT_FALSE(check(TextMessage{"a" + half, {}, {}}).ok());
    EXPECT_FALSE(check(TextMessage{std::string("a\0b", 3), {}, {}}).ok());
}

TEST(MessageLimits, ARefusedMobileIsNotRepeatedInTheError)
{
    const Result<void> refused = check(TextMessage{"a", {}, {"138000000019"}});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().parameter("value").find("1380"), std::string_view::npos);
}

TEST(MessageLimits, GoodMessagesOfEveryKindPass)
{
    std::vector<MessageKind> kinds;
    for (const Message& message : everyKind()) {
        EXPECT_TRUE(check(message).ok()) << textOf(kindOf(message));
        kinds.push_back(kindOf(message));
    }
    EXPECT_EQ(kinds.size(), std::size_t(kMessageKinds));
}

TEST(WebhookKey, IsReadFromTheAddressAsItStandsInTheGroup)
{
    const std::string key = "693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa";
    for (const std::string& given :
         {key, "  " + key + "\n", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=" + key}) {
        const Result<std::string> read = parseWebhookKey(given);
        ASSERT_TRUE(read.ok()) << given;
        EXPECT_EQ(*read, key);
    }
}

TEST(WebhookKey, OtherAddressesAndOddKeysAreRefusedWithoutBeingRepeated)
{
    for (const std::string given :
         {"https://evil.example/cgi-bin/webhook/send?key=693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa",
          "http://qyapi.weixin.qq.com/cgi-bin/webhook/"
          "send?key=693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa",
          "short", "693a91f6 7aoc 4bc4 97a0 0ec2", "693a91f6-7aoc-4bc4-97a0&type=x", ""}) {
        const Result<std::string> read = parseWebhookKey(given);
        ASSERT_FALSE(read.ok()) << given;
        EXPECT_EQ(read.error().parameter("value"), "");
        EXPECT_EQ(read.error().parameter("allowed").find("693a"), std::string_view::npos);
    }
}

TEST(TestAddress, IsThisComputerOrSealed)
{
    EXPECT_EQ(parseTestAddress("").valueOr("no"), "");
    EXPECT_EQ(parseTestAddress("https://qyapi.weixin.qq.com").valueOr("no"), "");
    EXPECT_EQ(parseTestAddress("http://127.0.0.1:8080/").valueOr("no"), "http://127.0.0.1:8080");
    EXPECT_EQ(parseTestAddress("http://[::1]:8080").valueOr("no"), "http://[::1]:8080");
    EXPECT_EQ(parseTestAddress("https://robot.example").valueOr("no"), "https://robot.example");
    for (const char* bad :
         {"http://robot.example", "ftp://127.0.0.1", "http://127.0.0.1@evil.example",
          "https://a.example/x", "http://127.0.0.1:port", "https://"}) {
        EXPECT_FALSE(parseTestAddress(bad).ok()) << bad;
    }
}

} // namespace
} // namespace linli::outreach
