// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/FakeObs.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebSocket>

namespace linli {
namespace {

// The values of the protocol document's own example.
const QString kSalt = QStringLiteral("lM1GncleQOaCu9lT1yeUZhFYnqhsLLP1G5lAGo3ixaI=");
const QString kChallenge = QStringLiteral("+IxH4CnCiqpX1rM9scsNynZzbOe4KhDeYcTNS3PDaeY=");

} // namespace

FakeObs::FakeObs(const QString& password, quint16 port)
    : m_server(QStringLiteral("obs"), QWebSocketServer::NonSecureMode), m_password(password)
{
    m_server.listen(QHostAddress::LocalHost, port);
    connect(&m_server, &QWebSocketServer::newConnection, this,
            [this] { welcome(m_server.nextPendingConnection()); });
}

void FakeObs::send(QWebSocket* client, int op, const QJsonObject& data)
{
    const QJsonObject message{{QStringLiteral("op"), op}, {QStringLiteral("d"), data}};
    client->sendTextMessage(
        QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void FakeObs::welcome(QWebSocket* client)
{
    m_client = client;
    client->setParent(this); // the server keeps only those it has not handed out
    connect(client, &QWebSocket::textMessageReceived, this,
            [this, client](const QString& message) { heard(client, message); });
    QJsonObject hello{{QStringLiteral("obsWebSocketVersion"), m_version},
                      {QStringLiteral("rpcVersion"), 1}};
    if (!m_password.isEmpty()) {
        hello.insert(QStringLiteral("authentication"),
                     QJsonObject{{QStringLiteral("challenge"), kChallenge},
                                 {QStringLiteral("salt"), kSalt}});
    }
    send(client, 0, hello);
}

bool FakeObs::accepts(const QJsonObject& identify) const
{
    const auto hash = [](const QString& text) {
        return QString::fromLatin1(
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64());
    };
    return m_password.isEmpty() || identify.value(QLatin1String("authentication")).toString() ==
                                       hash(hash(m_password + kSalt) + kChallenge);
}

void FakeObs::heard(QWebSocket* client, const QString& message)
{
    const QJsonObject object = QJsonDocument::fromJson(message.toUtf8()).object();
    const QJsonObject data = object.value(QLatin1String("d")).toObject();
    const int op = object.value(QLatin1String("op")).toInt(-1);
    if (op == 1 && !accepts(data)) {
        client->close(static_cast<QWebSocketProtocol::CloseCode>(m_refusal),
                      QStringLiteral("Authentication failed."));
    } else if (op == 1) {
        ++m_identified;
        send(client, 2, {{QStringLiteral("negotiatedRpcVersion"), 1}});
    } else if (op == 6) {
        answer(client, data);
    }
}

void FakeObs::answer(QWebSocket* client, const QJsonObject& request)
{
    const QString type = request.value(QLatin1String("requestType")).toString();
    const QJsonObject given = request.value(QLatin1String("requestData")).toObject();
    m_requests += type;
    QJsonObject data;
    if (type == QLatin1String("GetVersion")) {
        data = {{QStringLiteral("obsVersion"), QStringLiteral("29.0.2")}};
    } else if (type == QLatin1String("GetSceneList")) {
        data = {{QStringLiteral("currentProgramSceneName"), QStringLiteral("直播")},
                {QStringLiteral("scenes"),
                 QJsonArray{QJsonObject{{QStringLiteral("sceneName"), QStringLiteral("直播")}}}}};
    } else if (type == QLatin1String("GetInputList")) {
        data = {{QStringLiteral("inputs"),
                 QJsonArray{QJsonObject{{QStringLiteral("inputName"), QStringLiteral("商品卡")}}}}};
    } else if (type == QLatin1String("SetInputSettings")) {
        m_inputs.insert(given.value(QLatin1String("inputName")).toString(),
                        given.value(QLatin1String("inputSettings")).toObject());
    }
    send(client, 7,
         {{QStringLiteral("requestType"), type},
          {QStringLiteral("requestId"), request.value(QLatin1String("requestId"))},
          {QStringLiteral("requestStatus"),
           QJsonObject{{QStringLiteral("result"), true}, {QStringLiteral("code"), 100}}},
          {QStringLiteral("responseData"), data}});
}

void FakeObs::streamState(bool active)
{
    send(m_client, 5,
         {{QStringLiteral("eventType"), QStringLiteral("StreamStateChanged")},
          {QStringLiteral("eventData"), QJsonObject{{QStringLiteral("outputActive"), active}}}});
}

void FakeObs::dropClient()
{
    m_client->abort();
}

void FakeObs::stop()
{
    m_server.close();
}

} // namespace linli
