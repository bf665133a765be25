// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PictureOrder.h"
#include "domain/time/Instant.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace linli::app {

/// What `linli` was started with.
struct StartOptions
{
    QString shop;               ///< --shop FILE; empty = the shop of the settings
    std::optional<Instant> now; ///< --now ISO: a fixed clock
    QString poster; ///< a *.linliposter the desktop was asked to open; taken into the gallery
    PictureOrder pictures; ///< --pictures DIR: take the documents' pictures and end
    bool help = false;     ///< --help
    bool version = false;  ///< --version
    QString mistake;       ///< what could not be understood; empty = nothing

    /// `words` without the program's name.
    [[nodiscard]] static StartOptions read(const QStringList& words);
    /// What --help and a mistake print, Chinese and English.
    [[nodiscard]] static QString usage();
};

} // namespace linli::app
