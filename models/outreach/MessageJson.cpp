// SPDX-License-Identifier: GPL-3.0-or-later
#include "outreach/MessageJson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linli::outreach {
namespace {

QString qs(const std::string& text)
{
    return QString::fromStdString(text);
}

QJsonArray arrayOf(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts) {
        array.append(qs(text));
    }
    return array;
}

/// Empty members are left out: the service takes an empty text for a mistake.
void put(QJsonObject& object, QLatin1String name, const std::string& text)
{
    if (!text.empty()) {
        object.insert(name, qs(text));
    }
}

void put(QJsonObject& object, QLatin1String name, const QJsonObject& inner)
{
    if (!inner.isEmpty()) {
        object.insert(name, inner);
    }
}

QJsonObject titled(const CardText& text)
{
    QJsonObject object;
    put(object, QLatin1String("title"), text.title);
    put(object, QLatin1String("desc"), text.text);
    return object;
}

QJsonObject cardOf(const CardMessage& card, QLatin1String type)
{
    QJsonObject object{{QStringLiteral("card_type"), type}};
    put(object, QLatin1String("main_title"), titled(card.main));
    QJsonObject quote;
    put(quote, QLatin1String("title"), card.quote.title);
    put(quote, QLatin1String("quote_text"), card.quote.text);
    put(object, QLatin1String("quote_area"), quote);
    QJsonArray lines;
    for (const CardLine& line : card.lines) {
        QJsonObject one{{QStringLiteral("keyname"), qs(line.key)}};
        put(one, QLatin1String("value"), line.value);
        if (!line.url.empty()) {
            one.insert(QStringLiteral("type"), 1);
            one.insert(QStringLiteral("url"), qs(line.url));
        }
        lines.append(one);
    }
    QJsonArray jumps;
    for (const CardJump& jump : card.jumps) {
        jumps.append(QJsonObject{{QStringLiteral("type"), 1},
                                 {QStringLiteral("title"), qs(jump.title)},
                                 {QStringLiteral("url"), qs(jump.url)}});
    }
    if (!lines.isEmpty()) {
        object.insert(QStringLiteral("horizontal_content_list"), lines);
    }
    if (!jumps.isEmpty()) {
        object.insert(QStringLiteral("jump_list"), jumps);
    }
    object.insert(QStringLiteral("card_action"),
                  QJsonObject{{QStringLiteral("type"), 1}, {QStringLiteral("url"), qs(card.url)}});
    return object;
}

QJsonObject bodyOf(const TextMessage& one)
{
    QJsonObject text{{QStringLiteral("content"), qs(one.content)}};
    if (!one.mentioned.empty()) {
        text.insert(QStringLiteral("mentioned_list"), arrayOf(one.mentioned));
    }
    if (!one.mentionedMobiles.empty()) {
        text.insert(QStringLiteral("mentioned_mobile_list"), arrayOf(one.mentionedMobiles));
    }
    return text;
}

QJsonObject bodyOf(const MarkdownMessage& one)
{
    return {{QStringLiteral("content"), qs(one.content)}};
}

QJsonObject bodyOf(const ImageMessage& one)
{
    const QByteArray bytes = QByteArray::fromStdString(one.bytes);
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    return {{QStringLiteral("base64"), QString::fromLatin1(bytes.toBase64())},
            {QStringLiteral("md5"), QString::fromLatin1(sum)}};
}

QJsonObject bodyOf(const NewsMessage& one)
{
    QJsonArray articles;
    for (const NewsItem& item : one.items) {
        QJsonObject article{{QStringLiteral("title"), qs(item.title)},
                            {QStringLiteral("url"), qs(item.url)}};
        put(article, QLatin1String("description"), item.description);
        put(article, QLatin1String("picurl"), item.pictureUrl);
        articles.append(article);
    }
    return {{QStringLiteral("articles"), articles}};
}

QJsonObject bodyOf(const TextNoticeMessage& one)
{
    QJsonObject card = cardOf(one.card, QLatin1String("text_notice"));
    put(card, QLatin1String("emphasis_content"), titled(one.emphasis));
    put(card, QLatin1String("sub_title_text"), one.subTitle);
    return card;
}

QJsonObject bodyOf(const NewsNoticeMessage& one)
{
    QJsonObject card = cardOf(one.card, QLatin1String("news_notice"));
    if (!one.imageUrl.empty()) {
        card.insert(QStringLiteral("card_image"),
                    QJsonObject{{QStringLiteral("url"), qs(one.imageUrl)},
                                {QStringLiteral("aspect_ratio"), one.aspectPermille / 1000.0}});
    }
    if (!one.imageTextPictureUrl.empty()) {
        QJsonObject area = titled(one.imageText);
        area.insert(QStringLiteral("type"), 0);
        area.insert(QStringLiteral("image_url"), qs(one.imageTextPictureUrl));
        card.insert(QStringLiteral("image_text_area"), area);
    }
    QJsonArray vertical;
    for (const CardText& line : one.vertical) {
        vertical.append(titled(line));
    }
    if (!vertical.isEmpty()) {
        card.insert(QStringLiteral("vertical_content_list"), vertical);
    }
    return card;
}

QString typeOf(MessageKind kind)
{
    if (kind == MessageKind::TextNotice || kind == MessageKind::NewsNotice) {
        return QStringLiteral("template_card");
    }
    const std::string_view text = textOf(kind);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct Body
{
    const QString& mediaId;
    QJsonObject operator()(const FileMessage&) const
    {
        return {{QStringLiteral("media_id"), mediaId}};
    }
    template <typename One> QJsonObject operator()(const One& one) const { return bodyOf(one); }
};

} // namespace

QByteArray messageJson(const Message& message, const QString& mediaId)
{
    const QString type = typeOf(kindOf(message));
    const QJsonObject body{{QStringLiteral("msgtype"), type},
                           {type, std::visit(Body{mediaId}, message)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace linli::outreach
