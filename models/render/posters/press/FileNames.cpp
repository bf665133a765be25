// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/press/FileNames.h"

#include "domain/poster/Placeholders.h"

#include <algorithm>

namespace linli::render {
namespace {

constexpr qsizetype kLongestName = 80;

QString safe(const QString& wanted)
{
    QString stem;
    for (const QChar c : wanted.simplified().left(kLongestName)) {
        const bool bad = QStringLiteral("/\\:*?\"<>|").contains(c) || c.unicode() < 0x20;
        stem += bad ? QLatin1Char('_') : c;
    }
    while (stem.startsWith(QLatin1Char('.'))) {
        stem.remove(0, 1);
    }
    while (stem.endsWith(QLatin1Char('.')) || stem.endsWith(QLatin1Char(' '))) {
        stem.chop(1);
    }
    return stem.isEmpty() ? QStringLiteral("poster") : stem;
}

std::string valueOf(const poster::PosterFields& fields, const char* key)
{
    const auto found = fields.find(key);
    return found == fields.end() ? std::string() : found->second;
}

} // namespace

QString FileNames::next(const QString& wanted)
{
    const QString stem = safe(wanted);
    QString free = stem;
    for (int i = 2;; ++i) {
        const QString folded = free.toCaseFolded();
        const auto place = std::lower_bound(m_taken.begin(), m_taken.end(), folded);
        if (place == m_taken.end() || *place != folded) {
            m_taken.insert(place, folded);
            return free;
        }
        free = QStringLiteral("%1-%2").arg(stem).arg(i);
    }
}

QString nameByPattern(const QString& pattern, const poster::PosterFields& fields, int number)
{
    poster::PosterFields all = fields;
    all["name"] = valueOf(fields, "inviter.name");
    all["code"] = valueOf(fields, "invite.code");
    all["nr"] = QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0')).toStdString();
    return QString::fromStdString(poster::fillPlaceholders(pattern.toStdString(), all).text);
}

} // namespace linli::render
