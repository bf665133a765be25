// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/members/Members.h"

#include "kit/TestShop.h"
#include "usecases/binding/Bind.h"
#include "usecases/members/InviteTree.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/settings/ShopProfile.h"

#include <set>

namespace linli {
namespace {

using namespace usecases;
using kit::must;

class Members : public testing::Test
{
  protected:
    Shop& shop() { return kit.shop(); }
    std::vector<std::string> namesFor(const MemberQuery& query)
    {
        std::vector<std::string> names;
        for (const MemberRow& row : must(listMembers(shop(), query, {})).rows) {
            names.push_back(row.name);
        }
        return names;
    }

    kit::TestShop kit;
};

TEST_F(Members, EnrolledPersonHasACodeAndAMaskedPhone)
{
    NewMember person;
    person.name = " 李秀英 ";
    person.phone = "+86 138-0000-0001";
    person.building = "3栋";
    person.tags = {"宝妈", "常客", "宝妈"};
    const MemberKey key = must(enrol(shop(), person));
    const MemberRow row = must(memberDetail(shop(), key)).row;
    EXPECT_EQ(row.name, "李秀英");
    EXPECT_EQ(row.phone.text(), "138****0001");
    EXPECT_EQ(row.tags, (std::vector<std::string>{"宝妈", "常客"}));
    EXPECT_TRUE(InviteCode::parse(row.code).ok());
    EXPECT_EQ(must(revealPhone(shop(), key)), "13800000001");
    EXPECT_EQ(must(findMember(shop(), row.code)), key);
    EXPECT_EQ(must(findMember(shop(), "138 0000 0001")), key);
    EXPECT_EQ(must(findMember(shop(), key.text())), key);
}

TEST_F(Members, SamePhoneTwiceNamesTheMaskedPhoneAndWhoHasIt)
{
    const MemberKey first = kit.enrol("李秀英", "13800000001");
    NewMember second;
    second.name = "张伟";
    second.phone = "0086 13800000001";
    const auto refused = enrol(shop(), second);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::AlreadyExists);
    EXPECT_EQ(refused.error().parameter("value"), "138****0001");
    EXPECT_EQ(refused.error().parameter("member"), first.text());
    EXPECT_EQ(must(listMembers(shop(), {}, {})).total, 1);
}

TEST_F(Members, BadInputNamesItsField)
{
    const auto codeOf = [&](const NewMember& person) {
        const auto made = enrol(shop(), person);
        return made.ok() ? std::string("ok") : std::string(made.error().parameter("field"));
    };
    EXPECT_EQ(codeOf({}), "name");
    NewMember person;
    person.name = std::string(61, 'x');
    EXPECT_EQ(codeOf(person), "name");
    person.name = "李\x01";
    EXPECT_EQ(codeOf(person), "name");
    person.name = "李秀英";
    person.phone = "12345";
    EXPECT_FALSE(enrol(shop(), person).ok());
    person.phone.clear();
    person.joinedAt = kit.clock().now() + Span::days(1);
    EXPECT_EQ(codeOf(person), "joined_at");
}

TEST_F(Members, UnknownPhoneIsNotRepeatedInTheError)
{
    const auto found = findMember(shop(), "13912345678");
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code(), ErrorCode::NotFound);
    EXPECT_EQ(found.error().parameter("value"), "*********78");
}

TEST_F(Members, SearchFindsNamesBuildingsCodesAndPhoneTails)
{
    NewMember person;
    person.name = "欧阳静";
    person.nickname = "Jing";
    person.phone = "13800001234";
    person.building = "8栋";
    const MemberKey key = must(enrol(shop(), person));
    kit.enrol("李秀英", "13800009999");
    const std::string code = must(memberDetail(shop(), key)).row.code;
    std::string lower = code.substr(0, 5);
    for (char& c : lower) {
        c = static_cast<char>(std::tolower(c));
    }
    for (const std::string& text : {std::string("阳静"), std::string("JING"), std::string("8栋"),
                                    std::string("1234"), std::string("13800001234"), lower}) {
        MemberQuery query;
        query.text = text;
        EXPECT_EQ(namesFor(query), std::vector<std::string>{"欧阳静"}) << text;
    }
    MemberQuery nobody;
    nobody.text = "234";
    EXPECT_TRUE(namesFor(nobody).empty()) << "three digits are no phone tail";
}

TEST_F(Members, NamesSortByPinyin)
{
    for (const char* name : {"张伟", "阿宝", "李秀英", "陈静"}) {
        kit.enrol(name);
    }
    MemberQuery byName;
    byName.sort = MemberSort::Name;
    EXPECT_EQ(namesFor(byName), (std::vector<std::string>{"阿宝", "陈静", "李秀英", "张伟"}));
}

TEST_F(Members, PagesOfEverySortShowEachPersonOnce)
{
    std::vector<MemberKey> people;
    for (int i = 0; i < 23; ++i) {
        people.push_back(kit.enrol("邻居甲" + std::to_string(i)));
        if (i > 0) {
            kit.bind(people.back(), people[static_cast<std::size_t>(i / 4)]);
        }
    }
    for (const MemberSort sort :
         {MemberSort::Newest, MemberSort::Oldest, MemberSort::Name, MemberSort::LastOrder,
          MemberSort::Invited, MemberSort::Available, MemberSort::Spent}) {
        MemberQuery query;
        query.sort = sort;
        std::set<std::string> seen;
        std::size_t rows = 0;
        PageRequest request{5, std::nullopt};
        do {
            const Page<MemberRow> page = must(listMembers(shop(), query, request));
            EXPECT_EQ(page.total, 23);
            for (const MemberRow& row : page.rows) {
                seen.insert(row.key.text());
                ++rows;
            }
            request.after = page.next;
        } while (request.after);
        EXPECT_EQ(rows, 23U) << static_cast<int>(sort);
        EXPECT_EQ(seen.size(), 23U) << static_cast<int>(sort);
    }
}

TEST_F(Members, EditChangesOnlyWhatIsGivenAndSurvivesReopening)
{
    const MemberKey key = kit.enrol("李秀英", "13800000001");
    MemberEdit edit;
    edit.phone = "13800000002";
    edit.tags = std::vector<std::string>{"常客"};
    must(editMember(shop(), key, edit));
    kit.reopen();
    EXPECT_EQ(must(findMember(shop(), "13800000002")), key);
    EXPECT_FALSE(findMember(shop(), "13800000001").ok());
    const MemberRow row = must(memberDetail(shop(), key)).row;
    EXPECT_EQ(row.name, "李秀英");
    EXPECT_EQ(row.tags, std::vector<std::string>{"常客"});
    MemberEdit taken;
    taken.phone = "13800000002";
    EXPECT_FALSE(editMember(shop(), kit.enrol("张伟"), taken).ok());
}

TEST_F(Members, FailedEnrolLeavesNoNameBehind)
{
    kit.enrol("李秀英");
    NewMember person;
    person.name = "张伟";
    person.aliasCode = "!!";
    EXPECT_FALSE(enrol(shop(), person).ok());
    EXPECT_EQ(must(listMembers(shop(), {}, {})).total, 1);
    MemberQuery query;
    query.text = "张伟";
    EXPECT_TRUE(namesFor(query).empty());
}

TEST_F(Members, AliasIsReadButNeverShownAsHerCode)
{
    NewMember person;
    person.name = "李秀英";
    person.aliasCode = "wang88";
    const MemberKey host = must(enrol(shop(), person));
    const MemberDetail detail = must(memberDetail(shop(), host));
    EXPECT_EQ(detail.aliases, std::vector<std::string>{"WANG88"});
    EXPECT_NE(detail.row.code, "WANG88");
    EXPECT_EQ(must(findMember(shop(), "Wang88")), host);
    const MemberKey guest = kit.enrol("张伟");
    EXPECT_FALSE(must(bindByCode(shop(), guest, "wang88")).refused);
    EXPECT_EQ(must(memberDetail(shop(), guest)).inviter->inviterName, "李秀英");
}

TEST_F(Members, StaffCannotInvite)
{
    const MemberKey host = kit.enrol("李秀英");
    must(setStaff(shop(), host, true));
    const Outcome outcome = must(bindTo(shop(), kit.enrol("张伟"), host));
    EXPECT_TRUE(outcome.refused);
    EXPECT_EQ(outcome.decisions.at(0).code, rewards::DecisionCode::Staff);
}

TEST_F(Members, TreeCountsEverybodyBelow)
{
    const MemberKey a = kit.enrol("甲");
    const MemberKey b = kit.enrol("乙");
    const MemberKey c = kit.enrol("丙");
    kit.bind(b, a);
    kit.bind(c, b);
    const InviteTree tree = must(inviteTree(shop(), std::nullopt));
    ASSERT_EQ(tree.nodes.size(), 3U);
    EXPECT_EQ(tree.nodes[0].member, a);
    EXPECT_EQ(tree.nodes[0].below, 2);
    EXPECT_EQ(tree.nodes[2].depth, 2);
    EXPECT_EQ(must(inviteTree(shop(), b)).nodes.size(), 2U);
    EXPECT_FALSE(inviteTree(shop(), MemberKey("nobody")).ok());
}

TEST_F(Members, PosterShowsTheFullNameOnlyWithConsent)
{
    const MemberKey masked = kit.enrol("欧阳静");
    const MemberKey open = kit.enrol("李秀英");
    must(recordConsent(shop(), open, "public_name", "1", "counter"));
    const auto people = must(posterPeople(shop(), {masked, open}));
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[0].publicName, "欧阳**");
    EXPECT_EQ(people[1].publicName, "李秀英");
    EXPECT_EQ(people[0].link, people[0].code) << "no link_base yet";
}

} // namespace
} // namespace linli
