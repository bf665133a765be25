// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/boards/PublicNames.h"

#include <gtest/gtest.h>

namespace linli::usecases {
namespace {

TEST(PublicNames, aSharedMaskGetsANumberByOrderOfCreation)
{
    const std::vector<std::string> masked =
        publicNames({{"李秀英", 9}, {"王芳", 2}, {"李梅", 3}, {"欧阳锋", 4}, {"李强", 20}});
    EXPECT_EQ(masked, (std::vector<std::string>{"李**2", "王**", "李**", "欧阳**", "李**3"}));
}

TEST(PublicNames, neverShowMoreLettersOfAName)
{
    for (const std::string& masked :
         publicNames({{"李秀英", 1}, {"李秀", 2}, {"13800000001", 3}})) {
        EXPECT_EQ(masked.find("秀"), std::string::npos) << masked;
        EXPECT_EQ(masked.find("138"), std::string::npos) << masked;
    }
}

} // namespace
} // namespace linli::usecases
