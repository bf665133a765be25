// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/check/CheckCard.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pagekit/PageShop.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

namespace linli::ui {
namespace {

using usecases::CheckItem;
using usecases::CheckState;

class CheckCardTest : public testing::Test
{
  protected:
    CheckCardTest()
    {
        world.context().diagnostics.check = [this]() -> DiagnosticsDesk::Check {
            return [found = lines] { return found; };
        };
        world.context().diagnostics.bundle = [](const QString&,
                                                const std::vector<usecases::CheckLine>&) {
            return Result<void>(Error(ErrorCode::FileUnwritable));
        };
    }
    ~CheckCardTest() override { LanguageSwitch::instance().apply(words::Language::Zh); }
    static QString allText(const QWidget& card)
    {
        QString text;
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            text += label->text() + QLatin1Char('\n');
        }
        return text;
    }

    PageShop world;
    std::vector<usecases::CheckLine> lines{{CheckItem::Disk, CheckState::Good, "51234 MB"},
                                           {CheckItem::Printer, CheckState::Note, {}},
                                           {CheckItem::ShopFile, CheckState::Bad, "ledger"}};
};

TEST_F(CheckCardTest, SaysWhatIsWellAndWhatToDoAboutTheRest)
{
    CheckCard card(world.context(), world.host(), nullptr);
    auto* save = card.findChild<QAbstractButton*>(QStringLiteral("supportText"));
    EXPECT_TRUE(save->isHidden()) << "nothing to save before a look";
    QSignalSpy looked(&card, &CheckCard::looked);
    card.findChild<QAbstractButton*>(QStringLiteral("selfCheck"))->click();
    ASSERT_TRUE(waitFor([&] { return looked.count() == 1; }));
    EXPECT_FALSE(save->isHidden());
    const QString text = allText(card);
    EXPECT_TRUE(text.contains(QStringLiteral("51234 MB"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("有 2 项需要留意"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("恢复最近一份备份"))) << text.toStdString();
    look(card, QStringLiteral("selfcheck"), {720, 320});
    EXPECT_EQ(clippedTexts(card), QStringList());
    LanguageSwitch::instance().apply(words::Language::En);
    EXPECT_TRUE(
        waitFor([&] { return allText(card).contains(QStringLiteral("2 things to look at.")); }));
}

TEST_F(CheckCardTest, AReportThatCannotBeWrittenIsTold)
{
    CheckCard card(world.context(), world.host(), nullptr);
    QSignalSpy failed(&card, &CheckCard::failed);
    card.saveTo(QStringLiteral("/no/such/report.txt"));
    ASSERT_TRUE(waitFor([&] { return failed.count() == 1; }));
    EXPECT_FALSE(failed.front().front().toString().isEmpty());
}

} // namespace
} // namespace linli::ui
