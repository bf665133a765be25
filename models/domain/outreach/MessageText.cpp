// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outreach/MessageText.h"

#include <charconv>

namespace linli::outreach {
namespace {

class Writer
{
  public:
    void field(std::string& text)
    {
        m_text += std::to_string(text.size());
        m_text += ':';
        m_text += text;
    }
    void number(std::int32_t& value)
    {
        std::string digits = std::to_string(value);
        field(digits);
    }
    std::size_t count(std::size_t given)
    {
        auto value = static_cast<std::int32_t>(given);
        number(value);
        return given;
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

  private:
    std::string m_text;
};

class Reader
{
  public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    void field(std::string& text)
    {
        std::size_t length = 0;
        const char* end = m_rest.data() + m_rest.size();
        const auto [stop, error] = std::from_chars(m_rest.data(), end, length);
        const auto digits = static_cast<std::size_t>(stop - m_rest.data());
        if (error != std::errc() || stop == end || *stop != ':' ||
            length > m_rest.size() - digits - 1) {
            m_good = false;
            m_rest = {};
            return;
        }
        text = m_rest.substr(digits + 1, length);
        m_rest.remove_prefix(digits + 1 + length);
    }
    void number(std::int32_t& value)
    {
        std::string digits;
        field(digits);
        const char* end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, value);
        m_good = m_good && error == std::errc() && stop == end;
    }
    /// Every entry takes two bytes at least, so a count beyond the rest is none.
    std::size_t count(std::size_t)
    {
        std::int32_t value = 0;
        number(value);
        const bool possible = value >= 0 && static_cast<std::size_t>(value) <= m_rest.size() / 2;
        m_good = m_good && possible;
        return m_good ? static_cast<std::size_t>(value) : 0;
    }
    [[nodiscard]] bool readWhole() const { return m_good && m_rest.empty(); }
    [[nodiscard]] bool good() const { return m_good; }

  private:
    std::string_view m_rest;
    bool m_good = true;
};

template <typename Archive, typename T, typename Each>
void list(Archive& archive, std::vector<T>& items, Each each)
{
    items.resize(archive.count(items.size()));
    for (T& item : items) {
        each(item);
    }
}

template <typename Archive> void walk(Archive& a, std::vector<std::string>& texts)
{
    list(a, texts, [&a](std::string& text) { a.field(text); });
}
template <typename Archive> void walk(Archive& a, CardText& text)
{
    a.field(text.title);
    a.field(text.text);
}
template <typename Archive> void walk(Archive& a, CardMessage& card)
{
    walk(a, card.main);
    walk(a, card.quote);
    list(a, card.lines, [&a](CardLine& line) {
        a.field(line.key);
        a.field(line.value);
        a.field(line.url);
    });
    list(a, card.jumps, [&a](CardJump& jump) {
        a.field(jump.title);
        a.field(jump.url);
    });
    a.field(card.url);
}
template <typename Archive> void walk(Archive& a, TextMessage& one)
{
    a.field(one.content);
    walk(a, one.mentioned);
    walk(a, one.mentionedMobiles);
}
template <typename Archive> void walk(Archive& a, MarkdownMessage& one)
{
    a.field(one.content);
}
template <typename Archive> void walk(Archive& a, ImageMessage& one)
{
    a.field(one.bytes);
}
template <typename Archive> void walk(Archive& a, NewsMessage& one)
{
    list(a, one.items, [&a](NewsItem& item) {
        a.field(item.title);
        a.field(item.description);
        a.field(item.url);
        a.field(item.pictureUrl);
    });
}
template <typename Archive> void walk(Archive& a, FileMessage& one)
{
    a.field(one.name);
    a.field(one.bytes);
}
template <typename Archive> void walk(Archive& a, TextNoticeMessage& one)
{
    walk(a, one.card);
    walk(a, one.emphasis);
    a.field(one.subTitle);
}
template <typename Archive> void walk(Archive& a, NewsNoticeMessage& one)
{
    walk(a, one.card);
    a.field(one.imageUrl);
    a.number(one.aspectPermille);
    walk(a, one.imageText);
    a.field(one.imageTextPictureUrl);
    list(a, one.vertical, [&a](CardText& line) { walk(a, line); });
}

Message emptyOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
        return TextMessage();
    case MessageKind::Markdown:
        return MarkdownMessage{{}, false};
    case MessageKind::MarkdownV2:
        return MarkdownMessage{{}, true};
    case MessageKind::Image:
        return ImageMessage();
    case MessageKind::News:
        return NewsMessage();
    case MessageKind::File:
        return FileMessage();
    case MessageKind::Voice:
        return FileMessage{{}, {}, true};
    case MessageKind::TextNotice:
        return TextNoticeMessage();
    case MessageKind::NewsNotice:
        break;
    }
    return NewsNoticeMessage();
}

} // namespace

std::string storedText(const Message& message)
{
    Writer writer;
    std::string kind(textOf(kindOf(message)));
    writer.field(kind);
    Message copy = message;
    std::visit([&writer](auto& one) { walk(writer, one); }, copy);
    return writer.take();
}

Result<Message> messageOfStored(std::string_view stored)
{
    Reader reader(stored);
    std::string name;
    reader.field(name);
    const std::optional<MessageKind> kind = parseMessageKind(name);
    if (!reader.good() || !kind) {
        return Error(ErrorCode::StorageCorrupt).detail("a group message without a kind");
    }
    Message message = emptyOf(*kind);
    std::visit([&reader](auto& one) { walk(reader, one); }, message);
    if (!reader.readWhole()) {
        return Error(ErrorCode::StorageCorrupt).detail("a group message that ends elsewhere");
    }
    return message;
}

} // namespace linli::outreach
