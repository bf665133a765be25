// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PictureOrder.h"

namespace linli::app {

std::optional<PictureLook> PictureLook::read(const QString& text)
{
    const QStringList words = text.split(QLatin1Char('-'));
    PictureLook look;
    look.english = words[0] == QLatin1String("en");
    if (!look.english && words[0] != QLatin1String("zh")) {
        return std::nullopt;
    }
    for (const QString& word : words.mid(1)) {
        bool number = false;
        const int percent = word.toInt(&number);
        if (word == QLatin1String("dark")) {
            look.dark = true;
        } else if (number && percent >= 100 && percent <= 175) {
            look.percent = percent;
        } else {
            return std::nullopt;
        }
    }
    return look;
}

} // namespace linli::app
