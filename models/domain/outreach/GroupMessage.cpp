// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outreach/GroupMessage.h"

#include <array>

namespace linli::outreach {
namespace {

constexpr std::array<std::string_view, kMessageKinds> kKinds{"text",  "markdown",    "markdown_v2",
                                                             "image", "news",        "file",
                                                             "voice", "text_notice", "news_notice"};
constexpr std::size_t kHeadline = 60;

/// Never in the middle of a character.
std::string shortened(std::string_view text)
{
    const std::size_t first = text.find_first_not_of("#>*-| `\n\r\t");
    text.remove_prefix(first == std::string_view::npos ? text.size() : first);
    text = text.substr(0, text.find_first_of("\r\n"));
    std::size_t end = std::min(text.size(), kHeadline);
    while (end < text.size() && end > 0 &&
           (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    std::string plain;
    for (const char letter : text.substr(0, end)) {
        if (letter != '*' && letter != '`') {
            plain += letter;
        }
    }
    return plain;
}

struct Kind
{
    MessageKind operator()(const TextMessage&) const { return MessageKind::Text; }
    MessageKind operator()(const MarkdownMessage& one) const
    {
        return one.v2 ? MessageKind::MarkdownV2 : MessageKind::Markdown;
    }
    MessageKind operator()(const ImageMessage&) const { return MessageKind::Image; }
    MessageKind operator()(const NewsMessage&) const { return MessageKind::News; }
    MessageKind operator()(const FileMessage& one) const
    {
        return one.voice ? MessageKind::Voice : MessageKind::File;
    }
    MessageKind operator()(const TextNoticeMessage&) const { return MessageKind::TextNotice; }
    MessageKind operator()(const NewsNoticeMessage&) const { return MessageKind::NewsNotice; }
};

struct Headline
{
    std::string operator()(const TextMessage& one) const { return shortened(one.content); }
    std::string operator()(const MarkdownMessage& one) const { return shortened(one.content); }
    std::string operator()(const ImageMessage&) const { return {}; }
    std::string operator()(const NewsMessage& one) const
    {
        return one.items.empty() ? std::string() : shortened(one.items.front().title);
    }
    std::string operator()(const FileMessage& one) const { return shortened(one.name); }
    std::string operator()(const TextNoticeMessage& one) const
    {
        return shortened(one.card.main.title.empty() ? one.subTitle : one.card.main.title);
    }
    std::string operator()(const NewsNoticeMessage& one) const
    {
        return shortened(one.card.main.title);
    }
};

} // namespace

MessageKind kindOf(const Message& message)
{
    return std::visit(Kind(), message);
}

std::string_view textOf(MessageKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

std::optional<MessageKind> parseMessageKind(std::string_view text)
{
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (kKinds[i] == text) {
            return static_cast<MessageKind>(i);
        }
    }
    return std::nullopt;
}

bool needsUpload(MessageKind kind)
{
    return kind == MessageKind::File || kind == MessageKind::Voice;
}

std::string headlineOf(const Message& message)
{
    return std::visit(Headline(), message);
}

} // namespace linli::outreach
