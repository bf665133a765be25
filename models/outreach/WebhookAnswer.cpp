// SPDX-License-Identifier: GPL-3.0-or-later
#include "outreach/WebhookAnswer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace linli::outreach {
namespace {

constexpr qsizetype kMostBytes = 64 * 1024;
constexpr qsizetype kLongestMediaId = 512;

ports::WebhookReply unreadable(const char* why)
{
    return {CallEnd::NoAnswer, 0, {}, why};
}

/// It goes back into a later call and into the file: plain characters only.
bool isMediaId(const QString& id)
{
    return !id.isEmpty() && id.size() <= kLongestMediaId &&
           std::ranges::all_of(id, [](QChar c) { return c > QChar(0x20) && c < QChar(0x7F); });
}

} // namespace

ports::WebhookReply readAnswer(int status, const QByteArray& body, bool upload)
{
    if (status != 200) {
        return unreadable("status is not 200");
    }
    if (body.size() > kMostBytes) {
        return unreadable("answer too long");
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue errcode = document.object().value(QLatin1String("errcode"));
    if (!document.isObject() || !errcode.isDouble()) {
        return unreadable("no errcode");
    }
    constexpr qint64 kNone = INT64_MIN;
    const qint64 number = errcode.toInteger(kNone); // 0.5 and 1e300 are no numbers of errors
    if (number < INT32_MIN || number > INT32_MAX) {
        return unreadable("errcode is no whole number");
    }
    ports::WebhookReply reply{CallEnd::Answered, number, {}, {}};
    if (upload && number == 0) {
        const QString id = document.object().value(QLatin1String("media_id")).toString();
        if (!isMediaId(id)) {
            return unreadable("no media id");
        }
        reply.mediaId = id.toStdString();
    }
    return reply;
}

} // namespace linli::outreach
