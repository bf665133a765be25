// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/StudioDraft.h"

#include "render/posters/TemplateReader.h"
#include "render/posters/format/TemplateWriter.h"
#include "ui/context/Background.h"
#include "ui/language/CellText.h"
#include "ui/studio/core/StudioDocument.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <atomic>
#include <mutex>

namespace linli::ui {

namespace {

constexpr int kPauseMs = 1000;
constexpr int kLatestMs = 10'000;
const QString kFile = QStringLiteral("draft.json");

Error problemWith(ErrorCode code, const QString& file)
{
    return Error::badInput(code, "file", file.toStdString(), "-");
}

Result<bool> writeDraft(const poster::PosterDocument& document, const QString& folder)
{
    QSaveFile file(QDir(folder).filePath(kFile));
    const QByteArray json = render::writeTemplate(document);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return problemWith(ErrorCode::FileUnwritable, file.fileName());
    }
    return true;
}

} // namespace

/// Workers take turns, and a draft that was forgotten before it was written stays unwritten.
struct StudioDraft::Pen
{
    std::mutex turn;
    std::atomic_int forgotten{0};
};

StudioDraft::StudioDraft(StudioDocument& document, QObject* parent)
    : QObject(parent), m_document(document), m_pen(std::make_shared<Pen>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    m_latest.setSingleShot(true);
    m_latest.setInterval(kLatestMs);
    connect(&m_pause, &QTimer::timeout, this, &StudioDraft::keep);
    connect(&m_latest, &QTimer::timeout, this, &StudioDraft::keep);
    connect(&document, &StudioDocument::changed, this, &StudioDraft::wait);
}

StudioDraft::~StudioDraft() = default;

void StudioDraft::setFolder(const QString& folder)
{
    m_folder = folder;
    m_pause.stop();
    m_latest.stop();
    m_kept = m_wanted;
}

void StudioDraft::wait()
{
    if (m_folder.isEmpty() || m_document.isGesturing()) {
        return;
    }
    ++m_wanted;
    m_pause.start();
    if (!m_latest.isActive()) {
        m_latest.start();
    }
}

void StudioDraft::keep()
{
    m_pause.stop();
    m_latest.stop();
    if (m_writing || m_folder.isEmpty() || isKept()) {
        return;
    }
    if (m_document.isSaved()) { // undone to what is on the shelf
        forget();
        return;
    }
    m_writing = true;
    inBackground<bool>(
        this,
        [document = m_document.shared(), folder = m_folder, pen = m_pen,
         forgotten = m_pen->forgotten.load()]() -> Result<bool> {
            const std::lock_guard turn(pen->turn);
            return pen->forgotten == forgotten ? writeDraft(*document, folder)
                                               : Result<bool>(false);
        },
        [this, wanted = m_wanted, folder = m_folder](const Result<bool>& done) {
            m_writing = false;
            if (folder != m_folder) {
                return;
            }
            if (!done) {
                Q_EMIT failed(sentenceOf(done.error()));
                return;
            }
            if (!*done) {
                return; // forgotten meanwhile
            }
            m_kept = wanted;
            Q_EMIT kept();
            if (!isKept()) {
                m_pause.start();
            }
        });
}

void StudioDraft::forget()
{
    m_pause.stop();
    m_latest.stop();
    m_kept = m_wanted;
    ++m_pen->forgotten;
    if (!m_folder.isEmpty()) {
        inBackground<bool>(
            this,
            [folder = m_folder, pen = m_pen]() -> Result<bool> {
                const std::lock_guard turn(pen->turn);
                drop(folder);
                return true;
            },
            [](const Result<bool>&) {});
    }
}

Result<poster::PosterDocument> StudioDraft::read(const QString& folder)
{
    QFile file(QDir(folder).filePath(kFile));
    if (!file.open(QIODevice::ReadOnly)) {
        return problemWith(ErrorCode::NotFound, file.fileName());
    }
    return render::readTemplate(file.readAll());
}

bool StudioDraft::exists(const QString& folder)
{
    return QFile::exists(QDir(folder).filePath(kFile));
}

void StudioDraft::drop(const QString& folder)
{
    QFile::remove(QDir(folder).filePath(kFile));
}

} // namespace linli::ui
