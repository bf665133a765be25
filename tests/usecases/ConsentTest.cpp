// SPDX-License-Identifier: GPL-3.0-or-later
// What a neighbour said yes to, and what that changes on boards and posters.
#include "kit/TestShop.h"
#include "usecases/boards/Boards.h"
#include "usecases/desk/Desk.h"
#include "usecases/members/Members.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/privacy/Consents.h"
#include "usecases/privacy/Notice.h"

namespace linli::usecases {
namespace {

using kit::must;
using privacy::Purpose;

class Consents : public testing::Test
{
  protected:
    Consents() : boards(kit.shop())
    {
        kit.cashRule();
        NewMember typed;
        typed.name = "李秀英";
        typed.nickname = "李阿姨";
        typed.phone = "13800000001";
        aunt = must(enrol(kit.shop(), typed));
        const MemberKey guest = kit.enrol("王小明", "13800000002");
        kit.bind(guest, aunt);
        kit.fulfil(kit.paidOrder(guest, 3000));
        kit.settleAfter(Span::days(8));
    }
    Shop& shop() { return kit.shop(); }
    std::string onBoard()
    {
        const BoardResult result = must(
            boards.board(board::WindowChoice::all(), board::RankBy::Referrals, 10, FactFilter()));
        EXPECT_EQ(result.rows.size(), 1U);
        return result.rows.empty() ? std::string() : result.rows.front().masked;
    }
    std::string onPoster() { return must(posterPeople(shop(), {aunt})).at(0).publicName; }
    void give(Purpose purpose, bool paper = false)
    {
        GivenConsent given;
        given.purpose = purpose;
        given.paper = paper;
        must(giveConsent(shop(), aunt, given));
    }
    ConsentLine line(Purpose purpose)
    {
        for (ConsentLine& one : must(consentSheet(shop(), aunt)).lines) {
            if (one.purpose == purpose) {
                return one;
            }
        }
        ADD_FAILURE() << "not asked";
        return {};
    }

    kit::TestShop kit;
    Boards boards;
    MemberKey aunt;
};

TEST_F(Consents, AYesIsOnTheNextBoardAndPosterAndSoIsItsWithdrawal)
{
    EXPECT_EQ(onBoard(), "李**");
    EXPECT_EQ(onPoster(), "李**");
    give(Purpose::FullName);
    EXPECT_EQ(onBoard(), "李秀英");
    EXPECT_EQ(onPoster(), "李秀英");
    EXPECT_EQ(must(consentSheet(shop(), aunt)).publicName, "李秀英");
    must(withdrawConsent(shop(), aunt, Purpose::FullName));
    EXPECT_EQ(onBoard(), "李**");
    EXPECT_EQ(onPoster(), "李**");
}

TEST_F(Consents, ATitleNeedsItsOwnYesAndEndsTheWholeName)
{
    give(Purpose::FullName);
    give(Purpose::Title);
    EXPECT_EQ(onBoard(), "李阿姨");
    EXPECT_EQ(onPoster(), "李阿姨");
    EXPECT_FALSE(line(Purpose::FullName).inForce) << "of the namings the last one said holds";
    must(withdrawConsent(shop(), aunt, Purpose::Title));
    EXPECT_EQ(onBoard(), "李**") << "the older yes does not come back";
}

TEST_F(Consents, OffTheBoardHoldsAtTheCounterAndOnHerPageAlike)
{
    give(Purpose::OffBoard);
    EXPECT_EQ(onBoard().substr(0, 6), "邻居");
    EXPECT_EQ(onPoster(), "李**") << "her own poster is hers";
    const auto tags = must(shop().members.row(aunt))->tags;
    EXPECT_EQ(tags, std::vector<std::string>{std::string(privacy::kOffBoardTag)});
    must(withdrawConsent(shop(), aunt, Purpose::OffBoard));
    EXPECT_EQ(onBoard(), "李**");
    // She switches it off herself on her page: a tag comes by sync.
    must(shop().members.setTags(aunt, {std::string(privacy::kOffBoardTag)}));
    EXPECT_EQ(onBoard().substr(0, 6), "邻居");
    EXPECT_TRUE(line(Purpose::OffBoard).inForce);
    must(withdrawConsent(shop(), aunt, Purpose::OffBoard));
    EXPECT_EQ(onBoard(), "李**");
}

TEST_F(Consents, ASaidMaskedNameHoldsOnPostersToo)
{
    must(recordConsent(shop(), aunt, "public_name", "2026-1", "counter"));
    kit.clock().advance(Span::minutes(1));
    must(recordConsent(shop(), aunt, "masked_name", "2026-1", "counter"));
    EXPECT_EQ(onBoard(), "李**");
    EXPECT_EQ(onPoster(), "李**");
    EXPECT_FALSE(line(Purpose::FullName).inForce);
}

TEST_F(Consents, AStoryNeedsASignedPaper)
{
    GivenConsent given;
    given.purpose = Purpose::Story;
    const Result<void> refused = giveConsent(shop(), aunt, given);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::ConsentNeeded);
    EXPECT_FALSE(line(Purpose::Story).inForce);
    give(Purpose::Story, true);
    EXPECT_TRUE(line(Purpose::Story).inForce->paper);
}

TEST_F(Consents, TheRecordSaysWhoWhatWhenAndHow)
{
    must(saveNoticeContact(shop(), "王老板 微信 laowang"));
    ShopProfile profile;
    profile.name = "老王生鲜";
    must(saveShopProfile(shop(), profile));
    must(publishNotice(shop(), "告知", "notice"));
    shop().desk.actor = "linlictl";
    GivenConsent given;
    given.purpose = Purpose::Contact;
    given.channel = ConsentChannel::Phone;
    given.language = "en";
    must(giveConsent(shop(), aunt, given));
    const ports::ConsentRecord kept = *line(Purpose::Contact).inForce;
    EXPECT_EQ(kept.textVersion, "2026-1");
    EXPECT_EQ(kept.channel, "phone");
    EXPECT_EQ(kept.language, "en");
    EXPECT_EQ(kept.givenAt, kit.clock().now());
    EXPECT_EQ(kept.notice, 1);
    EXPECT_EQ(kept.actor, "linlictl");
}

TEST_F(Consents, ANewWordingLeavesOldRecordsWithTheirOwn)
{
    give(Purpose::Contact);
    const std::string before = line(Purpose::Contact).asked.zh;
    const std::string version =
        must(publishConsentText(shop(), Purpose::Contact, "每月最多一次。", "Once a month."));
    EXPECT_EQ(version, "2026-2");
    EXPECT_EQ(line(Purpose::Contact).asked.zh, "每月最多一次。");
    EXPECT_EQ(line(Purpose::Contact).inForce->textVersion, "2026-1");
    kit.clock().advance(Span::days(1));
    give(Purpose::Contact);
    const ConsentSheet sheet = must(consentSheet(shop(), aunt));
    ASSERT_EQ(sheet.history.size(), 2U);
    EXPECT_EQ(sheet.history[0].textVersion, "2026-2");
    EXPECT_EQ(sheet.history[1].textVersion, "2026-1");
    for (const ports::ConsentText& text : sheet.texts) {
        if (text.purpose == "contact" && text.version == "2026-1") {
            EXPECT_EQ(text.zh, before);
        }
    }
    EXPECT_FALSE(kit.connection().execute("UPDATE consent_text SET zh = ''").ok());
    must(withdrawConsent(shop(), aunt, Purpose::Contact));
    EXPECT_FALSE(line(Purpose::Contact).inForce) << "both end";
}

TEST_F(Consents, TheSameYesTwiceIsOneRecordAndNothingCannotBeTakenBack)
{
    give(Purpose::Photo);
    give(Purpose::Photo);
    EXPECT_EQ(must(consentSheet(shop(), aunt)).history.size(), 1U);
    must(withdrawConsent(shop(), aunt, Purpose::Photo));
    EXPECT_EQ(withdrawConsent(shop(), aunt, Purpose::Photo).error().code(), ErrorCode::NotFound);
}

TEST_F(Consents, AViewerChangesNoneAndACashierNoWording)
{
    shop().desk.role = staff::Role::Viewer;
    GivenConsent given;
    given.purpose = Purpose::Contact;
    EXPECT_EQ(giveConsent(shop(), aunt, given).error().code(), ErrorCode::NotAllowed);
    shop().desk.role = staff::Role::Cashier;
    must(giveConsent(shop(), aunt, given));
    EXPECT_EQ(publishConsentText(shop(), Purpose::Contact, "甲", "a").error().code(),
              ErrorCode::NotAllowed);
    EXPECT_EQ(publishNotice(shop(), "甲", "a").error().code(), ErrorCode::NotAllowed);
}

TEST_F(Consents, ANoticeKeepsItsVersionUntilWhatItTellsOfChanges)
{
    ShopProfile profile;
    profile.name = "老王生鲜";
    must(saveShopProfile(shop(), profile));
    EXPECT_EQ(publishNotice(shop(), "甲", "a").error().code(), ErrorCode::MissingValue)
        << "nobody to ask";
    profile.phone = "0571-88888888";
    must(saveShopProfile(shop(), profile));
    EXPECT_EQ(must(publishNotice(shop(), "甲", "a")).version, 1);
    EXPECT_EQ(must(publishNotice(shop(), "甲", "a")).version, 1);
    EXPECT_FALSE(must(noticeState(shop())).outdated);
    profile.address = "文一路 1 号";
    must(saveShopProfile(shop(), profile));
    EXPECT_TRUE(must(noticeState(shop())).outdated);
    EXPECT_EQ(must(publishNotice(shop(), "乙", "b")).version, 2);
    EXPECT_EQ(must(publishedNotices(shop())).back().zh, "甲") << "the first one is kept";
}

} // namespace
} // namespace linli::usecases
