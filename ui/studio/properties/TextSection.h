// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/properties/PropertySection.h"

class QCheckBox;
class QPlainTextEdit;

namespace linli::ui {

class ColourField;
class FieldButton;
class NumberField;
class SegmentedControl;

/// The words of a text and the fields in them.
class WordsSection final : public PropertySection
{
    Q_OBJECT
  public:
    WordsSection(StudioDocument& document, QWidget* parent);
    void focusWords();

  protected:
    bool read() override;

  private:
    void write();
    QPlainTextEdit* m_words;
    FieldButton* m_field;
    std::string m_layer;
    bool m_showing = false;
};

/// How a text looks: its role, size, weight, colour, alignment, lines; says in plain words where it
/// is hard to read.
class LettersSection final : public PropertySection
{
    Q_OBJECT
  public:
    LettersSection(StudioDocument& document, QWidget* parent);
    void setPosterColours(const std::vector<poster::Colour>& colours);
    /// Contrast of text and ground by layer, as measured on the drawn poster.
    void setContrasts(std::map<std::string, double> contrasts);

  protected:
    bool read() override;

  private:
    void writeTexts();
    void connectAll();
    void connectLines();
    void showContrast(const std::string& id);
    QComboBox* m_role;
    NumberField* m_size;
    NumberField* m_least;
    QComboBox* m_weight;
    ColourField* m_colour;
    TextLabel* m_contrast;
    SegmentedControl* m_across;
    SegmentedControl* m_down;
    NumberField* m_lineHeight;
    NumberField* m_spacing;
    NumberField* m_lines;
    QCheckBox* m_balanced;
    TextLabel* m_labels[10];
    std::map<std::string, double> m_contrasts;
};

} // namespace linli::ui
