// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/core/StudioDocument.h"

#include <QScrollArea>

#include <map>

namespace linli::ui {

class LettersSection;
class PropertySection;
class ShapeSection;
class TextLabel;
class WordsSection;

/// What is chosen, at the right: only the parts that fit it.
class PropertiesPanel : public QScrollArea
{
    Q_OBJECT
  public:
    PropertiesPanel(StudioDocument& document, QWidget* parent);
    /// The words, ready to type over.
    void focusWords();
    void setContrasts(std::map<std::string, double> contrasts);

  Q_SIGNALS:
    void photoAsked(const QString& layer);

  private:
    void refresh();
    StudioDocument& m_document;
    std::vector<PropertySection*> m_sections;
    WordsSection* m_words;
    LettersSection* m_letters;
    ShapeSection* m_shape;
    TextLabel* m_nothing;
};

} // namespace linli::ui
