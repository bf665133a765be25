// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/diagnostics/MaskedLog.h"

#include "app/shared/OpenedShop.h"
#include "domain/member/MaskPhones.h"
#include "domain/time/BusinessDay.h"

#include <QDir>
#include <QFileInfo>
#include <QMutexLocker>

#include <cstdio>

namespace linli::app {
namespace {

QString nameOf(BusinessDay day)
{
    return QStringLiteral("linli-%1.log").arg(QString::fromStdString(day.toText()));
}

QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        break;
    }
    return QStringLiteral("fatal");
}

MaskedLog& programsLog()
{
    static const SystemClock clock;
    static MaskedLog log(logFolder(), clock);
    return log;
}

void keep(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QString category = QString::fromUtf8(context.category);
    const bool named = !category.isEmpty() && category != QLatin1String("default");
    programsLog().write(levelOf(type), named ? category + QStringLiteral(": ") + text : text);
    if (type != QtDebugMsg && type != QtInfoMsg) {
        std::fprintf(stderr, "%s\n", maskPhones(text.toStdString()).c_str());
    }
}

} // namespace

MaskedLog::MaskedLog(QString folder, const ports::Clock& clock)
    : m_folder(std::move(folder)), m_clock(clock)
{
}

void MaskedLog::write(const QString& level, const QString& text)
{
    const std::string masked = maskPhones(text.toStdString());
    const QMutexLocker lock(&m_mutex);
    openToday();
    if (!m_file.isOpen() || m_file.size() > kMostBytesADay) {
        return;
    }
    const std::string line =
        m_clock.now().toShanghaiText() + " " + level.toStdString() + " " + masked + "\n";
    m_file.write(line.data(), static_cast<qint64>(line.size()));
    m_file.flush();
}

void MaskedLog::openToday()
{
    const QString path = m_folder + QLatin1Char('/') + nameOf(BusinessDay::of(m_clock.now()));
    if (m_file.isOpen() && m_file.fileName() == path) {
        return;
    }
    m_file.close();
    if (!QDir().mkpath(m_folder)) {
        return;
    }
    trim(m_folder, m_clock.now());
    m_file.setFileName(path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

/// Names sort by day. Today's file is not there yet or goes on.
int MaskedLog::trim(const QString& folder, Instant now)
{
    const QString oldest = nameOf(BusinessDay::of(now).plusDays(1 - kDays));
    const QStringList files = filesIn(folder);
    int gone = 0;
    qint64 bytes = 0;
    for (auto file = files.crbegin(); file != files.crend(); ++file) {
        bytes += QFileInfo(*file).size();
        if (bytes > kMostBytes - kMostBytesADay || QFileInfo(*file).fileName() < oldest) {
            gone += QFile::remove(*file) ? 1 : 0;
        }
    }
    return gone;
}

QStringList MaskedLog::filesIn(const QString& folder)
{
    QStringList paths;
    const QDir place(folder);
    for (const QString& name :
         place.entryList({QStringLiteral("linli-*.log")}, QDir::Files, QDir::Name)) {
        paths += place.filePath(name);
    }
    return paths;
}

QString logFolder()
{
    return QFileInfo(QString::fromStdString(defaultShopFile())).absolutePath() +
           QStringLiteral("/logs");
}

void startLog()
{
    static_cast<void>(programsLog()); // before the first message, which may come from any thread
    qInstallMessageHandler(keep);
}

} // namespace linli::app
