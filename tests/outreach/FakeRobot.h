// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

class QTcpSocket;

namespace linli::outreach {

/// The robot's service on a loopback port: HTTP 200 for everything it says itself, errcodes as the
/// documentation has them, and the misbehaviour of lines.
class FakeRobot
{
  public:
    enum class Manner
    {
        Judge,     ///< as the documentation says
        Errcode,   ///< {"errcode": number}
        Silent,    ///< reads and never answers
        Cut,       ///< reads and hangs up
        HalfJson,  ///< ends in the middle
        Html,      ///< a page of somebody's proxy
        Status500, ///< the same with another status
        Redirect,
        Trickle, ///< a byte at a time, for ever
    };
    struct Answer
    {
        Manner manner = Manner::Judge;
        std::int64_t errcode = 0;
    };
    struct Seen
    {
        std::string path; ///< without the query
        std::string key;
        std::string type; ///< of an upload
        QByteArray body;
    };

    explicit FakeRobot(std::string key);
    ~FakeRobot();
    FakeRobot(const FakeRobot&) = delete;
    FakeRobot& operator=(const FakeRobot&) = delete;

    [[nodiscard]] std::string address() const;
    /// The next call is answered so; later ones are judged.
    void next(Answer answer);
    [[nodiscard]] std::vector<Seen> seen();
    /// Bodies of webhook/send only.
    [[nodiscard]] std::vector<QByteArray> messages();

  private:
    void run();
    void serve(QTcpSocket& socket);
    [[nodiscard]] QByteArray judge(const Seen& seen);
    [[nodiscard]] bool misbehave(QTcpSocket& socket, const Answer& answer);

    const std::string m_key;
    std::mutex m_mutex;
    std::deque<Answer> m_next;
    std::vector<Seen> m_seen;
    int m_uploads = 0;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace linli::outreach
