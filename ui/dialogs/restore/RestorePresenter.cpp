// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restore/RestorePresenter.h"

#include "ui/context/Background.h"

namespace linli::ui {

RestorePresenter::RestorePresenter(const BackupDesk& desk, QObject* parent)
    : QObject(parent), m_desk(desk)
{
}

void RestorePresenter::refresh()
{
    inBackground<std::vector<BackupLine>>(
        this, [list = m_desk.list] { return list(); },
        [this](Result<std::vector<BackupLine>> lines) {
            if (!lines) {
                Q_EMIT failed(lines.error());
                return;
            }
            m_lines = std::move(lines).value();
            Q_EMIT listed();
        });
}

void RestorePresenter::choose(const QString& file)
{
    m_file = file;
    m_sealed = m_desk.isSealed(file);
    Q_EMIT chosen();
}

void RestorePresenter::look(const QString& passphrase)
{
    m_passphrase = passphrase;
    go(RestoreStage::Looking);
    inBackground<RestoreComparison>(
        this,
        [preview = m_desk.preview, file = m_file, passphrase] { return preview(file, passphrase); },
        [this](Result<RestoreComparison> seen) {
            if (!seen) {
                go(RestoreStage::Choose);
                Q_EMIT failed(seen.error());
                return;
            }
            m_comparison = std::move(seen).value();
            go(RestoreStage::Compare);
        });
}

void RestorePresenter::back()
{
    go(RestoreStage::Choose);
}

void RestorePresenter::restore()
{
    if (m_desk.restore) {
        m_desk.restore(m_file, m_passphrase);
    }
}

void RestorePresenter::go(RestoreStage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

} // namespace linli::ui
