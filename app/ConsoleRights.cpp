// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConsoleRights.h"

#include "app/CompositionRoot.h"
#include "app/ConsoleReach.h"
#include "app/shared/privacy/LetterPapers.h"
#include "app/shared/privacy/PersonWriting.h"
#include "app/shared/privacy/ResidueSearch.h"
#include "ui/context/Background.h"
#include "usecases/privacy/Retention.h"

namespace linli::app {
namespace {

using usecases::RetentionJob;

struct FilesCleared
{
    Result<int> logs = 0;
    Result<int> copies = 0;
};

ui::ResidueFound foundOf(const ResidueReport& report)
{
    ui::ResidueFound found;
    found.files = report.files;
    for (const ResidueHit& hit : report.hits) {
        (hit.copy ? found.inCopies : found.here) += hit.file;
    }
    return found;
}

} // namespace

ConsoleRights::ConsoleRights(std::string file, const ports::Clock& clock, ui::ShopAccess& access)
    : m_file(std::move(file)), m_clock(clock), m_access(access)
{
    m_desk.writePerson = [](const QString& path, const usecases::PersonFile& person,
                            words::Language language) {
        return writePersonFile(person, path, language);
    };
    m_desk.writeLetter = [](const QString& path, const words::LetterText& letter) {
        return writeLetter(letter, path);
    };
    m_desk.pages = [](const words::LetterText& letter) -> std::shared_ptr<const render::Pages> {
        return std::make_shared<render::LetterPages>(paperLetter(letter));
    };
    m_desk.search = [file = m_file](const ports::PersonWords& words) {
        return foundOf(searchResidue(file, words));
    };
    m_desk.clearNow = [this](Done done) { clear(std::move(done)); };
}

void ConsoleRights::clearWhenDue()
{
    if (m_running || m_access.refusal()) {
        return;
    }
    m_access.ask<bool>(
        this, [](ui::StoreSide& side) { return usecases::retentionDue(side.shop); },
        [this](const Result<bool>& due) {
            if (due.ok() && *due && !m_running) {
                clear([](const Result<bool>&) {}); // what it did stands in the settings
            }
        });
}

void ConsoleRights::clear(Done done)
{
    m_running = true;
    m_access.change<bool>(
        this,
        [](ui::StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::runRetention(side.shop));
            return true;
        },
        [this, done = std::move(done)](const Result<bool>& cleared) {
            if (!cleared.ok()) {
                m_running = false;
                done(cleared);
                return;
            }
            rewrite(done);
        });
}

/// Outside of every unit of work: it goes the way of questions.
void ConsoleRights::rewrite(Done done)
{
    m_access.ask<bool>(
        this,
        [](ui::StoreSide& side) -> Result<bool> {
            const Result<void> written = usecases::rewriteIfDue(side.shop);
            if (!written.ok()) {
                LINLI_TRY(usecases::noteRetention(side.shop, RetentionJob::Rewriting,
                                                  Result<int>(written.error())));
            }
            return true;
        },
        [this, done = std::move(done)](const Result<bool>&) { clearFiles(done); });
}

void ConsoleRights::clearFiles(Done done)
{
    ui::inBackground<FilesCleared>(
        this,
        [files = FileRetention(m_file, m_clock)]() -> Result<FilesCleared> {
            return FilesCleared{files.trimLogs(), files.forgetInCopies()};
        },
        [this, done = std::move(done)](const Result<FilesCleared>& cleared) {
            const FilesCleared what = cleared.ok() ? *cleared : FilesCleared{};
            m_access.change<bool>(
                this,
                [what](ui::StoreSide& side) -> Result<bool> {
                    LINLI_TRY(usecases::noteRetention(side.shop, RetentionJob::Logs, what.logs));
                    LINLI_TRY(
                        usecases::noteRetention(side.shop, RetentionJob::Copies, what.copies));
                    return true;
                },
                [this, done](const Result<bool>& noted) {
                    m_running = false;
                    done(noted);
                });
        });
}

/// The part of the composition root that respects neighbours.
void CompositionRoot::startRights()
{
    m_rights = std::make_unique<ConsoleRights>(m_file, m_shopClock, *m_access);
    m_reach->setRights(&m_rights->desk());
}

} // namespace linli::app
