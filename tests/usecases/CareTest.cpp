// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one neighbour, and a neighbour who wants to be forgotten.
#include "kit/TestShop.h"
#include "usecases/members/Erase.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/members/Members.h"
#include "usecases/members/Merge.h"
#include "usecases/orders/Refund.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/rewards/Rewards.h"

#include <QDir>
#include <QFile>

namespace linli::usecases {
namespace {

using kit::must;

class CareTest : public testing::Test
{
  protected:
    Shop& shop() { return kit.shop(); }
    MemberRow row(const MemberKey& member) { return must(memberDetail(shop(), member)).row; }
    std::int64_t pendingCash(const MemberKey& member)
    {
        std::int64_t pending = 0;
        for (const UnitBalance& balance : must(memberBalances(shop(), member))) {
            pending += balance.unit.text() == "CNY" ? balance.pending : 0;
        }
        return pending;
    }
    /// Everything on the disk of the shop, journal included.
    [[nodiscard]] QByteArray bytesOnDisk() const
    {
        QByteArray all;
        const QFileInfo file(QString::fromStdString(kit.path()));
        for (const QFileInfo& one :
             file.dir().entryInfoList({file.fileName() + QLatin1Char('*')})) {
            QFile read(one.filePath());
            EXPECT_TRUE(read.open(QIODevice::ReadOnly));
            all += read.readAll();
        }
        return all;
    }
    kit::TestShop kit;
};

} // namespace

TEST_F(CareTest, MergePreviewTellsWhatTheMergeThenDoes)
{
    kit.cashRule();
    const MemberKey aunt = kit.enrol("李阿姨", "13800000001");
    const MemberKey twice = kit.enrol("李姐");
    const MemberKey guest = kit.enrol("王小明");
    kit.bind(guest, twice);
    kit.fulfil(kit.paidOrder(guest, 3000));
    kit.paidOrder(twice, 2500);
    kit.settleAfter(Span::days(8));
    const MergePreview preview = must(previewMerge(shop(), twice, aunt));
    EXPECT_FALSE(preview.refused);
    EXPECT_EQ(preview.ordersMoved, 1);
    EXPECT_EQ(preview.inviteesMoved, 1);
    ASSERT_EQ(preview.moved.size(), 1U);
    EXPECT_EQ(preview.moved[0].available, 500);
    EXPECT_TRUE(preview.reversed.empty());
    EXPECT_EQ(kit.available(aunt, "CNY"), 0) << "a preview changes nothing";

    EXPECT_FALSE(must(mergeMembers(shop(), twice, aunt)).refused);
    EXPECT_EQ(kit.available(aunt, "CNY"), 500);
    EXPECT_EQ(row(aunt).orderCount, 1);
    EXPECT_EQ(row(aunt).spentFen, 2500);
    EXPECT_EQ(row(aunt).invitedCount, 1);
    EXPECT_EQ(row(guest).inviter, aunt);
    EXPECT_EQ(row(guest).inviterName, "李阿姨") << "the survivor's name is shown";
    EXPECT_EQ(must(memberDetail(shop(), aunt)).orders.size(), 1U);
    EXPECT_EQ(must(listMembers(shop(), {}, {10, std::nullopt})).total, 2);
}

TEST_F(CareTest, MergeOfInviterAndInviteeTakesTheRewardBackAndTheUndoGivesItAgain)
{
    kit.cashRule();
    const MemberKey aunt = kit.enrol("李阿姨", "13800000001");
    const MemberKey self = kit.enrol("李阿姨的小号");
    kit.bind(self, aunt);
    kit.paidOrder(self, 3000);
    const MergePreview preview = must(previewMerge(shop(), self, aunt));
    EXPECT_TRUE(preview.bindDropped);
    ASSERT_EQ(preview.reversed.size(), 1U);
    EXPECT_EQ(preview.reversed[0].stateAfter, rewards::RewardState::Cancelled);
    must(mergeMembers(shop(), self, aunt));
    EXPECT_EQ(pendingCash(aunt), 0);

    const Outcome undone = must(unmergeMember(shop(), self));
    EXPECT_FALSE(undone.refused) << undone.refusal();
    EXPECT_EQ(pendingCash(aunt), 500);
    EXPECT_EQ(row(self).name, "李阿姨的小号");
    EXPECT_EQ(row(self).inviter, aunt);
    EXPECT_EQ(row(aunt).orderCount, 0);
    EXPECT_TRUE(must(shop().rewards.verify()).ok());
    EXPECT_TRUE(must(shop().rewards.brokenInvariants()).empty());
}

TEST_F(CareTest, AChainOfMergesEndsAtTheLastRecord)
{
    const MemberKey a = kit.enrol("甲", "13800000001");
    const MemberKey b = kit.enrol("乙", "13800000002");
    const MemberKey c = kit.enrol("丙", "13800000003");
    kit.paidOrder(a, 2500);
    const std::string code = row(a).code;
    must(mergeMembers(shop(), a, b));
    must(mergeMembers(shop(), b, c));
    EXPECT_EQ(row(c).orderCount, 1);
    EXPECT_EQ(must(findMember(shop(), code)), c) << "her printed code leads to who she is now";
    EXPECT_EQ(must(findMember(shop(), "13800000001")), c);
    must(unmergeMember(shop(), b));
    EXPECT_EQ(row(b).orderCount, 1);
    EXPECT_EQ(must(findMember(shop(), code)), b);
}

TEST_F(CareTest, UndoIsRefusedOnceOneOfThemDidSomething)
{
    const MemberKey a = kit.enrol("甲");
    const MemberKey b = kit.enrol("乙");
    must(mergeMembers(shop(), a, b));
    kit.paidOrder(b, 2500);
    const Outcome late = must(unmergeMember(shop(), a));
    EXPECT_EQ(late.refusal(), "REJECT TOUCHED");
}

TEST_F(CareTest, NobodyIsMergedWithHerself)
{
    const MemberKey a = kit.enrol("甲");
    EXPECT_EQ(previewMerge(shop(), a, a).error().code(), ErrorCode::InvalidValue);
    EXPECT_EQ(previewMerge(shop(), a, MemberKey("nobody")).error().parameter("field"), "into");
}

TEST_F(CareTest, ErasureLeavesNothingOfHerOnTheDiskAndAClaimCodeForWhatSheEarned)
{
    kit.cashRule();
    const MemberKey aunt = kit.enrol("李阿姨", "13812345678");
    const MemberKey guest = kit.enrol("王小明");
    kit.bind(guest, aunt);
    kit.fulfil(kit.paidOrder(guest, 3000));
    kit.settleAfter(Span::days(8));
    const ErasePreview preview = must(previewErase(shop(), aunt));
    ASSERT_EQ(preview.kept.size(), 1U);
    EXPECT_EQ(preview.kept[0].count, 500);

    const Erased erased = must(eraseMember(shop(), aunt));
    must(scrubErased(shop()));
    ASSERT_EQ(erased.claimCode.size(), 10U);
    EXPECT_TRUE(row(aunt).erased);
    EXPECT_TRUE(row(aunt).phone.text().empty());
    EXPECT_NE(row(aunt).name, "李阿姨");
    EXPECT_FALSE(findMember(shop(), "13812345678").ok());
    EXPECT_EQ(must(findMember(shop(), erased.claimCode)), aunt);
    EXPECT_FALSE(bytesOnDisk().contains(QByteArray::fromStdString(erased.claimCode)))
        << "the shop keeps no claim code";
    EXPECT_FALSE(must(payOut(shop(), {aunt, 500, 0})).refused) << "what she earned is still hers";
    // Her phone came back: she is no new neighbour (the tombstone).
    const MemberKey again = kit.enrol("新名字", "13812345678");
    EXPECT_TRUE(row(again).oldCustomer);
    EXPECT_TRUE(must(shop().rewards.verify()).ok());
}

TEST_F(CareTest, ErasureCancelsWhatIsPendingAndWritesDebtsOff)
{
    kit.cashRule();
    const MemberKey aunt = kit.enrol("李阿姨", "13812345678");
    const MemberKey one = kit.enrol("王小明");
    const MemberKey two = kit.enrol("张叔");
    kit.bind(one, aunt);
    kit.bind(two, aunt);
    const OrderKey first = kit.paidOrder(one, 3000);
    kit.fulfil(first);
    kit.settleAfter(Span::days(8));
    must(payOut(shop(), {aunt, 500, 0}));
    NewRefund refund;
    refund.order = first;
    refund.all = true;
    must(refundOrder(shop(), refund));
    kit.paidOrder(two, 3000);
    const ErasePreview preview = must(previewErase(shop(), aunt));
    EXPECT_EQ(preview.writtenOffFen, 500);
    ASSERT_EQ(preview.cancelled.size(), 1U);
    const Erased erased = must(eraseMember(shop(), aunt));
    EXPECT_TRUE(erased.claimCode.empty()) << "nothing is left to collect";
    EXPECT_EQ(row(aunt).owedFen, 0);
}

} // namespace linli::usecases
