// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back from the group robot's service, or from whoever answers in its place, and what
// the queue keeps of a message.
#include "domain/core/Check.h"
#include "domain/outreach/MessageLimits.h"
#include "domain/outreach/MessageText.h"
#include "outreach/WebhookAnswer.h"

#include "fuzz/Target.h"

namespace linli::fuzz {
namespace {

void readAnswers(std::string_view text)
{
    const QByteArray body(text.data(), qsizetype(text.size()));
    for (const bool upload : {false, true}) {
        const ports::WebhookReply reply = outreach::readAnswer(200, body, upload);
        const bool answered = reply.end == outreach::CallEnd::Answered;
        LINLI_CHECK(answered || (reply.errcode == 0 && reply.mediaId.empty()));
        // "Sent" needs a clear zero, and an upload its id.
        LINLI_CHECK(!answered || !upload || reply.errcode != 0 || !reply.mediaId.empty());
        for (const char letter : reply.mediaId) {
            LINLI_CHECK(letter > 0x20 && letter < 0x7F);
        }
    }
    LINLI_CHECK(outreach::readAnswer(500, body, false).end == outreach::CallEnd::NoAnswer);
}

} // namespace

void readHostile(Bytes input)
{
    const std::string_view text = textOf(input);
    readAnswers(text);
    const Result<outreach::Message> message = outreach::messageOfStored(text);
    if (message.ok()) { // what is read can be kept, and is the same again
        LINLI_CHECK(*outreach::messageOfStored(outreach::storedText(*message)) == *message);
        static_cast<void>(outreach::check(*message).ok());
        LINLI_CHECK(outreach::headlineOf(*message).size() <= 60);
    }
}

std::vector<std::string> seeds()
{
    using namespace outreach;
    std::vector<std::string> all{
        R"({"errcode":0,"errmsg":"ok"})",
        R"({"errcode":93000,"errmsg":"invalid webhook url, hint: [1], from ip: 1.2.3.4"})",
        R"({"errcode":45009,"errmsg":"api freq out of limit"})",
        R"({"errcode":130101,"errmsg":"exceed 20 times per minute"})",
        R"({"errcode":0,"errmsg":"ok","type":"file","media_id":"3a8asd892asd8asd","created_at":"1380000000"})",
        R"({"errcode":-1})",
        "<html>login</html>",
    };
    const std::vector<Message> messages{
        TextMessage{"邻居们好", {"@all"}, {"13800000001"}},
        MarkdownMessage{"# 榜\n| 1 | 李** |", true},
        NewsMessage{{{"a", "b", "https://a.example", ""}}},
        FileMessage{"a.xlsx", "PK\x03\x04....", false},
        TextNoticeMessage{
            {{"a", "b"}, {}, {{"k", "v", ""}}, {{"j", "https://j.example"}}, "https://u"},
            {"12", "x"},
            "s"},
        NewsNoticeMessage{
            {{"a", "b"}, {}, {}, {}, "https://u"}, "https://p", 1300, {}, "", {{"x", "y"}}},
    };
    for (const Message& message : messages) {
        all.push_back(storedText(message));
    }
    return all;
}

} // namespace linli::fuzz
