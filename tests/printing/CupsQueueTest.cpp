// SPDX-License-Identifier: GPL-3.0-or-later
// Run by cups-queue.sh with CUPS_SERVER set to a private cupsd whose queue Linli writes PDF files.
#include "domain/ids/InviteCode.h"
#include "domain/poster/InviteLink.h"
#include "render/codes/CodeReader.h"
#include "render/posters/PosterBatch.h"
#include "render/posters/TemplateReader.h"
#include "ui/printing/Printers.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace linli {
namespace {

std::vector<render::PosterJob> cards(int count)
{
    std::vector<render::PosterJob> jobs;
    for (int i = 0; i < count; ++i) {
        const InviteCode code = InviteCode::fromRandom(0x2345'6789'ABCULL + 7919ULL * unsigned(i));
        jobs.push_back(
            {QString::fromStdString(code.text()),
             {{"inviter.name", "李**"},
              {"invite.code", code.text()},
              {"invite.link", poster::inviteLink("HTTPS://LAOWANG.EXAMPLE", code).value()},
              {"code.payload", poster::symbolPayload("HTTPS://LAOWANG.EXAMPLE", code).value()},
              {"shop.name", "老王生鲜"},
              {"shop.initial", "老"},
              {"shop.slogan", "新鲜看得见"},
              {"reward.line", "你和邻居各得 土鸡蛋 1 斤"},
              {"validity.line", "2026年12月31日前有效"}}});
    }
    return jobs;
}

/// The file CUPS-PDF wrote, once it is whole.
QString printedFile()
{
    const QDir out(qEnvironmentVariable("LINLI_CUPS_OUT"));
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 60'000) {
        for (const QFileInfo& info : out.entryInfoList({QStringLiteral("*.pdf")}, QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().trimmed().endsWith("%%EOF")) {
                return info.filePath();
            }
        }
        QThread::msleep(300);
    }
    return {};
}

TEST(CupsQueue, KnowsWhatEachPrinterIsDoing)
{
    EXPECT_TRUE(ui::Printers::names().contains(QStringLiteral("Linli")));
    EXPECT_EQ(ui::Printers::usual(), QStringLiteral("Linli"));
    EXPECT_FALSE(ui::Printers::trouble(QStringLiteral("Linli")));
    const auto stopped = ui::Printers::trouble(QStringLiteral("Stopped"));
    ASSERT_TRUE(stopped);
    EXPECT_EQ(stopped->code(), ErrorCode::PrintingFailed);
    const auto gone = ui::Printers::trouble(QStringLiteral("NoSuchPrinter"));
    ASSERT_TRUE(gone);
    EXPECT_EQ(gone->code(), ErrorCode::PrinterUnavailable);
}

TEST(CupsQueue, PrintsPostersThatDecode)
{
    const auto jobs = cards(6);
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(QStringLiteral("Linli"));
        printer.setDocName(QStringLiteral("cards"));
        printer.setFullPage(true);
        printer.setPageSize(QPageSize(QPageSize::A4));
        ASSERT_EQ(printer.outputFormat(), QPrinter::NativeFormat);
        render::PdfOptions options;
        options.sheet = render::SheetLayout::a4FourUp();
        const auto printed = render::printPosters(
            printer, render::shippedTemplate(QStringLiteral("card-a6")).value(),
            std::make_shared<render::AssetFolder>(
                render::shippedTemplateFolder(QStringLiteral("card-a6"))),
            jobs, options);
        ASSERT_TRUE(printed.ok());
        EXPECT_EQ(printed->made, 6);
    }
    const QString file = printedFile();
    ASSERT_FALSE(file.isEmpty()) << "CUPS-PDF wrote nothing";
    const QTemporaryDir folder;
    ASSERT_EQ(
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-png"),
                           file, folder.filePath(QStringLiteral("page"))}),
        0);
    const QDir pages(folder.path());
    QStringList found;
    const QStringList names = pages.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    ASSERT_EQ(names.size(), 2);
    for (const QString& name : names) {
        const QImage page(pages.filePath(name));
        EXPECT_NEAR(page.width(), 2480, 12) << "A4 at 300 dpi, not scaled to fit";
        for (int quarter = 0; quarter < 4; ++quarter) {
            const QRect part(quarter % 2 * page.width() / 2, quarter / 2 * page.height() / 2,
                             page.width() / 2, page.height() / 2);
            if (const auto text = render::readCode(page.copy(part), render::CodeKind::Qr)) {
                found << QString::fromStdString(*text);
            }
        }
    }
    QStringList expected;
    for (const render::PosterJob& job : jobs) {
        expected << QString::fromStdString(job.fields.at("code.payload"));
    }
    EXPECT_EQ(found, expected);
}

} // namespace
} // namespace linli

int main(int argc, char* argv[])
{
    const QApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
