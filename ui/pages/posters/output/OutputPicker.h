// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/posters/PosterWork.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace linli::ui {

class TextLabel;

/// How posters leave: how many on an A4 sheet and from which place on, with bleed or without, and
/// what pictures and their files are called.
class OutputPicker : public QWidget
{
    Q_OBJECT
  public:
    explicit OutputPicker(QWidget* parent = nullptr);
    /// Hides what makes no sense for the page: a phone picture is not imposed.
    void setPage(const poster::Page& page);
    [[nodiscard]] PosterOutput output() const;

  private:
    void writeTexts();
    void fit();

    bool m_paper = true;
    bool m_hasBleed = false;
    QComboBox* m_up;
    QSpinBox* m_start;
    QCheckBox* m_bleed;
    QComboBox* m_format;
    QComboBox* m_name;
    QCheckBox* m_fresh;
    TextLabel* m_startLabel;
    TextLabel* m_nameLabel;
};

} // namespace linli::ui
