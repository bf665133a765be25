// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/MaskPhones.h"

#include <gtest/gtest.h>

#include <cctype>
#include <random>

namespace linli {
namespace {

TEST(MaskPhones, EveryWayAPhoneIsWritten)
{
    EXPECT_EQ(maskPhones("李阿姨 13800000001 来了"), "李阿姨 138****0001 来了");
    EXPECT_EQ(maskPhones("138-0000-0001, 138 0000 0001"), "138****0001, 138****0001");
    EXPECT_EQ(maskPhones("+8613800000001"), "+86138****0001");
    EXPECT_EQ(maskPhones("１３８０００００００１"), "138****0001");
    EXPECT_EQ(maskPhones("99913800000001999"), "999138****0001999");
    EXPECT_EQ(maskPhones("13800000001"
                         "19912345678"),
              "138****0001199****5678");
}

TEST(MaskPhones, WhatIsNoPhoneStays)
{
    for (const char* text : {"", "12345678901", "1380000000", "2026-03-02 10:00:00.000",
                             "¥1,380.00", "10800000001", "138  00000001", "\xEF\xBC"}) {
        EXPECT_EQ(maskPhones(text), text);
    }
}

/// Whatever surrounds it, no whole number is left.
TEST(MaskPhones, NoTextKeepsElevenDigitsOfAPhoneInARow)
{
    std::mt19937 dice(20260302);
    const std::string letters = "0123456789138 -.a";
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (int i = 0; i < 40; ++i) {
            text += letters[dice() % letters.size()];
        }
        const std::string masked = maskPhones(text);
        for (std::size_t at = 0; at + 11 <= masked.size(); ++at) {
            bool digits = masked[at] == '1' && masked[at + 1] >= '3';
            for (std::size_t i = 0; i < 11; ++i) {
                digits = digits && std::isdigit(static_cast<unsigned char>(masked[at + i])) != 0;
            }
            ASSERT_FALSE(digits) << text << "\n" << masked;
        }
    }
}

} // namespace
} // namespace linli
