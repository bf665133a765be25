// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/sound/Chime.h"

#include "ui/context/Background.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace linli::ui {
namespace {

constexpr int kRate = 44'100;
constexpr int kBytesPerSample = 2;
constexpr double kLoudest = 0.6 * 32'767;
constexpr int kSecondBellMs = 180;

struct Tone
{
    double hertz;
    int lengthMs;
};

QString fileName(Chime::Says what)
{
    return what == Chime::Says::Yes ? QStringLiteral("yes.wav") : QStringLiteral("no.wav");
}

template <typename Number> void append(QByteArray& bytes, Number value)
{
    const Number little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// A sine that swells and fades, so that nothing clicks; 0 Hz is a rest.
void append(QByteArray& samples, const Tone& tone)
{
    const int count = kRate * tone.lengthMs / 1000;
    for (int i = 0; i < count; ++i) {
        const double edge = std::min(1.0, std::min(i, count - i) / (0.006 * kRate));
        const double turn = 2 * std::numbers::pi * tone.hertz * i / kRate;
        append(samples, static_cast<qint16>(std::lround(kLoudest * edge * std::sin(turn))));
    }
}

QString playerOfThisComputer()
{
    for (const char* name : {"pw-play", "paplay", "aplay", "afplay"}) {
        if (QString found = QStandardPaths::findExecutable(QLatin1String(name)); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

} // namespace

QByteArray Chime::wave(Says what)
{
    QByteArray samples;
    if (what == Says::Yes) {
        append(samples, Tone{1319, 60});
        append(samples, Tone{1760, 130});
    } else {
        append(samples, Tone{330, 110});
        append(samples, Tone{0, 60});
        append(samples, Tone{262, 180});
    }
    QByteArray file("RIFF");
    append(file, static_cast<quint32>(36 + samples.size()));
    file.append("WAVEfmt ");
    append(file, quint32{16});
    append(file, quint16{1}); // PCM
    append(file, quint16{1}); // channels
    append(file, quint32{kRate});
    append(file, quint32{kRate * kBytesPerSample});
    append(file, quint16{kBytesPerSample});
    append(file, quint16{8 * kBytesPerSample});
    file.append("data");
    append(file, static_cast<quint32>(samples.size()));
    return file + samples;
}

Chime::Chime(QObject* parent) : QObject(parent), m_player(playerOfThisComputer())
{
    if (m_player.isEmpty() || !m_folder.isValid()) {
        return;
    }
    inBackground<bool>(
        this,
        [folder = m_folder.path()]() -> Result<bool> {
            bool written = true;
            for (const Says what : {Says::Yes, Says::No}) {
                QFile file(folder + QLatin1Char('/') + fileName(what));
                const QByteArray bytes = wave(what);
                written =
                    written && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
            }
            return written;
        },
        [this](const Result<bool>& written) { m_ready = written.ok() && *written; });
}

Chime::~Chime() = default;

void Chime::say(Says what)
{
    if (!m_ready) {
        ring(what);
        return;
    }
    auto* player = new QProcess(this);
    connect(player, &QProcess::finished, this, [this, player, what](int code) {
        player->deleteLater();
        if (code != 0) {
            ring(what); // no sound server, no card
        }
    });
    connect(player, &QProcess::errorOccurred, this,
            [this, player, what](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart) {
                    player->deleteLater();
                    ring(what);
                }
            });
    player->start(m_player, {m_folder.filePath(fileName(what))});
}

void Chime::ring(Says what)
{
    QApplication::beep();
    if (what == Says::No) {
        QTimer::singleShot(kSecondBellMs, this, [] { QApplication::beep(); });
    }
}

} // namespace linli::ui
