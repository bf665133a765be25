// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outreach/MessageLimits.h"

#include <algorithm>

namespace linli::outreach {
namespace {

Error beyond(std::string field, std::string value, std::string allowed)
{
    return Error::badInput(ErrorCode::WebhookLimit, std::move(field), std::move(value),
                           std::move(allowed));
}

Result<void> atMost(const char* field, std::size_t found, std::size_t most, const char* unit)
{
    if (found <= most) {
        return {};
    }
    return beyond(field, std::to_string(found) + " " + unit,
                  "<= " + std::to_string(most) + " " + unit);
}

Result<void> filled(const char* field, std::string_view text)
{
    if (text.find_first_not_of(" \t\r\n") != std::string_view::npos) {
        return {};
    }
    return Error::badInput(ErrorCode::MissingValue, field, "", "1–");
}

/// Half a character, a lone continuation or a NUL would be refused over there without a word why.
bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80U                    ? 1
                                   : lead >= 0xC2U && lead < 0xE0U ? 2
                                   : lead >= 0xE0U && lead < 0xF0U ? 3
                                   : lead >= 0xF0U && lead < 0xF5U ? 4
                                                                   : 0;
        if (length == 0 || lead == 0 || i + length > text.size()) {
            return false;
        }
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80U) {
                return false;
            }
        }
        i += length;
    }
    return true;
}

Result<void> words(const char* field, std::string_view text, std::size_t most)
{
    LINLI_TRY(filled(field, text));
    if (!isUtf8(text)) {
        return beyond(field, "not UTF-8", "UTF-8");
    }
    return atMost(field, text.size(), most, "bytes");
}

Result<void> optionalWords(const char* field, std::string_view text, std::size_t most)
{
    return text.empty() ? Result<void>() : words(field, text, most);
}

Result<void> address(const char* field, std::string_view url)
{
    LINLI_TRY(filled(field, url));
    LINLI_TRY(atMost(field, url.size(), limits::kUrl, "bytes"));
    const bool plain = std::ranges::all_of(
        url, [](char letter) { return static_cast<unsigned char>(letter) > 0x20U; });
    if (!plain || (!url.starts_with("https://") && !url.starts_with("http://") &&
                   !url.starts_with("HTTPS://") && !url.starts_with("HTTP://"))) {
        return beyond(field, std::string(url.substr(0, 40)), "https://…");
    }
    return {};
}

Result<void> optionalAddress(const char* field, std::string_view url)
{
    return url.empty() ? Result<void>() : address(field, url);
}

bool isMobile(std::string_view text)
{
    return text == "@all" ||
           (text.size() == 11 && text.front() == '1' &&
            std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }));
}

Result<void> checkCard(const CardMessage& card)
{
    LINLI_TRY(optionalWords("card_title", card.main.title, limits::kNewsTitle));
    LINLI_TRY(optionalWords("card_description", card.main.text, limits::kNewsDescription));
    LINLI_TRY(optionalWords("quote", card.quote.text, limits::kNewsDescription));
    LINLI_TRY(optionalWords("quote_title", card.quote.title, limits::kNewsTitle));
    LINLI_TRY(atMost("card_lines", card.lines.size(), limits::kCardLines, "lines"));
    LINLI_TRY(atMost("card_jumps", card.jumps.size(), limits::kCardJumps, "links"));
    for (const CardLine& line : card.lines) {
        LINLI_TRY(words("card_line", line.key, limits::kNewsTitle));
        LINLI_TRY(optionalWords("card_line", line.value, limits::kNewsDescription));
        LINLI_TRY(optionalAddress("card_line_url", line.url));
    }
    for (const CardJump& jump : card.jumps) {
        LINLI_TRY(words("card_jump", jump.title, limits::kNewsTitle));
        LINLI_TRY(address("card_jump_url", jump.url));
    }
    return address("card_url", card.url);
}

struct Check
{
    Result<void> operator()(const TextMessage& one) const
    {
        LINLI_TRY(words("text", one.content, limits::kText));
        LINLI_TRY(atMost("mentions", one.mentioned.size() + one.mentionedMobiles.size(),
                         limits::kMentions, "people"));
        for (const std::string& who : one.mentioned) {
            LINLI_TRY(words("mention", who, 64));
        }
        for (const std::string& mobile : one.mentionedMobiles) {
            if (!isMobile(mobile)) { // the number itself stays out of the message
                return beyond("mention", std::to_string(mobile.size()) + " bytes",
                              "1XXXXXXXXXX, @all");
            }
        }
        return {};
    }
    Result<void> operator()(const MarkdownMessage& one) const
    {
        LINLI_TRY(words("markdown", one.content, limits::kMarkdown));
        if (one.v2 && usesOnlyV1Marks(one.content)) {
            return beyond("markdown_v2", "<@…>, <font color>",
                          "text (mentions), markdown (colours)");
        }
        return {};
    }
    Result<void> operator()(const ImageMessage& one) const
    {
        if (!isPngOrJpeg(one.bytes)) {
            return beyond("image", "?", "JPG, PNG");
        }
        return atMost("image", one.bytes.size(), limits::kImage, "bytes");
    }
    Result<void> operator()(const NewsMessage& one) const
    {
        if (one.items.empty() || one.items.size() > limits::kNewsItems) {
            return beyond("news", std::to_string(one.items.size()), "1–8");
        }
        for (const NewsItem& item : one.items) {
            LINLI_TRY(words("news_title", item.title, limits::kNewsTitle));
            LINLI_TRY(
                optionalWords("news_description", item.description, limits::kNewsDescription));
            LINLI_TRY(address("news_url", item.url));
            LINLI_TRY(optionalAddress("news_picture", item.pictureUrl));
        }
        return {};
    }
    Result<void> operator()(const FileMessage& one) const
    {
        LINLI_TRY(words("file_name", one.name, 255));
        if (one.name.find_first_of("/\\\"\r\n") != std::string::npos) {
            return beyond("file_name", "/ \\ \"", "name.xlsx");
        }
        if (one.bytes.size() < limits::kSmallestFile) {
            return beyond("file", std::to_string(one.bytes.size()) + " bytes", "> 5 bytes");
        }
        if (one.voice) {
            if (!one.bytes.starts_with("#!AMR")) {
                return beyond("voice", "?", "AMR");
            }
            return atMost("voice", one.bytes.size(), limits::kVoice, "bytes");
        }
        return atMost("file", one.bytes.size(), limits::kFile, "bytes");
    }
    Result<void> operator()(const TextNoticeMessage& one) const
    {
        LINLI_TRY(filled("card_title", one.card.main.title + one.subTitle));
        LINLI_TRY(optionalWords("emphasis", one.emphasis.title, 64));
        LINLI_TRY(optionalWords("emphasis_description", one.emphasis.text, limits::kNewsTitle));
        LINLI_TRY(optionalWords("sub_title", one.subTitle, limits::kNewsDescription));
        return checkCard(one.card);
    }
    Result<void> operator()(const NewsNoticeMessage& one) const
    {
        LINLI_TRY(filled("card_title", one.card.main.title));
        if (one.imageUrl.empty() && one.imageTextPictureUrl.empty()) {
            return Error::badInput(ErrorCode::MissingValue, "card_image", "", "https://…");
        }
        LINLI_TRY(optionalAddress("card_image", one.imageUrl));
        LINLI_TRY(optionalAddress("card_small_image", one.imageTextPictureUrl));
        if (one.aspectPermille < 1300 || one.aspectPermille > 2250) {
            return beyond("aspect", std::to_string(one.aspectPermille), "1300–2250");
        }
        LINLI_TRY(atMost("card_vertical", one.vertical.size(), limits::kCardVertical, "lines"));
        for (const CardText& line : one.vertical) {
            LINLI_TRY(words("card_vertical", line.title, limits::kNewsTitle));
            LINLI_TRY(optionalWords("card_vertical", line.text, limits::kNewsDescription));
        }
        LINLI_TRY(optionalWords("image_text", one.imageText.title, limits::kNewsTitle));
        LINLI_TRY(optionalWords("image_text", one.imageText.text, limits::kNewsDescription));
        return checkCard(one.card);
    }
};

} // namespace

std::optional<TextRoom> textRoom(const Message& message)
{
    if (const auto* text = std::get_if<TextMessage>(&message)) {
        return TextRoom{text->content.size(), limits::kText};
    }
    if (const auto* markdown = std::get_if<MarkdownMessage>(&message)) {
        return TextRoom{markdown->content.size(), limits::kMarkdown};
    }
    return std::nullopt;
}

Result<void> check(const Message& message)
{
    return std::visit(Check(), message);
}

bool usesOnlyV1Marks(std::string_view markdown)
{
    return markdown.find("<@") != std::string_view::npos ||
           markdown.find("<font") != std::string_view::npos;
}

bool isPngOrJpeg(std::string_view bytes)
{
    using namespace std::string_view_literals;
    return bytes.starts_with("\x89PNG\r\n\x1a\n"sv) || bytes.starts_with("\xff\xd8\xff"sv);
}

} // namespace linli::outreach
