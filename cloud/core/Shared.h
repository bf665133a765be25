// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/core/Bell.h"
#include "cloud/core/CouponHosts.h"
#include "cloud/core/Kept.h"
#include "cloud/core/Metrics.h"
#include "cloud/core/RateLimiter.h"
#include "cloud/core/ShopFront.h"
#include "usecases/ports/Clock.h"

namespace linli::cloud {

/// What all workers of one process share. Every part may be used from any thread.
struct Shared
{
    explicit Shared(const ports::Clock& time) : clock(time) {}

    const ports::Clock& clock;
    RateLimiter limiter;
    Metrics metrics;
    Bell bell;
    CouponHosts couponHosts = CouponHosts::builtIn(); ///< added to before the first request only
    Kept<ShopFront> fronts;                           ///< by shop
    Kept<PublicBoard> boards;                         ///< by shop and window
    Kept<std::string> codes;         ///< the shop of an invite code, which never changes
    Kept<GoodsPhoto, 100> photos;    ///< by shop and product, 32 KiB each
    Kept<StrangerPage, 400> invites; ///< by shop, code, language and a few seconds
};

} // namespace linli::cloud
