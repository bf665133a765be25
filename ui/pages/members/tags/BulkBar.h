// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linli::ui {

class Button;
class TextLabel;

/// What can be done to several neighbours at once, while rows are being ticked.
class BulkBar : public QWidget
{
    Q_OBJECT
  public:
    explicit BulkBar(QWidget* parent);
    /// `chosen` rows are ticked of `total` the list shows; all = everybody it shows is meant.
    void setCounts(qsizetype chosen, qint64 total, bool all);

  Q_SIGNALS:
    void tagsPressed();
    void allPressed();
    void donePressed();

  private:
    void write();
    TextLabel* m_count;
    Button* m_tags;
    Button* m_all;
    Button* m_done;
    qsizetype m_chosen = 0;
    qint64 m_total = 0;
    bool m_allMeant = false;
};

} // namespace linli::ui
