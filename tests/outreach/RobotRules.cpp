// SPDX-License-Identifier: GPL-3.0-or-later
#include "outreach/RobotRules.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace linli::outreach {
namespace {

constexpr int kBadParameter = 40058;

bool isText(const QJsonValue& value, qsizetype most)
{
    return value.isString() && !value.toString().isEmpty() &&
           value.toString().toUtf8().size() <= most;
}

bool onlyKeys(const QJsonObject& object, const QSet<QString>& known)
{
    for (const QString& key : object.keys()) {
        if (!known.contains(key)) {
            return false;
        }
    }
    return true;
}

bool textIsGood(const QJsonObject& text)
{
    return onlyKeys(text, {QStringLiteral("content"), QStringLiteral("mentioned_list"),
                           QStringLiteral("mentioned_mobile_list")}) &&
           isText(text.value(QStringLiteral("content")), 2048);
}

bool markdownIsGood(const QJsonObject& markdown)
{
    return onlyKeys(markdown, {QStringLiteral("content")}) &&
           isText(markdown.value(QStringLiteral("content")), 4096);
}

bool imageIsGood(const QJsonObject& image)
{
    const QByteArray bytes =
        QByteArray::fromBase64(image.value(QStringLiteral("base64")).toString().toLatin1());
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    const bool kind = bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff");
    return kind && bytes.size() <= 2 * 1024 * 1024 &&
           image.value(QStringLiteral("md5")).toString().toLatin1() == sum;
}

bool newsIsGood(const QJsonObject& news)
{
    const QJsonArray articles = news.value(QStringLiteral("articles")).toArray();
    if (articles.isEmpty() || articles.size() > 8) {
        return false;
    }
    for (const QJsonValue& one : articles) {
        const QJsonObject article = one.toObject();
        if (!isText(article.value(QStringLiteral("title")), 128) ||
            !isText(article.value(QStringLiteral("url")), 2048) ||
            article.value(QStringLiteral("description")).toString().toUtf8().size() > 512) {
            return false;
        }
    }
    return true;
}

bool cardIsGood(const QJsonObject& card)
{
    const QString type = card.value(QStringLiteral("card_type")).toString();
    const QJsonObject action = card.value(QStringLiteral("card_action")).toObject();
    const bool opens = action.value(QStringLiteral("type")).toInt() == 1 &&
                       isText(action.value(QStringLiteral("url")), 2048);
    const bool lists =
        card.value(QStringLiteral("horizontal_content_list")).toArray().size() <= 6 &&
        card.value(QStringLiteral("jump_list")).toArray().size() <= 3 &&
        card.value(QStringLiteral("vertical_content_list")).toArray().size() <= 4;
    const bool titled = card.contains(QStringLiteral("main_title"));
    if (type == QLatin1String("text_notice")) {
        return opens && lists && (titled || card.contains(QStringLiteral("sub_title_text")));
    }
    const double ratio = card.value(QStringLiteral("card_image"))
                             .toObject()
                             .value(QStringLiteral("aspect_ratio"))
                             .toDouble(1.3);
    const bool pictured = card.contains(QStringLiteral("card_image")) ||
                          card.contains(QStringLiteral("image_text_area"));
    return type == QLatin1String("news_notice") && opens && lists && titled && pictured &&
           ratio >= 1.3 && ratio <= 2.25;
}

} // namespace

int judgeMessage(const QByteArray& body)
{
    const QJsonObject message = QJsonDocument::fromJson(body).object();
    const QString type = message.value(QStringLiteral("msgtype")).toString();
    const QJsonObject part = message.value(type).toObject();
    if (type == QLatin1String("text")) {
        return textIsGood(part) ? 0 : kBadParameter;
    }
    if (type == QLatin1String("markdown") || type == QLatin1String("markdown_v2")) {
        return markdownIsGood(part) ? 0 : kBadParameter;
    }
    if (type == QLatin1String("image")) {
        return imageIsGood(part) ? 0 : kBadParameter;
    }
    if (type == QLatin1String("news")) {
        return newsIsGood(part) ? 0 : kBadParameter;
    }
    if (type == QLatin1String("file") || type == QLatin1String("voice")) {
        return part.value(QStringLiteral("media_id")).toString().startsWith(QLatin1String("M-"))
                   ? 0
                   : 40007;
    }
    if (type == QLatin1String("template_card")) {
        return cardIsGood(part) ? 0 : kBadParameter;
    }
    return 40008;
}

} // namespace linli::outreach
