// SPDX-License-Identifier: GPL-3.0-or-later
// The signals the reward engine sees itself: what it blocks (F1–F4) and what it puts to review (F5,
// F6, the ten minutes of F8, F13), and that a building (F7) is none.
#include "kit/TestShop.h"
#include "usecases/binding/Bind.h"
#include "usecases/members/Members.h"
#include "usecases/members/NewMember.h"
#include "usecases/rewards/ReviewCases.h"

#include <gtest/gtest.h>

namespace linli::fraud {
namespace {

using kit::must;
using namespace usecases;

class EngineSignals : public testing::Test
{
  protected:
    EngineSignals()
    {
        m_shop.cashRule();
        m_aunt = m_shop.enrol("李阿姨", "13800000001");
    }
    MemberKey neighbour(const std::string& door = {}, const std::string& building = "3 幢")
    {
        NewMember person;
        person.name = "邻居" + std::to_string(++m_people);
        person.estate = "桂花苑";
        person.building = building;
        person.door = door;
        return must(enrol(m_shop.shop(), person));
    }
    std::string bindingOf(const MemberKey& invitee, const MemberKey& inviter)
    {
        const Outcome outcome = must(bindTo(m_shop.shop(), invitee, inviter));
        const std::string refusal = outcome.refusal(); // the code, then whom it is about
        return outcome.refused ? refusal.substr(0, refusal.find(' ')) : "BOUND";
    }
    void give(const MemberKey& member, const std::string& device)
    {
        rewards::AddMember keys;
        keys.member = member;
        keys.deviceKey = device;
        must(submitNow(m_shop.shop(), keys));
    }
    /// The signals of the order, joined; empty where its reward waits for nobody.
    std::string reviewOf(const OrderKey& order)
    {
        std::string signals;
        for (const ReviewCase& one : must(reviewCases(m_shop.shop()))) {
            for (const std::string& signal : one.signals) {
                signals += one.order == order ? (signals.empty() ? "" : "+") + signal : "";
            }
        }
        return signals;
    }
    std::string bought(const MemberKey& invitee)
    {
        must(bindTo(m_shop.shop(), invitee, m_aunt));
        return reviewOf(m_shop.paidOrder(invitee, 3000));
    }
    kit::TestShop m_shop;
    MemberKey m_aunt;
    int m_people = 0;
};

TEST_F(EngineSignals, F1SamePersonIsBlockedANeighbourIsNot)
{
    EXPECT_EQ(bindingOf(m_aunt, m_aunt), "SELF");
    EXPECT_EQ(bindingOf(neighbour(), m_aunt), "BOUND");
}

TEST_F(EngineSignals, F2WhoBoughtBeforeIsBlocked)
{
    const MemberKey old = neighbour();
    m_shop.paidOrder(old, 3000);
    EXPECT_EQ(bindingOf(old, m_aunt), "NOT_NEW");
    EXPECT_EQ(bindingOf(neighbour(), m_aunt), "BOUND");
}

TEST_F(EngineSignals, F3ALoopOfAnyLengthIsBlockedALineIsNot)
{
    const MemberKey second = neighbour();
    const MemberKey third = neighbour();
    EXPECT_EQ(bindingOf(second, m_aunt), "BOUND");
    EXPECT_EQ(bindingOf(third, second), "BOUND");
    EXPECT_EQ(bindingOf(m_aunt, third), "CYCLE");
    EXPECT_EQ(bindingOf(m_aunt, neighbour()), "BOUND");
}

TEST_F(EngineSignals, F4StaffIsBlockedUntilTheMarkIsTakenOff)
{
    const MemberKey cashier = neighbour();
    must(setStaff(m_shop.shop(), cashier, true));
    const MemberKey invitee = neighbour();
    EXPECT_EQ(bindingOf(invitee, cashier), "STAFF");
    must(setStaff(m_shop.shop(), cashier, false));
    EXPECT_EQ(bindingOf(invitee, cashier), "BOUND");
}

TEST_F(EngineSignals, F5SameDeviceWaitsAnotherDeviceDoesNot)
{
    give(m_aunt, "phone-1");
    const MemberKey same = neighbour();
    give(same, "phone-1");
    const MemberKey other = neighbour();
    give(other, "phone-2");
    EXPECT_EQ(bought(same), "SAME_DEVICE");
    EXPECT_EQ(bought(other), "");
}

TEST_F(EngineSignals, F6TheFirstOfADoorPassesTheSecondWaits)
{
    MemberEdit home;
    home.estate = "桂花苑";
    home.building = "3 幢";
    home.door = "501";
    must(editMember(m_shop.shop(), m_aunt, home));
    EXPECT_EQ(bought(neighbour("501")), "");
    EXPECT_EQ(bought(neighbour("501")), "HOUSEHOLD");
}

TEST_F(EngineSignals, F7ABuildingIsNeverASignal)
{
    MemberEdit home;
    home.estate = "桂花苑";
    home.building = "3 幢";
    must(editMember(m_shop.shop(), m_aunt, home));
    for (int i = 0; i < 4; ++i) {
        m_shop.clock().advance(Span::minutes(20));
        EXPECT_EQ(bought(neighbour(std::to_string(100 + i))), "");
    }
}

TEST_F(EngineSignals, F8TheSixthInTenMinutesWaitsTheFifthDoesNot)
{
    for (int i = 1; i <= 6; ++i) {
        m_shop.clock().advance(Span::minutes(1));
        EXPECT_EQ(bought(neighbour()), i == 6 ? "VELOCITY" : "") << i;
    }
}

TEST_F(EngineSignals, F13AnInviterAddedAfterPaymentWaits)
{
    const MemberKey late = neighbour();
    const OrderKey order = m_shop.paidOrder(late, 3000);
    must(attributeOrder(m_shop.shop(), order, m_aunt));
    EXPECT_EQ(reviewOf(order), "MANUAL");
    EXPECT_EQ(bought(neighbour()), "");
}

} // namespace
} // namespace linli::fraud
