// SPDX-License-Identifier: GPL-3.0-or-later
// The page 同步 over a desk that answers what the test says; the desk's own parts are tested with a
// real cloud in tests/sync.
#include "ui/pages/sync/SyncPage.h"

#include "ui/context/SyncDesk.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pagekit/PageShop.h"
#include "ui/pages/sync/SyncPresenter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Field.h"
#include "words/sync/SyncText.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>

namespace linli::ui {

namespace {

using usecases::SyncPhase;

class SyncPageTest : public testing::Test
{
  protected:
    SyncPageTest()
    {
        fillDesk();
        state.phase = SyncPhase::NotLinked;
        world.context().syncDesk = &desk;
        LanguageSwitch::instance().apply(words::Language::Zh);
        Theme::instance().apply(ThemeMode::Light, 100);
    }
    ~SyncPageTest() override
    {
        QThreadPool::globalInstance()->waitForDone(); // the last questions still ask the desk
        Theme::instance().apply(ThemeMode::Light, 100);
        LanguageSwitch::instance().apply(words::Language::Zh);
    }
    void fillDesk()
    {
        desk.state = [this] { return state; };
        desk.watch = [this](QObject*, std::function<void()> changed) { told = std::move(changed); };
        desk.exchangeNow = [this] { asked += QStringLiteral("now"); };
        desk.link = [this](const QString& code, const QString& url) -> Result<void> {
            linkedTo = url + QLatin1Char('|') + code;
            return linkError ? Result<void>(*linkError) : Result<void>();
        };
        desk.unlink = [this]() -> Result<void> {
            state.link.reset();
            state.phase = SyncPhase::NotLinked;
            return {};
        };
        desk.newCode = [this]() -> Result<usecases::SyncCode> {
            return usecases::SyncCode{"K7QM-3FPX", world.shop().clock().now() + Span::minutes(10)};
        };
        desk.devices = [this]() -> Result<std::vector<usecases::SyncDevice>> { return devices; };
        desk.signOut = [this](const QString& device) -> Result<void> {
            devices.pop_back();
            asked += device;
            return {};
        };
        desk.rounds = [this]() -> Result<std::vector<ports::SyncRound>> {
            return std::vector<ports::SyncRound>{
                {world.shop().clock().now(), 3, 12, 2, ""},
                {world.shop().clock().now(), 0, 0, 0, "CLOUD_UNREACHABLE"}};
        };
        desk.conflicts = [this](words::Language) -> Result<std::vector<SyncConflict>> {
            return conflicts;
        };
        desk.settle = [this](std::int64_t id, bool mine) -> Result<void> {
            asked +=
                QString::number(id) + (mine ? QStringLiteral("mine") : QStringLiteral("theirs"));
            std::erase_if(conflicts, [id](const SyncConflict& one) { return one.id == id; });
            return {};
        };
        desk.keyInKeychain = [] { return false; };
    }
    void beLinked()
    {
        ports::SyncLink link;
        link.url = "https://cloud.example";
        link.device = "01J00000000000000000AAAA";
        state.link = link;
        state.phase = SyncPhase::Listening;
        state.counts = {2, 2, 0};
        state.lastOkAt = world.shop().clock().now();
        devices = {
            {link.device, "柜台", {}, world.shop().clock().now(), false, true},
            {"01J00000000000000000K7QM", "后厨", {}, world.shop().clock().now(), false, false}};
        SyncConflict price;
        price.id = 7;
        price.at = world.shop().clock().now();
        price.what = QStringLiteral("土鸡蛋");
        price.reason = words::attentionText("stale_revision", words::Language::Zh);
        price.differences = {
            {QStringLiteral("拼团价"), QStringLiteral("¥22.00"), QStringLiteral("¥23.50")}};
        price.who = QStringLiteral("·K7QM");
        price.theirsAt = world.shop().clock().now();
        price.choice = true;
        price.page = QStringLiteral("products");
        price.argument = QStringLiteral("egg");
        SyncConflict bind;
        bind.id = 8;
        bind.at = world.shop().clock().now();
        bind.what = QStringLiteral("绑定邀请人 A1");
        bind.reason = words::attentionText("came_out_differently", words::Language::Zh);
        bind.mine = QStringList(QStringLiteral("已绑定"));
        bind.theirs = QStringList(QStringLiteral("已有邀请人，先绑定的算。"));
        conflicts = {price, bind};
    }
    QAbstractButton* button(const QWidget& page, const char* name)
    {
        auto* found = page.findChild<QAbstractButton*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    static bool says(const QWidget& page, const QString& words)
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&page) && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }

    PageShop world;
    SyncDesk desk;
    usecases::SyncState state;
    std::vector<usecases::SyncDevice> devices;
    std::vector<SyncConflict> conflicts;
    std::function<void()> told;
    std::optional<Error> linkError;
    QString linkedTo;
    QStringList asked;
};

TEST_F(SyncPageTest, AnUnlinkedShopIsLinkedRightThere)
{
    SyncPage page(world.context(), world.host(), nullptr);
    page.refresh();
    look(page, QStringLiteral("sync-unlinked"));
    EXPECT_TRUE(says(page, QStringLiteral("只在这台电脑上")));
    page.findChild<QLineEdit*>(QStringLiteral("syncAddress"))
        ->setText(QStringLiteral("http://cloud.example"));
    button(page, "syncLink")->click();
    EXPECT_TRUE(says(page, QStringLiteral("https://")));
    EXPECT_EQ(linkedTo, QString());
    page.findChild<QLineEdit*>(QStringLiteral("syncAddress"))
        ->setText(QStringLiteral("cloud.example"));
    auto* code = page.findChild<QLineEdit*>(QStringLiteral("syncCode"));
    code->setText(QStringLiteral(" K7QM-3FPX "));
    QTest::keyClick(code, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !world.host().notices.isEmpty(); }));
    EXPECT_EQ(linkedTo, QStringLiteral("https://cloud.example|K7QM-3FPX"));
}

TEST_F(SyncPageTest, ARefusedCodeIsToldAtTheForm)
{
    linkError = Error::badInput(ErrorCode::CloudRefused, "cloud", "code_refused", "");
    SyncPage page(world.context(), world.host(), nullptr);
    page.refresh();
    page.findChild<QLineEdit*>(QStringLiteral("syncAddress"))
        ->setText(QStringLiteral("http://127.0.0.1:8080")); // a cloud on this very computer
    page.findChild<QLineEdit*>(QStringLiteral("syncCode"))->setText(QStringLiteral("X"));
    button(page, "syncLink")->click();
    ASSERT_TRUE(waitFor(
        [&] { return says(page, QStringLiteral("配对码")) && !page.presenter()->isBusy(); }));
    EXPECT_TRUE(says(page, QStringLiteral("云端没有接受")));
}

TEST_F(SyncPageTest, EveryConflictShowsBothValuesAndIsOnePressAway)
{
    beLinked();
    SyncPage page(world.context(), world.host(), nullptr);
    page.refresh();
    ASSERT_TRUE(
        waitFor([&] { return page.findChild<QAbstractButton*>(QStringLiteral("keepMine")); }));
    look(page, QStringLiteral("sync-linked"), {1180, 1400});
    pictureEveryLook(page, QStringLiteral("sync"));
    for (const char16_t* words : {u"¥22.00", u"¥23.50", u"土鸡蛋", u"后厨", u"已有邀请人",
                                  u"发出 3，收到 12", u"2 条等着发出", u"密钥环"}) {
        EXPECT_TRUE(says(page, QString::fromUtf16(words)))
            << QString::fromUtf16(words).toStdString();
    }
    EXPECT_EQ(clippedTexts(page), QStringList());
    button(page, "openIt")->click();
    EXPECT_EQ(world.host().visited, QStringList(QStringLiteral("products:egg")));
    auto* mine = button(page, "keepMine");
    mine->setFocus();
    QTest::keyClick(mine, Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return asked.contains(QStringLiteral("7mine")); }));
    ASSERT_TRUE(waitFor([&] { return !says(page, QStringLiteral("¥22.00")); }));
    button(page, "understood")->click();
    ASSERT_TRUE(waitFor([&] { return asked.contains(QStringLiteral("8theirs")); }));
}

TEST_F(SyncPageTest, ACodeForOneMoreComputerIsShownLarge)
{
    beLinked();
    SyncPage page(world.context(), world.host(), nullptr);
    page.refresh();
    button(page, "syncAdd")->click();
    ASSERT_TRUE(waitFor([&] { return says(page, QStringLiteral("K7QM-3FPX")); }));
    EXPECT_TRUE(says(page, QStringLiteral("只能用一次")));
}

TEST_F(SyncPageTest, TheStateIsToldInPlainWordsWhateverItIs)
{
    beLinked();
    SyncPage page(world.context(), world.host(), nullptr);
    page.refresh();
    for (int at = int(SyncPhase::NotLinked); at <= int(SyncPhase::Trouble); ++at) {
        state.phase = static_cast<SyncPhase>(at);
        state.trouble.emplace(ErrorCode::StorageFull);
        told();
        const QString sentence = state.phase == SyncPhase::Trouble
                                     ? QStringLiteral("磁盘满了")
                                     : words::syncPhaseSentence(state.phase, words::Language::Zh);
        EXPECT_TRUE(says(page, sentence)) << at;
        for (const words::Language language : {words::Language::Zh, words::Language::En}) {
            EXPECT_FALSE(words::syncPhaseText(state.phase, language).isEmpty());
        }
    }
}

TEST_F(SyncPageTest, AShopThatCannotBeWrittenHasNothingToSync)
{
    world.context().syncDesk = nullptr;
    SyncPage page(world.context(), world.host(), nullptr);
    page.refresh();
    look(page, QStringLiteral("sync-readonly"));
    EXPECT_FALSE(button(page, "syncLink")->isEnabled());
}

} // namespace

} // namespace linli::ui
