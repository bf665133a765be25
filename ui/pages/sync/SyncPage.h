// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"

namespace linli::ui {

class Banner;
class ConflictCard;
class CountersCard;
class LinkCard;
class RoundsCard;
class StateCard;
class SyncPresenter;

/// 同步: how the shop and its cloud stand, what a person has to decide, which computers there are.
class SyncPage : public Page
{
    Q_OBJECT
  public:
    SyncPage(AppContext& context, PageHost& host, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] SyncPresenter* presenter() const { return m_presenter; }

  private:
    void write();
    SyncPresenter* m_presenter;
    Banner* m_error;
    StateCard* m_state;
    LinkCard* m_link;
    ConflictCard* m_conflicts;
    CountersCard* m_counters;
    RoundsCard* m_rounds;
};

} // namespace linli::ui
