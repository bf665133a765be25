// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace linli::app {

/// What a second start of the program gives to the console that is open already.
struct HandedOver
{
    QString poster;     ///< absolute path of a *.linliposter, or empty
    QString activation; ///< what lets the first window come to the front (Wayland, X11), or empty
};

/// One console for each shop file and user: whoever starts the program a second time on the same
/// file finds the first one and hands over to it. The two meet at a socket in the folder only this
/// user may enter (QStandardPaths::RuntimeLocation; on Windows a pipe only this user may open).
/// GUI thread.
class SingleConsole : public QObject
{
    Q_OBJECT
  public:
    /// `shopFile` need not exist yet.
    explicit SingleConsole(const QString& shopFile);

    /// True: another console has this shop open and took `what`; this start may end. False: this is
    /// the first, and it listens from now on; also where there is no such folder, or where the
    /// other does not answer within kAnswerMs.
    [[nodiscard]] bool handOver(const HandedOver& what);
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }

    /// A busy first console, opening a large shop, answers when its window is there.
    static constexpr int kAnswerMs = 15'000;

  Q_SIGNALS:
    void handed(const linli::app::HandedOver& what);

  private:
    [[nodiscard]] bool giveToFirst(const HandedOver& what) const;
    void listen();
    void receive();
    QString m_name; ///< of the socket, an absolute path; empty: this user has no folder for one
    QLocalServer m_server;
};

/// Every window of the program comes out of the task bar, the asking one in front.
void bringForward(const HandedOver& what);

} // namespace linli::app
