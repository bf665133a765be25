// SPDX-License-Identifier: GPL-3.0-or-later
// Every case of a case file is a test of its own.
#include "domain/rewards/replay/CaseRunner.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace linli::rewards::replay {
namespace {

std::vector<Case> casesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    const auto cases = parseCases(text.str());
    if (!cases) {
        ADD_FAILURE() << path << " line " << cases.error().parameter("line") << ": "
                      << cases.error().parameter("value")
                      << ", allowed: " << cases.error().parameter("allowed");
        return {};
    }
    return *cases;
}

std::string nameOf(const testing::TestParamInfo<Case>& info)
{
    std::string name = info.param.id;
    for (char& c : name) {
        c = std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    }
    return name;
}

class RewardCase : public testing::TestWithParam<Case>
{
};

TEST_P(RewardCase, givesTheExpectedLines)
{
    MemoryStore store;
    const auto output = runCase(GetParam(), store);
    ASSERT_TRUE(output.ok());
    ASSERT_FALSE(GetParam().expected.empty());
    const auto difference = firstDifference(GetParam(), *output);
    std::string all;
    for (const std::string& line : output->lines) {
        all += line + "\n";
    }
    EXPECT_FALSE(difference.has_value()) << GetParam().title << "\n"
                                         << difference.value_or("") << "\n\n"
                                         << all;
}

INSTANTIATE_TEST_SUITE_P(Own,
                         RewardCase,
                         testing::ValuesIn(casesOf(LINLI_FIXTURES "/rewards/own-cases.txt")),
                         nameOf);
INSTANTIATE_TEST_SUITE_P(Spec,
                         RewardCase,
                         testing::ValuesIn(casesOf(LINLI_FIXTURES "/spec/reward-cases.txt")),
                         nameOf);

} // namespace
} // namespace linli::rewards::replay
