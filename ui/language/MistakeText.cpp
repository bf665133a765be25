// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/MistakeText.h"

#include "ui/language/CellText.h"

namespace linli::ui {

QString mistakeText(const Error& error, const QString& label)
{
    Error renamed(error.code());
    for (const auto& [name, value] : error.parameters()) {
        renamed = std::move(renamed).with(name, name == "field" ? label.toStdString() : value);
    }
    return sentenceOf(renamed);
}

} // namespace linli::ui
