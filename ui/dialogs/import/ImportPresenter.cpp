// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/ImportPresenter.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "usecases/imports/undo/UndoImport.h"
#include "words/ImportText.h"
#include "words/ValueText.h"

#include <QFileInfo>

namespace linli::ui {

using usecases::imports::ImportFile;
using usecases::imports::ImportOptions;
using usecases::imports::ImportResult;
using usecases::imports::SavedProfile;

namespace {

/// What holds hundreds of thousands of rows is taken apart on a worker, not while somebody waits.
template <typename T> void letGo(std::shared_ptr<const T>& held)
{
    if (held) {
        QThreadPool::globalInstance()->start([gone = std::move(held)]() mutable { gone.reset(); });
    }
    held.reset();
}

} // namespace

ImportPresenter::ImportPresenter(const AppContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

QString ImportPresenter::fileName() const
{
    return QFileInfo(m_source.path).fileName();
}

std::int64_t createdCount(const ImportResult& result)
{
    return result.created.members + result.created.orders + result.created.products;
}

bool ImportPresenter::canApply() const
{
    const bool something = createdCount(*m_result) > 0 || !m_result->queued.empty();
    return m_stage == ImportStage::Preview && something &&
           (m_result->errors.empty() || m_validRowsOnly);
}

ImportProgress ImportPresenter::progress() const
{
    return {m_counts->done.load(), m_counts->total.load()};
}

void ImportPresenter::chooseFile(const QString& path)
{
    m_source = {path, {}, {}};
    m_validRowsOnly = false;
    m_profileTried = false;
    read();
}

void ImportPresenter::setEncoding(const QString& encoding)
{
    const bool waits = m_stage == ImportStage::Preview || m_stage == ImportStage::ChooseFile ||
                       m_stage == ImportStage::Mapping;
    if (waits) {
        m_source.encoding = encoding;
        m_stage == ImportStage::Mapping ? peek() : read();
    }
}

void ImportPresenter::map(const Mapping& mapping)
{
    m_source.profile = mapping.profile.empty() ? desk()->profileText(mapping.kind, mapping.columns)
                                               : mapping.profile;
    m_profileTried = true;
    if (!mapping.name.isEmpty()) {
        keepProfile({mapping.name.toStdString(), mapping.fingerprint, m_source.profile});
    }
    read();
}

void ImportPresenter::keepProfile(SavedProfile profile)
{
    m_context.shop.change<bool>(
        this,
        [saved = std::move(profile)](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::imports::saveProfile(side.shop, saved));
            return true;
        },
        [this](const Result<bool>& kept) {
            if (!kept) {
                Q_EMIT failed(sentenceOf(kept.error()));
            }
        });
}

void ImportPresenter::mapAgain()
{
    m_profileTried = true;
    peek();
}

void ImportPresenter::startOver()
{
    m_stop.request();
    if (m_stage == ImportStage::Applying) {
        return; // its answer leads back to the preview
    }
    ++m_request;
    letGo(m_file);
    letGo(m_result);
    m_result = std::make_shared<const ImportResult>();
    m_rows = {};
    go(ImportStage::ChooseFile);
}

void ImportPresenter::read()
{
    const int request = ++m_request;
    go(ImportStage::Reading);
    using Shared = std::shared_ptr<const ImportFile>;
    inBackground<Shared>(
        this,
        [source = m_source, desk = m_context.importDesk,
         plain = m_context.readImport]() -> Result<Shared> {
            LINLI_ASSIGN(ImportFile file,
                         desk ? desk->read(source) : plain(source.path, source.encoding));
            return Shared(std::make_shared<const ImportFile>(std::move(file)));
        },
        [this, request](Result<Shared> file) {
            if (request != m_request) {
                return;
            }
            if (file) {
                letGo(m_file);
                m_file = std::move(file).value();
                preview();
                return;
            }
            const ErrorCode code = file.error().code();
            const bool strange = code == ErrorCode::UnknownKind || code == ErrorCode::AmbiguousKind;
            if (strange && desk() != nullptr) {
                peek();
            } else {
                fail(file.error(), ImportStage::ChooseFile);
            }
        });
}

void ImportPresenter::peek()
{
    const int request = ++m_request;
    go(ImportStage::Reading);
    inBackground<PeekedFile>(
        this,
        [source = m_source, peek = desk()->peek] { return peek(source.path, source.encoding); },
        [this, request](Result<PeekedFile> seen) {
            if (request != m_request) {
                return;
            }
            if (!seen || seen->lines.empty()) {
                const Error nothing =
                    Error(ErrorCode::UnknownKind).with("value", fileName().toStdString());
                fail(seen ? nothing : seen.error(), ImportStage::ChooseFile);
                return;
            }
            m_peek = std::move(seen).value();
            m_profileTried ? go(ImportStage::Mapping) : findProfile();
        });
}

/// The owner said once what such a header means: it is not asked again.
void ImportPresenter::findProfile()
{
    const int request = ++m_request;
    m_profileTried = true;
    m_context.shop.ask<std::vector<SavedProfile>>(
        this, [](StoreSide& side) { return usecases::imports::savedProfiles(side.shop); },
        [this, request](const Result<std::vector<SavedProfile>>& saved) {
            if (request != m_request) {
                return;
            }
            for (const PeekedFile::Line& line : m_peek.lines) {
                for (const SavedProfile& profile : saved ? *saved : std::vector<SavedProfile>()) {
                    if (!line.fingerprint.empty() && line.fingerprint == profile.fingerprint) {
                        m_source.profile = profile.json;
                        read();
                        return;
                    }
                }
            }
            go(ImportStage::Mapping);
        });
}

ImportOptions ImportPresenter::optionsFor(bool dryRun, bool validOnly)
{
    m_stop = StopFlag();
    m_counts = std::make_shared<Counts>();
    return {dryRun, validOnly,
            [stop = m_stop, counts = m_counts](std::int64_t done, std::int64_t total) {
                counts->total = total;
                counts->done = done;
                return !stop.requested();
            }};
}

void ImportPresenter::preview()
{
    const int request = ++m_request;
    m_context.shop.change<ImportResult>(
        this,
        [file = m_file, run = m_context.runImport,
         options = optionsFor(true, true)](StoreSide& side) { return run(side, *file, options); },
        [this, request](Result<ImportResult> result) {
            if (request != m_request) {
                return;
            }
            if (!result) {
                fail(result.error(), ImportStage::ChooseFile);
                return;
            }
            letGo(m_result);
            m_result = std::make_shared<const ImportResult>(std::move(result).value());
            m_rows = {};
            go(ImportStage::Preview);
            loadRows();
        });
}

void ImportPresenter::loadRows()
{
    if (desk() == nullptr) {
        return;
    }
    const int request = m_request;
    inBackground<FileRows>(
        this,
        [source = m_source, result = m_result, rows = desk()->rows] {
            return rows(source, *result);
        },
        [this, request](Result<FileRows> rows) {
            if (request == m_request && rows) { // else the findings below say it in words
                m_rows = std::move(rows).value();
                Q_EMIT rowsChanged();
            }
        });
}

void ImportPresenter::apply()
{
    if (!canApply()) {
        return;
    }
    go(ImportStage::Applying);
    m_context.shop.change<ImportResult>(
        this,
        [file = m_file, run = m_context.runImport, options = optionsFor(false, m_validRowsOnly)](
            StoreSide& side) { return run(side, *file, options); },
        [this](Result<ImportResult> result) {
            if (!result) {
                fail(result.error(), ImportStage::Preview);
                return;
            }
            letGo(m_result);
            m_result = std::make_shared<const ImportResult>(std::move(result).value());
            go(ImportStage::Done);
            if (m_result->applied) {
                Q_EMIT imported();
            }
        });
}

void ImportPresenter::writeErrors(const QString& path)
{
    inBackground<QString>(
        this,
        [source = m_source, result = m_result, path, language = language(),
         write = desk()->writeErrors]() -> Result<QString> {
            LINLI_TRY(write(source, *result, language, path));
            return path;
        },
        [this](const Result<QString>& written) {
            written ? Q_EMIT told(tr("Written: %1. Correct it there and drop it here again.")
                                      .arg(QFileInfo(*written).fileName()))
                    : Q_EMIT failed(sentenceOf(written.error()));
        });
}

void ImportPresenter::undo()
{
    using usecases::imports::UndoneImport;
    m_context.shop.change<UndoneImport>(
        this, [](StoreSide& side) { return usecases::imports::undoImport(side.shop, {}); },
        [this](const Result<UndoneImport>& undone) {
            if (!undone) {
                Q_EMIT failed(sentenceOf(undone.error()));
                return;
            }
            if (!undone->ties.empty()) {
                Q_EMIT failed(words::importTiesText(undone->ties, language()));
                return;
            }
            Q_EMIT imported();
            startOver();
            Q_EMIT told(tr("Taken back: nothing of %1 is in the shop any more.").arg(fileName()));
        });
}

void ImportPresenter::go(ImportStage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void ImportPresenter::fail(const Error& error, ImportStage back)
{
    go(back);
    if (error.code() != ErrorCode::Cancelled) {
        Q_EMIT failed(sentenceOf(error));
    }
}

} // namespace linli::ui
