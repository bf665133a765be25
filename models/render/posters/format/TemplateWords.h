// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace linli::render {

/// The words of the template format, each list in the order of its enum: reader and writer share
/// them so that what one writes the other reads.
inline const QStringList kTypeWords{QStringLiteral("rect"),  QStringLiteral("line"),
                                    QStringLiteral("text"),  QStringLiteral("image"),
                                    QStringLiteral("qr"),    QStringLiteral("barcode"),
                                    QStringLiteral("board"), QStringLiteral("group")};
inline const QStringList kAnchorWords{
    QStringLiteral("topLeft"),    QStringLiteral("top"),    QStringLiteral("topRight"),
    QStringLiteral("left"),       QStringLiteral("centre"), QStringLiteral("right"),
    QStringLiteral("bottomLeft"), QStringLiteral("bottom"), QStringLiteral("bottomRight")};
inline const QStringList kMissingWords{QStringLiteral("block"), QStringLiteral("hide"),
                                       QStringLiteral("empty")};
inline const QStringList kFitWords{QStringLiteral("contain"), QStringLiteral("cover")};
inline const QStringList kAlignWords{QStringLiteral("left"), QStringLiteral("centre"),
                                     QStringLiteral("right")};
inline const QStringList kVerticalWords{QStringLiteral("top"), QStringLiteral("middle"),
                                        QStringLiteral("bottom")};
inline const QStringList kBarcodeWords{QStringLiteral("code128"), QStringLiteral("ean13")};
inline const QStringList kUnitWords{QStringLiteral("mm"), QStringLiteral("px")};

template <typename Enum> QString wordOf(const QStringList& words, Enum value)
{
    return words.at(static_cast<qsizetype>(value));
}

} // namespace linli::render
