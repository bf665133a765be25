// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QPainter;

namespace linli::ui {

/// Paints a chip with its left edge at `at`, centred on its height; returns its width.
int paintChip(QPainter& painter, const QPoint& at, int height, const QString& text, Role role);

/// A small rounded label: a tag, a state.
class Chip : public QWidget
{
    Q_OBJECT
  public:
    explicit Chip(QWidget* parent = nullptr);
    void setContent(const QString& text, Role role);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_text;
    Role m_role = Role::Quiet;
};

} // namespace linli::ui
