// SPDX-License-Identifier: GPL-3.0-or-later
// What is heard at the counter, with a player that writes down what it was given.
#include "ui/pages/counter/sound/Chime.h"

#include "ui/counter/CounterDesk.h"
#include "ui/pagekit/PageShop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

namespace linli::ui {
namespace {

/// Stands before every other player of the computer; keeps a copy of what it plays.
struct Listener
{
    Listener() : path(qgetenv("PATH"))
    {
        QFile player(folder.filePath(QStringLiteral("pw-play")));
        EXPECT_TRUE(player.open(QIODevice::WriteOnly));
        player.write("#!/bin/sh\ncp \"$1\" \"$(dirname \"$0\")/heard-$(basename \"$1\")\"\n");
        player.close();
        player.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", folder.path().toUtf8() + ':' + path);
    }
    ~Listener() { qputenv("PATH", path); }
    [[nodiscard]] QByteArray heard(const char* name) const
    {
        QFile file(folder.filePath(QStringLiteral("heard-") + QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QByteArray path;
};

TEST(Chime, IsAWholeWaveFileLoudEnoughToBeHeard)
{
    for (const Chime::Says what : {Chime::Says::Yes, Chime::Says::No}) {
        const QByteArray wave = Chime::wave(what);
        ASSERT_GT(wave.size(), 44);
        EXPECT_EQ(wave.left(4), "RIFF");
        EXPECT_EQ(qFromLittleEndian<quint32>(wave.constData() + 4), quint32(wave.size() - 8));
        EXPECT_EQ(wave.mid(36, 4), "data");
        EXPECT_EQ(qFromLittleEndian<quint32>(wave.constData() + 40), quint32(wave.size() - 44));
        int loudest = 0;
        for (qsizetype at = 44; at + 1 < wave.size(); at += 2) {
            loudest =
                std::max(loudest, std::abs(int(qFromLittleEndian<qint16>(wave.constData() + at))));
        }
        EXPECT_GT(loudest, 16'000);
        EXPECT_LT(loudest, 32'767) << "not clipped";
    }
    EXPECT_NE(Chime::wave(Chime::Says::Yes), Chime::wave(Chime::Says::No));
}

class HeardCounter : public Listener, public CounterDesk
{
};

TEST_F(HeardCounter, ADoneActAndARefusedOneSoundDifferent)
{
    ASSERT_TRUE(waitFor([this] {
        scan(QStringLiteral("NOBODY-KNOWS-THIS"));
        return heard("no.wav") == Chime::wave(Chime::Says::No);
    }));
    EXPECT_TRUE(heard("yes.wav").isEmpty());
    type(QStringLiteral("13800000001"));
    press(Qt::Key_Return);
    press(Qt::Key_1, Qt::ControlModifier); // what she may collect
    EXPECT_TRUE(waitFor([this] { return heard("yes.wav") == Chime::wave(Chime::Says::Yes); }));
}

} // namespace
} // namespace linli::ui
