// SPDX-License-Identifier: GPL-3.0-or-later
// What posters, labels and printers are told by hand: the choices of the output, the label dialog,
// the correction of a printer.
#include "render/labels/RulerPages.h"
#include "render/labels/SheetStock.h"
#include "render/labels/ShelfLabels.h"
#include "render/posters/BoardFields.h"
#include "render/posters/press/BatchJournal.h"
#include "ui/context/PrintDesk.h"
#include "ui/dialogs/labels/LabelDialog.h"
#include "ui/pagekit/PageShop.h"
#include "ui/pages/posters/PosterWork.h"
#include "ui/pages/posters/output/OutputPicker.h"
#include "ui/pages/settings/printers/PrinterCard.h"
#include "ui/printing/Printers.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QTest>

namespace linli::ui {
namespace {

poster::Page card()
{
    return {poster::PageUnit::Millimetre, 105, 148, 3, 5, 300};
}

template <typename T> T* named(const QWidget& in, const char* name)
{
    return in.findChild<T*>(QLatin1String(name));
}

TEST(OutputPicker, OffersOnlyWhatThePageCanBe)
{
    OutputPicker picker;
    picker.show();
    auto* up = named<QComboBox>(picker, "postersUp");
    auto* start = named<QSpinBox>(picker, "firstPlace");
    auto* bleed = named<QCheckBox>(picker, "bleed");
    picker.setPage(card());
    EXPECT_TRUE(up->isVisible());
    EXPECT_FALSE(start->isVisible()) << "one a page begins nowhere else";
    up->setCurrentIndex(2); // four on a sheet
    EXPECT_TRUE(start->isVisible());
    start->setValue(9);
    bleed->setChecked(true);
    EXPECT_EQ(picker.output().up, 4);
    EXPECT_EQ(picker.output().start, 4) << "there is no fifth place";
    EXPECT_TRUE(picker.output().bleed);

    picker.setPage({poster::PageUnit::Pixel, 1080, 1920, 0, 48, 72});
    EXPECT_FALSE(up->isVisible());
    EXPECT_FALSE(bleed->isVisible());
    EXPECT_EQ(picker.output().up, 1);
    EXPECT_FALSE(picker.output().bleed) << "a phone picture has no cut";
}

TEST(OutputPicker, TellsNamesFormatAndWhetherAllIsMadeAnew)
{
    OutputPicker picker;
    picker.setPage(card());
    EXPECT_FALSE(picker.output().fresh);
    EXPECT_FALSE(picker.output().jpeg);
    named<QComboBox>(picker, "pictureFormat")->setCurrentIndex(1);
    named<QComboBox>(picker, "fileNames")->setCurrentIndex(1);
    named<QCheckBox>(picker, "fresh")->setChecked(true);
    EXPECT_TRUE(picker.output().jpeg);
    EXPECT_TRUE(picker.output().fresh);
    EXPECT_EQ(picker.output().namePattern, QStringLiteral("{code}"));
}

TEST(LabelDialog, SpreadsLabelsOverTheStockFromTheFirstFreePlaceOn)
{
    std::vector<render::ShelfLabel> goods(30);
    for (render::ShelfLabel& one : goods) {
        one.name = QStringLiteral("散养土鸡蛋");
        one.price = QStringLiteral("12.80");
    }
    LabelDialog dialog(std::make_shared<render::ShelfLabels>(goods), QStringLiteral("货架标签"),
                       nullptr);
    auto* stock = named<QComboBox>(dialog, "labelStock");
    auto* start = named<QSpinBox>(dialog, "labelStart");
    ASSERT_EQ(stock->count(), int(render::sheetStocks().size()));
    stock->setCurrentIndex(0); // 24 on A4
    ASSERT_EQ(start->maximum(), 24);
    EXPECT_EQ(dialog.pages()->pageCount(), 2);
    start->setValue(20); // five on the first, 24, one
    EXPECT_EQ(dialog.pages()->pageCount(), 3);
    for (int i = 0; i < stock->count(); ++i) {
        stock->setCurrentIndex(i);
        const int places = render::sheetStocks()[std::size_t(i)].layout.slots();
        EXPECT_EQ(start->maximum(), places);
        EXPECT_EQ(dialog.pages()->pageCount(), (30 + start->value() - 1 + places - 1) / places);
    }
    stock->setCurrentIndex(0);
}

TEST(PrinterCard, KeepsWhatWasMeasuredForThatPrinterAlone)
{
    PageShop world;
    std::map<QString, render::PrinterCalibration> kept;
    PrintDesk desk;
    desk.calibration = [&kept](const QString& printer) { return kept[printer]; };
    desk.keep = [&kept](const QString& printer, const render::PrinterCalibration& found) {
        kept[printer] = found;
        return Result<void>();
    };
    const PrintDesk before = Printers::instance().desk();
    Printers::instance().use(desk);
    world.context().printDesk = &desk;
    PrinterCard card(world.context(), world.host(), nullptr);
    card.show();
    card.refresh();
    auto* printers = card.findChild<QComboBox*>();
    printers->addItems({QStringLiteral("HP"), QStringLiteral("芯烨80")});
    printers->setCurrentText(QStringLiteral("芯烨80"));
    Q_EMIT printers->activated(printers->currentIndex());
    const QList<QDoubleSpinBox*> measured = card.findChildren<QDoubleSpinBox*>();
    ASSERT_EQ(measured.size(), 3);
    measured[0]->setValue(render::RulerPages::kCrossMm - 1.5); // too far left
    auto* keep = named<QAbstractButton>(card, "keepCalibration");
    ASSERT_TRUE(keep->isEnabled());
    keep->click();
    const render::PrinterCalibration& found = kept[QStringLiteral("芯烨80")];
    EXPECT_NEAR(found.xMm, 1.5, 0.001);
    EXPECT_NEAR(found.scale, 1, 0.0001);
    EXPECT_TRUE(kept[QStringLiteral("HP")].isNeutral());
    EXPECT_EQ(world.host().notices.size(), 1);
    Printers::instance().use(before);
}

TEST(PosterSource, GivesPostersTheSessionsGoodsAndTheBoard)
{
    PageShop world;
    world.addBoard();
    usecases::Boards boards(world.shop().shop());
    StoreSide side{world.shop().shop(), boards};
    const Result<PosterSource> source = readPosterSource(side, PosterAudience());
    ASSERT_TRUE(source.ok());
    ASSERT_TRUE(source->topic.product.has_value());
    const auto jobs = jobsOf(*source, words::Language::Zh);
    ASSERT_FALSE(jobs.empty());
    for (const render::PosterJob& job : jobs) {
        ASSERT_EQ(job.fields.at("product.name"), source->topic.product->name);
        ASSERT_EQ(job.fields.at("product.price").substr(0, 2), "¥");
        const render::BoardPicture board = render::boardOf(job.fields);
        ASSERT_EQ(board.rows.size(), 5U);
        EXPECT_EQ(board.rows.front().rank, 1);
        EXPECT_TRUE(board.rows.front().name.contains(QLatin1Char('*'))) << "masked";
    }
    EXPECT_EQ(shownFieldsOf(*source, &source->people.front(), words::Language::Zh)
                  .contains("honour.name"),
              true)
        << "what the shop has no words for is shown with a sample";
}

} // namespace
} // namespace linli::ui
