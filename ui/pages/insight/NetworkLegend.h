// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace linli::ui {

/// A dot and a word for each wave of the network.
class NetworkLegend : public QWidget
{
    Q_OBJECT
  public:
    explicit NetworkLegend(QWidget* parent = nullptr);
    void setWords(const QStringList& words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QStringList m_words;
};

} // namespace linli::ui
