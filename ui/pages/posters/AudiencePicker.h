// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/posters/PosterWork.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QStringListModel;

namespace linli::ui {

class SegmentedControl;
class TextLabel;

/// For whom posters are made: everybody, a part, one neighbour.
class AudiencePicker : public QWidget
{
    Q_OBJECT
  public:
    explicit AudiencePicker(QWidget* parent = nullptr);
    /// Names, tags and the number chosen; the choice stays.
    void setSource(const PosterSource& source);

  Q_SIGNALS:
    void chosen(const linli::ui::PosterAudience& audience);

  private:
    void writeTexts();
    void fillParts();
    void tell();
    [[nodiscard]] PosterAudience audience() const;

    SegmentedControl* m_kind;
    QComboBox* m_part;
    QComboBox* m_one;
    QStringListModel* m_names; ///< of m_one
    QSpinBox* m_top;
    TextLabel* m_count;
    std::vector<segments::Segment> m_segments;
    std::vector<std::string> m_tags;
    std::vector<std::string> m_keys; ///< what m_one holds, by index
    std::size_t m_chosenCount = 0;
};

} // namespace linli::ui
