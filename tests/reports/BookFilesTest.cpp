// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report/Shape.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "reports/ReportShop.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

/// Every report of one shop in both languages and all three forms.
class BookFiles : public testing::Test
{
  protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        kit::TestShop shop;
        fillForReports(shop);
        const ui::ReportDesk desk = testDesk();
        for (int i = 0; i < kReportKinds; ++i) {
            const auto kind = static_cast<ReportKind>(i);
            report::ReportBook book =
                bookOf(shop, {kind, board::WindowChoice::all(), Phones::Masked, 20});
            book.table = report::shaped(book.table, {builtInColumns(kind), {}});
            for (const auto language : {words::Language::Zh, words::Language::En}) {
                for (const char* ending : {"xlsx", "csv", "pdf"}) {
                    must(desk.write(fileOf(kind, language, ending), book, language));
                }
            }
        }
    }
    static void TearDownTestSuite() { delete s_folder; }

    static QString fileOf(ReportKind kind, words::Language language, const char* ending)
    {
        const std::string name = std::string(textOf(kind)) +
                                 (language == words::Language::Zh ? "-zh." : "-en.") + ending;
        return s_folder->filePath(QString::fromStdString(name));
    }
    static QStringList all(const char* ending)
    {
        QStringList files;
        for (int i = 0; i < kReportKinds; ++i) {
            for (const auto language : {words::Language::Zh, words::Language::En}) {
                files += fileOf(static_cast<ReportKind>(i), language, ending);
            }
        }
        return files;
    }
    /// A CSV without the mark of UTF-8 it must begin with.
    static QString textIn(const QString& file)
    {
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << file.toStdString();
        const QByteArray bytes = read.readAll();
        EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF")) << file.toStdString();
        return QString::fromUtf8(bytes.mid(3));
    }

    static QTemporaryDir* s_folder;
};

QTemporaryDir* BookFiles::s_folder = nullptr;

TEST_F(BookFiles, openpyxlFindsRightTypesInEveryWorkbook)
{
    const QString told = outputOf(
        QStringLiteral("/usr/bin/python3"),
        QStringList{QStringLiteral(LINLI_SOURCE_DIR "/tests/reports/check_book.py")} + all("xlsx"));
    EXPECT_EQ(told.toStdString(), "");
}

TEST_F(BookFiles, csvHasTheMarkOfUtf8AndNoFormula)
{
    for (const QString& file : all("csv")) {
        const QString text = textIn(file);
        EXPECT_FALSE(text.contains(QStringLiteral(",=cmd"))) << file.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("\n=cmd"))) << file.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("13800000"))) << file.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("report_column."))) << file.toStdString();
    }
    const QString orders = textIn(fileOf(ReportKind::Orders, words::Language::Zh, "csv"));
    EXPECT_TRUE(orders.contains(QStringLiteral("'=cmd|' /C calc'!A0")));
}

TEST_F(BookFiles, everyPageOfAPdfHasHeadingsNumberShopAndTime)
{
    report::ReportBook longBook;
    longBook.table.title = "report_title.orders";
    longBook.table.columns = {{"report_column.order", 20}, {"report_column.payable", 12}};
    for (int i = 0; i < 200; ++i) {
        longBook.table.rows.push_back(
            {report::CodeText{"N" + std::to_string(i)}, report::MoneyFen{100}});
    }
    longBook.table.totals = {{report::Cell(), report::MoneyFen{20'000}}};
    const QString file = s_folder->filePath(QStringLiteral("long.pdf"));
    must(testDesk().write(file, longBook, words::Language::En));
    const QStringList pages = outputOf(QStringLiteral("pdftotext"),
                                       {QStringLiteral("-layout"), file, QStringLiteral("-")})
                                  .normalized(QString::NormalizationForm_KC) // 日 comes as ⽇
                                  .split(u'\f', Qt::SkipEmptyParts);
    ASSERT_GE(pages.size(), 5);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].contains(QStringLiteral("To pay"))) << pages[i].toStdString();
        EXPECT_TRUE(pages[i].contains(
            QRegularExpression(QStringLiteral(" %1 ?/ ?%2\\b").arg(i + 1).arg(pages.size()))))
            << pages[i].right(300).toStdString();
        EXPECT_TRUE(pages[i].contains(QStringLiteral("老王生鲜")));
        EXPECT_TRUE(pages[i].contains(QStringLiteral("2026-03-10 10:00")))
            << pages[i].right(300).toStdString();
    }
    EXPECT_TRUE(pages.last().contains(QStringLiteral("¥200.00")));
    for (const QString& one : all("pdf")) {
        const QString told = outputOf(QStringLiteral("pdftotext"), {one, QStringLiteral("-")});
        EXPECT_FALSE(told.contains(QStringLiteral("13800000"))) << one.toStdString();
        EXPECT_FALSE(told.contains(QStringLiteral("report_"))) << one.toStdString();
    }
}

TEST_F(BookFiles, anotherEndingIsRefusedByName)
{
    const auto done =
        testDesk().write(s_folder->filePath(QStringLiteral("x.doc")), {}, words::Language::Zh);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code(), ErrorCode::UnknownOption);
    EXPECT_EQ(done.error().parameter("allowed"), ".xlsx .csv .pdf");
}

} // namespace
} // namespace linli
