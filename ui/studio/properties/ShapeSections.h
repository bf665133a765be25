// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/properties/PropertySection.h"

namespace linli::ui {

class Button;
class ColourField;
class FieldButton;
class NumberField;
class SegmentedControl;

/// Fill and line of shapes and lines.
class ShapeSection final : public PropertySection
{
    Q_OBJECT
  public:
    ShapeSection(StudioDocument& document, QWidget* parent);
    void setPosterColours(const std::vector<poster::Colour>& colours);

  protected:
    bool read() override;

  private:
    void writeTexts();
    void connectAll();
    void setFill(std::size_t index, const poster::Colour& colour);
    void setStroke(const std::function<bool(poster::Stroke&)>& change, const QString& step);
    ColourField* m_fill;
    ColourField* m_second;
    NumberField* m_angle;
    NumberField* m_radius;
    ColourField* m_line;
    NumberField* m_width;
    TextLabel* m_labels[6];
};

/// A photo: another one, how it fills its frame, round corners.
class PhotoSection final : public PropertySection
{
    Q_OBJECT
  public:
    PhotoSection(StudioDocument& document, QWidget* parent);

  Q_SIGNALS:
    void photoAsked(const QString& layer);

  protected:
    bool read() override;

  private:
    Button* m_choose;
    SegmentedControl* m_fit;
    NumberField* m_radius;
    TextLabel* m_labels[2];
};

/// QR and bar codes: what they hold, their colours, the quiet zone, the logo in the middle.
class CodeSection final : public PropertySection
{
    Q_OBJECT
  public:
    CodeSection(StudioDocument& document, QWidget* parent);

  Q_SIGNALS:
    void logoAsked(const QString& layer);

  protected:
    bool read() override;

  private:
    void writeTexts();
    void connectLogo();
    void setColour(bool dark, const poster::Colour& colour);
    QLineEdit* m_payload;
    FieldButton* m_field;
    QComboBox* m_kind;
    ColourField* m_dark;
    ColourField* m_light;
    NumberField* m_quiet;
    Button* m_logo;
    Button* m_noLogo;
    TextLabel* m_labels[5];
};

/// When a layer is there, and what becomes of a field without a value; rows of a board.
class FieldsSection final : public PropertySection
{
    Q_OBJECT
  public:
    FieldsSection(StudioDocument& document, QWidget* parent);

  protected:
    bool read() override;

  private:
    void writeTexts();
    QComboBox* m_when;
    QComboBox* m_missing;
    NumberField* m_rows;
    TextLabel* m_labels[3];
    std::vector<std::string> m_keys; ///< behind m_when's entries, after the first
};

} // namespace linli::ui
