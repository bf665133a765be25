// SPDX-License-Identifier: GPL-3.0-or-later
// Finding by characters, pinyin and initials: reference/ecosystem.md §1c.
#include "usecases/ports/finding/Finder.h"

#include "kit/TestShop.h"
#include "storage/sqlite/members/PeopleIndex.h"
#include "usecases/finding/FindAll.h"
#include "usecases/finding/Match.h"
#include "usecases/members/Members.h"
#include "usecases/members/Merge.h"
#include "usecases/members/Reading.h"
#include "usecases/products/Products.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

std::vector<std::string> titlesOf(const std::vector<Found>& hits)
{
    std::vector<std::string> titles;
    for (const Found& hit : hits) {
        titles.push_back(hit.title);
    }
    return titles;
}

class FinderTest : public testing::Test
{
  protected:
    std::vector<std::string> people(const std::string& text, std::size_t most = 8)
    {
        return titlesOf(must(kit.shop().finder.people(text, most)));
    }
    using Names = std::vector<std::string>;
    kit::TestShop kit;
};

TEST(Pinyin, ReadsEveryReadingASurnameToo)
{
    const text::IcuPinyin pinyin;
    EXPECT_EQ(pinyin.readings("李阿姨"), "li a yi");
    EXPECT_EQ(pinyin.readings("曾姐"), "ceng/zeng jie");
    EXPECT_EQ(pinyin.readings("吕"), "lv/lu");
    EXPECT_EQ(pinyin.readings("ＷＡＮＧ 3号"), "w a n g 3 hao");
    EXPECT_EQ(pinyin.readings("🙂 ！"), "");
    const std::string yuchi = pinyin.readings("尉迟恭");
    EXPECT_TRUE(matchSpoken("yuchigong", yuchi) && matchSpoken("weichi", yuchi)) << yuchi;
}

TEST(MatchSpoken, TakesBeginningsOfSyllablesInOrder)
{
    const std::string readings = "li a yi";
    for (const char* query : {"l", "li", "lay", "liay", "liayi", "la"}) {
        EXPECT_TRUE(matchSpoken(query, readings)) << query;
    }
    for (const char* query : {"ly", "liy", "layx", "liayii", "x", ""}) {
        EXPECT_FALSE(matchSpoken(query, readings)) << query;
    }
    EXPECT_EQ(matchSpoken("liayi", readings), MatchRank::Whole);
    EXPECT_EQ(matchSpoken("lay", readings), MatchRank::SpokenStart);
    EXPECT_EQ(matchSpoken("ay", readings), MatchRank::SpokenInside);
}

TEST_F(FinderTest, FindsHerByInitialsPinyinCharactersPhoneAndCode)
{
    const MemberKey aunt = kit.enrol("李阿姨", "13800001234");
    kit.enrol("王小明", "13900005678");
    kit.enrol("吕奶奶");
    for (const char* query :
         {"lay", "LAY", "liay", "li a yi", "阿姨", "李", "1234", "00001234", "138 0000 1234"}) {
        EXPECT_EQ(people(query), Names{"李阿姨"}) << query;
    }
    EXPECT_EQ(people("lvnn"), Names{"吕奶奶"});
    EXPECT_EQ(people("lunainai"), Names{"吕奶奶"});
    const std::string code = must(listMembers(kit.shop(), {}, {10, std::nullopt})).rows.back().code;
    EXPECT_EQ(people(code), Names{"李阿姨"});
    EXPECT_EQ(people(code.substr(0, 5)), Names{"李阿姨"});
    EXPECT_TRUE(people("234").empty()) << "three digits are no phone";
    EXPECT_TRUE(people("qqq").empty());
    EXPECT_EQ(must(kit.shop().finder.people("lay", 8)).front().note, "138****1234");
    EXPECT_EQ(must(kit.shop().finder.people("lay", 8)).front().key, aunt.text());
}

TEST_F(FinderTest, TheOwnersReadingIsHeardBesideTheDictionarys)
{
    const MemberKey member = kit.enrol("盖小绿", "13800000077");
    EXPECT_EQ(people("gxl"), Names({"盖小绿"})) << "ge, gai";
    EXPECT_EQ(people("jxlv"), Names()) << "nobody reads it so";
    must(setReading(kit.shop(), member, "Jia xiao  lv"));
    EXPECT_EQ(must(readingOf(kit.shop(), member)), "jia xiao lv");
    for (const char* query : {"jxl", "jiaxiaolv", "jiaxiaolu", "gxl", "gexiao"}) {
        EXPECT_EQ(people(query), Names({"盖小绿"})) << query;
    }
    EXPECT_EQ(setReading(kit.shop(), member, "盖").error().code(), ErrorCode::InvalidValue);
    must(setReading(kit.shop(), member, ""));
    EXPECT_EQ(people("jxl"), Names());
}

TEST_F(FinderTest, PutsTheBestFirstAndKeepsToTheNumberAskedFor)
{
    kit.enrol("小李阿姨");
    kit.enrol("李安忆");
    kit.enrol("李阿姨");
    EXPECT_EQ(people("李阿姨"), (Names{"李阿姨", "小李阿姨"}));
    EXPECT_EQ(people("lay"), (Names{"李安忆", "李阿姨", "小李阿姨"}));
    EXPECT_EQ(people("lay", 2), (Names{"李安忆", "李阿姨"}));
}

TEST_F(FinderTest, KeepsInStepWithWhatIsWritten)
{
    const MemberKey wang = kit.enrol("王小明", "13900005678");
    EXPECT_EQ(people("wxm").size(), 1U);
    MemberEdit edit;
    edit.name = "张小明";
    must(editMember(kit.shop(), wang, edit));
    EXPECT_TRUE(people("wxm").empty());
    EXPECT_EQ(people("zxm"), Names{"张小明"});
    const MemberKey twin = kit.enrol("章晓明");
    EXPECT_EQ(people("zxm").size(), 2U);
    must(mergeMembers(kit.shop(), twin, wang));
    EXPECT_EQ(people("zxm"), Names{"张小明"}) << "a merged record is found under who she is now";
    kit.reopen();
    EXPECT_EQ(people("zxm"), Names{"张小明"});
}

TEST_F(FinderTest, TheOrdinaryListHearsPinyinToo)
{
    kit.enrol("李阿姨");
    kit.enrol("王小明");
    MemberQuery query;
    query.text = "lay";
    EXPECT_EQ(must(listMembers(kit.shop(), query, {10, std::nullopt})).total, 1);
}

TEST_F(FinderTest, FindsEverythingBestFirstWhateverItIs)
{
    const MemberKey aunt = kit.enrol("陆大姐", "13800001234");
    ProductDraft eggs;
    eggs.sku = "EGG30";
    eggs.name = "土鸡蛋";
    eggs.barcode = "6901234567892";
    eggs.listFen = 2680;
    must(saveProduct(kit.shop(), eggs));
    const OrderKey order = kit.paidOrder(aunt, 3000);
    const std::vector<std::string> words{"今日", "订单", "土特产设置"};
    const auto find = [&](const std::string& text) {
        return must(findAll(kit.shop(), text, words));
    };
    EXPECT_EQ(titlesOf(find("tjd")), std::vector<std::string>{"土鸡蛋"});
    EXPECT_EQ(titlesOf(find("690123")), std::vector<std::string>{"土鸡蛋"});
    EXPECT_EQ(titlesOf(find("egg")), std::vector<std::string>{"土鸡蛋"});
    EXPECT_EQ(titlesOf(find("土")), (std::vector<std::string>{"土特产设置", "土鸡蛋"}));
    EXPECT_EQ(titlesOf(find("dd")), (std::vector<std::string>{"订单"}));
    EXPECT_EQ(titlesOf(find(order.text())), std::vector<std::string>{order.text()});
    EXPECT_EQ(titlesOf(find("0001")), std::vector<std::string>{order.text()});
    EXPECT_EQ(find(order.text()).front().note, "陆大姐");
    EXPECT_EQ(find("").size(), words.size()) << "nothing typed: what the program can do";
    EXPECT_FALSE(findAll(kit.shop(), std::string(101, 'x'), words).ok());
    EXPECT_TRUE(find("'; DROP TABLE member; --").empty());
}

TEST(PeopleIndex, AnswersAmongAHundredThousandWithoutLookingAtEachName)
{
    const text::IcuPinyin pinyin;
    storage::PeopleIndex index(&pinyin);
    const std::vector<std::string> surnames{"李", "王", "张", "刘", "陈", "杨", "赵", "黄"};
    const std::vector<std::string> given{"阿姨", "大姐", "小明", "秀英", "建国", "桂芳", "奶奶"};
    constexpr int kPeople = 100'000;
    for (int i = 0; i < kPeople; ++i) {
        const std::size_t n = static_cast<std::size_t>(i);
        index.put({MemberKey("m" + std::to_string(i)),
                   surnames[n % surnames.size()] + given[n / 8 % given.size()],
                   std::to_string(i % 40) + "号楼", std::to_string(13'800'000'000 + i)});
    }
    index.put({MemberKey("her"), "单于芷若", "", "13911112222"});
    EXPECT_EQ(index.size(), static_cast<std::size_t>(kPeople) + 1);
    EXPECT_EQ(index.find("lay", 6).size(), 6U);
    ASSERT_EQ(index.find("cyzr", 6).size(), 1U);
    EXPECT_EQ(index.find("cyzr", 6).front().key, MemberKey("her"));
    EXPECT_EQ(index.find("2222").back().key, MemberKey("her"));
    index.remove(MemberKey("her"));
    EXPECT_TRUE(index.find("cyzr", 6).empty());
}

} // namespace
} // namespace linli
