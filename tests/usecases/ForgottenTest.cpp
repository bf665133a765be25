// SPDX-License-Identifier: GPL-3.0-or-later
// Erase, then search: a phone and a rare name planted in every place a shop keeps words in
// (spec/security.md §4.6).
#include "kit/TestShop.h"
#include "usecases/boards/publish/SealedBoard.h"
#include "usecases/desk/Desk.h"
#include "usecases/drafts/Drafts.h"
#include "usecases/members/Erase.h"
#include "usecases/members/Members.h"
#include "usecases/members/Reading.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/ports/ImportStore.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/privacy/Consents.h"
#include "usecases/privacy/PersonFile.h"
#include "usecases/rewards/Rewards.h"

#include <QDir>
#include <QFile>

namespace linli::usecases {
namespace {

using kit::must;

constexpr const char* kName = "欧阳鷇音";
constexpr const char* kPhone = "13987654321";

class Forgotten : public testing::Test
{
  protected:
    Forgotten()
    {
        kit.cashRule();
        NewMember typed;
        typed.name = kName;
        typed.nickname = "鷇音姐";
        typed.phone = kPhone;
        typed.building = "鷇楼";
        typed.note = "鷇音的备注";
        typed.tags = {"鷇音的朋友"};
        her = must(enrol(shop(), typed));
        other = kit.enrol("王小明", "13800000002");
        kit.bind(other, her);
        kit.fulfil(kit.paidOrder(other, 3000));
        kit.settleAfter(Span::days(8));
        plant();
    }
    Shop& shop() { return kit.shop(); }

    /// Everywhere words go. Statements on the connection stand for what other parts of the program
    /// write there: notes of orders, messages, conflicts.
    void plant()
    {
        must(setReading(shop(), her, "ou yang kou yin"));
        GivenConsent full;
        must(giveConsent(shop(), her, full));
        Boards boards(shop());
        must(sealBoard(shop(), boards, board::WindowChoice::all(), board::RankBy::Referrals));
        const OrderKey own = kit.paidOrder(her, 2500);
        const OrderKey friends = kit.paidOrder(other, 2500);
        run("UPDATE sale_order SET note = '电话 139-8765-4321 " + std::string(kName) +
            "' WHERE key = '" + own.text() + "'");
        run("UPDATE sale_order SET note = '和 " + std::string(kName) +
            " 13987654321 一起取' "
            "WHERE key = '" +
            friends.text() + "'");
        must(
            creditMember(shop(), other, {Unit("CNY"), 100}, "替 " + std::string(kPhone) + " 送货"));
        must(keepDraft(shop(), {"member", her.text(), "note=x", Instant()}));
        must(keepDraft(shop(), {"order", "", "buyer=" + std::string(kPhone), Instant()}));
        must(keepDraft(shop(), {"order", "2", "buyer=王小明", Instant()}));
        run("INSERT INTO import_batch (id, file_name, kind, encoding, at_ms, rows, members, orders,"
            " products) VALUES ('B1', '名单.xlsx', 'people', 'utf-8', 0, 1, 1, 0, 0)");
        must(shop().imports.queue({"B1", 3, "PHONE", "{\"phone\":\"13987654321\"}", {}}));
        run("INSERT INTO attention (at_ms, kind, entity, code, mine, theirs) VALUES (0, 'identity',"
            " '" +
            her.text() + "', 'CONFLICT', '" + kName + "', '138')");
        run("CREATE TABLE sop_task (id INTEGER PRIMARY KEY, member TEXT NOT NULL REFERENCES "
            "member(key), words TEXT NOT NULL) STRICT");
        run("INSERT INTO sop_task (member, words) VALUES ('" + her.text() + "', '" +
            std::string(kName) + "您好，139 8765 4321')");
    }
    void run(const std::string& sql) { must(kit.connection().execute(sql)); }

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
    /// The spellings that are still there.
    [[nodiscard]] QStringList found() const
    {
        const QByteArray bytes = bytesOnDisk();
        QStringList still;
        for (const char* word : {"13987654321", "139-8765-4321", "139 8765 4321", "欧阳鷇音",
                                 "鷇音姐", "鷇楼", "鷇音的备注", "鷇音的朋友", "ou yang kou yin"}) {
            const QString text = QString::fromUtf8(word);
            const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
            if (bytes.contains(word) || bytes.contains(wide)) {
                still << text;
            }
        }
        return still;
    }
    std::string text(const char* sql)
    {
        auto statement = kit.connection().prepare(sql);
        EXPECT_TRUE(statement.ok() && must(statement->step())) << sql;
        return statement->row().text(0);
    }

    kit::TestShop kit;
    MemberKey her;
    MemberKey other;
};

TEST_F(Forgotten, NothingOfHerIsFoundInAnyFileOfTheShop)
{
    EXPECT_TRUE(found().contains(QString::fromUtf8(kName))) << "the search finds what is there";
    EXPECT_TRUE(found().contains(QString::fromUtf8(kPhone)));
    const Erased erased = must(eraseMember(shop(), her));
    EXPECT_FALSE(erased.outcome.refused);
    EXPECT_GT(erased.textsChanged, 5);
    must(scrubErased(shop()));
    EXPECT_EQ(found(), QStringList());
    EXPECT_TRUE(erased.stillNamed.empty());
}

TEST_F(Forgotten, WhatIsSealedOfHerIsGoneAsWellAndOthersKeepTheirs)
{
    must(eraseMember(shop(), her));
    const auto drafts = must(openDrafts(shop()));
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().content, "buyer=王小明");
    EXPECT_EQ(text("SELECT length(cells) FROM import_queue"), "0");
    EXPECT_EQ(text("SELECT group_concat(note, '|') FROM sale_order WHERE note <> ''"),
              "和   一起取");
    EXPECT_EQ(must(shop().members.identity(other))->name, "王小明");
}

TEST_F(Forgotten, ASealedBoardLosesHerNameAndKeepsItsFigures)
{
    const SealedBoard before = must(sealedBoards(shop())).front();
    EXPECT_EQ(before.rows.front().masked, kName);
    must(eraseMember(shop(), her));
    const SealedBoard after = must(sealedBoards(shop())).front();
    EXPECT_EQ(after.rows.front().masked, "邻居");
    EXPECT_EQ(after.rows.front().qualified, before.rows.front().qualified);
    EXPECT_NE(after.hash, before.hash) << "it is told that it is no longer what was published";
    EXPECT_FALSE(kit.connection().execute("UPDATE board_snapshot SET body = ''").ok())
        << "nobody else may";
    EXPECT_FALSE(kit.connection().execute("UPDATE event SET fingerprint = ''").ok());
}

TEST_F(Forgotten, ANamesakeKeepsHerName)
{
    const MemberKey twin = kit.enrol(kName, "13800000003");
    run("UPDATE sale_order SET note = '" + std::string(kName) + "' WHERE buyer = '" + other.text() +
        "'");
    const Erased erased = must(eraseMember(shop(), her));
    EXPECT_EQ(must(shop().members.identity(twin))->name, kName);
    EXPECT_EQ(text("SELECT note FROM sale_order WHERE note <> '' LIMIT 1"), kName)
        << "it may be the other one's";
}

TEST_F(Forgotten, ANameInGoodsIsLeftAndTold)
{
    const std::string product = kit.product("BUN", 500);
    run("UPDATE product SET name = '" + std::string(kName) + "手工馒头' WHERE sku = 'BUN'");
    const Erased erased = must(eraseMember(shop(), her));
    ASSERT_EQ(erased.stillNamed.size(), 1U);
    EXPECT_EQ(erased.stillNamed.front().table, "product");
    EXPECT_EQ(erased.stillNamed.front().rows, 1);
    EXPECT_FALSE(product.empty());
}

TEST_F(Forgotten, SheGetsEverythingFirstOthersMasked)
{
    must(revealPhone(shop(), her));
    const PersonFile file = must(personFile(shop(), her));
    EXPECT_EQ(file.identity.phone, kPhone);
    ASSERT_EQ(file.invited.size(), 1U);
    EXPECT_EQ(file.invited.front().name, "王**");
    EXPECT_EQ(file.orders.size(), 1U);
    EXPECT_EQ(file.consents.size(), 1U);
    EXPECT_FALSE(file.ledger.empty());
    ASSERT_EQ(file.looks.size(), 1U);
    ASSERT_EQ(file.others.size(), 1U);
    EXPECT_EQ(file.others.front().table, "sop_task") << "found in the schema, known to nobody";
    EXPECT_EQ(file.others.front().rows.size(), 1U);
    shop().desk.role = staff::Role::Cashier;
    EXPECT_EQ(personFile(shop(), her).error().code(), ErrorCode::NotAllowed);
}

} // namespace
} // namespace linli::usecases
