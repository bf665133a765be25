// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/posts/PostText.h"

#include "words/ValueText.h"

#include <array>

namespace linli::words {
namespace {

using ports::PostState;
using ports::PostTrouble;

constexpr std::array<Bilingual, outreach::kMessageKinds> kKinds{
    Bilingual{u"文本", u"Text"},
    Bilingual{u"Markdown", u"Markdown"},
    Bilingual{u"Markdown 表格", u"Markdown with tables"},
    Bilingual{u"图片", u"Picture"},
    Bilingual{u"图文", u"Article"},
    Bilingual{u"文件", u"File"},
    Bilingual{u"语音", u"Voice"},
    Bilingual{u"通知卡片", u"Notice card"},
    Bilingual{u"图文卡片", u"Picture card"}};

constexpr std::array<Bilingual, 7> kStates{
    Bilingual{u"等待发送", u"Waiting"}, Bilingual{u"正在发送", u"Being sent"},
    Bilingual{u"已发送", u"Sent"},      Bilingual{u"被拒绝", u"Refused"},
    Bilingual{u"已放弃", u"Given up"},  Bilingual{u"不确定", u"Not certain"},
    Bilingual{u"已取消", u"Cancelled"}};

struct CodeText
{
    std::int64_t errcode;
    Bilingual text;
};
constexpr std::array kCodes{
    CodeText{-1, {u"企业微信正忙", u"企业微信 is busy"}},
    CodeText{40008,
             {u"企业微信不认识这种消息：换成文本或图片再发",
              u"企业微信 does not know this kind of message: send it as text or picture"}},
    CodeText{
        40058,
        {u"内容不符合企业微信的要求（太长或缺少一项）：改短后再发",
         u"The content does not fit 企业微信 (too long, or something is missing): shorten it"}},
    CodeText{45009,
             {u"发得太频繁，企业微信要求等一会儿", u"Too many posts, 企业微信 asks for a pause"}},
    CodeText{45033,
             {u"同时发的太多，企业微信要求等一会儿",
              u"Too many posts at once, 企业微信 asks for a pause"}},
    CodeText{93000,
             {u"群机器人的密钥无效，机器人可能已被移出群：在设置里重新填写密钥",
              u"The robot's key is not valid, it may have left the group: enter its key again in "
              u"Settings"}},
    CodeText{130101,
             {u"一分钟超过 20 条，企业微信暂停 10 分钟",
              u"More than 20 in a minute, 企业微信 pauses for 10 minutes"}},
};

QString why(const ports::Post& post, Language language)
{
    switch (post.trouble) {
    case PostTrouble::None:
        return {};
    case PostTrouble::Answer:
        return errcodeText(post.errcode, language);
    case PostTrouble::Line:
        return Bilingual{u"连不上企业微信", u"企业微信 cannot be reached"}.in(language);
    case PostTrouble::Silence:
        return Bilingual{u"已发出，但没有收到可读的回答：请先看一眼群里有没有，再决定重发",
                         u"It left, but no readable answer came: look into the group first, then "
                         u"decide whether to send it again"}
            .in(language);
    case PostTrouble::Key:
        break;
    }
    return Bilingual{u"这台电脑上没有机器人的密钥：在设置里填写",
                     u"This computer has no key of the robot: enter it in Settings"}
        .in(language);
}

QString waitingText(const ports::Post& post, Instant now, BusinessDay today, Language language)
{
    if (post.nextAt <= now) {
        return Bilingual{u"排队中，每 3 秒发一条", u"In the queue, one every 3 seconds"}.in(
            language);
    }
    return Bilingual{u"%1 再试（第 %2 次）", u"Tries again %1 (try %2)"}
        .in(language)
        .arg(instantText(post.nextAt, today, language))
        .arg(post.tries + 1);
}

} // namespace

QString messageKindText(outreach::MessageKind kind, Language language)
{
    return kKinds[static_cast<std::size_t>(kind)].in(language);
}

QString postStateText(PostState state, Language language)
{
    return kStates[static_cast<std::size_t>(state)].in(language);
}

QString errcodeText(std::int64_t errcode, Language language)
{
    const QString number = QStringLiteral(" (%1)").arg(errcode);
    for (const CodeText& code : kCodes) {
        if (code.errcode == errcode) {
            return code.text.in(language) + number;
        }
    }
    return Bilingual{u"企业微信没有接受这条消息", u"企业微信 did not take the message"}.in(
               language) +
           number;
}

QString postSentence(const ports::Post& post, Instant now, BusinessDay today, Language language)
{
    const QString stop = Bilingual{u"。", u". "}.in(language);
    QString reason = why(post, language);
    if (post.state == PostState::Waiting) {
        return (reason.isEmpty() ? QString() : reason + stop) +
               waitingText(post, now, today, language);
    }
    if (post.state == PostState::Sent && post.endedAt) {
        return instantText(*post.endedAt, today, language);
    }
    return reason;
}

} // namespace linli::words
