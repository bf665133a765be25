// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backup/BackupPresenter.h"

#include "ui/context/Background.h"
#include "ui/dialogs/restore/BackupWords.h"
#include "ui/language/CellText.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/Clock.h"

namespace linli::ui {

namespace {
constexpr Span kLate = Span::days(2);
}

BackupPresenter::BackupPresenter(AppContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

void BackupPresenter::refresh()
{
    if (!desk().list) {
        return;
    }
    inBackground<std::vector<BackupLine>>(
        this, [list = desk().list] { return list(); },
        [this](Result<std::vector<BackupLine>> lines) {
            if (!lines) {
                Q_EMIT failed(lines.error());
                return;
            }
            m_lines = std::move(lines).value();
            m_known = true;
            Q_EMIT changed();
        });
}

void BackupPresenter::start(usecases::CopyAct act, std::function<void()> then)
{
    setBusy(true);
    m_context.shop.change<bool>(
        this,
        [act](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::startCopy(side.shop, act));
            return true;
        },
        [this, then = std::move(then)](const Result<bool>& allowed) {
            setBusy(false);
            if (allowed) {
                then();
            } else {
                Q_EMIT failed(allowed.error());
            }
        });
}

void BackupPresenter::askForRestore()
{
    if (m_context.shop.refusal()) { // books that do not add up: this is the way out of them
        m_context.shop.ask<bool>(
            this,
            [](StoreSide& side) -> Result<bool> {
                LINLI_TRY(usecases::permit(side.shop, staff::Permission::Backup));
                return true;
            },
            [this](const Result<bool>& allowed) {
                if (allowed) {
                    Q_EMIT mayRestore();
                } else {
                    Q_EMIT failed(allowed.error());
                }
            });
        return;
    }
    start(usecases::CopyAct::Restore, [this] { Q_EMIT mayRestore(); });
}

void BackupPresenter::makeNow()
{
    start(usecases::CopyAct::Make, [this] {
        setBusy(true);
        inBackground<BackupLine>(
            this, [make = desk().make] { return make(); },
            [this](const Result<BackupLine>& line) {
                setBusy(false);
                if (!line) {
                    Q_EMIT failed(line.error());
                    return;
                }
                Q_EMIT made();
                refresh();
            });
    });
}

void BackupPresenter::seal(const QString& file, const QString& passphrase)
{
    start(usecases::CopyAct::Seal, [this, file, passphrase] {
        setBusy(true);
        inBackground<ports::BackupFacts>(
            this, [seal = desk().seal, file, passphrase] { return seal(file, passphrase); },
            [this, file](const Result<ports::BackupFacts>& facts) {
                setBusy(false);
                if (!facts) {
                    Q_EMIT failed(facts.error());
                    return;
                }
                Q_EMIT sealed(file);
                refresh();
            });
    });
}

QString BackupPresenter::summary() const
{
    if (!m_known) {
        return tr("Looking …");
    }
    if (m_lines.empty()) {
        return tr("There is no copy yet. Linli makes one every day the shop is open.");
    }
    const BackupLine& last = m_lines.front();
    return tr("Last copy: %1 · %2 · %3")
        .arg(moment(last.made.stamp.madeAt), holdsText(last.made.facts.counts),
             bytesText(last.made.facts.bytes));
}

bool BackupPresenter::isLate() const
{
    return m_known &&
           (m_lines.empty() || m_context.clock.now() - m_lines.front().made.stamp.madeAt > kLate);
}

void BackupPresenter::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

} // namespace linli::ui
