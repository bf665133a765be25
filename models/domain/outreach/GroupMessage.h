// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace linli::outreach {

/// The messages a 企业微信 group robot takes (reference/ecosystem.md §2a). All texts are UTF-8,
/// all limits of theirs are bytes; MessageLimits.h checks them.
enum class MessageKind
{
    Text,
    Markdown,
    MarkdownV2,
    Image,
    News,
    File,
    Voice,
    TextNotice,
    NewsNotice,
};
inline constexpr int kMessageKinds = 9;

/// The only message that can call people by their mobile number.
struct TextMessage
{
    std::string content;
    std::vector<std::string> mentioned;        ///< ids of the company's own people, or "@all"
    std::vector<std::string> mentionedMobiles; ///< mobile numbers of theirs, or "@all"
    auto operator<=>(const TextMessage&) const = default;
};

/// v2: tables, lists, pictures, code; neither colours nor mentions. v1: three colours and
/// <@userid>.
struct MarkdownMessage
{
    std::string content;
    bool v2 = true;
    auto operator<=>(const MarkdownMessage&) const = default;
};

struct ImageMessage
{
    std::string bytes; ///< of a JPG or PNG, as they are
    auto operator<=>(const ImageMessage&) const = default;
};

struct NewsItem
{
    std::string title;
    std::string description;
    std::string url;
    std::string pictureUrl;
    auto operator<=>(const NewsItem&) const = default;
};
struct NewsMessage
{
    std::vector<NewsItem> items;
    auto operator<=>(const NewsMessage&) const = default;
};

/// Uploaded first; voice is an AMR of at most a minute.
struct FileMessage
{
    std::string name;
    std::string bytes;
    bool voice = false;
    auto operator<=>(const FileMessage&) const = default;
};

/// A title with the line under it, used by cards all over.
struct CardText
{
    std::string title;
    std::string text;
    auto operator<=>(const CardText&) const = default;
};
struct CardLine
{
    std::string key;
    std::string value;
    std::string url; ///< empty: plain text
    auto operator<=>(const CardLine&) const = default;
};
struct CardJump
{
    std::string title;
    std::string url;
    auto operator<=>(const CardJump&) const = default;
};

/// What both cards share. A press on the card opens `url`, which they must have.
struct CardMessage
{
    CardText main;
    CardText quote;
    std::vector<CardLine> lines;
    std::vector<CardJump> jumps;
    std::string url;
    auto operator<=>(const CardMessage&) const = default;
};
struct TextNoticeMessage
{
    CardMessage card;
    CardText emphasis;
    std::string subTitle;
    auto operator<=>(const TextNoticeMessage&) const = default;
};
struct NewsNoticeMessage
{
    CardMessage card;
    std::string imageUrl;
    std::int32_t aspectPermille = 1300; ///< width to height, 1300–2250
    CardText imageText;                 ///< beside a small picture
    std::string imageTextPictureUrl;
    std::vector<CardText> vertical;
    auto operator<=>(const NewsNoticeMessage&) const = default;
};

using Message = std::variant<TextMessage,
                             MarkdownMessage,
                             ImageMessage,
                             NewsMessage,
                             FileMessage,
                             TextNoticeMessage,
                             NewsNoticeMessage>;

[[nodiscard]] MessageKind kindOf(const Message& message);
/// "text", "markdown", "markdown_v2", "image", "news", "file", "voice", "text_notice",
/// "news_notice".
[[nodiscard]] std::string_view textOf(MessageKind kind);
[[nodiscard]] std::optional<MessageKind> parseMessageKind(std::string_view text);
/// Files and voices are uploaded before the message that names them.
[[nodiscard]] bool needsUpload(MessageKind kind);
/// The first line that says what it is about, without marks of markdown, at most 60 bytes.
[[nodiscard]] std::string headlineOf(const Message& message);

} // namespace linli::outreach
