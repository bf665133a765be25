// SPDX-License-Identifier: GPL-3.0-or-later
#include "outreach/FakeRobot.h"

#include "outreach/RobotRules.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>
#include <QUrlQuery>

namespace linli::outreach {
namespace {

constexpr int kStepMs = 20;

QByteArray json(std::int64_t errcode, const QByteArray& more = {})
{
    // The words are another story on purpose: only the number may decide.
    return "{\"errcode\":" + QByteArray::number(qint64(errcode)) + ",\"errmsg\":\"" +
           (errcode == 0 ? "ok" : "ok, hint: [1234], from ip: 127.0.0.1") + "\"" + more + "}";
}

QByteArray http(int status, const QByteArray& type, const QByteArray& body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray headerOf(const QByteArray& head, const QByteArray& name)
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ":")) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

} // namespace

FakeRobot::FakeRobot(std::string key) : m_key(std::move(key)), m_thread([this] { run(); })
{
    while (m_port == 0) {
        QThread::msleep(1);
    }
}

FakeRobot::~FakeRobot()
{
    m_ending = true;
    m_thread.join();
}

std::string FakeRobot::address() const
{
    return "http://127.0.0.1:" + std::to_string(m_port.load());
}

void FakeRobot::next(Answer answer)
{
    const std::lock_guard guard(m_mutex);
    m_next.push_back(answer);
}

std::vector<FakeRobot::Seen> FakeRobot::seen()
{
    const std::lock_guard guard(m_mutex);
    return m_seen;
}

std::vector<QByteArray> FakeRobot::messages()
{
    std::vector<QByteArray> bodies;
    for (const Seen& one : seen()) {
        if (one.path == "/cgi-bin/webhook/send") {
            bodies.push_back(one.body);
        }
    }
    return bodies;
}

void FakeRobot::run()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    while (!m_ending) {
        if (server.waitForNewConnection(kStepMs)) {
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            serve(*socket);
        }
    }
}

void FakeRobot::serve(QTcpSocket& socket)
{
    QByteArray bytes;
    qsizetype end = -1;
    qsizetype length = 0;
    while (!m_ending && (end < 0 || bytes.size() < end + 4 + length)) {
        if (!socket.waitForReadyRead(kStepMs) &&
            socket.state() != QAbstractSocket::ConnectedState) {
            return;
        }
        bytes += socket.readAll();
        end = bytes.indexOf("\r\n\r\n");
        length = end < 0 ? 0 : headerOf(bytes.left(end), "Content-Length").toLongLong();
    }
    const QUrl url(QString::fromLatin1(bytes.left(bytes.indexOf('\r')).split(' ').value(1)));
    const QUrlQuery query(url);
    Seen seen{url.path().toStdString(), query.queryItemValue(QStringLiteral("key")).toStdString(),
              query.queryItemValue(QStringLiteral("type")).toStdString(), bytes.mid(end + 4)};
    Answer answer;
    {
        const std::lock_guard guard(m_mutex);
        m_seen.push_back(seen);
        if (!m_next.empty()) {
            answer = m_next.front();
            m_next.pop_front();
        }
    }
    if (!misbehave(socket, answer)) {
        const QByteArray body =
            answer.manner == Manner::Errcode ? json(answer.errcode) : judge(seen);
        socket.write(http(200, "application/json; charset=UTF-8", body));
    }
    socket.flush();
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState) {
        socket.waitForDisconnected(1000);
    }
}

bool FakeRobot::misbehave(QTcpSocket& socket, const Answer& answer)
{
    switch (answer.manner) {
    case Manner::Judge:
    case Manner::Errcode:
        return false;
    case Manner::Silent:
        while (!m_ending && socket.state() == QAbstractSocket::ConnectedState) {
            socket.waitForReadyRead(kStepMs);
        }
        return true;
    case Manner::Cut:
        socket.abort();
        return true;
    case Manner::HalfJson:
        socket.write(http(200, "application/json", "{\"errcode\":0,\"errm"));
        return true;
    case Manner::Html:
        socket.write(http(200, "text/html", "<html>please log in to the hotel</html>"));
        return true;
    case Manner::Status500:
        socket.write(http(500, "text/html", "oops"));
        return true;
    case Manner::Redirect:
        socket.write(
            "HTTP/1.1 302 X\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
        return true;
    case Manner::Trickle:
        socket.write("HTTP/1.1 200 X\r\nContent-Length: 100000\r\n\r\n");
        while (!m_ending && socket.state() == QAbstractSocket::ConnectedState) {
            socket.write(" ");
            socket.flush();
            socket.waitForReadyRead(kStepMs);
        }
        return true;
    }
    return false;
}

QByteArray FakeRobot::judge(const Seen& seen)
{
    if (seen.key != m_key) {
        return json(93000);
    }
    if (seen.path == "/cgi-bin/webhook/upload_media") {
        const bool named =
            seen.body.contains("name=\"media\"; filename=\"") && seen.body.contains("filelength=");
        const bool typed = seen.type == "file" || seen.type == "voice";
        return named && typed ? json(0, ",\"type\":\"file\",\"media_id\":\"M-" +
                                            QByteArray::number(++m_uploads) +
                                            "\",\"created_at\":\"1380000000\"")
                              : json(40004);
    }
    return seen.path == "/cgi-bin/webhook/send" ? json(judgeMessage(seen.body)) : json(40066);
}

} // namespace linli::outreach
