// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>

#include <optional>

namespace linli::ui {

/// A key as the window system sends it, before any input method has seen it.
struct RawKey
{
    enum class Kind
    {
        Character,
        End,   ///< Enter or Tab
        Other, ///< ends a run
        Silent ///< Shift and its kin, releases: as if nothing had happened
    };
    Kind kind = Kind::Silent;
    QChar character;
    qint64 atMs = 0; ///< the window system's clock
};

/// Reads a native event of `type` ("xcb_generic_event_t"); none where it is no key press or this
/// build does not know the window system. Scanners are keyboards with the American layout whatever
/// the PC's own is, so characters come from key codes.
[[nodiscard]] std::optional<RawKey> rawKeyOf(const QByteArray& type, const void* message);

} // namespace linli::ui
