// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restore/BackupWords.h"

#include "words/ValueText.h"

#include <QCoreApplication>

namespace linli::ui {
namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("linli::ui::BackupWords", source);
}

} // namespace

QString reasonText(backup::Reason reason)
{
    switch (reason) {
    case backup::Reason::Daily:
        return say(QT_TRANSLATE_NOOP("linli::ui::BackupWords", "daily copy"));
    case backup::Reason::ByHand:
        return say(QT_TRANSLATE_NOOP("linli::ui::BackupWords", "made by hand"));
    case backup::Reason::Import:
        return say(QT_TRANSLATE_NOOP("linli::ui::BackupWords", "before an import"));
    case backup::Reason::Migration:
        return say(QT_TRANSLATE_NOOP("linli::ui::BackupWords", "before an update"));
    case backup::Reason::Restore:
        break;
    }
    return say(QT_TRANSLATE_NOOP("linli::ui::BackupWords", "before a restore"));
}

QString bytesText(std::int64_t bytes)
{
    constexpr double kMega = 1'000'000.0;
    constexpr double kKilo = 1'000.0;
    const auto size = static_cast<double>(bytes);
    return size >= kMega ? QStringLiteral("%1 MB").arg(size / kMega, 0, 'f', 1)
                         : QStringLiteral("%1 KB").arg(size / kKilo, 0, 'f', 0);
}

QString holdsText(const backup::Counts& counts)
{
    return say(QT_TRANSLATE_NOOP("linli::ui::BackupWords", "%1 neighbours · %2 orders"))
        .arg(words::countText(counts.members), words::countText(counts.orders));
}

} // namespace linli::ui
