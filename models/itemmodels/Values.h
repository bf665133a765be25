// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <QStringList>
#include <QVariant>

#include <optional>
#include <string>
#include <vector>

namespace linli::itemmodels {

// Raw values of cells; an absent one is an invalid QVariant and shows as nothing.
[[nodiscard]] inline QVariant textValue(const std::string& text)
{
    return QString::fromStdString(text);
}
[[nodiscard]] inline QVariant countValue(std::int64_t count)
{
    return QVariant::fromValue<qlonglong>(count);
}
[[nodiscard]] inline QVariant countValue(const std::optional<std::int64_t>& count)
{
    return count ? countValue(*count) : QVariant();
}
[[nodiscard]] inline QVariant instantValue(const std::optional<Instant>& at)
{
    return at ? countValue(at->unixMs()) : QVariant();
}
/// The parts that are there, with a space between them.
[[nodiscard]] inline QVariant joined(const std::vector<std::string>& parts)
{
    QStringList list;
    for (const std::string& part : parts) {
        if (!part.empty()) {
            list += QString::fromStdString(part);
        }
    }
    return list.join(QLatin1Char(' '));
}

} // namespace linli::itemmodels
