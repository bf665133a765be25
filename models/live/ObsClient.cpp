// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/ObsClient.h"

#include "live/ObsMessages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>
#include <QWebSocket>

namespace linli::live {
namespace {

using ports::StageState;

constexpr int kOldestMajor = 5; ///< of obs-websocket

QString qs(const std::string& text)
{
    return QString::fromStdString(text);
}

std::vector<std::string> names(const QJsonArray& list, QLatin1String key)
{
    std::vector<std::string> found;
    for (const QJsonValue entry : list) {
        found.push_back(entry.toObject().value(key).toString().toStdString());
    }
    return found;
}

} // namespace

ObsClient::ObsClient(std::shared_ptr<ports::StageMemory> memory, int retryMs, QObject* parent)
    : QObject(parent), m_memory(std::move(memory))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] { dial(); });
}

ObsClient::~ObsClient()
{
    m_changed = {};
    if (m_socket) {
        m_socket->disconnect(this);
    }
}

void ObsClient::open(const ports::StageAddress& address)
{
    m_address = address;
    dial();
}

void ObsClient::recall(std::function<void(const ports::StageAddress&)> known)
{
    if (!m_memory) {
        return;
    }
    const QPointer<ObsClient> self(this);
    QThreadPool::globalInstance()->start([memory = m_memory, self, known = std::move(known)] {
        const auto address = memory->recall();
        if (address) {
            QMetaObject::invokeMethod(qApp, [self, known, address = *address] {
                if (self) {
                    self->m_kept = address;
                    known(address);
                }
            });
        }
    });
}

void ObsClient::keep()
{
    if (m_memory && m_kept != m_address) {
        m_kept = m_address;
        QThreadPool::globalInstance()->start(
            [memory = m_memory, address = m_address] { memory->keep(address); });
    }
}

void ObsClient::close()
{
    m_retry.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->close();
        m_socket.release()->deleteLater();
    }
    m_status = {};
    tell();
}

void ObsClient::dial()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
    }
    m_socket = std::make_unique<QWebSocket>();
    QWebSocket* socket = m_socket.get();
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString& message) { heard(message); });
    connect(socket, &QWebSocket::disconnected, this, [this] { lost(); });
    change(StageState::Connecting);
    QUrl url;
    url.setScheme(QStringLiteral("ws"));
    url.setHost(qs(m_address.host));
    url.setPort(m_address.port);
    socket->open(url);
}

/// A refused connection also arrives here: QWebSocket tells both as `disconnected`.
void ObsClient::lost()
{
    const int code = int(m_socket->closeCode());
    if (code == kAuthenticationFailed) {
        change(StageState::WrongPassword);
        return;
    }
    if (code == kUnsupportedRpcVersion || m_status.state == StageState::TooOld) {
        change(StageState::TooOld);
        return;
    }
    change(m_status.state == StageState::Broken ? StageState::Broken : StageState::NotRunning);
    m_retry.start();
}

void ObsClient::heard(const QString& message)
{
    const QJsonObject object = QJsonDocument::fromJson(message.toUtf8()).object();
    const QJsonObject data = object.value(QLatin1String("d")).toObject();
    switch (object.value(QLatin1String("op")).toInt(-1)) {
    case kHello:
        hello(data);
        return;
    case kIdentified:
        identified();
        return;
    case kEvent:
        happened(data);
        return;
    case kRequestResponse:
        answered(data);
        return;
    default:
        change(StageState::Broken);
        m_socket->close();
    }
}

void ObsClient::hello(const QJsonObject& data)
{
    const QString version = data.value(QLatin1String("obsWebSocketVersion")).toString();
    const bool spoken = data.value(QLatin1String("rpcVersion")).toInt() >= kRpcVersion;
    if (!spoken || version.section(QLatin1Char('.'), 0, 0).toInt() < kOldestMajor) {
        change(StageState::TooOld);
        m_socket->close();
        return;
    }
    QJsonObject identify{{QStringLiteral("rpcVersion"), kRpcVersion},
                         {QStringLiteral("eventSubscriptions"), kEventSubscriptions}};
    const QJsonObject lock = data.value(QLatin1String("authentication")).toObject();
    if (!lock.isEmpty()) {
        identify.insert(QStringLiteral("authentication"),
                        obsAuthentication(qs(m_address.password),
                                          lock.value(QLatin1String("salt")).toString(),
                                          lock.value(QLatin1String("challenge")).toString()));
    }
    m_socket->sendTextMessage(QString::fromUtf8(obsMessage(kIdentify, identify)));
}

void ObsClient::identified()
{
    change(StageState::Ready);
    keep();
    request(QStringLiteral("GetVersion"));
    request(QStringLiteral("GetSceneList"));
    request(QStringLiteral("GetInputList"));
    request(QStringLiteral("GetStreamStatus"));
    for (auto one = m_settings.cbegin(); one != m_settings.cend(); ++one) {
        apply(one.key(), one.value());
    }
}

void ObsClient::answered(const QJsonObject& data)
{
    const QString type = data.value(QLatin1String("requestType")).toString();
    const QJsonObject answer = data.value(QLatin1String("responseData")).toObject();
    if (type == QLatin1String("GetVersion")) {
        m_status.version = answer.value(QLatin1String("obsVersion")).toString().toStdString();
    } else if (type == QLatin1String("GetSceneList")) {
        m_status.scene =
            answer.value(QLatin1String("currentProgramSceneName")).toString().toStdString();
        m_status.scenes =
            names(answer.value(QLatin1String("scenes")).toArray(), QLatin1String("sceneName"));
    } else if (type == QLatin1String("GetInputList")) {
        m_status.inputs =
            names(answer.value(QLatin1String("inputs")).toArray(), QLatin1String("inputName"));
    } else if (type == QLatin1String("GetStreamStatus")) {
        m_status.isStreaming = answer.value(QLatin1String("outputActive")).toBool();
    } else {
        return;
    }
    tell();
}

void ObsClient::happened(const QJsonObject& data)
{
    const QString type = data.value(QLatin1String("eventType")).toString();
    const QJsonObject what = data.value(QLatin1String("eventData")).toObject();
    if (type == QLatin1String("StreamStateChanged")) {
        m_status.isStreaming = what.value(QLatin1String("outputActive")).toBool();
        tell();
    } else if (type == QLatin1String("CurrentProgramSceneChanged")) {
        m_status.scene = what.value(QLatin1String("sceneName")).toString().toStdString();
        tell();
    } else if (type == QLatin1String("InputCreated") || type == QLatin1String("InputRemoved")) {
        request(QStringLiteral("GetInputList"));
    }
}

void ObsClient::request(const QString& type, const QJsonObject& data)
{
    if (m_status.state == StageState::Ready) {
        m_socket->sendTextMessage(
            QString::fromUtf8(obsMessage(kRequest, obsRequest(type, m_nextId++, data))));
    }
}

void ObsClient::apply(const QString& input, const QJsonObject& settings)
{
    request(QStringLiteral("SetInputSettings"), {{QStringLiteral("inputName"), input},
                                                 {QStringLiteral("inputSettings"), settings},
                                                 {QStringLiteral("overlay"), true}});
}

void ObsClient::setPicture(const std::string& input, const std::string& file)
{
    const QJsonObject settings{{QStringLiteral("file"), qs(file)}};
    m_settings.insert(qs(input), settings);
    apply(qs(input), settings);
}

void ObsClient::setText(const std::string& input, const std::string& text)
{
    const QJsonObject settings{{QStringLiteral("text"), qs(text)}};
    m_settings.insert(qs(input), settings);
    apply(qs(input), settings);
}

void ObsClient::setScene(const std::string& scene)
{
    request(QStringLiteral("SetCurrentProgramScene"), {{QStringLiteral("sceneName"), qs(scene)}});
}

void ObsClient::change(ports::StageState state)
{
    if (m_status.state != state) {
        m_status.state = state;
        tell();
    }
}

void ObsClient::tell()
{
    if (m_changed) {
        m_changed();
    }
}

} // namespace linli::live
