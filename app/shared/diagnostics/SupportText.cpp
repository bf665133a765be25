// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/diagnostics/CrashNote.h"
#include "app/shared/diagnostics/MaskedLog.h"
#include "app/shared/diagnostics/SelfCheck.h"
#include "domain/member/MaskPhones.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>

#include <array>

namespace linli::app {
namespace {

using usecases::CheckItem;
using usecases::CheckState;

constexpr qint64 kMostLogBytes = 2'000'000;

std::string_view keyOf(CheckItem item)
{
    static constexpr std::array<std::string_view, 9> kKeys{"fonts",        "printer", "keychain",
                                                           "input-method", "disk",    "clock",
                                                           "shop-file",    "backup",  "cloud"};
    return kKeys.at(static_cast<std::size_t>(item));
}

std::string_view keyOf(CheckState state)
{
    switch (state) {
    case CheckState::Good:
        return "good";
    case CheckState::Note:
        return "note";
    case CheckState::Bad:
        break;
    }
    return "bad";
}

/// Newest files first until there is enough; told oldest first.
std::string lastOfTheLog()
{
    std::string text;
    const QStringList files = MaskedLog::filesIn(logFolder());
    for (auto file = files.crbegin(); file != files.crend(); ++file) {
        QFile log(*file);
        if (static_cast<qint64>(text.size()) > kMostLogBytes || !log.open(QIODevice::ReadOnly)) {
            break;
        }
        text.insert(0, log.read(kMostLogBytes).toStdString());
    }
    return text;
}

} // namespace

std::string supportText(const std::string& file,
                        const std::vector<usecases::CheckLine>& lines,
                        const ports::Clock& clock)
{
    const QFileInfo shop(QString::fromStdString(file));
    std::string text = "linli " + QCoreApplication::applicationVersion().toStdString() + ", Qt " +
                       qVersion() + ", " + QSysInfo::prettyProductName().toStdString() + ", " +
                       QSysInfo::currentCpuArchitecture().toStdString() + "\n" +
                       clock.now().toShanghaiText() + "\n";
    for (const char* part : {"", "-wal"}) {
        const QFileInfo at(shop.filePath() + QString::fromLatin1(part));
        text += std::string("shop file") + part + ": " + std::to_string(at.size()) + " bytes\n";
    }
    text += "\n[check]\n";
    for (const usecases::CheckLine& line : lines) {
        text.append(keyOf(line.item)).append(": ").append(keyOf(line.state));
        text += line.found.empty() ? "\n" : " (" + line.found + ")\n";
    }
    text += "\n[crashes]\n";
    for (const QString& note : crashNotesIn(logFolder())) {
        QFile read(note);
        text +=
            read.open(QIODevice::ReadOnly) ? maskPhones(read.readAll().toStdString()) + "\n" : "";
    }
    // Masked when it was written; once more for whatever lies there from elsewhere.
    return text + "\n[log]\n" + maskPhones(lastOfTheLog());
}

Result<void> writeSupportText(const std::string& path,
                              const std::string& file,
                              const std::vector<usecases::CheckLine>& lines,
                              const ports::Clock& clock)
{
    const std::string text = supportText(file, lines, clock);
    QSaveFile out(QString::fromStdString(path));
    const bool written = out.open(QIODevice::WriteOnly) &&
                         out.write(text.data(), static_cast<qint64>(text.size())) ==
                             static_cast<qint64>(text.size()) &&
                         out.commit();
    return written ? Result<void>{}
                   : Error::badInput(ErrorCode::FileUnwritable, "file", path, "a folder")
                         .detail(out.errorString().toStdString());
}

} // namespace linli::app
