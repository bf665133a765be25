// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace linli::ui {

/// Yes and no for the ear: a high tone for what is done, two low ones for what was refused. Played
/// by the computer's own player (PipeWire, PulseAudio, ALSA, macOS), because the terminal bell that
/// Qt rings is silent on most desktops; where there is no player, or it cannot play, the bell it
/// is. GUI thread.
class Chime : public QObject
{
    Q_OBJECT
  public:
    enum class Says
    {
        Yes,
        No,
    };
    explicit Chime(QObject* parent);
    ~Chime() override;
    Chime(const Chime&) = delete;
    Chime& operator=(const Chime&) = delete;

    void say(Says what);
    /// A whole WAV file: 16 bit, one channel, about a fifth of a second.
    [[nodiscard]] static QByteArray wave(Says what);

  private:
    void ring(Says what);

    QTemporaryDir m_folder;
    QString m_player;
    bool m_ready = false; ///< both files are written
};

} // namespace linli::ui
