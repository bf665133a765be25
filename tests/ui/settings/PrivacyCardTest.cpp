// SPDX-License-Identifier: GPL-3.0-or-later
// 隐私 on the settings page.
#include "ui/pages/settings/privacy/PrivacyCard.h"

#include "ui/context/ReachDesk.h"
#include "ui/context/RightsDesk.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pagekit/PageShop.h"
#include "ui/pages/settings/privacy/InactiveDialog.h"
#include "ui/pages/settings/privacy/PrivacyPresenter.h"
#include "ui/pages/settings/privacy/WordingDialog.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/privacy/Consents.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace linli::ui {
namespace {

class Privacy : public testing::Test
{
  protected:
    Privacy()
    {
        rights.writeLetter = [this](const QString& file, const words::LetterText& letter) {
            savedTo = file;
            saved = letter;
            return Result<void>();
        };
        rights.pages = [](const words::LetterText&) {
            return std::shared_ptr<const render::Pages>();
        };
        rights.clearNow = [this](const std::function<void(const Result<bool>&)>& done) {
            kit::must(usecases::runRetention(world.shop().shop()));
            done(true);
        };
        reach.rights = &rights;
        world.context().reachDesk = &reach;
        card = std::make_unique<PrivacyCard>(world.context(), world.host(), nullptr);
        card->resize(760, 600);
        card->show();
        refresh();
    }
    void refresh()
    {
        card->refresh();
        ASSERT_TRUE(waitFor([this] { return card->presenter()->view().has_value(); }));
        QTest::qWait(20);
    }
    template <typename Widget> Widget* find(const char* name)
    {
        auto* found = card->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void press(const char* name)
    {
        find<QPushButton>(name)->click();
        QTest::qWait(60);
    }
    [[nodiscard]] QString said(const char* name) { return find<QLabel>(name)->text(); }

    PageShop world;
    RightsDesk rights;
    ReachDesk reach;
    std::unique_ptr<PrivacyCard> card;
    QString savedTo;
    words::LetterText saved;
};

TEST_F(Privacy, TheNoticeIsPublishedOnceAndToldToBeOldWhenTheShopChanges)
{
    EXPECT_TRUE(find<QPushButton>("noticePublish")->isVisible());
    typeInto(*find<QLineEdit>("contact"), QStringLiteral("王老板 0571-88888888"));
    QTest::qWait(60);
    press("noticePublish");
    EXPECT_FALSE(find<QPushButton>("noticePublish")->isVisible());
    EXPECT_TRUE(said("noticeState").contains(QStringLiteral("1")))
        << qPrintable(said("noticeState"));
    typeInto(*find<QLineEdit>("contact"), QStringLiteral("李店长 0571-88888888"));
    QTest::qWait(60);
    EXPECT_TRUE(find<QPushButton>("noticePublish")->isVisible());
    pictureEveryLook(*card, QStringLiteral("privacy"));
}

TEST_F(Privacy, TheLetterNamesEveryItemOfTheLaw)
{
    card->presenter()->saveLetter(QStringLiteral("/tmp/notice.pdf"));
    ASSERT_TRUE(waitFor([this] { return !world.host().notices.isEmpty(); }));
    EXPECT_EQ(savedTo, QStringLiteral("/tmp/notice.pdf"));
    EXPECT_EQ(saved.sections.size(), 5U);
    QString all;
    for (const words::LetterSection& section : saved.sections) {
        all += section.paragraphs.join(QLatin1Char('\n'));
    }
    for (const char* word : {"处理者", "联系方式", "手机号", "90 天", "35 天", "24 个月", "撤回",
                             "删除", "查阅", "解释", "没有使用云服务"}) {
        EXPECT_TRUE(all.contains(QString::fromUtf8(word))) << word;
    }
}

TEST_F(Privacy, ClearsNowAndTellsWhatItDid)
{
    press("clearNow");
    const auto& lines = card->presenter()->view()->lines;
    EXPECT_TRUE(lines.front().last.has_value());
    EXPECT_EQ(said("inactiveCount"), QStringLiteral("近两年大家都来过。"));
}

TEST_F(Privacy, WhoDidNotComeForTwoYearsIsErasedWithOnePressButWhoWasUnticked)
{
    const MemberKey gone = world.shop().enrol("李阿姨", "13800000091");
    const MemberKey kept = world.shop().enrol("王叔", "13800000092");
    world.shop().clock().advance(Span::days(740));
    refresh();
    QTest::qWait(40);
    press("inactiveLook");
    auto* dialog = find<InactiveDialog>("inactiveDialog");
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("inactive"));
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == text(kept.text())) {
            list->item(row)->setCheckState(Qt::Unchecked);
        }
    }
    pictureEveryLook(*dialog, QStringLiteral("inactive"));
    dialog->findChild<QPushButton*>(QStringLiteral("submit"))->click();
    QTest::qWait(150);
    EXPECT_TRUE(kit::must(world.shop().shop().members.row(gone))->erased);
    EXPECT_FALSE(kit::must(world.shop().shop().members.row(kept))->erased);
}

TEST_F(Privacy, ANewWordingIsANewVersion)
{
    press("wordings");
    auto* dialog = find<WordingDialog>("wordingDialog");
    auto* submit = dialog->findChild<QPushButton*>(QStringLiteral("submit"));
    EXPECT_FALSE(submit->isEnabled()) << "nothing changed yet";
    pictureEveryLook(*dialog, QStringLiteral("wording"));
    dialog->findChildren<QPlainTextEdit*>().first()->setPlainText(QStringLiteral("我同意写全名。"));
    submit->click();
    QTest::qWait(60);
    const auto texts = kit::must(usecases::consentTexts(world.shop().shop()));
    EXPECT_EQ(texts.front().zh, "我同意写全名。");
    EXPECT_EQ(texts.front().version, "2026-2");
}

} // namespace
} // namespace linli::ui
