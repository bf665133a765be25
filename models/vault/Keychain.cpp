// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Keychain.h"

#include <qt6keychain/keychain.h>

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <functional>

namespace linli::vault {
namespace {

struct Answer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
    QString secret;
};

/// What the waiting caller and the job's thread share; whoever lets go last frees it.
struct Exchange
{
    QMutex mutex;
    QWaitCondition answered;
    std::optional<Answer> answer;

    void put(Answer given)
    {
        const QMutexLocker lock(&mutex);
        answer = std::move(given);
        answered.wakeAll();
    }
    std::optional<Answer> waitFor(int timeoutMs)
    {
        const QMutexLocker lock(&mutex);
        QDeadlineTimer deadline(timeoutMs);
        while (!answer && answered.wait(&mutex, deadline)) {
        }
        return answer;
    }
};

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString service()
{
    return QStringLiteral("linli");
}

/// QtKeychain answers by signal, so the job gets a thread with an event loop; after the time limit
/// that thread is left to end by itself when the service finally answers.
template <typename Job, typename Prepare, typename Read>
std::optional<Answer> ask(int timeoutMs, Prepare prepare, Read read)
{
    const auto exchange = std::make_shared<Exchange>();
    auto* thread = new QThread;
    auto* job = new Job(service());
    job->setAutoDelete(false);
    prepare(*job);
    job->moveToThread(thread);
    QObject::connect(thread, &QThread::started, job, [job] { job->start(); });
    QObject::connect(job, &QKeychain::Job::finished, job, [job, thread, exchange, read] {
        exchange->put({job->error(), job->errorString(), read(*job)});
        job->deleteLater();
        thread->quit();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return exchange->waitFor(timeoutMs);
}

Error toError(const std::optional<Answer>& answer)
{
    if (!answer) {
        return Error(ErrorCode::DeadlineExceeded).detail("the keychain did not answer");
    }
    return Error(ErrorCode::Refused).detail("keychain: " + answer->words.toStdString());
}

} // namespace

std::unique_ptr<Keychain> Keychain::ofThisSession(int timeoutMs)
{
    if (qEnvironmentVariableIsSet("LINLI_NO_KEYCHAIN")) {
        return nullptr;
    }
#if defined(Q_OS_LINUX)
    const bool display =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!display || qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return nullptr;
    }
#endif
    return std::unique_ptr<Keychain>(new Keychain(timeoutMs));
}

Result<std::optional<std::string>> Keychain::read(std::string_view name)
{
    const auto answer = ask<QKeychain::ReadPasswordJob>(
        m_timeoutMs, [&](QKeychain::ReadPasswordJob& job) { job.setKey(toQt(name)); },
        [](const QKeychain::ReadPasswordJob& job) { return job.textData(); });
    if (answer && answer->error == QKeychain::EntryNotFound) {
        return std::optional<std::string>();
    }
    if (!answer || answer->error != QKeychain::NoError) {
        return toError(answer);
    }
    return std::optional(answer->secret.toStdString());
}

Result<void> Keychain::write(std::string_view name, std::string_view secret)
{
    const auto answer = ask<QKeychain::WritePasswordJob>(
        m_timeoutMs,
        [&](QKeychain::WritePasswordJob& job) {
            job.setKey(toQt(name));
            job.setTextData(toQt(secret));
        },
        [](const QKeychain::WritePasswordJob&) { return QString(); });
    return answer && answer->error == QKeychain::NoError ? Result<void>{} : toError(answer);
}

Result<void> Keychain::remove(std::string_view name)
{
    const auto answer = ask<QKeychain::DeletePasswordJob>(
        m_timeoutMs, [&](QKeychain::DeletePasswordJob& job) { job.setKey(toQt(name)); },
        [](const QKeychain::DeletePasswordJob&) { return QString(); });
    const bool gone = answer && (answer->error == QKeychain::NoError ||
                                 answer->error == QKeychain::EntryNotFound);
    return gone ? Result<void>{} : toError(answer);
}

} // namespace linli::vault
