// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace linli::ui {

class FlowLayout;

/// A few exclusive choices side by side (本周 本月 全部); they go on in the next line where the
/// room is narrower than all of them. Arrow keys move the choice, through the lines as text is
/// read.
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
    FlowLayout* m_lines;
    QButtonGroup* m_group;
};

} // namespace linli::ui
