// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "usecases/backups/StartCopy.h"

#include <QObject>

#include <functional>

namespace linli::ui {

/// What the backup section of the settings decides, without widgets.
class BackupPresenter : public QObject
{
    Q_OBJECT
  public:
    BackupPresenter(AppContext& context, QObject* parent);

    void refresh();
    void makeNow();
    void seal(const QString& file, const QString& passphrase);
    /// Whether whoever is signed in may bring back a copy; mayRestore or failed follows.
    void askForRestore();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Newest first.
    [[nodiscard]] const std::vector<BackupLine>& lines() const { return m_lines; }
    /// "Last copy: today 10:02 …", or that there is none yet.
    [[nodiscard]] QString summary() const;
    /// No copy within two days: the shop should not go on like that.
    [[nodiscard]] bool isLate() const;
    [[nodiscard]] const BackupDesk& desk() const { return m_context.backups; }

  Q_SIGNALS:
    void changed();
    void made();
    void sealed(const QString& file);
    void mayRestore();
    void failed(const linli::Error& error);

  private:
    void setBusy(bool busy);
    void start(usecases::CopyAct act, std::function<void()> then);
    AppContext& m_context;
    std::vector<BackupLine> m_lines;
    bool m_busy = false;
    bool m_known = false; ///< the list was read
};

} // namespace linli::ui
