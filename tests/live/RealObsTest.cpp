// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real OBS: tests/live/real-obs.sh starts one and names its port and password in
// LINLI_OBS. Without it these tests say that they did not run.
#include "live/ObsClient.h"
#include "live/ObsMessages.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QWebSocket>

namespace linli::live {
namespace {

using ports::StageState;

/// A second client that only asks what a source is set to: what the first one did is looked at from
/// outside.
class Onlooker : public QObject
{
  public:
    Onlooker(quint16 port, QString password) : m_password(std::move(password))
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this, &Onlooker::read);
        m_socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port)));
    }
    [[nodiscard]] QJsonObject settingsOf(const QString& input)
    {
        m_answer = {};
        if (!QTest::qWaitFor([this] { return m_identified; }, 60'000)) {
            return {};
        }
        m_socket.sendTextMessage(QString::fromUtf8(
            obsMessage(kRequest, obsRequest(QStringLiteral("GetInputSettings"), 1,
                                            {{QStringLiteral("inputName"), input}}))));
        const bool answered = QTest::qWaitFor([this] { return !m_answer.isEmpty(); }, 60'000);
        return answered ? m_answer : QJsonObject();
    }

  private:
    void read(const QString& text)
    {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        const QJsonObject content = message.value(QStringLiteral("d")).toObject();
        switch (message.value(QStringLiteral("op")).toInt(-1)) {
        case kHello: {
            const QJsonObject challenge =
                content.value(QStringLiteral("authentication")).toObject();
            m_socket.sendTextMessage(QString::fromUtf8(obsMessage(
                kIdentify,
                {{QStringLiteral("rpcVersion"), kRpcVersion},
                 {QStringLiteral("eventSubscriptions"), 0},
                 {QStringLiteral("authentication"),
                  obsAuthentication(m_password, challenge.value(QStringLiteral("salt")).toString(),
                                    challenge.value(QStringLiteral("challenge")).toString())}})));
            break;
        }
        case kIdentified:
            m_identified = true;
            break;
        case kRequestResponse:
            m_answer = content.value(QStringLiteral("responseData")).toObject();
            break;
        default:
            break;
        }
    }

    QString m_password;
    QWebSocket m_socket;
    bool m_identified = false;
    QJsonObject m_answer;
};

class RealObs : public testing::Test
{
  protected:
    void SetUp() override
    {
        const QStringList where = qEnvironmentVariable("LINLI_OBS").split(QLatin1Char(' '));
        if (where.size() != 2) {
            GTEST_SKIP() << "NOT RUN: tests/live/real-obs.sh starts an OBS to talk to";
        }
        port = where[0].toUShort();
        password = where[1];
    }
    bool reaches(StageState state)
    {
        return QTest::qWaitFor([&] { return client.status().state == state; }, 60'000);
    }
    void open(const QString& word) { client.open({"127.0.0.1", port, word.toStdString()}); }
    ObsClient client{nullptr, 200};
    quint16 port = 0;
    QString password;
};

TEST_F(RealObs, IsFoundWithItsScenesAndSources)
{
    open(password);
    ASSERT_TRUE(reaches(StageState::Ready));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !client.status().inputs.empty(); }, 60'000));
    EXPECT_FALSE(client.status().version.empty());
    EXPECT_EQ(client.status().scene, "直播");
    const auto& inputs = client.status().inputs;
    EXPECT_NE(std::find(inputs.begin(), inputs.end(), "商品卡"), inputs.end());
    EXPECT_FALSE(client.status().isStreaming);
    RecordProperty("obs", client.status().version);
}

TEST_F(RealObs, ShowsThePictureItIsGiven)
{
    client.setPicture("商品卡", "/tmp/card.png");
    open(password);
    ASSERT_TRUE(reaches(StageState::Ready));
    Onlooker onlooker(port, password);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return onlooker.settingsOf(QStringLiteral("商品卡"))
                       .value(QStringLiteral("inputSettings"))
                       .toObject()
                       .value(QStringLiteral("file"))
                       .toString() == QLatin1String("/tmp/card.png");
        },
        60'000));
}

TEST_F(RealObs, RefusesAWrongPassword)
{
    open(QStringLiteral("not the word"));
    EXPECT_TRUE(reaches(StageState::WrongPassword));
}

} // namespace
} // namespace linli::live
