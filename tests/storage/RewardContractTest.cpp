// SPDX-License-Identifier: GPL-3.0-or-later
// Every case of the contract, in memory and on SQLite, line by line the same (design.md §7).
#include "domain/rewards/replay/CaseRunner.h"
#include "storage/sqlite/replay/SqliteReplayStore.h"
#include "vault/Sha256Hasher.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <cctype>
#include <fstream>
#include <sstream>

namespace linli::storage {
namespace {

using rewards::replay::Case;

std::vector<Case> casesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    auto read = rewards::replay::parseCases(text.str());
    return read.ok() ? std::move(read).value() : std::vector<Case>();
}

std::string nameOf(const testing::TestParamInfo<Case>& tested)
{
    std::string name = tested.param.id;
    for (char& c : name) {
        c = std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    }
    return name;
}

class RewardContract : public testing::TestWithParam<Case>
{
  protected:
    [[nodiscard]] std::string path() const
    {
        return m_folder.filePath(QStringLiteral("case.linli")).toStdString();
    }
    QTemporaryDir m_folder;
    vault::Sha256Hasher m_hasher;
};

TEST_P(RewardContract, SqliteGivesTheLinesOfMemory)
{
    rewards::replay::MemoryStore memory;
    SqliteReplayStore sqlite(path(), m_hasher);
    const auto expected = rewards::replay::runCase(GetParam(), memory);
    const auto got = rewards::replay::runCase(GetParam(), sqlite);
    ASSERT_TRUE(expected.ok());
    ASSERT_TRUE(got.ok()) << linli::nameOf(got.error().code()) << " " << got.error().detail();
    EXPECT_EQ(got->lines, expected->lines);
    EXPECT_EQ(rewards::replay::firstDifference(GetParam(), *got), std::nullopt);
}

TEST_P(RewardContract, SqliteAnswersEveryReplayedEventAsADuplicate)
{
    SqliteReplayStore sqlite(path(), m_hasher);
    ASSERT_TRUE(rewards::replay::runCase(GetParam(), sqlite).ok());
    const auto before = sqlite.balances();
    ASSERT_TRUE(before.ok());
    for (const rewards::Event& event : GetParam().events) {
        const auto changes = sqlite.handle(event);
        ASSERT_TRUE(changes.ok());
        EXPECT_TRUE(changes->entries.empty() && !changes->event) << event.id.text();
    }
    EXPECT_EQ(*sqlite.balances(), *before);
}

constexpr auto kSpecCases = LINLI_FIXTURES "/spec/reward-cases.txt";
constexpr auto kOwnCases = LINLI_FIXTURES "/rewards/own-cases.txt";

INSTANTIATE_TEST_SUITE_P(Spec, RewardContract, testing::ValuesIn(casesOf(kSpecCases)), nameOf);
INSTANTIATE_TEST_SUITE_P(Own, RewardContract, testing::ValuesIn(casesOf(kOwnCases)), nameOf);

TEST(RewardContractFile, HoldsTheCases)
{
    EXPECT_GT(casesOf(kSpecCases).size(), 20U);
    EXPECT_GT(casesOf(kOwnCases).size(), 5U);
}

} // namespace
} // namespace linli::storage
