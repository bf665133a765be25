// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace linli::app {

/// How long the windows could not answer: a timer that should ring every few milliseconds tells how
/// late it came; the ten longest delays, written to a file as they come (docs/benchmarks.md). An
/// empty file name watches nothing. GUI thread.
class BlockWatch : public QObject
{
    Q_OBJECT
  public:
    explicit BlockWatch(const QString& file);

  private:
    struct Block
    {
        qint64 ms = 0;
        qint64 atMs = 0;  ///< since the watch began
        qint64 cpuMs = 0; ///< of this thread meanwhile: less than ms where others had the processor
    };
    void ring();
    void write() const;

    QString m_file;
    QElapsedTimer m_since;
    QTimer m_timer;
    qint64 m_rangAtMs = 0;
    qint64 m_cpuMs = 0; ///< of this thread when it rang
    std::vector<Block> m_longest;
};

} // namespace linli::app
