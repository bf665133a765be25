// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QString>

#include <string>
#include <string_view>

namespace linli::storage {

/// UTF-8 both ways.
[[nodiscard]] inline QString toQt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
[[nodiscard]] inline std::string fromQt(const QString& text)
{
    return text.toStdString();
}

/// What a search compares: NFKC, case folded, white space collapsed.
[[nodiscard]] inline QString foldedForSearch(std::string_view utf8)
{
    return toQt(utf8).normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

/// Pinyin order with numbers by value, whatever the PC's own language is.
[[nodiscard]] inline QCollator nameCollator()
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace linli::storage
