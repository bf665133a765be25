// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/HttpTransport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

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
    request.setRawHeader("Sync-Schema", QByteArray::number(kSyncSchema));
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
    const std::int64_t afterS = reply.rawHeader("Retry-After").toLongLong();
    return HttpReply{status, reply.readAll().toStdString(), afterS * 1000};
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
    Promise promise;
    std::future<Result<HttpReply>> answer = promise.get_future();
    QMetaObject::invokeMethod(
        m_network, [this, &call, &promise] { start(call, promise); }, Qt::QueuedConnection);
    return answer.get();
}

void HttpTransport::start(const HttpCall& call, Promise& promise)
{
    QNetworkReply* reply =
        m_network->sendCustomRequest(requestOf(call), QByteArray::fromStdString(call.method),
                                     QByteArray::fromStdString(call.body));
    m_underWay = reply;
    m_interruptible = call.interruptible;
    QTimer::singleShot(call.timeoutMs * 2, reply, &QNetworkReply::abort);
    // Once only: an abort that meets the end of the answer says "finished" again.
    QObject::connect(
        reply, &QNetworkReply::finished, reply,
        [this, reply, &promise, interruptible = call.interruptible] {
            m_underWay.clear();
            reply->deleteLater();
            finish(*reply, interruptible, promise);
        },
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    if (m_stopped || (m_interruptible && m_interrupted)) {
        QTimer::singleShot(0, reply, &QNetworkReply::abort);
    }
}

void HttpTransport::finish(QNetworkReply& reply, bool interruptible, Promise& promise) const
{
    const bool cut = reply.error() == QNetworkReply::OperationCanceledError &&
                     (m_stopped || (interruptible && m_interrupted));
    promise.set_value(cut ? Result<HttpReply>(Error(ErrorCode::Cancelled)) : answerOf(reply));
}

void HttpTransport::abortUnderWay()
{
    QMetaObject::invokeMethod(
        m_network,
        [this] {
            if (!m_underWay.isNull() && (m_stopped || m_interruptible)) {
                m_underWay->abort();
            }
        },
        Qt::QueuedConnection);
}

void HttpTransport::interrupt()
{
    m_interrupted = true;
    abortUnderWay();
}

void HttpTransport::resume()
{
    m_interrupted = false;
}

void HttpTransport::stop()
{
    m_stopped = true;
    abortUnderWay();
}

} // namespace linli::sync
