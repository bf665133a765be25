// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/HttpTransport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <future>

namespace linli::sync {
namespace {

/// A whole feed page is about a megabyte; what is larger is not ours.
constexpr qint64 kMostAnswerBytes = 64 * 1024 * 1024;

QNetworkRequest requestOf(const HttpCall& call)
{
    QNetworkRequest request{QUrl(QString::fromStdString(call.url))};
    request.setTransferTimeout(call.timeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Sync-Schema", "1");
    if (!call.token.empty()) {
        request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(call.token));
    }
    if (!call.body.empty()) {
        request.setRawHeader("Content-Type", "application/json");
    }
    if (call.deflated) {
        request.setRawHeader("Content-Encoding", "deflate");
    }
    return request;
}

Result<HttpReply> answerOf(QNetworkReply& reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool whole = reply.error() == QNetworkReply::NoError || status >= 400;
    if (status == 0 || !whole || reply.bytesAvailable() > kMostAnswerBytes) {
        return Error::badInput(ErrorCode::CloudUnreachable, "url", reply.url().host().toStdString(),
                               "https://…")
            .detail(reply.errorString().toStdString());
    }
    return HttpReply{status, reply.readAll().toStdString()};
}

} // namespace

HttpTransport::HttpTransport() : m_network(new QNetworkAccessManager)
{
    m_network->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
    m_thread.start();
}

HttpTransport::~HttpTransport()
{
    m_thread.quit();
    m_thread.wait();
}

Result<HttpReply> HttpTransport::send(const HttpCall& call)
{
    std::promise<Result<HttpReply>> promise;
    std::future<Result<HttpReply>> answer = promise.get_future();
    QMetaObject::invokeMethod(
        m_network,
        [this, &call, &promise] {
            const QNetworkRequest request = requestOf(call);
            QNetworkReply* reply =
                m_network->sendCustomRequest(request, QByteArray::fromStdString(call.method),
                                             QByteArray::fromStdString(call.body));
            QObject::connect(reply, &QNetworkReply::finished, reply, [reply, &promise] {
                promise.set_value(answerOf(*reply));
                reply->deleteLater();
            });
        },
        Qt::QueuedConnection);
    return answer.get();
}

} // namespace linli::sync
