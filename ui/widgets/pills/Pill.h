// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

#include <optional>

namespace linli::ui {

/// A rounded choice with a quiet note behind its words (how many it holds) and, where it belongs to
/// something coloured, a dot before them. Checkable; colour is never the only mark of the choice:
/// a chosen one has a line around it and stronger words.
class Pill : public QAbstractButton
{
    Q_OBJECT
  public:
    explicit Pill(QWidget* parent = nullptr);
    void setContent(const QString& words, const QString& note = {});
    void setDot(const std::optional<QColor>& colour);
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_note;
    std::optional<QColor> m_dot;
};

} // namespace linli::ui
