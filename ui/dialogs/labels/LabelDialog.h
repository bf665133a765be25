// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/labels/LabelPages.h"
#include "ui/dialogs/FormDialog.h"

#include <memory>

class QComboBox;
class QSpinBox;

namespace linli::ui {

class Button;
class Field;
class TextLabel;

/// Labels onto a paper one can buy: which stock, from which cell on, then preview and print, or a
/// PDF. The stock and nothing else is remembered while the program runs.
class LabelDialog : public FormDialog
{
    Q_OBJECT
  public:
    LabelDialog(std::shared_ptr<const render::Labels> labels,
                const QString& title,
                QWidget* parent);
    /// The pages as they would be printed now.
    [[nodiscard]] std::shared_ptr<const render::Pages> pages() const;

  Q_SIGNALS:
    void saved(const QString& path);

  private:
    void writeTexts();
    void showCount();
    void askPath();
    void save(const QString& path);

    std::shared_ptr<const render::Labels> m_labels;
    QString m_name;
    QComboBox* m_stock;
    QSpinBox* m_start;
    Field* m_stockField;
    Field* m_startField;
    TextLabel* m_count;
    Button* m_pdf;
};

} // namespace linli::ui
