// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QWebSocketServer>

class QWebSocket;

namespace linli {

/// Speaks obs-websocket 5 as its protocol document says: Hello with salt and challenge, one
/// Identify, closes 4009 on a wrong authentication, answers requests.
class FakeObs : public QObject
{
    Q_OBJECT
  public:
    explicit FakeObs(const QString& password, quint16 port = 0);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void setVersion(const QString& version) { m_version = version; }
    /// What each input was last set to.
    [[nodiscard]] QJsonObject settingsOf(const QString& input) const
    {
        return m_inputs.value(input).toObject();
    }
    [[nodiscard]] const QStringList& requests() const { return m_requests; }
    [[nodiscard]] int identified() const { return m_identified; }
    void streamState(bool active);
    void dropClient();
    void stop();

  private:
    void welcome(QWebSocket* client);
    void heard(QWebSocket* client, const QString& message);
    void answer(QWebSocket* client, const QJsonObject& request);
    static void send(QWebSocket* client, int op, const QJsonObject& data);
    [[nodiscard]] bool accepts(const QJsonObject& identify) const;

    QWebSocketServer m_server;
    QString m_password;
    QString m_version = QStringLiteral("5.1.0");
    QWebSocket* m_client = nullptr;
    QJsonObject m_inputs;
    QStringList m_requests;
    int m_identified = 0;
    int m_refusal = 4009; ///< close code of the protocol: authentication failed
};

} // namespace linli
