// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace linli::ui {

/// A disc with the first character of a name, its colour chosen by the key so that the same person
/// looks the same everywhere.
void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name, const QString& key);

class Avatar : public QWidget
{
    Q_OBJECT
  public:
    explicit Avatar(int side, QWidget* parent = nullptr);
    void setPerson(const QString& name, const QString& key);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int m_side;
    QString m_name;
    QString m_key;
};

} // namespace linli::ui
