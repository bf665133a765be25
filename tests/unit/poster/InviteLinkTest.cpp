// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/InviteLink.h"

#include <gtest/gtest.h>

namespace linli::poster {
namespace {

InviteCode code()
{
    return InviteCode::parse("7K3MQ9TXW2").value();
}

TEST(InviteLink, IsUpperCaseAndCarriesNothingButTheCode)
{
    EXPECT_EQ(inviteLink("https://laowang.example", code()).value(),
              "HTTPS://LAOWANG.EXAMPLE/I/7K3MQ9TXW2");
    EXPECT_EQ(inviteLink("HTTPS://LAOWANG.EXAMPLE/", code()).value(),
              "HTTPS://LAOWANG.EXAMPLE/I/7K3MQ9TXW2");
    EXPECT_EQ(inviteLink("http://10.0.0.8:8080/shop", code()).value(),
              "HTTP://10.0.0.8:8080/SHOP/I/7K3MQ9TXW2");
}

TEST(InviteLink, IsTheBareCodeWhileTheShopHasNoAddress)
{
    EXPECT_EQ(inviteLink("", code()).value(), "");
    EXPECT_EQ(symbolPayload("", code()).value(), "7K3MQ9TXW2");
    EXPECT_EQ(symbolPayload("https://a.cn", code()).value(), "HTTPS://A.CN/I/7K3MQ9TXW2");
}

TEST(InviteLink, RefusesAddressesThatAreNotOneNamingTheValue)
{
    for (const char* bad : {"laowang.example", "https://", "https:///x", "ftp://a.cn",
                            "https://a.cn/?q=1", "https://邻里.cn", "https://a b.cn"}) {
        const auto link = inviteLink(bad, code());
        ASSERT_FALSE(link.ok()) << bad;
        EXPECT_EQ(link.error().code(), ErrorCode::InvalidValue);
        EXPECT_EQ(link.error().parameter("field"), "link_base");
        EXPECT_EQ(link.error().parameter("value"), bad);
    }
}

} // namespace
} // namespace linli::poster
