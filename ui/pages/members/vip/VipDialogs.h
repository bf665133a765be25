// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/vip/VipEventsPresenter.h"
#include "ui/pages/members/vip/VipPresenter.h"

class QWidget;

namespace linli::ui {

/// The forms of the VIP view; each closes itself once its change is kept and shows what is wrong
/// until then. The presenter outlives them.
void askEvent(VipEventsPresenter& presenter, const vip::VipEvent& event, QWidget* parent);
void askPolicy(VipPresenter& presenter, const ports::VipPolicy& policy, QWidget* parent);
/// Her words; the card is drawn where she says, and only with her written consent.
void askStory(VipPresenter& presenter, const usecases::VipRow& member, QWidget* parent);
/// Where a picture goes; `take` runs with the path.
void askPicturePath(QWidget* parent,
                    const QString& title,
                    const QString& proposed,
                    std::function<void(const QString&)> take);

} // namespace linli::ui
