// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/Snapping.h"

#include <QString>
#include <Qt>

#include <optional>

namespace linli::ui {

/// Where the pointer is on the page and how far it reaches (a few pixels, in page units).
struct CanvasPointer
{
    poster::Point at;
    double reach = 1;
    Qt::KeyboardModifiers keys = Qt::NoModifier;
};

/// What a gesture wants drawn over the poster while it lasts.
struct GestureMarks
{
    std::vector<poster::SnapMark> lines;
    std::optional<poster::Box> rubber;
    QString hint; ///< size, place or angle, beside the pointer
};

/// One drag on the canvas from press to release. It tries what it does on the document; finish()
/// makes that one step, cancel() leaves everything as it was.
class Gesture
{
  public:
    Gesture() = default;
    Gesture(const Gesture&) = delete;
    Gesture& operator=(const Gesture&) = delete;
    virtual ~Gesture() = default;

    virtual void move(const CanvasPointer& pointer) = 0;
    virtual void finish() = 0;
    virtual void cancel() = 0;
    [[nodiscard]] const GestureMarks& marks() const { return m_marks; }

  protected:
    GestureMarks m_marks;
};

} // namespace linli::ui
