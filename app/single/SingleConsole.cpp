// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single/SingleConsole.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QWidget>

#include <optional>

namespace linli::app {

namespace {

constexpr qint64 kMostBytes = 65'536;
constexpr int kConnectMs = 1'000;
constexpr int kTurnMs = 5'000; ///< for another start that is asking at this moment
constexpr char kTaken = '+';

QString nameFor(const QString& shopFile)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty()) {
        return {};
    }
    const QFileInfo file(shopFile);
    const QString whole = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    return folder + QStringLiteral("/linli-") + QString::fromLatin1(hash.left(8).toHex());
}

/// One line of JSON.
QByteArray packed(const HandedOver& what)
{
    const QJsonObject object{{QStringLiteral("poster"), what.poster},
                             {QStringLiteral("activation"), what.activation}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<HandedOver> unpacked(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        return std::nullopt;
    }
    return HandedOver{document[QStringLiteral("poster")].toString(),
                      document[QStringLiteral("activation")].toString()};
}

} // namespace

SingleConsole::SingleConsole(const QString& shopFile) : m_name(nameFor(shopFile))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleConsole::receive);
}

bool SingleConsole::handOver(const HandedOver& what)
{
    if (m_name.isEmpty()) {
        return false;
    }
    QLockFile turn(m_name + QStringLiteral(".lock")); // two presses on the icon: one is the first
    const bool mine = turn.tryLock(kTurnMs);
    if (giveToFirst(what)) {
        return true;
    }
    if (mine) {
        listen();
    }
    return false;
}

bool SingleConsole::giveToFirst(const HandedOver& what) const
{
    QLocalSocket line;
    line.connectToServer(m_name);
    if (!line.waitForConnected(kConnectMs)) {
        return false;
    }
    line.write(packed(what));
    char answer = 0;
    return line.waitForBytesWritten(kAnswerMs) && line.waitForReadyRead(kAnswerMs) &&
           line.getChar(&answer) && answer == kTaken;
}

void SingleConsole::listen()
{
    // What a console that was killed left behind; nobody answers there.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleConsole::receive()
{
    while (QLocalSocket* line = m_server.nextPendingConnection()) {
        connect(line, &QLocalSocket::disconnected, line, &QObject::deleteLater);
        connect(line, &QLocalSocket::readyRead, this, [this, line] {
            if (line->bytesAvailable() > kMostBytes) {
                line->abort();
                return;
            }
            if (!line->canReadLine()) {
                return;
            }
            if (const std::optional<HandedOver> what = unpacked(line->readLine())) {
                line->putChar(kTaken);
                line->flush();
                Q_EMIT handed(*what);
            } else {
                line->abort();
            }
        });
    }
}

void bringForward(const HandedOver& what)
{
    if (!what.activation.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", what.activation.toUtf8()); // Qt spends it on activation
    }
    QWidget* front = QApplication::activeModalWidget();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        const bool ours = window->isVisible() && (window->windowType() == Qt::Window ||
                                                  window->windowType() == Qt::Dialog);
        if (ours) {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->raise();
            front = front == nullptr ? window : front;
        }
    }
    if (front != nullptr) {
        front->raise();
        front->activateWindow();
    }
}

} // namespace linli::app
