// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/ImportDialog.h"

#include "exchange/import/ReadImport.h"
#include "exchange/read/FileContent.h"
#include "ui/dialogs/import/ImportPresenter.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pagekit/PageShop.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "usecases/imports/RunImport.h"
#include "usecases/ports/ShopFigures.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace linli::ui {

namespace {

using usecases::imports::FileKind;

QString sample(const char* name)
{
    return QStringLiteral(LINLI_FIXTURES "/spec/import-samples/") + QLatin1String(name);
}

class ImportDialogTest : public testing::Test
{
  protected:
    ImportDialogTest()
    {
        world.context().readImport =
            [](const QString& path,
               const QString& encoding) -> Result<usecases::imports::ImportFile> {
            LINLI_ASSIGN(const exchange::FileContent content, exchange::loadFile(path));
            exchange::ReadOptions options;
            options.encoding = encoding.isEmpty() ? "auto" : encoding.toStdString();
            return exchange::readImport(content, options);
        };
        world.context().runImport = [](StoreSide& side,
                                           const usecases::imports::ImportFile& file,
                                           const usecases::imports::ImportOptions& options) {
            return usecases::imports::runImport(side.shop, side.shop.imports, file, options);
        };
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

} // namespace
} // namespace linli::ui
