// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/properties/PropertySection.h"

namespace linli::ui {

class NumberField;

/// Where a layer is, how large, how turned, how clear, and which corner it keeps to.
class FrameSection final : public PropertySection
{
    Q_OBJECT
  public:
    FrameSection(StudioDocument& document, QWidget* parent);

  protected:
    bool read() override;

  private:
    void writeTexts();
    void place(double poster::Box::*side, double value);
    NumberField* m_x;
    NumberField* m_y;
    NumberField* m_width;
    NumberField* m_height;
    NumberField* m_turn;
    NumberField* m_opacity;
    QComboBox* m_anchor;
    TextLabel* m_labels[7];
};

} // namespace linli::ui
