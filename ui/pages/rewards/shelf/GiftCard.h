// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "usecases/views/GiftRow.h"

namespace linli::ui {

/// One kind of gift: how many there are, how many are owed, each batch with its last day.
class GiftCard : public Card
{
    Q_OBJECT
  public:
    explicit GiftCard(const usecases::GiftRow& gift, QWidget* parent = nullptr);

  Q_SIGNALS:
    void receivePressed();
    void writeOffPressed(const linli::usecases::GiftBatch& batch);
    void countPressed(const linli::usecases::GiftBatch& batch);

  private:
    void addHead(const usecases::GiftRow& gift);
    void addFigures(const usecases::GiftRow& gift);
    void addBatch(const usecases::GiftBatch& batch);
};

} // namespace linli::ui
