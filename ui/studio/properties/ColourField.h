// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/Style.h"

#include <QPushButton>

class QLineEdit;
class QMenu;

namespace linli::ui {

/// A colour as a swatch with its value; a press opens the poster's own colours, a palette and a
/// line for #RRGGBB.
class ColourField : public QPushButton
{
    Q_OBJECT
  public:
    explicit ColourField(QWidget* parent);
    /// `clearable`: no colour at all is a choice (a fill).
    void setClearable(bool clearable) { m_clearable = clearable; }
    void show(const poster::Colour& colour, bool none = false);
    /// Colours the poster has already: shown first.
    void setPosterColours(std::vector<poster::Colour> colours);
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void entered(const linli::poster::Colour& colour);
    void cleared();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void open();
    void choose(const poster::Colour& colour);
    [[nodiscard]] QWidget* swatches(const std::vector<poster::Colour>& colours, QMenu& menu);
    void askMore();

    poster::Colour m_colour;
    std::vector<poster::Colour> m_poster;
    bool m_none = false;
    bool m_clearable = false;
};

/// "#RRGGBB", or "#AARRGGBB" where one sees through.
[[nodiscard]] QString colourText(const poster::Colour& colour);

} // namespace linli::ui
