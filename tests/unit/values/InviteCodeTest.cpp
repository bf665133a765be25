// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids/InviteCode.h"

#include <gtest/gtest.h>

#include <random>
#include <unordered_set>
#include <vector>

namespace linli {
namespace {

constexpr std::string_view kTyped =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -/'%";

/// What a hurried hand or somebody who tries makes of a code.
class Bender
{
  public:
    std::string bent(std::string code)
    {
        for (std::size_t slips = 1 + pick(3); slips > 0; --slips) {
            bendOnce(code);
        }
        return code;
    }
    std::size_t pick(std::size_t below) { return m_random() % below; }

  private:
    void bendOnce(std::string& code)
    {
        const std::size_t at = pick(code.size());
        switch (pick(4)) {
        case 0:
            std::swap(code[at], code[(at + 1) % code.size()]);
            break;
        case 1:
            code.insert(at, 1, kTyped[pick(kTyped.size())]);
            break;
        case 2:
            code.erase(code.size() > 1 ? at : 0, code.size() > 1 ? 1 : 0);
            break;
        default:
            code[at] = kTyped[pick(kTyped.size())];
        }
    }

    std::mt19937_64 m_random{20260302}; // NOLINT: the same inputs every time
};

/// spec/security.md §4.6: 10^6 mutations, none resolves to a code that was issued to another.
TEST(InviteCode, AMillionBentCodesAreNobodyElses)
{
    constexpr std::uint64_t kIssued = 1000;
    constexpr int kBent = 1'000'000;
    std::vector<std::string> issued;
    std::unordered_set<std::string> known;
    for (std::uint64_t n = 0; n < kIssued; ++n) {
        issued.push_back(InviteCode::fromRandom((n + 1) * 0x9E3779B97F4A7C15U).text());
        known.insert(issued.back());
    }
    ASSERT_EQ(known.size(), kIssued);
    Bender bender;
    int sound = 0;
    int others = 0;
    for (int i = 0; i < kBent; ++i) {
        const std::string& origin = issued[bender.pick(issued.size())];
        const auto read = InviteCode::parse(bender.bent(origin));
        if (read.ok() && read->text() != origin) {
            ++sound;
            others += known.count(read->text()) == 0 ? 0 : 1;
        }
    }
    EXPECT_EQ(others, 0);
    EXPECT_GT(sound, 0) << "some pass the check character, so the look-up is what decides";
}

} // namespace
} // namespace linli
