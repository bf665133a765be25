// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/settings/Welcome.h"

#include "kit/TestShop.h"
#include "usecases/settings/ShopProfile.h"

#include <gtest/gtest.h>

namespace linli::usecases {

TEST(FirstStepsDue, InANewShopUntilTheyAreLeft)
{
    kit::TestShop shop;
    EXPECT_TRUE(kit::must(firstStepsDue(shop.shop())));
    kit::must(leaveFirstSteps(shop.shop()));
    EXPECT_FALSE(kit::must(firstStepsDue(shop.shop())));
}

TEST(FirstStepsDue, NotInAShopThatWasFilledByTheCommandLine)
{
    kit::TestShop shop;
    shop.enrol("李阿姨", "13800000001");
    EXPECT_FALSE(kit::must(firstStepsDue(shop.shop())));
}

TEST(FirstStepsDue, NeitherInAShopWithANameNorInTheSampleShop)
{
    for (const bool sample : {false, true}) {
        kit::TestShop shop;
        ShopProfile profile;
        profile.name = "老王生鲜";
        profile.sample = sample;
        kit::must(saveShopProfile(shop.shop(), profile));
        EXPECT_FALSE(kit::must(firstStepsDue(shop.shop())));
    }
}

} // namespace linli::usecases
