// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/BackupDesk.h"

#include <QObject>

namespace linli::ui {

enum class RestoreStage
{
    Choose,
    Looking, ///< the backup is read to its last byte
    Compare,
};

/// What the restore dialog decides, without widgets.
class RestorePresenter : public QObject
{
    Q_OBJECT
  public:
    RestorePresenter(const BackupDesk& desk, QObject* parent);

    void refresh();
    [[nodiscard]] const std::vector<BackupLine>& lines() const { return m_lines; }
    [[nodiscard]] RestoreStage stage() const { return m_stage; }

    /// One of the lines, or any file a person picked.
    void choose(const QString& file);
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] bool needsPassphrase() const { return m_sealed; }
    void look(const QString& passphrase);
    void back();
    [[nodiscard]] const RestoreComparison& comparison() const { return m_comparison; }
    /// From now on the windows are on their way out.
    void restore();

  Q_SIGNALS:
    void listed();
    void chosen();
    void stageChanged();
    void failed(const linli::Error& error);

  private:
    void go(RestoreStage stage);

    BackupDesk m_desk; ///< by value: the context it came from goes with the windows
    std::vector<BackupLine> m_lines;
    RestoreStage m_stage = RestoreStage::Choose;
    QString m_file;
    QString m_passphrase;
    bool m_sealed = false;
    RestoreComparison m_comparison;
};

} // namespace linli::ui
