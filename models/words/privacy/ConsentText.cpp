// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/privacy/ConsentText.h"

#include <array>

namespace linli::words {
namespace {

using privacy::Purpose;

struct PurposeWords
{
    Purpose purpose;
    Bilingual text;
};

constexpr std::array kPurposes{
    PurposeWords{Purpose::Membership, {u"成为邻居会员", u"Being a neighbour"}},
    PurposeWords{Purpose::FullName, {u"公开全名", u"Whole name in public"}},
    PurposeWords{Purpose::Title, {u"公开称呼", u"Form of address in public"}},
    PurposeWords{Purpose::MaskedName, {u"只显示姓", u"Surname only"}},
    PurposeWords{Purpose::OffBoard, {u"不上榜", u"Left off boards"}},
    PurposeWords{Purpose::Contact, {u"发消息联系", u"Messages"}},
    PurposeWords{Purpose::Photo, {u"使用照片", u"Photos"}},
    PurposeWords{Purpose::Story, {u"分享故事（书面）", u"Success story (in writing)"}},
    PurposeWords{Purpose::Birthday, {u"生日月日", u"Birthday (month, day)"}},
};

struct ChannelWords
{
    std::string_view channel;
    Bilingual text;
};

constexpr std::array kChannels{
    ChannelWords{"counter", {u"柜台口头", u"at the counter"}},
    ChannelWords{"paper", {u"纸质签字", u"on paper"}},
    ChannelWords{"page", {u"本人页面", u"on her page"}},
    ChannelWords{"invite_page", {u"邀请页", u"on the invite page"}},
    ChannelWords{"phone", {u"电话或聊天", u"by phone or chat"}},
    ChannelWords{"file", {u"导入名单", u"in an imported list"}},
};

} // namespace

QString purposeText(Purpose purpose, Language language)
{
    for (const PurposeWords& words : kPurposes) {
        if (words.purpose == purpose) {
            return words.text.in(language);
        }
    }
    return {};
}

QString purposeText(std::string_view purpose, Language language)
{
    const auto known = privacy::purposeOf(purpose);
    return known ? purposeText(*known, language)
                 : QString::fromUtf8(purpose.data(), qsizetype(purpose.size()));
}

QString channelText(std::string_view channel, Language language)
{
    for (const ChannelWords& words : kChannels) {
        if (words.channel == channel) {
            return words.text.in(language);
        }
    }
    return QString::fromUtf8(channel.data(), qsizetype(channel.size()));
}

QString wordingOf(const ports::ConsentText& text, Language language)
{
    return QString::fromStdString(language == Language::Zh ? text.zh : text.en);
}

} // namespace linli::words
