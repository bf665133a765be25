// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/ImportDialog.h"

#include "exchange/import/ReadImport.h"
#include "exchange/read/FileContent.h"
#include "ui/ConsoleShop.h"
#include "ui/context/ImportDesk.h"
#include "ui/dialogs/import/ImportPresenter.h"
#include "ui/dialogs/import/ProfilesDialog.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pagekit/PageShop.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "usecases/imports/RunImport.h"
#include "usecases/ports/ShopFigures.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>
#include <iostream>
#include <utility>

namespace linli::ui {

namespace {

using usecases::imports::FileKind;

QString sample(const char* name)
{
    return QStringLiteral(LINLI_FIXTURES "/spec/import-samples/") + QLatin1String(name);
}

/// The layers that read files and write them into the shop, as the program puts them in.
void readReally(AppContext& context)
{
    context.readImport = [](const QString& path,
                            const QString& encoding) -> Result<usecases::imports::ImportFile> {
        LINLI_ASSIGN(const exchange::FileContent content, exchange::loadFile(path));
        exchange::ReadOptions options;
        options.encoding = encoding.isEmpty() ? "auto" : encoding.toStdString();
        return exchange::readImport(content, options);
    };
    context.runImport = [](StoreSide& side, const usecases::imports::ImportFile& file,
                           const usecases::imports::ImportOptions& options) {
        return usecases::imports::runImport(side.shop, side.shop.imports, file, options);
    };
}

/// Profile files as they are, without the layer that reads them.
ImportDesk fileDesk()
{
    ImportDesk desk;
    desk.loadProfile = [](const QString& path) -> Result<std::string> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error(ErrorCode::FileUnreadable).with("value", path.toStdString());
        }
        return file.readAll().toStdString();
    };
    desk.storeProfile = [](const QString& path, const std::string& profile) {
        QFile file(path);
        const auto size = static_cast<qint64>(profile.size());
        return file.open(QIODevice::WriteOnly) && file.write(profile.data(), size) == size
                   ? Result<void>()
                   : Result<void>(Error(ErrorCode::FileUnwritable));
    };
    return desk;
}

class ImportDialogTest : public testing::Test
{
  protected:
    ImportDialogTest()
    {
        readReally(world.context());
        dialog = new ImportDialog(world.context());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
    }
    ~ImportDialogTest() override
    {
        delete dialog;
        Theme::instance().apply(ThemeMode::Light, 100);
        LanguageSwitch::instance().apply(words::Language::Zh);
    }

    ImportPresenter& presenter() { return *dialog->presenter(); }
    bool reaches(ImportStage stage)
    {
        return waitFor([this, stage] { return presenter().stage() == stage; });
    }
    Button* applyButton()
    {
        for (Button* button : dialog->findChildren<Button*>()) {
            if (button->isVisible() && button->property("kind") == QStringLiteral("primary")) {
                return button;
            }
        }
        return nullptr;
    }
    std::int64_t ordersInShop() { return kit::must(world.shop().shop().figures.waiting()).orders; }

    PageShop world;
    ImportDialog* dialog = nullptr;
};

TEST_F(ImportDialogTest, ADroppedFileIsRecognisedAndNothingIsWrittenYet)
{
    presenter().chooseFile(sample("01-ktt-orders.xlsx"));
    ASSERT_TRUE(reaches(ImportStage::Preview));
    EXPECT_EQ(presenter().result().kind, FileKind::KttOrders);
    EXPECT_GT(presenter().result().created.orders, 0);
    EXPECT_EQ(ordersInShop(), 0);
}

TEST_F(ImportDialogTest, ErrorsHoldTheButtonUntilTheValidRowsAreChosen)
{
    presenter().chooseFile(sample("12-linli-orders.csv"));
    ASSERT_TRUE(reaches(ImportStage::Preview));
    ASSERT_FALSE(presenter().result().errors.empty()) << "the sample has refused cells";
    EXPECT_FALSE(applyButton()->isEnabled());
    presenter().apply();
    EXPECT_EQ(presenter().stage(), ImportStage::Preview);
    presenter().setValidRowsOnly(true);
    const std::int64_t wanted = presenter().result().created.orders;
    presenter().apply();
    ASSERT_TRUE(reaches(ImportStage::Done));
    EXPECT_TRUE(presenter().result().applied);
    EXPECT_EQ(ordersInShop(), wanted);
}

TEST_F(ImportDialogTest, AWholeFileGoesInByOnePressAndASecondTimeChangesNothing)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("members.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("name,phone,joined_at\n"
               "李阿姨,13800000001,2026-02-01\n"
               "王姐,13800000002,2026-02-02\n");
    file.close();
    QSignalSpy imported(dialog, &ImportDialog::imported);
    presenter().chooseFile(path);
    ASSERT_TRUE(reaches(ImportStage::Preview));
    ASSERT_NE(applyButton(), nullptr);
    QTest::mouseClick(applyButton(), Qt::LeftButton);
    ASSERT_TRUE(reaches(ImportStage::Done));
    EXPECT_EQ(imported.count(), 1);
    presenter().chooseFile(path);
    ASSERT_TRUE(reaches(ImportStage::Preview));
    EXPECT_EQ(presenter().result().unchanged, 2);
    EXPECT_FALSE(presenter().canApply());
}

TEST_F(ImportDialogTest, TheEncodingCanBeChangedAndAWrongOneIsTold)
{
    presenter().chooseFile(sample("03-youzan-orders-gbk.csv"));
    ASSERT_TRUE(reaches(ImportStage::Preview));
    EXPECT_EQ(presenter().result().encoding, "gb18030");
    QSignalSpy failed(&presenter(), &ImportPresenter::failed);
    presenter().setEncoding(QStringLiteral("utf-8"));
    ASSERT_TRUE(waitFor([&] { return failed.count() == 1; }));
    EXPECT_EQ(presenter().stage(), ImportStage::ChooseFile);
    presenter().setEncoding(QStringLiteral("gb18030"));
    ASSERT_TRUE(reaches(ImportStage::Preview));
}

TEST_F(ImportDialogTest, AFileNobodyKnowsIsToldInWords)
{
    QSignalSpy failed(&presenter(), &ImportPresenter::failed);
    presenter().chooseFile(QStringLiteral(LINLI_SOURCE_DIR "/LICENSE"));
    ASSERT_TRUE(waitFor([&] { return failed.count() == 1; }));
    EXPECT_FALSE(failed.first().first().toString().isEmpty());
    EXPECT_EQ(presenter().stage(), ImportStage::ChooseFile);
}

TEST_F(ImportDialogTest, ABrokenStoreLeavesThePreviewAndTheShopAsTheyWere)
{
    presenter().chooseFile(sample("08-woo-analytics.csv"));
    ASSERT_TRUE(reaches(ImportStage::Preview));
    presenter().setValidRowsOnly(true);
    world.breakWith(ErrorCode::StorageFull);
    QSignalSpy failed(&presenter(), &ImportPresenter::failed);
    presenter().apply();
    ASSERT_TRUE(waitFor([&] { return failed.count() == 1; }));
    EXPECT_EQ(presenter().stage(), ImportStage::Preview);
    EXPECT_EQ(ordersInShop(), 0);
}

TEST_F(ImportDialogTest, SavedMappingsAreRenamedDeletedTakenBackAndCarriedInFiles)
{
    const ImportDesk desk = fileDesk();
    world.context().importDesk = &desk;
    using usecases::imports::SavedProfile;
    usecases::Shop& shop = world.shop().shop();
    const auto saved = [&shop] { return kit::must(usecases::imports::savedProfiles(shop)); };
    kit::must(usecases::imports::saveProfile(shop, SavedProfile{"接龙", "f1", "{\"kind\":\"x\"}"}));
    auto* profiles = new ProfilesDialog(world.context(), true, dialog);
    profiles->setAttribute(Qt::WA_DeleteOnClose, false);
    profiles->open();
    auto* list = profiles->findChild<QListWidget*>(QStringLiteral("profiles"));
    ASSERT_TRUE(waitFor([list] { return list->count() == 1; }));
    const auto press = [profiles](const char* name) {
        auto* button = profiles->findChild<QAbstractButton*>(QLatin1String(name));
        EXPECT_TRUE(button->isEnabled() && button->isVisible()) << name;
        button->click();
    };
    profiles->findChild<QLineEdit*>(QStringLiteral("profileName"))->setText(QStringLiteral("群里"));
    press("profileRename");
    ASSERT_TRUE(waitFor([&] { return saved().front().name == "群里"; }));
    EXPECT_EQ(saved().front().fingerprint, "f1") << "the same header is still known";

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("给隔壁店.json"));
    ASSERT_TRUE(waitFor([list] { return list->item(0)->text() == QStringLiteral("群里"); }));
    profiles->exportTo(file);
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file); }));
    profiles->importFrom(file);
    ASSERT_TRUE(waitFor([list] { return list->count() == 2; }));
    EXPECT_EQ(saved()[0].json, saved()[1].json);

    list->setCurrentRow(0);
    const std::string gone = saved().front().name;
    press("profileRemove");
    ASSERT_TRUE(waitFor([list] { return list->count() == 1; }));
    press("profileTakeBack");
    ASSERT_TRUE(waitFor([list] { return list->count() == 2; }));
    EXPECT_EQ(saved().front().name, gone);

    std::vector<std::string> chosen;
    QObject::connect(profiles, &ProfilesDialog::used, profiles,
                     [&chosen](const SavedProfile& one) { chosen.push_back(one.name); });
    QTest::keyClick(profiles, Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 1U);
    EXPECT_FALSE(profiles->isVisible());
}

TEST_F(ImportDialogTest, NothingIsClippedInBothLanguagesDarkAndLarge)
{
    for (const auto language : {words::Language::Zh, words::Language::En}) {
        LanguageSwitch::instance().apply(language);
        const QString name =
            language == words::Language::Zh ? QStringLiteral("zh") : QStringLiteral("en");
        for (const int percent : {100, 150}) {
            const ThemeMode mode = percent == 100 ? ThemeMode::Light : ThemeMode::Dark;
            Theme::instance().apply(mode, percent);
            presenter().startOver();
            look(*dialog, QStringLiteral("import-drop-%1-%2").arg(name).arg(percent),
                 dialog->size());
            EXPECT_EQ(clippedTexts(*dialog), QStringList()) << qPrintable(name) << percent;
            presenter().chooseFile(sample("12-linli-orders.csv"));
            ASSERT_TRUE(reaches(ImportStage::Preview));
            look(*dialog, QStringLiteral("import-preview-%1-%2").arg(name).arg(percent),
                 dialog->size());
            EXPECT_EQ(clippedTexts(*dialog), QStringList()) << qPrintable(name) << percent;
        }
    }
}

void writeLarge(const QString& path, int rows)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("order_no,member_phone,placed_at,paid_at,paid_amount,status\n");
    for (int i = 0; i < rows; ++i) {
        file.write(QStringLiteral("L%1,138%2,2026-02-%3 10:00:00,,12.50,%4\n")
                       .arg(i)
                       .arg(i % 5000, 8, 10, QLatin1Char('0'))
                       .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                       .arg(i % 10 == 9 ? QStringLiteral("?") : QStringLiteral("paid"))
                       .toUtf8());
    }
}

/// Milliseconds this thread has worked, whatever else the machine does.
qint64 workedMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

/// LINLI_IMPORT_ROWS: how many (2,000 here, 200,000 in docs/benchmarks.md). Prints the longest time
/// the window could not answer, by the clock and by its own work (the rest is a busy machine);
/// nothing of it is asserted, machines are noisy.
TEST(LargeImport, TheWindowAnswersWhileAFileIsReadComparedAndWritten)
{
    const int asked = qEnvironmentVariableIntValue("LINLI_IMPORT_ROWS");
    const int rows = asked > 0 ? asked : 2000;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.csv"));
    writeLarge(path, rows);
    ConsoleShop shop;
    readReally(shop.context());
    auto* dialog = new ImportDialog(shop.context());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    ImportPresenter& presenter = *dialog->presenter();
    qint64 longestMs = 0;
    qint64 longestWorkMs = 0;
    qint64 workedBeforeMs = workedMs();
    QElapsedTimer since;
    since.start();
    QTimer beat; // late by as long as nothing else was answered
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        const qint64 worked = workedMs();
        longestWorkMs = std::max(longestWorkMs, worked - std::exchange(workedBeforeMs, worked));
        longestMs = std::max(longestMs, since.restart());
    });
    const auto reaches = [&presenter](ImportStage stage) {
        return QTest::qWaitFor([&presenter, stage] { return presenter.stage() == stage; }, 600'000);
    };
    beat.start(1);
    presenter.chooseFile(path);
    ASSERT_TRUE(reaches(ImportStage::Preview));
    EXPECT_EQ(presenter.result().errors.size(), std::size_t(rows / 10));
    presenter.setValidRowsOnly(true);
    presenter.apply();
    ASSERT_TRUE(reaches(ImportStage::Done));
    presenter.startOver();
    QTest::qWait(100);
    beat.stop();
    shop.onStore([rows](kit::TestShop& inner) {
        EXPECT_EQ(kit::must(inner.shop().figures.waiting()).orders, rows - rows / 10);
    });
    std::cout << rows << " rows: the window was busy for at most " << longestMs << " ms, "
              << longestWorkMs << " ms of it its own work\n";
    delete dialog;
}

} // namespace
} // namespace linli::ui
