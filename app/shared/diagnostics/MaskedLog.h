// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Clock.h"

#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>

namespace linli::app {

/// What the program and its libraries say, a file a day, phones masked (spec/security.md D12): 14
/// days and 20 MB at most, the oldest go first; a day that talks too much is cut. A log never stops
/// the program: where it cannot be written it is not. Any thread.
class MaskedLog
{
  public:
    static constexpr qint64 kMostBytes = 20'000'000;
    static constexpr qint64 kMostBytesADay = 4'000'000;
    static constexpr int kDays = 14;

    /// The clock must outlive it.
    MaskedLog(QString folder, const ports::Clock& clock);
    void write(const QString& level, const QString& text);
    /// Full paths, oldest first.
    [[nodiscard]] static QStringList filesIn(const QString& folder);
    /// Removes what is too old or too much as of now; how many files went.
    static int trim(const QString& folder, Instant now);

  private:
    void openToday();

    QString m_folder;
    const ports::Clock& m_clock;
    QMutex m_mutex;
    QFile m_file;
};

/// $LINLI_DATA_DIR/logs, else the user's application data folder.
[[nodiscard]] QString logFolder();
/// From now on qWarning() and its kin go into the log of this folder; once per program.
void startLog();

} // namespace linli::app
