// SPDX-License-Identifier: GPL-3.0-or-later
// A program that dies of its own fault leaves a note, and nothing of anybody in it.
#include "app/shared/diagnostics/CrashNote.h"

#include "usecases/shop/ManualClock.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <cstdlib>
#include <exception>

namespace linli {
namespace {

constexpr std::int64_t kStartMs = 1'772'416'800'000; // 2026-03-02 10:00 in Shanghai

class CrashNoteTest : public testing::Test
{
  protected:
    void start() const { app::startCrashNotes(m_folder.path(), m_clock); }
    [[nodiscard]] QByteArray onlyNote() const
    {
        const QStringList notes = app::crashNotesIn(m_folder.path());
        EXPECT_EQ(notes.size(), 1);
        QFile file(notes.value(0));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    usecases::ManualClock m_clock{Instant::fromUnixMs(kStartMs)};
};

using CrashNoteDeathTest = CrashNoteTest;

TEST_F(CrashNoteDeathTest, TellsSignalVersionStartAndPlace)
{
    const std::string heldInMemory = "13800001234";
    EXPECT_EXIT(
        {
            start();
            std::raise(SIGSEGV);
        },
        testing::KilledBySignal(SIGSEGV), "");
    const QByteArray note = onlyNote();
    EXPECT_TRUE(note.contains("SIGSEGV"));
    EXPECT_TRUE(note.contains("started 2026-03-02 10:00")) << note.toStdString();
    EXPECT_GT(note.count('\n'), 4) << "the addresses it was at";
    EXPECT_FALSE(note.contains(heldInMemory.c_str()));
}

TEST_F(CrashNoteDeathTest, AnExceptionNobodyCatchesIsToldAsAbort)
{
    EXPECT_EXIT(
        {
            start();
            std::terminate();
        },
        testing::KilledBySignal(SIGABRT), "");
    EXPECT_TRUE(onlyNote().contains("SIGABRT"));
}

TEST_F(CrashNoteDeathTest, AnOrderlyEndLeavesNothing)
{
    EXPECT_EXIT(
        {
            start();
            std::exit(0);
        },
        testing::ExitedWithCode(0), "");
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_F(CrashNoteDeathTest, AnEmptyNoteGoesWithTheNextStartUnlessItsProgramRuns)
{
    EXPECT_EXIT(
        {
            start();
            std::raise(SIGKILL);
        },
        testing::KilledBySignal(SIGKILL), "");
    const QDir folder(m_folder.path());
    ASSERT_EQ(folder.entryList(QDir::Files).size(), 1) << "nobody could take it away";
    const QString ours = QStringLiteral("crash-1-%1.txt").arg(QCoreApplication::applicationPid());
    ASSERT_TRUE(QFile(folder.filePath(ours)).open(QIODevice::WriteOnly));
    EXPECT_EXIT(
        {
            start();
            std::exit(0);
        },
        testing::ExitedWithCode(0), "");
    EXPECT_EQ(folder.entryList(QDir::Files), QStringList{ours});
}

TEST_F(CrashNoteDeathTest, TheOldestNotesGo)
{
    for (int i = 0; i < app::kMostCrashNotes + 3; ++i) {
        m_clock.set(Instant::fromUnixMs(kStartMs + i));
        EXPECT_EXIT(
            {
                start();
                std::raise(SIGABRT);
            },
            testing::KilledBySignal(SIGABRT), "");
    }
    const QStringList notes = app::crashNotesIn(m_folder.path());
    EXPECT_EQ(notes.size(), app::kMostCrashNotes);
    EXPECT_TRUE(notes.value(0).contains(QString::number(kStartMs + 3)));
}

} // namespace
} // namespace linli
