// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace linli::app {

/// One way a page can look: "zh", "en-dark", "zh-150".
struct PictureLook
{
    bool english = false;
    bool dark = false;
    int percent = 100; ///< text size, 100 to 175

    /// Nothing where a word of it is not understood.
    [[nodiscard]] static std::optional<PictureLook> read(const QString& text);
};

/// The pictures linli was asked for with --pictures.
struct PictureOrder
{
    QString folder;    ///< empty = none
    QStringList pages; ///< ids of the navigation; empty = all of them
    /// The documents' own unless --looks says otherwise.
    std::vector<PictureLook> looks{{}, {true}, {false, true}, {false, false, 150}};
};

} // namespace linli::app
