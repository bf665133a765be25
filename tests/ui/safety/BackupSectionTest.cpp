// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restore/ComparisonView.h"
#include "ui/dialogs/restore/RestoreDialog.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/settings/backup/BackupCard.h"
#include "ui/pages/settings/backup/BackupPresenter.h"
#include "ui/pages/settings/backup/SealDialog.h"
#include "ui/safety/SafeShop.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

namespace linli::ui {

namespace {

class BackupSectionTest : public testing::Test
{
  protected:
    ~BackupSectionTest() override
    {
        Theme::instance().apply(ThemeMode::Light, 100);
        LanguageSwitch::instance().apply(words::Language::Zh);
    }
    void enrol(const char* name) { static_cast<void>(safe.world().shop().enrol(name)); }
    static QRadioButton* firstLine(const QWidget& dialog)
    {
        const auto lines = dialog.findChildren<QRadioButton*>();
        return lines.isEmpty() ? nullptr : lines.first();
    }
    static Field* shownMistake(const QWidget& dialog)
    {
        for (Field* field : dialog.findChildren<Field*>()) {
            if (field->hasMistake()) {
                return field;
            }
        }
        return nullptr;
    }

    SafeShop safe;
};

TEST_F(BackupSectionTest, OnePressMakesACheckedCopyAndSaysWhatItHolds)
{
    enrol("李阿姨");
    BackupCard card(safe.context(), safe.world().host(), nullptr);
    card.refresh();
    ASSERT_TRUE(waitFor([&] { return !card.presenter()->summary().contains(QChar(0x2026)); }));
    EXPECT_TRUE(card.presenter()->isLate()) << "no copy at all is late";
    QTest::mouseClick(card.findChild<QAbstractButton*>(QStringLiteral("backupNow")),
                      Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return card.presenter()->lines().size() == 1; }));
    EXPECT_FALSE(card.presenter()->isLate());
    EXPECT_EQ(card.presenter()->lines().front().made.facts.counts.members, 1);
    EXPECT_EQ(safe.world().host().notices.size(), 1);
    safe.world().shop().clock().advance(Span::days(3));
    EXPECT_TRUE(card.presenter()->isLate());
}

TEST_F(BackupSectionTest, AFailedCopyIsToldInASentence)
{
    BackupCard card(safe.context(), safe.world().host(), nullptr);
    safe.context().backups.make = []() -> Result<BackupLine> {
        return Error(ErrorCode::StorageFull);
    };
    QString said;
    QObject::connect(&card, &BackupCard::failed, &card, [&](const QString& text) { said = text; });
    card.presenter()->makeNow();
    ASSERT_TRUE(waitFor([&] { return !said.isEmpty(); }));
    EXPECT_TRUE(said.contains(QStringLiteral("磁盘满了"))) << said.toStdString();
}

TEST_F(BackupSectionTest, AWeakOrMistypedPassphraseIsRefusedUnderItsField)
{
    SealDialog dialog(nullptr);
    QStringList agreed;
    QObject::connect(&dialog, &SealDialog::agreed, &dialog,
                     [&](const QString& passphrase) { agreed += passphrase; });
    const auto lines = dialog.findChildren<QLineEdit*>();
    ASSERT_EQ(lines.size(), 2);
    lines[0]->setText(QStringLiteral("1234567"));
    dialog.primary()->click();
    EXPECT_NE(shownMistake(dialog), nullptr);
    lines[0]->setText(QStringLiteral("对面小区的李阿姨"));
    lines[1]->setText(QStringLiteral("对面小区的王阿姨"));
    dialog.primary()->click();
    EXPECT_NE(shownMistake(dialog), nullptr);
    EXPECT_EQ(agreed, QStringList());
    lines[1]->setText(QStringLiteral("对面小区的李阿姨"));
    dialog.primary()->click();
    EXPECT_EQ(agreed, QStringList{QStringLiteral("对面小区的李阿姨")});
}

TEST_F(BackupSectionTest, RestoreShowsWhatWouldBeLostBeforeAnythingHappens)
{
    enrol("李阿姨");
    kit::must(safe.backups().make(backup::Reason::ByHand));
    enrol("王小明");
    enrol("张伟");
    auto* dialog = new RestoreDialog(safe.context().backups, nullptr);
    dialog->open();
    ASSERT_TRUE(waitFor([&] { return firstLine(*dialog) != nullptr; }));
    EXPECT_FALSE(dialog->primary()->isEnabled());
    firstLine(*dialog)->click();
    dialog->primary()->click();
    ASSERT_TRUE(waitFor([&] { return dialog->presenter()->stage() == RestoreStage::Compare; }));
    EXPECT_TRUE(safe.restored().isEmpty());
    EXPECT_EQ(ComparisonView::lossText(dialog->presenter()->comparison()),
              QStringLiteral("恢复后会少掉这份备份之后的 2 位邻居。"));
    look(*dialog, QStringLiteral("restore-compare"), dialog->sizeHint());
    EXPECT_EQ(clippedTexts(*dialog), QStringList());
    dialog->primary()->click();
    ASSERT_EQ(safe.restored().size(), 1);
    EXPECT_TRUE(safe.restored().front().endsWith(QStringLiteral("-hand.linli|")));
}

TEST_F(BackupSectionTest, AnEncryptedCopyAsksItsPassphraseAndTellsAWrongOne)
{
    const QString stick =
        QString::fromStdString(safe.world().shop().path()) + QStringLiteral(".linlibak");
    kit::must(safe.context().backups.seal(stick, QStringLiteral("对面小区的李阿姨")));
    auto* dialog = new RestoreDialog(safe.context().backups, nullptr);
    dialog->open();
    dialog->presenter()->choose(stick);
    EXPECT_TRUE(dialog->presenter()->needsPassphrase());
    auto* line = dialog->findChild<QLineEdit*>();
    ASSERT_TRUE(line->isVisible());
    line->setText(QStringLiteral("对面小区的王阿姨"));
    dialog->primary()->click();
    ASSERT_TRUE(waitFor([&] { return shownMistake(*dialog) != nullptr; }));
    line->setText(QStringLiteral("对面小区的李阿姨"));
    dialog->primary()->click();
    ASSERT_TRUE(waitFor([&] { return dialog->presenter()->stage() == RestoreStage::Compare; }));
    dialog->close();
}

TEST_F(BackupSectionTest, ADamagedFileIsToldAndNothingIsOffered)
{
    const QString broken =
        QString::fromStdString(safe.world().shop().path()) + QStringLiteral(".broken");
    QFile file(broken);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("LNLIBAK1 and then nothing") > 0);
    file.close();
    auto* dialog = new RestoreDialog(safe.context().backups, nullptr);
    dialog->open();
    QStringList told;
    QObject::connect(dialog->presenter(), &RestorePresenter::failed, dialog,
                     [&](const Error& error) { told += QString::number(int(error.code())); });
    dialog->presenter()->choose(broken);
    dialog->presenter()->look(QStringLiteral("对面小区的李阿姨"));
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_EQ(told.front(), QString::number(int(ErrorCode::BackupDamaged)));
    EXPECT_EQ(dialog->presenter()->stage(), RestoreStage::Choose);
    dialog->close();
}

TEST_F(BackupSectionTest, TheDialogsAreWholeInBothLanguagesDarkAndLarge)
{
    enrol("李阿姨");
    kit::must(safe.backups().make(backup::Reason::ByHand));
    for (const auto language : {words::Language::Zh, words::Language::En}) {
        LanguageSwitch::instance().apply(language);
        Theme::instance().apply(language == words::Language::Zh ? ThemeMode::Light
                                                                : ThemeMode::Dark,
                                language == words::Language::Zh ? 100 : 150);
        auto* restore = new RestoreDialog(safe.context().backups, nullptr);
        restore->open();
        ASSERT_TRUE(waitFor([&] { return firstLine(*restore) != nullptr; }));
        look(*restore, QStringLiteral("restore-%1").arg(int(language)), restore->sizeHint());
        EXPECT_EQ(clippedTexts(*restore), QStringList());
        restore->close();
        auto* seal = new SealDialog(nullptr);
        seal->open();
        look(*seal, QStringLiteral("seal-%1").arg(int(language)), seal->sizeHint());
        EXPECT_EQ(clippedTexts(*seal), QStringList());
        seal->close();
    }
}

} // namespace
} // namespace linli::ui
