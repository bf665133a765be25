// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CardButton.h"

#include <optional>
#include <vector>

namespace linli::ui {

class SparkLine;
class TextLabel;

/// What a tile shows. `delta` is a finished text ("▲ 12 %"); `good` colours it.
struct TileContent
{
    QString caption;
    QString number;
    QString delta;
    std::optional<bool> good;
    QString formula; ///< how the number is made, shown as a tip and read out
    std::vector<double> trend;
};

/// One big number with its change and its last thirty days. Pressing it opens the rows behind it.
class Tile : public CardButton
{
    Q_OBJECT
  public:
    explicit Tile(QWidget* parent = nullptr);
    void setContent(const TileContent& content);

  private:
    TextLabel* m_caption;
    TextLabel* m_number;
    TextLabel* m_delta;
    SparkLine* m_trend;
};

} // namespace linli::ui
