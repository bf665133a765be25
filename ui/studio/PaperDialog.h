// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace linli::poster {
struct Page;
enum class PageUnit;
} // namespace linli::poster

namespace linli::ui {

class NumberField;

/// Paper for a poster: a usual size or one's own, bleed and safe area. For a new poster it also
/// asks for a name.
class PaperDialog : public FormDialog
{
    Q_OBJECT
  public:
    /// `page` null: a new poster.
    PaperDialog(const poster::Page* page, QWidget* parent);
    [[nodiscard]] poster::Page page() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool scalesContent() const;
    void choosePreset(int index);

  private:
    void writeTexts();
    void show(const poster::Page& page);
    bool m_new;
    Field* m_nameField;
    QLineEdit* m_name;
    Field* m_presetField;
    QComboBox* m_preset;
    NumberField* m_numbers[4]; ///< width, height, bleed, safe
    Field* m_fields[4];
    QCheckBox* m_scale;
    poster::PageUnit m_unit{};
    double m_dpi = 300;
};

} // namespace linli::ui
