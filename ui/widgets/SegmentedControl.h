// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace linli::ui {

/// A few exclusive choices side by side (本周 本月 全部). Arrow keys move the choice.
class SegmentedControl : public QWidget
{
    Q_OBJECT
  public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    void addSegment();
    /// Writes the words, adding segments as needed; the choice stays.
    void setTexts(const QStringList& texts);
    [[nodiscard]] int current() const;
    void setCurrent(int index);

  Q_SIGNALS:
    /// By the user only.
    void chosen(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
};

} // namespace linli::ui
