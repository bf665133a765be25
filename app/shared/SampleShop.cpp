// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SampleShop.h"

#include "app/shared/OpenedShop.h"
#include "usecases/sample/SampleShop.h"
#include "usecases/shop/ManualClock.h"

#include <QFile>

namespace linli::app {
namespace {

constexpr std::uint64_t kSeed = 20'260'302;

/// What SQLite keeps beside a file while it is open.
void removeWithCompanions(const QString& file)
{
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(file + QLatin1String(ending));
    }
}

Result<void> fill(const std::string& file, Instant now)
{
    usecases::ManualClock clock(now);
    LINLI_ASSIGN(const auto opened, OpenedShop::create(file, clock, kSeed));
    LINLI_ASSIGN(const auto counts, usecases::fillSampleShop(opened->shop(), clock, kSeed, now));
    static_cast<void>(counts);
    return {};
}

} // namespace

Result<void> makeSampleShop(const std::string& file, Instant now)
{
    const QString target = QString::fromStdString(file);
    if (QFile::exists(target)) {
        return Error::badInput(ErrorCode::AlreadyExists, "file", file, "--shop FILE");
    }
    const QString part = target + QStringLiteral(".part");
    removeWithCompanions(part);
    const Result<void> filled = fill(part.toStdString(), now);
    if (!filled.ok()) {
        removeWithCompanions(part);
        return filled;
    }
    if (!QFile::rename(part, target)) {
        removeWithCompanions(part);
        return Error::badInput(ErrorCode::FileUnwritable, "file", file, "-");
    }
    return {};
}

} // namespace linli::app
