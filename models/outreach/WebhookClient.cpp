// SPDX-License-Identifier: GPL-3.0-or-later
#include "outreach/WebhookClient.h"

#include "outreach/MessageJson.h"
#include "outreach/OneTimeBody.h"
#include "outreach/WebhookAnswer.h"

#include <QHttpMultiPart>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrlQuery>

#include <memory>

namespace linli::outreach {
namespace {

QUrl urlOf(const ports::WebhookTarget& target, const QString& path, const QString& type)
{
    QUrl url(QString::fromStdString(target.address) + path);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("key"), QString::fromStdString(target.key));
    if (!type.isEmpty()) {
        query.addQueryItem(QStringLiteral("type"), type);
    }
    url.setQuery(query);
    return url;
}

QNetworkRequest requestTo(const QUrl& url, int timeoutMs)
{
    QNetworkRequest request{url};
    request.setTransferTimeout(timeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Connection", "close");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

/// Quotes and line ends of the name were refused before (MessageLimits).
QHttpMultiPart* partsOf(const FileMessage& file)
{
    auto* parts = new QHttpMultiPart(QHttpMultiPart::FormDataType);
    QHttpPart media;
    const QByteArray bytes = QByteArray::fromStdString(file.bytes);
    media.setRawHeader("Content-Disposition",
                       "form-data; name=\"media\"; filename=\"" +
                           QByteArray::fromStdString(file.name) +
                           "\"; filelength=" + QByteArray::number(bytes.size()));
    media.setRawHeader("Content-Type", "application/octet-stream");
    media.setBody(bytes);
    parts->append(media);
    return parts;
}

ports::WebhookReply endOf(QNetworkReply& reply, bool left, bool upload)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || (reply.error() != QNetworkReply::NoError && status == 200)) {
        // errorString() may name the address and with it the key: only the number is told.
        return {left ? CallEnd::NoAnswer : CallEnd::NeverLeft,
                0,
                {},
                "network error " + std::to_string(static_cast<int>(reply.error()))};
    }
    return readAnswer(status, reply.readAll(), upload);
}

} // namespace

WebhookClient::WebhookClient(int timeoutMs)
    : m_timeoutMs(timeoutMs), m_network(new QNetworkAccessManager)
{
    m_network->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
    m_thread.start();
}

WebhookClient::~WebhookClient()
{
    m_thread.quit();
    m_thread.wait();
}

ports::WebhookReply WebhookClient::upload(const ports::WebhookTarget& target,
                                          const FileMessage& file)
{
    const QString type = file.voice ? QStringLiteral("voice") : QStringLiteral("file");
    const QUrl url = urlOf(target, QStringLiteral("/cgi-bin/webhook/upload_media"), type);
    return call(
        [this, url, &file](QNetworkAccessManager& network) {
            QHttpMultiPart* parts = partsOf(file);
            QNetworkReply* reply = network.post(requestTo(url, m_timeoutMs), parts);
            parts->setParent(reply);
            return reply;
        },
        true);
}

ports::WebhookReply WebhookClient::send(const ports::WebhookTarget& target,
                                        const Message& message,
                                        const std::string& mediaId)
{
    const QUrl url = urlOf(target, QStringLiteral("/cgi-bin/webhook/send"), {});
    const QByteArray body = messageJson(message, QString::fromStdString(mediaId));
    return call(
        [this, url, body](QNetworkAccessManager& network) {
            QNetworkRequest request = requestTo(url, m_timeoutMs);
            request.setRawHeader("Content-Type", "application/json; charset=utf-8");
            request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
            auto* once = new OneTimeBody(body);
            QNetworkReply* reply = network.post(request, once);
            once->setParent(reply);
            return reply;
        },
        false);
}

ports::WebhookReply WebhookClient::call(const Start& start, bool upload)
{
    if (m_stopped) {
        return {CallEnd::NeverLeft, 0, {}, "stopped"};
    }
    Promise promise;
    std::future<ports::WebhookReply> answer = promise.get_future();
    QMetaObject::invokeMethod(
        m_network, [this, &start, upload, &promise] { begin(start, upload, promise); },
        Qt::QueuedConnection);
    return answer.get();
}

void WebhookClient::begin(const Start& start, bool upload, Promise& promise)
{
    QNetworkReply* reply = start(*m_network);
    m_underWay = reply;
    QTimer::singleShot(m_timeoutMs * 2, reply, &QNetworkReply::abort);
    // From the first byte of the body on the service may have taken it.
    const auto left = std::make_shared<bool>(false);
    QObject::connect(reply, &QNetworkReply::requestSent, reply, [left] { *left = true; });
    QObject::connect(reply, &QNetworkReply::uploadProgress, reply,
                     [left](qint64 sent, qint64) { *left = *left || sent > 0; });
    // Once only: an abort that meets the end of the answer says "finished" again.
    QObject::connect(
        reply, &QNetworkReply::finished, reply,
        [reply, left, upload, &promise] {
            reply->deleteLater();
            promise.set_value(endOf(*reply, *left, upload));
        },
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    if (m_stopped) {
        QTimer::singleShot(0, reply, &QNetworkReply::abort);
    }
}

void WebhookClient::stop()
{
    m_stopped = true;
    QMetaObject::invokeMethod(
        m_network,
        [this] {
            if (!m_underWay.isNull()) {
                m_underWay->abort();
            }
        },
        Qt::QueuedConnection);
}

} // namespace linli::outreach
