// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pickup/PickupDocument.h"
#include "usecases/counter/NewNeighbour.h"
#include "usecases/counter/PriceQuote.h"

#include <QString>
#include <QStringList>

namespace linli::ui {

/// "9折", "her voucher", "coupon".
[[nodiscard]] QString offerWord(rewards::Offer offer, std::int32_t ratePercent);
/// What each side gets, told before the bind: inviter first; none where nothing is promised.
[[nodiscard]] QStringList promiseLines(const usecases::InvitePromise& promise,
                                       const QString& inviter,
                                       const QString& invitee);
/// The slip a new neighbour takes home: who sent her, what both get, her own code.
[[nodiscard]] render::SlipDocument inviteSlip(const usecases::BoundNeighbour& neighbour,
                                              const QString& shopName);

} // namespace linli::ui
