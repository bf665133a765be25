// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/PosterBatch.h"

#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QSaveFile>

#include <set>

namespace linli::render {
namespace {

using namespace linli::poster;

constexpr qsizetype kLongestName = 80;

/// A name every file system takes, different from all before it.
QString fileStem(const QString& wanted, std::set<QString>& taken)
{
    QString stem;
    for (const QChar c : wanted.simplified().left(kLongestName)) {
        const bool bad = QStringLiteral("/\\:*?\"<>|").contains(c) || c.unicode() < 0x20;
        stem += bad ? QLatin1Char('_') : c;
    }
    while (stem.startsWith(QLatin1Char('.'))) {
        stem.remove(0, 1);
    }
    if (stem.isEmpty()) {
        stem = QStringLiteral("poster");
    }
    QString free = stem;
    for (int i = 2; !taken.insert(free.toCaseFolded()).second; ++i) {
        free = QStringLiteral("%1-%2").arg(stem).arg(i);
    }
    return free;
}

Error unwritable(const QString& path, const QString& why)
{
    return Error(ErrorCode::FileUnwritable)
        .with("path", path.toStdString())
        .detail(why.toStdString());
}

Result<void> writePng(const QImage& image, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return unwritable(path, file.errorString());
    }
    QImageWriter writer(&file, "png");
    if (!writer.write(image)) {
        return unwritable(path, writer.errorString());
    }
    if (!file.commit()) {
        return unwritable(path, file.errorString());
    }
    return {};
}

} // namespace

Result<BatchOutcome> writePosterPngs(const PosterDocument& document,
                                     std::shared_ptr<AssetFolder> assets,
                                     const std::vector<PosterJob>& jobs,
                                     const QString& folder,
                                     const BatchControl& control)
{
    if (!QDir().mkpath(folder)) {
        return unwritable(folder, QStringLiteral("the folder cannot be made"));
    }
    PosterPainter painter(document, std::move(assets), {});
    BatchOutcome outcome;
    std::set<QString> taken;
    const int total = static_cast<int>(jobs.size());
    for (int i = 0; i < total; ++i) {
        if (control.stopRequested && control.stopRequested()) {
            outcome.stopped = true;
            break;
        }
        const PosterJob& job = jobs[static_cast<std::size_t>(i)];
        LINLI_ASSIGN(const PosterPainter::Picture picture, painter.picture(job.fields));
        PosterOutcome poster{i, {}, 0, painter.checkPicture(picture)};
        if (poster.check.ok) {
            poster.file = QDir(folder).filePath(fileStem(job.name, taken) + QStringLiteral(".png"));
            LINLI_TRY(writePng(picture.image, poster.file));
            ++outcome.made;
        }
        outcome.posters.push_back(std::move(poster));
        if (control.progress) {
            control.progress(i + 1, total);
        }
    }
    return outcome;
}

} // namespace linli::render
