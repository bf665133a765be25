// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/press/PictureBatch.h"

#include "render/posters/press/BatchJournal.h"
#include "render/posters/press/FileNames.h"
#include "render/posters/press/PictureSheet.h"
#include "render/posters/press/TemplateDigest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <atomic>
#include <cstdio>
#include <mutex>

namespace linli::render {
namespace {

using namespace linli::poster;

Error unwritable(const QString& path, const QString& why)
{
    return Error(ErrorCode::FileUnwritable)
        .with("path", path.toStdString())
        .detail(why.toStdString());
}

/// There whole or not at all, even for a process that is killed. Not synced one by one: a resumed
/// batch compares every file with its journal.
Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    const QString part = path + QStringLiteral(".part");
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        const QString why = file.errorString();
        file.remove();
        return unwritable(path, why);
    }
    file.close();
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) !=
        0) {
        file.remove();
        return unwritable(path, QStringLiteral("the finished file could not take its name"));
    }
    return {};
}

class PictureRun
{
  public:
    PictureRun(const std::vector<PosterJob>& jobs,
               const QString& folder,
               const PictureOptions& options,
               const BatchControl& control)
        : m_jobs(jobs), m_folder(folder), m_options(options), m_control(control),
          m_outcomes(jobs.size())
    {
        FileNames names;
        const bool png = options.format == PictureFormat::Png;
        for (const PosterJob& job : jobs) {
            m_files << names.next(job.name) +
                           (png ? QStringLiteral(".png") : QStringLiteral(".jpg"));
        }
    }

    Result<void> prepare(PosterPainter& painter)
    {
        LINLI_ASSIGN(m_plate, painter.plateImage());
        LINLI_ASSIGN(const std::vector<QRect> areas, painter.movingAreas());
        m_png = std::make_shared<const SplicedPng>(m_plate, areas);
        if (m_options.resumes) {
            m_digest = templateDigest(painter.document());
            LINLI_ASSIGN(BatchJournal journal, BatchJournal::open(m_folder));
            m_journal.emplace(std::move(journal));
        }
        return {};
    }

    void work(const PosterPainter& painter)
    {
        PictureSheet sheet(painter, m_plate, m_png);
        while (const auto index = nextIndex()) {
            Result<PosterOutcome> outcome = finishedBefore(*index);
            if (outcome.ok() && outcome->file.isEmpty()) {
                outcome = make(sheet, *index);
            }
            keep(*index, std::move(outcome));
        }
    }

    Result<BatchOutcome> collect()
    {
        if (m_error) {
            return *m_error;
        }
        BatchOutcome all;
        all.stopped = m_stopped;
        for (std::optional<PosterOutcome>& outcome : m_outcomes) {
            if (outcome) {
                all.made += outcome->check.ok ? 1 : 0;
                all.posters.push_back(std::move(*outcome));
            }
        }
        return all;
    }

  private:
    std::optional<std::size_t> nextIndex()
    {
        const std::lock_guard lock(m_mutex);
        if (m_error || m_next == m_jobs.size()) {
            return std::nullopt;
        }
        if (m_stopped || (m_control.stopRequested && m_control.stopRequested())) {
            m_stopped = true;
            return std::nullopt;
        }
        return m_next++;
    }

    [[nodiscard]] QByteArray originOf(std::size_t index) const
    {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        hash.addData(m_digest);
        hash.addData(QByteArray::number(int(m_options.format)) + '/' +
                     QByteArray::number(m_options.mostBytes));
        for (const auto& [key, value] : m_jobs[index].fields) {
            hash.addData(QByteArray::fromStdString(key) + '=' + QByteArray::fromStdString(value) +
                         '\n');
        }
        return hash.result().toHex();
    }

    /// An outcome without a file: it must be made.
    Result<PosterOutcome> finishedBefore(std::size_t index)
    {
        PosterOutcome outcome{static_cast<int>(index), {}, 0, {}, false};
        if (!m_journal) {
            return outcome;
        }
        const QString& file = m_files[static_cast<qsizetype>(index)];
        if (const auto entry = m_journal->finished(originOf(index), file)) {
            outcome.file = QDir(m_folder).filePath(file);
            outcome.check = entry->check;
            outcome.kept = true;
        }
        return outcome;
    }

    Result<PosterOutcome> make(PictureSheet& sheet, std::size_t index)
    {
        PosterOutcome outcome{static_cast<int>(index), {}, 0, {}, false};
        LINLI_ASSIGN(const PictureSheet::Made made, sheet.make(m_jobs[index].fields, m_options));
        outcome.check = made.check;
        if (made.bytes.isEmpty()) {
            return outcome;
        }
        const QString& file = m_files[static_cast<qsizetype>(index)];
        outcome.file = QDir(m_folder).filePath(file);
        LINLI_TRY(writeWhole(outcome.file, made.bytes));
        if (m_journal) {
            const BatchJournal::Entry entry{originOf(index), file, made.bytes.size(),
                                            checksumOf(made.bytes), made.check};
            const std::lock_guard lock(m_mutex);
            LINLI_TRY(m_journal->add(entry));
        }
        return outcome;
    }

    void keep(std::size_t index, Result<PosterOutcome> outcome)
    {
        const std::lock_guard lock(m_mutex);
        if (!outcome.ok()) {
            m_error = m_error ? m_error : outcome.error();
            return;
        }
        m_outcomes[index] = std::move(outcome).value();
        if (m_control.progress) {
            m_control.progress(++m_done, static_cast<int>(m_jobs.size()));
        }
    }

    const std::vector<PosterJob>& m_jobs;
    QString m_folder;
    PictureOptions m_options;
    const BatchControl& m_control;
    QStringList m_files;
    QImage m_plate;
    std::shared_ptr<const SplicedPng> m_png;
    QByteArray m_digest;
    std::optional<BatchJournal> m_journal;
    std::mutex m_mutex; ///< of everything below, and of the journal's end
    std::vector<std::optional<PosterOutcome>> m_outcomes;
    std::optional<Error> m_error;
    std::size_t m_next = 0;
    int m_done = 0;
    bool m_stopped = false;
};

} // namespace

Result<BatchOutcome> writePosterPictures(const PosterDocument& document,
                                         std::shared_ptr<AssetFolder> assets,
                                         const std::vector<PosterJob>& jobs,
                                         const QString& folder,
                                         const PictureOptions& options,
                                         const BatchControl& control)
{
    if (!QDir().mkpath(folder)) {
        return unwritable(folder, QStringLiteral("the folder cannot be made"));
    }
    if (jobs.empty()) {
        return BatchOutcome{};
    }
    PosterPainter painter(document, std::move(assets), {});
    PictureRun run(jobs, folder, options, control);
    LINLI_TRY(run.prepare(painter));
    inParallel(control, static_cast<int>(jobs.size()), [&](int /*worker*/) { run.work(painter); });
    return run.collect();
}

} // namespace linli::render
