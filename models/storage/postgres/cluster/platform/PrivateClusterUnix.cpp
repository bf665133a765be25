// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/Connection.h"
#include "storage/postgres/cluster/PrivateCluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <unistd.h>

namespace linli::storage {
namespace {

constexpr int kInitTimeoutMs = 120'000;
constexpr int kStartTimeoutMs = 60'000;
constexpr int kStopTimeoutMs = 20'000;
constexpr unsigned long kPollMs = 20;
/// A Unix socket's path may have 107 bytes; ".s.PGSQL.5432" and the folder's own name need some.
constexpr qsizetype kLongestParent = 70;
constexpr auto kAccount = "postgres";

Error unavailable(const QString& what)
{
    return Error::badInput(ErrorCode::DatabaseUnavailable, "database", "postgres",
                           "apt-get install postgresql")
        .detail(what.toStdString());
}

/// The programs of the newest version installed; empty where there is none.
QString programFolder()
{
    const QDir root(QStringLiteral("/usr/lib/postgresql"));
    QString newest;
    int newestNumber = 0;
    for (const QString& version : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = root.filePath(version + QStringLiteral("/bin"));
        if (version.toInt() > newestNumber && QFile::exists(folder + QStringLiteral("/initdb"))) {
            newestNumber = version.toInt();
            newest = folder;
        }
    }
    return newest;
}

QString folderTemplate()
{
    const QString parent =
        QDir::tempPath().size() <= kLongestParent ? QDir::tempPath() : QStringLiteral("/tmp");
    return parent + QStringLiteral("/linli-pg-XXXXXX");
}

/// `program` under the account the server accepts, killed with the thread that starts it.
QStringList asServer(const QString& program, const QStringList& arguments)
{
    QStringList line{QStringLiteral("--pdeathsig"), QStringLiteral("INT")};
    if (::geteuid() == 0) {
        line << QStringLiteral("--reuid") << QLatin1String(kAccount) << QStringLiteral("--regid")
             << QLatin1String(kAccount) << QStringLiteral("--init-groups");
    }
    return line << QStringLiteral("--") << program << arguments;
}

} // namespace

struct PrivateCluster::Parts
{
    QTemporaryDir folder{folderTemplate()};
    QProcess server;
    [[nodiscard]] QString cluster() const { return folder.filePath(QStringLiteral("cluster")); }
};

PrivateCluster::PrivateCluster(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
    m_address.host = m_parts->folder.path().toStdString();
    m_address.database = "postgres";
    m_address.user = kAccount;
}

PrivateCluster::~PrivateCluster()
{
    QProcess& server = m_parts->server;
    if (server.state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(server.processId()), SIGINT); // PostgreSQL's fast shutdown
        if (!server.waitForFinished(kStopTimeoutMs)) {
            server.kill();
            server.waitForFinished(kStopTimeoutMs);
        }
    }
}

bool PrivateCluster::isInstalled()
{
    return !programFolder().isEmpty();
}

Result<std::unique_ptr<PrivateCluster>> PrivateCluster::start()
{
    if (!isInstalled()) {
        return unavailable(QStringLiteral("no initdb in /usr/lib/postgresql"));
    }
    std::unique_ptr<PrivateCluster> cluster(new PrivateCluster(std::make_unique<Parts>()));
    LINLI_TRY(cluster->makeCluster());
    LINLI_TRY(cluster->launch());
    LINLI_TRY(cluster->waitUntilReady());
    return cluster;
}

Result<void> PrivateCluster::makeCluster()
{
    if (!m_parts->folder.isValid()) {
        return unavailable(m_parts->folder.errorString());
    }
    if (::geteuid() == 0) {
        QProcess chown;
        chown.start(QStringLiteral("chown"), {QLatin1String(kAccount), m_parts->folder.path()});
        if (!chown.waitForFinished() || chown.exitCode() != 0) {
            return unavailable(QString::fromLocal8Bit(chown.readAllStandardError()));
        }
    }
    QProcess init;
    init.setWorkingDirectory(QStringLiteral("/"));
    init.setProcessChannelMode(QProcess::MergedChannels);
    init.start(QStringLiteral("setpriv"),
               asServer(programFolder() + QStringLiteral("/initdb"),
                        {QStringLiteral("-D"), m_parts->cluster(), QStringLiteral("-U"),
                         QLatin1String(kAccount), QStringLiteral("-A"), QStringLiteral("trust"),
                         QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"),
                         QStringLiteral("--no-sync")}));
    if (!init.waitForFinished(kInitTimeoutMs) || init.exitCode() != 0) {
        return unavailable(init.errorString() + QString::fromLocal8Bit(init.readAll()));
    }
    return {};
}

Result<void> PrivateCluster::launch()
{
    QStringList arguments{QStringLiteral("-D"), m_parts->cluster(), QStringLiteral("-k"),
                          m_parts->folder.path()};
    for (const char* setting : {"listen_addresses=", "fsync=off", "synchronous_commit=off",
                                "full_page_writes=off", "shared_buffers=32MB",
                                "max_connections=100", "autovacuum=off", "logging_collector=off"}) {
        arguments << QStringLiteral("-c") << QLatin1String(setting);
    }
    QProcess& server = m_parts->server;
    server.setWorkingDirectory(QStringLiteral("/"));
    server.setStandardOutputFile(QProcess::nullDevice());
    server.setStandardErrorFile(m_parts->folder.filePath(QStringLiteral("server.log")));
    server.start(QStringLiteral("setpriv"),
                 asServer(programFolder() + QStringLiteral("/postgres"), arguments));
    return server.waitForStarted() ? Result<void>{} : unavailable(server.errorString());
}

Result<void> PrivateCluster::waitUntilReady()
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        const auto connection = Connection::openServer(m_address);
        if (connection.ok()) {
            return {};
        }
        if (m_parts->server.waitForFinished(0) || waited.hasExpired(kStartTimeoutMs)) {
            QFile log(m_parts->folder.filePath(QStringLiteral("server.log")));
            const bool opened = log.open(QIODevice::ReadOnly);
            return unavailable(opened ? QString::fromLocal8Bit(log.readAll()) : log.errorString());
        }
        QThread::msleep(kPollMs);
    }
}

} // namespace linli::storage
