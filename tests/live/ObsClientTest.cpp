// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/ObsClient.h"

#include "live/FakeObs.h"
#include "live/ObsMessages.h"

#include <gtest/gtest.h>

#include <QTest>

#include <memory>
#include <mutex>

namespace linli::live {
namespace {

using ports::StageState;

class ObsClientTest : public testing::Test
{
  protected:
    static bool until(const std::function<bool()>& done) { return QTest::qWaitFor(done, 60'000); }
    [[nodiscard]] bool reaches(StageState state)
    {
        return until([&] { return client.status().state == state; });
    }
    static ports::StageAddress address(quint16 port, const char* password)
    {
        return {"127.0.0.1", port, password};
    }
    ObsClient client{nullptr, 50};
};

TEST_F(ObsClientTest, AnswersTheChallengeOfTheProtocolDocument)
{
    EXPECT_EQ(obsAuthentication(QStringLiteral("supersecretpassword"),
                                QStringLiteral("lM1GncleQOaCu9lT1yeUZhFYnqhsLLP1G5lAGo3ixaI="),
                                QStringLiteral("+IxH4CnCiqpX1rM9scsNynZzbOe4KhDeYcTNS3PDaeY=")),
              QStringLiteral("1Ct943GAT+6YQUUX47Ia/ncufilbe6+oD6lY+5kaCu4="));
}

TEST_F(ObsClientTest, IdentifiesAndLearnsWhatIsThere)
{
    FakeObs obs(QStringLiteral("秘密"));
    client.open(address(obs.port(), "秘密"));
    ASSERT_TRUE(until([&] { return !client.status().inputs.empty(); }));
    EXPECT_EQ(client.status().state, StageState::Ready);
    EXPECT_EQ(client.status().version, "29.0.2");
    EXPECT_EQ(client.status().scene, "直播");
    EXPECT_EQ(client.status().inputs, std::vector<std::string>{"商品卡"});
    EXPECT_EQ(obs.identified(), 1);
}

TEST_F(ObsClientTest, NeedsNoPasswordWhereObsAsksForNone)
{
    FakeObs obs((QString()));
    client.open(address(obs.port(), ""));
    EXPECT_TRUE(reaches(StageState::Ready));
}

TEST_F(ObsClientTest, AWrongPasswordIsToldAndNotTriedAgain)
{
    FakeObs obs(QStringLiteral("right"));
    client.open(address(obs.port(), "wrong"));
    ASSERT_TRUE(reaches(StageState::WrongPassword));
    QTest::qWait(200);
    EXPECT_EQ(client.status().state, StageState::WrongPassword);
    client.open(address(obs.port(), "right"));
    EXPECT_TRUE(reaches(StageState::Ready));
}

TEST_F(ObsClientTest, AnOldPluginIsTold)
{
    FakeObs obs(QStringLiteral("x"));
    obs.setVersion(QStringLiteral("4.9.1"));
    client.open(address(obs.port(), "x"));
    EXPECT_TRUE(reaches(StageState::TooOld));
}

TEST_F(ObsClientTest, WaitsForObsAndSendsWhatWasSetMeanwhile)
{
    quint16 port = 0;
    {
        const FakeObs finder((QString()));
        port = finder.port();
    }
    client.open(address(port, ""));
    ASSERT_TRUE(reaches(StageState::NotRunning));
    client.setPicture("商品卡", "/tmp/old.png");
    client.setPicture("商品卡", "/tmp/card.png");
    client.setText("价格", "25.90");
    FakeObs obs({}, port);
    ASSERT_EQ(obs.port(), port);
    ASSERT_TRUE(until([&] { return !obs.settingsOf(QStringLiteral("价格")).isEmpty(); }));
    ASSERT_TRUE(until([&] { return !obs.settingsOf(QStringLiteral("商品卡")).isEmpty(); }));
    EXPECT_EQ(obs.settingsOf(QStringLiteral("商品卡")).value(QLatin1String("file")).toString(),
              QStringLiteral("/tmp/card.png"));
}

TEST_F(ObsClientTest, ComesBackAfterALoss)
{
    FakeObs obs(QStringLiteral("x"));
    client.open(address(obs.port(), "x"));
    ASSERT_TRUE(reaches(StageState::Ready));
    obs.dropClient();
    ASSERT_TRUE(until([&] { return obs.identified() == 2; }));
    EXPECT_TRUE(reaches(StageState::Ready));
}

TEST_F(ObsClientTest, HearsWhenTheStreamStarts)
{
    FakeObs obs((QString()));
    int told = 0;
    client.onChange([&told] { ++told; });
    client.open(address(obs.port(), ""));
    ASSERT_TRUE(until([&] { return !client.status().inputs.empty(); }));
    EXPECT_FALSE(client.status().isStreaming);
    const int before = told;
    obs.streamState(true);
    ASSERT_TRUE(until([&] { return client.status().isStreaming; }));
    EXPECT_GT(told, before);
    client.close();
    EXPECT_EQ(client.status().state, StageState::Off);
}

/// As the keychain keeps it, and what was asked of it.
class NotedMemory final : public ports::StageMemory
{
  public:
    std::optional<ports::StageAddress> recall() override
    {
        const std::lock_guard lock(m_mutex);
        return m_address;
    }
    void keep(const ports::StageAddress& address) override
    {
        const std::lock_guard lock(m_mutex);
        m_address = address;
        ++m_kept;
    }
    [[nodiscard]] int kept()
    {
        const std::lock_guard lock(m_mutex);
        return m_kept;
    }

  private:
    std::mutex m_mutex;
    std::optional<ports::StageAddress> m_address;
    int m_kept = 0;
};

TEST_F(ObsClientTest, RemembersTheAddressThatWorkedAndNoOther)
{
    FakeObs obs(QStringLiteral("right"));
    const auto memory = std::make_shared<NotedMemory>();
    ObsClient first(memory, 50);
    first.open(address(obs.port(), "wrong"));
    ASSERT_TRUE(until([&] { return first.status().state == StageState::WrongPassword; }));
    EXPECT_EQ(memory->kept(), 0);
    first.open(address(obs.port(), "right"));
    ASSERT_TRUE(until([&] { return memory->kept() == 1; }));
    ObsClient next(memory, 50);
    std::optional<ports::StageAddress> known;
    next.recall([&](const ports::StageAddress& kept) { known = kept; });
    ASSERT_TRUE(until([&] { return known.has_value(); }));
    EXPECT_EQ(*known, address(obs.port(), "right"));
    next.open(*known);
    ASSERT_TRUE(until([&] { return next.status().state == StageState::Ready; }));
    EXPECT_EQ(memory->kept(), 1) << "what is kept already is not written again";
}

} // namespace
} // namespace linli::live
