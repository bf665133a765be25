// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/Grips.h"
#include "ui/studio/canvas/Gesture.h"
#include "ui/studio/core/StudioDocument.h"

namespace linli::ui {

/// Moves what is chosen. Shift keeps to one axis, Ctrl lets go of everything that attracts.
class MoveGesture final : public Gesture
{
  public:
    MoveGesture(StudioDocument& document, poster::Point start);
    void move(const CanvasPointer& pointer) override;
    void finish() override;
    void cancel() override { m_document.dropGesture(); }

  private:
    StudioDocument& m_document;
    poster::LayerIds m_ids;
    poster::Point m_start;
    poster::Box m_bounds;
    poster::SnapLines m_lines;
};

/// Pulls one of the eight grips. Corners of photos, codes, groups and of several layers keep their
/// ratio, Shift turns that round; Alt grows from the middle; Ctrl lets go of what attracts.
class ResizeGesture final : public Gesture
{
  public:
    ResizeGesture(StudioDocument& document, poster::Grip grip, poster::Point start);
    void move(const CanvasPointer& pointer) override;
    void finish() override;
    void cancel() override { m_document.dropGesture(); }

  private:
    [[nodiscard]] poster::Point snapped(const CanvasPointer& pointer, bool keepRatio);
    StudioDocument& m_document;
    poster::LayerIds m_ids;
    poster::Grip m_grip;
    poster::Point m_start;
    poster::Placement m_place; ///< of the one layer, or the box around several
    poster::SnapLines m_lines;
    bool m_ratioByDefault = false;
    bool m_isLine = false;
};

/// Turns what is chosen around its middle. Right angles attract, Shift goes in steps of 15°.
class TurnGesture final : public Gesture
{
  public:
    TurnGesture(StudioDocument& document, poster::Point start);
    void move(const CanvasPointer& pointer) override;
    void finish() override;
    void cancel() override { m_document.dropGesture(); }

  private:
    StudioDocument& m_document;
    poster::LayerIds m_ids;
    poster::Point m_centre;
    double m_startAngle = 0;
    double m_startRotation = 0;
};

/// A box pulled over the page: what it touches is chosen; with Shift or Ctrl added.
class RubberGesture final : public Gesture
{
  public:
    RubberGesture(StudioDocument& document, poster::Point start, bool add);
    void move(const CanvasPointer& pointer) override;
    void finish() override;
    void cancel() override;

  private:
    StudioDocument& m_document;
    poster::Point m_start;
    poster::LayerIds m_before;
    bool m_add;
};

/// Pulls a guide; `index` −1: a new one out of a ruler. Dropped outside the page it is gone.
class GuideGesture final : public Gesture
{
  public:
    GuideGesture(StudioDocument& document, bool upright, int index);
    void move(const CanvasPointer& pointer) override;
    void finish() override;
    void cancel() override { m_document.dropGesture(); }

  private:
    StudioDocument& m_document;
    bool m_upright;
    int m_index;
    bool m_outside = true;
};

} // namespace linli::ui
