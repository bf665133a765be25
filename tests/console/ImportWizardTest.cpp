// SPDX-License-Identifier: GPL-3.0-or-later
// The import window in the real console, used by keys: a file no layout knows, its columns said and
// remembered, a refused cell marked and mended in the workbook, the import taken back.
#include "app/CompositionRoot.h"
#include "app/shared/OpenedShop.h"
#include "kit/TestShop.h"
#include "ui/dialogs/import/ImportDialog.h"
#include "ui/dialogs/import/ImportPresenter.h"
#include "ui/pages/common/ImportButton.h"
#include "ui/shell/MainWindow.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace linli::app {
namespace {

using ui::ImportStage;

class ImportWizardTest : public testing::Test
{
  protected:
    void SetUp() override
    {
        auto made = OpenedShop::create(path("shop.linli").toStdString(), m_clock);
        ASSERT_TRUE(made.ok()) << made.error().detail();
        made->reset();
        m_root = std::make_unique<CompositionRoot>(path("shop.linli").toStdString(), m_clock.now());
        kit::must(m_root->start());
        openDialog();
    }
    void openDialog()
    {
        m_root->window().showPage(QStringLiteral("orders"));
        auto* open = m_root->window().findChild<ui::ImportButton*>();
        ASSERT_NE(open, nullptr);
        QTest::keyClick(open, Qt::Key_Space);
        m_dialog = m_root->window().findChild<ui::ImportDialog*>();
        ASSERT_NE(m_dialog, nullptr);
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] ui::ImportPresenter& presenter() const { return *m_dialog->presenter(); }
    [[nodiscard]] bool reaches(ImportStage stage) const
    {
        return QTest::qWaitFor([this, stage] { return presenter().stage() == stage; }, 60'000);
    }
    template <typename T> T* named(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    /// A combo box chooses what begins so, as a person types it.
    void choose(const char* field, const QString& title) const
    {
        auto* box = named<QComboBox>(field);
        ASSERT_NE(box, nullptr) << field;
        box->setFocus();
        for (int i = 0; i < box->count() && box->currentText() != title; ++i) {
            QTest::keyClick(box, i == 0 ? Qt::Key_Home : Qt::Key_Down);
        }
        EXPECT_EQ(box->currentText(), title) << field;
    }
    void press(const char* name) const
    {
        auto* button = named<QPushButton>(name);
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isVisible()) << name;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    QTemporaryDir m_folder;
    usecases::ManualClock m_clock{kit::at("2026-04-02 10:00")};
    std::unique_ptr<CompositionRoot> m_root;
    ui::ImportDialog* m_dialog = nullptr;
};

const QByteArray kChain = "群接龙 3月\n"
                          "接龙号,接龙时间,应付（元）,进度,联系方式\n"
                          "J1,2026-03-02 10:00,10.00,已付款,13800000001\n"
                          "J2,昨天,8.00,已付款,13800000002\n";

TEST_F(ImportWizardTest, AnUnknownFileIsExplainedOnceAndReadWithoutAskingThen)
{
    write("chain.csv", kChain);
    presenter().chooseFile(path("chain.csv"));
    ASSERT_TRUE(reaches(ImportStage::Mapping));
    EXPECT_EQ(named<QComboBox>("mapHeader")->currentIndex(), 1) << "the second row looks like one";
    press("importApply");
    EXPECT_EQ(presenter().stage(), ImportStage::Mapping) << "something required is missing";
    choose("map-order_no", QStringLiteral("接龙号"));
    choose("map-placed_at", QStringLiteral("接龙时间"));
    choose("map-paid_amount", QStringLiteral("应付（元）"));
    choose("map-status", QStringLiteral("进度"));
    choose("map-member_phone", QStringLiteral("联系方式"));
    press("importApply");
    ASSERT_TRUE(reaches(ImportStage::Preview));
    EXPECT_EQ(presenter().result().created.orders, 1);
    ASSERT_EQ(presenter().result().errors.size(), 1U);
    auto* cells = named<QTableView>("importCells");
    ASSERT_TRUE(QTest::qWaitFor([cells] { return cells->model()->rowCount() == 2; }, 60'000));
    const QModelIndex bad = cells->model()->index(1, 1);
    EXPECT_EQ(bad.data().toString(), QStringLiteral("昨天"));
    EXPECT_FALSE(bad.data(Qt::ToolTipRole).toString().isEmpty()) << "why, and what is allowed";
    EXPECT_TRUE(bad.data(Qt::BackgroundRole).isValid());
    EXPECT_FALSE(cells->model()->index(0, 1).data(Qt::BackgroundRole).isValid());

    write("later.csv", QByteArray(kChain).replace("昨天", "2026-03-03"));
    presenter().chooseFile(path("later.csv"));
    ASSERT_TRUE(reaches(ImportStage::Preview)) << "the header is known by now";
    EXPECT_EQ(presenter().result().created.orders, 2);
    press("importApply");
    ASSERT_TRUE(reaches(ImportStage::Done));
    press("importUndo");
    ASSERT_TRUE(reaches(ImportStage::ChooseFile));
    presenter().chooseFile(path("later.csv"));
    ASSERT_TRUE(reaches(ImportStage::Preview));
    EXPECT_EQ(presenter().result().created.orders, 2) << "nothing of it was left";
}

TEST_F(ImportWizardTest, TheWorkbookOfErrorsIsMendedAndReadAgain)
{
    write("orders.csv", "order_no,placed_at,paid_amount,status,member_phone\n"
                        "A1,2026-03-02,5,paid,13800000001\nA2,gone,5,paid,13800000002\n");
    presenter().chooseFile(path("orders.csv"));
    ASSERT_TRUE(reaches(ImportStage::Preview));
    bool told = false;
    QObject::connect(&presenter(), &ui::ImportPresenter::told, m_dialog, [&told] { told = true; });
    presenter().writeErrors(path("mend.xlsx"));
    ASSERT_TRUE(QTest::qWaitFor([&told] { return told; }, 60'000));
    presenter().chooseFile(path("mend.xlsx"));
    ASSERT_TRUE(reaches(ImportStage::Preview));
    EXPECT_EQ(presenter().result().errors.size(), 1U) << "not mended yet, but read";
    EXPECT_EQ(presenter().result().created.orders, 1);
}

TEST_F(ImportWizardTest, ALongImportLeavesTheWindowFreeAndCanBeStopped)
{
    QByteArray many = "order_no,placed_at,paid_amount,status,member_phone\n";
    constexpr int kRows = 20'000;
    for (int i = 0; i < kRows; ++i) {
        many += "A" + QByteArray::number(i) + ",2026-03-02 10:00:00,5.00," +
                (i % 2 == 0 ? "paid" : "gone") + ",1380000" + QByteArray::number(1000 + i % 9000) +
                "\n";
    }
    write("many.csv", many);
    qint64 longestMs = 0;
    QElapsedTimer since;
    since.start();
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &pulse,
                     [&] { longestMs = std::max(longestMs, since.restart()); });
    pulse.start(5);
    presenter().chooseFile(path("many.csv"));
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return presenter().stage() == ImportStage::Preview; }, 120'000));
    QTest::qWait(300);
    EXPECT_EQ(presenter().result().errors.size(), std::size_t(kRows / 2));
    presenter().setValidRowsOnly(true);
    presenter().apply();
    ASSERT_EQ(presenter().stage(), ImportStage::Applying);
    EXPECT_TRUE(QTest::qWaitFor([this] { return presenter().progress().done > 0; }, 120'000));
    presenter().startOver(); // while it writes: stop
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return presenter().stage() == ImportStage::Preview; }, 120'000));
    RecordProperty("longestBlockMs", static_cast<int>(longestMs));
    std::printf("longest block of the window: %lld ms\n", static_cast<long long>(longestMs));
    presenter().chooseFile(path("many.csv"));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return presenter().stage() == ImportStage::Preview; }, 120'000));
    EXPECT_EQ(presenter().result().created.orders, kRows / 2) << "stopped: nothing was written";
}

} // namespace
} // namespace linli::app
