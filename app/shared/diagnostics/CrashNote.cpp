// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/diagnostics/CrashNote.h"

#include "app/shared/diagnostics/platform/CallStack.h"
#include "app/shared/diagnostics/platform/RunningProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace linli::app {
namespace {

// The handler may allocate nothing: the file is open and the text made before anything goes wrong.
std::FILE* noteFile = nullptr;
std::string notePath;
std::string noteHead;

const char* nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV\n";
    case SIGABRT:
        return "SIGABRT\n";
    case SIGFPE:
        return "SIGFPE\n";
    default:
        return "SIGILL\n";
    }
}

void leaveNote(int signal)
{
    std::signal(signal, SIG_DFL);
    std::fputs(noteHead.c_str(), noteFile);
    std::fputs(nameOf(signal), noteFile);
    platform::writeCallStack(noteFile);
    std::raise(signal); // the system's own note (a core file) is its own affair
}

void removeEmptyNote()
{
    std::fclose(noteFile);
    std::remove(notePath.c_str());
}

QFileInfoList notesIn(const QString& folder)
{
    return QDir(folder).entryInfoList({QStringLiteral("crash-*.txt")}, QDir::Files, QDir::Name);
}

QString noteName(Instant now, std::int64_t program)
{
    return QStringLiteral("crash-%1-%2.txt").arg(now.unixMs()).arg(program);
}

std::int64_t programOf(const QFileInfo& note)
{
    return note.completeBaseName().section(QLatin1Char('-'), 2).toLongLong();
}

/// The oldest, and the empty ones of programs that were ended from outside (a power cut, SIGKILL).
void letGo(const QString& folder)
{
    const QStringList notes = crashNotesIn(folder);
    for (qsizetype i = 0; i + kMostCrashNotes < notes.size() + 1; ++i) {
        QFile::remove(notes[i]);
    }
    for (const QFileInfo& file : notesIn(folder)) {
        if (file.size() == 0 && !platform::isRunning(programOf(file))) {
            QFile::remove(file.filePath());
        }
    }
}

} // namespace

QStringList crashNotesIn(const QString& folder)
{
    QStringList paths;
    for (const QFileInfo& file : notesIn(folder)) {
        if (file.size() > 0) {
            paths += file.filePath();
        }
    }
    return paths;
}

void startCrashNotes(const QString& folder, const ports::Clock& clock)
{
    if (noteFile != nullptr || !QDir().mkpath(folder)) {
        return;
    }
    letGo(folder);
    const QString name = noteName(clock.now(), QCoreApplication::applicationPid());
    notePath = QDir(folder).filePath(name).toStdString();
    noteHead = "linli " + QCoreApplication::applicationVersion().toStdString() + ", Qt " +
               qVersion() + ", started " + clock.now().toShanghaiText() + "\n";
    noteFile = std::fopen(notePath.c_str(), "wb");
    if (noteFile == nullptr) {
        return;
    }
    std::setvbuf(noteFile, nullptr, _IONBF, 0);
    std::atexit(removeEmptyNote);
    platform::prepareCallStack(); // now, not in the handler
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL}) {
        std::signal(signal, leaveNote);
    }
}

} // namespace linli::app
