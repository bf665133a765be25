// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/ShopAccess.h"
#include "ui/widgets/Card.h"
#include "usecases/ports/DraftStore.h"

#include <utility>
#include <vector>

namespace linli::ui {

/// At the start after a crash: the forms that were open and not sent, each to go on with or to
/// throw away. Hidden where there are none.
class RecoveryPanel : public Card
{
    Q_OBJECT
  public:
    RecoveryPanel(ShopAccess& shop, QWidget* parent);
    /// Looks once; forms that are open now are not asked for.
    void look();

  Q_SIGNALS:
    /// A page and its argument, as PageHost::go takes them.
    void goOn(const QString& page, const QString& argument);

  private:
    void fill();
    [[nodiscard]] static QString formText(const ports::Draft& draft);
    [[nodiscard]] static std::pair<QString, QString> placeOf(const ports::Draft& draft);
    void addRow(const ports::Draft& draft);
    void leave(const ports::Draft& draft, bool drop);

    ShopAccess& m_shop;
    std::vector<ports::Draft> m_drafts;
};

} // namespace linli::ui
