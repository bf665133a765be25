// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/reports/ScheduleWriting.h"

#include "words/ReportText.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <system_error>

namespace linli::app {
namespace {

constexpr int kMostTries = 1000;

Error unwritable(const QString& folder, const std::string& why)
{
    return Error::badInput(ErrorCode::FileUnwritable, "folder", folder.toStdString(), "-")
        .detail(why);
}

QString daysOf(const TimeWindow& window)
{
    return QString::fromStdString(BusinessDay::of(window.from).toText() + "–" +
                                  BusinessDay::of(window.to - Span{1}).toText());
}

QString freeName(const QDir& below, const QString& wanted)
{
    QString name = wanted;
    for (int number = 2; below.exists(name) && number < kMostTries; ++number) {
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    }
    return below.filePath(name);
}

} // namespace

Result<QString> writeScheduledRun(const usecases::ScheduledRun& run, const Maker& maker)
{
    const QDir below(QString::fromStdString(run.folder));
    QTemporaryDir work(below.filePath(QStringLiteral(".linli-XXXXXX")));
    if (!below.exists() || !work.isValid()) {
        return unwritable(below.path(), work.errorString().toStdString());
    }
    const std::string_view ending = report::textOf(run.format);
    for (const usecases::ScheduledBook& one : run.books) {
        const QString title = words::reportWord(one.book.table.title, maker.language);
        const QString file =
            QStringLiteral("%1 %2.%3")
                .arg(title, daysOf(run.window),
                     QString::fromUtf8(ending.data(), static_cast<qsizetype>(ending.size())));
        LINLI_TRY(writeBook(one.book, maker, work.filePath(file)));
    }
    const words::Bilingual folder{u"邻里报表 %1", u"Linli reports %1"};
    const QString target = freeName(below, folder.in(maker.language).arg(daysOf(run.window)));
    std::error_code failed;
    std::filesystem::rename(std::filesystem::path(work.path().toStdU16String()),
                            std::filesystem::path(target.toStdU16String()), failed);
    if (failed) {
        return unwritable(target, failed.message());
    }
    work.setAutoRemove(false);
    // The temporary one was its owner's alone.
    QFile(target).setPermissions(QFileInfo(below.path()).permissions());
    return target;
}

} // namespace linli::app
