// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/kill/KillLoop.h"

#include "app/shared/SyncSession.h"
#include "domain/rewards/TermsText.h"
#include "storage/rows/KeyList.h"
#include "sync/HttpTransport.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/rewards/Submit.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QThread>

#include <csignal>
#include <iostream>

namespace linli::sync {
namespace {

using Turn = app::SyncSession::Turn;

constexpr int kTurnTries = 300; ///< a tenth of a second each

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

Result<void> foundShop(const std::string& file)
{
    const app::SystemClock clock;
    LINLI_ASSIGN(const auto opened, app::OpenedShop::create(file, clock));
    const auto terms = rewards::presetTerms("C")->terms;
    LINLI_TRY(usecases::submitNow(
        opened->shop(), rewards::AddRule{RuleId("C"), 0, terms, {{Unit("CNY"), 1'000'000'000}}}));
    LINLI_TRY(usecases::submitNow(opened->shop(),
                                  rewards::AddMember{MemberKey("W"), {}, {}, {}, {}, {}, {}}));
    return {};
}

Result<std::set<std::string>> eventsOf(storage::Connection& connection)
{
    LINLI_ASSIGN(storage::Statement find, connection.prepare("SELECT id FROM event"));
    LINLI_ASSIGN(const auto list, storage::rowList<std::string>(
                                      find, [](const storage::Row& row) -> Result<std::string> {
                                          return row.text(0);
                                      }));
    return std::set<std::string>(list.begin(), list.end());
}

/// As the console would: tries again while it is somebody else's turn, half a minute long: on a
/// machine under load a killed program holds its lock until the system has ended it.
Result<SyncReport> exchangeOf(const std::string& file)
{
    const app::SystemClock clock;
    HttpTransport transport;
    for (int i = 1;; ++i) {
        const auto session = app::SyncSession::open(file, clock, transport, Turn::Take);
        if (session.ok()) {
            return (*session)->client().exchange();
        }
        if (session.error().code() != ErrorCode::AlreadyExists || i == kTurnTries) {
            return session.error();
        }
        QThread::msleep(100);
    }
}

} // namespace

KillLoop::KillLoop(unsigned seed, unsigned long stopMs)
    : m_random(seed), m_stopMs(stopMs), m_listen(QStringLiteral("127.0.0.1:%1").arg(freePort()))
{
}

KillLoop::~KillLoop()
{
    killCloud();
}

bool KillLoop::startCloud()
{
    m_cloud = std::make_unique<QProcess>();
    m_cloud->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_cloud->start(QCoreApplication::applicationDirPath() + QStringLiteral("/linli-cloud"),
                   {QStringLiteral("--listen"), m_listen, QStringLiteral("--data"),
                    m_folder.filePath(QStringLiteral("cloud"))});
    QByteArray said;
    for (int i = 0; i < 100 && !said.contains("listening"); ++i) {
        m_cloud->waitForReadyRead(200);
        said += m_cloud->readAllStandardOutput();
    }
    const qsizetype at = said.indexOf("pairing code ");
    if (at >= 0) {
        m_code = QString::fromLatin1(said.mid(at + 13)).section(QLatin1Char(' '), 0, 0);
    }
    return said.contains("listening");
}

void KillLoop::killCloud()
{
    if (m_cloud) {
        m_cloud->kill(); // SIGKILL
        m_cloud->waitForFinished(30'000);
        m_cloud.reset();
    }
}

/// It answers nothing and refuses nothing, then goes on with what it had begun.
void KillLoop::stopCloudForAWhile()
{
    const auto pid = static_cast<pid_t>(m_cloud->processId());
    ::kill(pid, SIGSTOP);
    QThread::msleep(m_stopMs);
    ::kill(pid, SIGCONT);
    ++m_figures.stops;
}

bool KillLoop::makeCounters()
{
    const app::SystemClock clock;
    const std::string url = "http://" + m_listen.toStdString();
    std::string code = m_code.toStdString();
    for (const char* name : {"first.linli", "second.linli"}) {
        const std::string file = m_folder.filePath(QLatin1String(name)).toStdString();
        if (m_files.empty() && !foundShop(file).ok()) {
            return false;
        }
        HttpTransport transport;
        const auto linked = app::pairShop(file, code, url, clock, transport);
        if (!linked.ok()) {
            m_figures.failures += QString::fromStdString("pair: " + linked.error().detail());
            return false;
        }
        const auto session = app::SyncSession::open(file, clock, transport, Turn::Take);
        const auto done = (*session)->client().exchange();
        const auto next = newCode((*session)->calls(), *linked);
        if (!done.ok() || !next.ok()) {
            return false;
        }
        code = next->code;
        m_files.push_back(file);
    }
    return true;
}

void KillLoop::round()
{
    std::uniform_int_distribution<unsigned long> pauseMs(0, 300);
    std::vector<std::unique_ptr<QProcess>> counters;
    for (const std::string& file : m_files) {
        counters.push_back(std::make_unique<QProcess>());
        counters.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        counters.back()->start(QCoreApplication::applicationFilePath(),
                               {QStringLiteral("--counter"), QString::fromStdString(file)});
    }
    for (const auto& counter : counters) {
        counter->waitForReadyRead(30'000);
    }
    QThread::msleep(pauseMs(m_random));
    const auto what = m_random() % 12;
    if (what == 11) {
        stopCloudForAWhile();
    } else if (what % 3 == 0) {
        killCloud();
        ++m_figures.cloudKills;
        QThread::msleep(pauseMs(m_random) / 3);
    }
    for (const auto& counter : counters) {
        counter->kill(); // SIGKILL
        counter->waitForFinished(30'000);
        QList<QByteArray> lines = counter->readAllStandardOutput().split('\n');
        lines.removeLast(); // cut off by the kill, or empty
        for (const QByteArray& line : lines) {
            m_told.insert(line.toStdString());
        }
    }
    if (!m_cloud && !startCloud()) {
        m_figures.failures += QStringLiteral("the cloud does not start again");
    }
    ++m_figures.rounds;
}

std::string KillLoop::digestOf(const std::string& file)
{
    const app::SystemClock clock;
    HttpTransport transport;
    const auto session = app::SyncSession::open(file, clock, transport, Turn::Leave);
    if (!session.ok()) {
        return session.error().detail();
    }
    const auto here = eventsOf((*session)->connection());
    for (const std::string& event : m_told) {
        m_figures.lost += here.ok() && here->count(event) != 0 ? 0 : 1;
    }
    const auto unsent = (*session)->store().counts();
    if (!unsent.ok() || unsent->unsent != 0) {
        m_figures.failures += QStringLiteral("something still waits");
    }
    const auto digest = (*session)->store().digest();
    return digest.ok() ? *digest : digest.error().detail();
}

void KillLoop::check()
{
    const app::SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    for (const int at : {0, 1, 0, 1}) {
        const Result<SyncReport> done = exchangeOf(m_files[std::size_t(at)]);
        if (!done.ok()) {
            m_figures.failures += QStringLiteral("exchange: %1 %2")
                                      .arg(QString::fromUtf8(nameOf(done.error().code()).data()),
                                           QString::fromStdString(done.error().detail()));
        }
    }
    m_figures.healedMs.push_back(double(timer.nsecsElapsed()) / 1e6);
    if (digestOf(m_files[0]) != digestOf(m_files[1])) {
        m_figures.failures += QStringLiteral("the digests differ");
    }
    for (const std::string& file : m_files) {
        const auto opened = app::OpenedShop::open(file, clock);
        const auto ledger = opened.ok() ? (*opened)->shop().rewards.verify()
                                        : Result<ports::LedgerCheck>(opened.error());
        if (!ledger.ok() || !ledger->ok()) {
            m_figures.failures += QStringLiteral("the ledger does not verify");
        }
        const auto broken = opened.ok() ? (*opened)->shop().rewards.brokenInvariants()
                                        : Result<std::vector<std::string>>(opened.error());
        m_figures.doubled += broken.ok() ? std::int64_t(broken->size()) : 1;
    }
}

SyncKillFigures KillLoop::run(int rounds, int roundsPerCheck)
{
    if (!startCloud() || !makeCounters()) {
        m_figures.failures += QStringLiteral("could not begin");
        return m_figures;
    }
    for (int i = 1; i <= rounds && m_figures.failures.size() < 5; ++i) {
        round();
        if (i % roundsPerCheck == 0 || i == rounds) {
            check();
            std::cout << i << " rounds, " << m_told.size() << " events told, lost "
                      << m_figures.lost << std::endl;
        }
    }
    m_figures.acknowledged = static_cast<std::int64_t>(m_told.size());
    return m_figures;
}

} // namespace linli::sync
