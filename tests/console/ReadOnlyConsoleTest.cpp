// SPDX-License-Identifier: GPL-3.0-or-later
// A shop whose ledger does not verify, or whose file may not be written, opens for looking only.
#include "app/CompositionRoot.h"
#include "app/shared/OpenedShop.h"
#include "kit/TestShop.h"
#include "ui/dialogs/restore/RestoreDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageRegistry.h"
#include "ui/widgets/Banner.h"
#include "usecases/members/Members.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QFile>
#include <QTest>

#include "console/RawShop.h"

namespace linli::app {
namespace {

using kit::must;

class ReadOnlyConsoleTest : public testing::Test
{
  protected:
    void SetUp() override
    {
        auto made = OpenedShop::create(file(), m_clock);
        ASSERT_TRUE(made.ok()) << made.error().detail();
        fillShop((*made)->shop());
    }
    [[nodiscard]] std::string file() const
    {
        return m_folder.filePath(QStringLiteral("shop.linli")).toStdString();
    }
    void tamper(const std::vector<QString>& statements)
    {
        std::vector<QString> all{QStringLiteral("DROP TRIGGER ledger_entry_no_update"),
                                 QStringLiteral("DROP TRIGGER ledger_entry_no_delete")};
        all.insert(all.end(), statements.begin(), statements.end());
        writeRaw(file(), all);
    }
    /// Opens the console on the file and waits until its ledger was looked at.
    void open()
    {
        m_root = std::make_unique<CompositionRoot>(file(), m_clock.now());
        must(m_root->start());
        bool judged = false;
        // Held until the ledger is judged, then done or refused.
        m_root->shop().change<bool>(
            m_root.get(), [](ui::StoreSide&) -> Result<bool> { return true; },
            [&judged](const Result<bool>&) { judged = true; });
        ASSERT_TRUE(QTest::qWaitFor([&judged] { return judged; }, 60'000));
    }
    [[nodiscard]] ui::Banner* banner() const
    {
        return m_root->window().findChild<ui::Banner*>(QStringLiteral("readOnly"));
    }
    [[nodiscard]] ErrorCode answerToAWrite()
    {
        std::optional<ErrorCode> answer;
        m_root->shop().change<MemberKey>(
            m_root.get(),
            [](ui::StoreSide& side) {
                usecases::NewMember person;
                person.name = "新邻居";
                return usecases::enrol(side.shop, person);
            },
            [&answer](const Result<MemberKey>& written) {
                answer = written.ok() ? ErrorCode::Internal : written.error().code();
            });
        EXPECT_TRUE(QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000));
        return answer.value_or(ErrorCode::Internal);
    }
    [[nodiscard]] std::int64_t members()
    {
        std::int64_t total = -1;
        m_root->shop().ask<std::int64_t>(
            m_root.get(),
            [](ui::StoreSide& side) -> Result<std::int64_t> {
                LINLI_ASSIGN(const auto page,
                             usecases::listMembers(side.shop, {}, {10, std::nullopt}));
                return page.total;
            },
            [&total](const Result<std::int64_t>& counted) { total = counted.valueOr(-2); });
        EXPECT_TRUE(QTest::qWaitFor([&total] { return total != -1; }, 60'000));
        return total;
    }
    void expectReadOnlyFrom(const QString& entry)
    {
        open();
        ASSERT_NE(banner(), nullptr);
        EXPECT_TRUE(banner()->isVisible());
        EXPECT_TRUE(banner()->text().contains(entry)) << banner()->text().toStdString();
        EXPECT_EQ(answerToAWrite(), ErrorCode::ReadOnlyShop);
        EXPECT_EQ(members(), kFilledOrders + 1);
        for (const ui::PageEntry& page : ui::pageRegistry()) {
            m_root->window().showPage(page.id);
            QTest::qWait(20);
        }
    }

    QTemporaryDir m_folder;
    usecases::ManualClock m_clock{kit::at("2026-03-02 10:00")};
    std::unique_ptr<CompositionRoot> m_root;
};

} // namespace

TEST_F(ReadOnlyConsoleTest, SoundShopIsWritten)
{
    open();
    EXPECT_EQ(m_root->window().currentPage(), ui::pageRegistry().front().id) << "never blank";
    EXPECT_FALSE(banner()->isVisible());
    EXPECT_EQ(answerToAWrite(), ErrorCode::Internal) << "the write was refused";
    EXPECT_EQ(members(), kFilledOrders + 2);
}

TEST_F(ReadOnlyConsoleTest, EditedAmountClosesTheShopForWriting)
{
    tamper({QStringLiteral("UPDATE ledger_entry SET amount = 7 WHERE seq = 4")});
    expectReadOnlyFrom(QStringLiteral("第 4 条"));
}

TEST_F(ReadOnlyConsoleTest, BrokenLedgerOffersACopyInItsPlace)
{
    tamper({QStringLiteral("UPDATE ledger_entry SET amount = 7 WHERE seq = 4")});
    open();
    auto* action = banner()->findChild<QAbstractButton*>();
    ASSERT_NE(action, nullptr);
    EXPECT_EQ(action->text(), QStringLiteral("用备份恢复…"));
    action->click();
    auto* dialog = m_root->window().findChild<ui::RestoreDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
}

TEST_F(ReadOnlyConsoleTest, DeletedRowClosesTheShopForWriting)
{
    tamper({QStringLiteral("DELETE FROM ledger_entry WHERE seq = 6")});
    expectReadOnlyFrom(QStringLiteral("第 6 条"));
}

TEST_F(ReadOnlyConsoleTest, SwappedRowsCloseTheShopForWriting)
{
    tamper({QStringLiteral("UPDATE ledger_entry SET seq = -3 WHERE seq = 3"),
            QStringLiteral("UPDATE ledger_entry SET seq = 3 WHERE seq = 8"),
            QStringLiteral("UPDATE ledger_entry SET seq = 8 WHERE seq = -3")});
    expectReadOnlyFrom(QStringLiteral("第 3 条"));
}

TEST_F(ReadOnlyConsoleTest, InsertedRowClosesTheShopForWriting)
{
    tamper(
        {QStringLiteral("UPDATE ledger_entry SET seq = -seq WHERE seq >= 5"),
         QStringLiteral("UPDATE ledger_entry SET seq = -seq + 1 WHERE seq < 0"),
         QStringLiteral("INSERT INTO ledger_entry (seq, event_id, from_account, to_account, unit,"
                        " amount, reward_id, kind, at_ms, hash) SELECT 5, event_id,"
                        " from_account, to_account, unit, amount, reward_id, kind, at_ms, hash"
                        " FROM ledger_entry WHERE seq = 4")});
    expectReadOnlyFrom(QStringLiteral("第 5 条"));
}

TEST_F(ReadOnlyConsoleTest, FileMarkedReadOnlyIsShownAndNotTouched)
{
    const QString name = QString::fromStdString(file());
    QFile::setPermissions(name, QFile::ReadOwner);
    const auto bytes = [&name] {
        QFile read(name);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    ASSERT_FALSE(before.isEmpty());
    expectReadOnlyFrom(QStringLiteral("只读"));
    m_root.reset();
    EXPECT_EQ(bytes(), before);
}

} // namespace linli::app
