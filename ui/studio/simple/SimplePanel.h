// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/core/StudioDocument.h"

#include <QScrollArea>

#include <map>

class QPlainTextEdit;
class QVBoxLayout;

namespace linli::ui {

class Button;
class Card;
class LayerPictures;
class TextLabel;
class ThemeRow;

/// For people who never designed anything: swap a photo, change the words, pick a colour. Nothing
/// can be pushed out of place here.
class SimplePanel : public QScrollArea
{
    Q_OBJECT
  public:
    SimplePanel(StudioDocument& document, LayerPictures& pictures, QWidget* parent);
    /// Brings the control of a layer to the front and into the focus.
    void focusLayer(const QString& id);
    [[nodiscard]] QPlainTextEdit* wordsOf(const std::string& id) const;

  Q_SIGNALS:
    /// The hue the poster shall have (OKLCH).
    void colourAsked(double hueDegrees);
    void photoAsked(const QString& layer);
    void fullAsked();

  private:
    void rebuild();
    void fillWords();
    void fillPhotos();
    void addWords(const poster::Layer& layer);
    void write(const std::string& id);
    void writeTexts();
    void showThumbnails();

    StudioDocument& m_document;
    LayerPictures& m_pictures;
    TextLabel* m_lead;
    Card* m_photoCard;
    Card* m_wordCard;
    Card* m_colourCard;
    QVBoxLayout* m_photos;
    QVBoxLayout* m_words;
    ThemeRow* m_themes;
    Button* m_full;
    std::map<std::string, QPlainTextEdit*> m_editors;
    std::map<std::string, Button*> m_photoButtons;
    std::vector<std::string> m_shown; ///< ids the controls were made for
    bool m_writing = false;
};

} // namespace linli::ui
