// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/RenderFixture.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace linli::render {
namespace {

class PosterPdf : public RenderFixture
{
  protected:
    Result<BatchOutcome> write(const std::vector<PosterJob>& jobs,
                               const PdfOptions& options,
                               const BatchControl& control = {})
    {
        const Shipped card = shipped(QStringLiteral("card-a6"));
        return writePosterPdf(card.document, card.assets, jobs, pdf(), options, control);
    }
    [[nodiscard]] QString pdf() const { return path(QStringLiteral("posters.pdf")); }

    [[nodiscard]] QString property(const QString& name) const
    {
        const QString text = outputOf(QStringLiteral("pdfinfo"), {pdf()});
        const QRegularExpression line(QStringLiteral("^%1: +(.*)$").arg(name),
                                      QRegularExpression::MultilineOption);
        return line.match(text).captured(1).trimmed();
    }

    /// The pages as a printer of 300 dpi would see them.
    [[nodiscard]] QStringList pages() const
    {
        (void)outputOf(QStringLiteral("pdftoppm"),
                       {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-png"), pdf(),
                        path(QStringLiteral("page"))});
        QStringList files;
        const QStringList names =
            QDir(folder().path())
                .entryList({QStringLiteral("page-*.png")}, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            files.append(path(name));
        }
        return files;
    }
};

QStringList payloads(const std::vector<PosterJob>& jobs)
{
    QStringList expected;
    for (const PosterJob& job : jobs) {
        expected.append(QString::fromStdString(job.fields.at("code.payload")));
    }
    return expected;
}

TEST_F(PosterPdf, HoldsOneCardAPageOfExactlyItsSizeWithReadableCodes)
{
    const auto jobs = jobsFor(5);
    const auto outcome = write(jobs, {});
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(outcome->made, 5);
    EXPECT_EQ(outcome->posters[4].page, 5);
    EXPECT_EQ(outcome->posters[4].file, pdf());
    EXPECT_EQ(property(QStringLiteral("Pages")), QStringLiteral("5"));
    // A6 is 297.64 × 419.53 points; Qt writes whole ones.
    EXPECT_TRUE(property(QStringLiteral("Page size")).startsWith(QStringLiteral("297 x 420")) ||
                property(QStringLiteral("Page size")).startsWith(QStringLiteral("298 x 420")))
        << property(QStringLiteral("Page size")).toStdString();
    EXPECT_EQ(zbarPayloads(pages()), payloads(jobs));
}

TEST_F(PosterPdf, KeepsNameCodeAndDigitsAsText)
{
    ASSERT_TRUE(write(jobsFor(1), {}).ok());
    const QString text = outputOf(QStringLiteral("pdftotext"), {pdf(), QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("老王生鲜"))) << "no radicals: " << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("李**"))) << text.toStdString();
    const QString code = QString::fromStdString(inviteCode(0));
    EXPECT_TRUE(text.contains(code.left(5) + QLatin1Char(' ') + code.mid(5))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("2026年12月31日前有效"))) << text.toStdString();
}

TEST_F(PosterPdf, PutsFourCardsOnASheetThatDecodeAfterTheCut)
{
    PdfOptions options;
    options.sheet = SheetLayout::a4FourUp();
    const auto jobs = jobsFor(6);
    const auto outcome = write(jobs, options);
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(outcome->made, 6);
    EXPECT_EQ(outcome->posters[3].page, 1);
    EXPECT_EQ(outcome->posters[4].page, 2);
    EXPECT_EQ(property(QStringLiteral("Pages")), QStringLiteral("2"));
    EXPECT_TRUE(property(QStringLiteral("Page size")).contains(QStringLiteral("A4")));
    QStringList found = zbarPayloads(pages());
    QStringList expected = payloads(jobs);
    found.sort();
    expected.sort();
    EXPECT_EQ(found, expected);
}

TEST_F(PosterPdf, PrintsCropMarksOutsideThePosters)
{
    PdfOptions options;
    options.sheet = SheetLayout::a4FourUp();
    ASSERT_TRUE(write(jobsFor(4), options).ok());
    const QImage page(pages().value(0));
    ASSERT_FALSE(page.isNull());
    // The cut between the two columns is the middle of the sheet; its mark is above the cards.
    const double dotsPerMm = 300 / 25.4;
    const int y = qRound(9.0 * dotsPerMm);
    int dark = 0;
    for (int x = page.width() / 2 - 6; x <= page.width() / 2 + 6; ++x) {
        dark += qGray(page.pixel(x, y)) < 160 ? 1 : 0;
    }
    EXPECT_GE(dark, 1);
    EXPECT_LE(dark, 4);
    EXPECT_EQ(qGray(page.pixel(page.width() / 4, y)), 255);
}

TEST_F(PosterPdf, AddsTheBleedToThePage)
{
    PdfOptions options;
    options.bleed = true;
    ASSERT_TRUE(write(jobsFor(1), options).ok());
    const QString size = property(QStringLiteral("Page size")); // 111 × 154 mm
    EXPECT_TRUE(size.startsWith(QStringLiteral("315 x 437")) ||
                size.startsWith(QStringLiteral("314 x 436")))
        << size.toStdString();
}

TEST_F(PosterPdf, HoldsItsBackgroundOnceHoweverManyCards)
{
    const auto images = [this] {
        const QString list =
            outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf()});
        QSet<QString> objects;
        const QStringList lines = list.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(2)) {
            const QStringList cells = line.simplified().split(QLatin1Char(' '));
            if (cells.value(3).toInt() > 500) {
                objects.insert(cells.value(10));
            }
        }
        return objects.size();
    };
    ASSERT_TRUE(write(jobsFor(1), {}).ok());
    const qint64 one = QFileInfo(pdf()).size();
    ASSERT_TRUE(write(jobsFor(300), {}).ok());
    const qint64 many = QFileInfo(pdf()).size();
    EXPECT_EQ(property(QStringLiteral("Pages")), QStringLiteral("300"));
    EXPECT_EQ(images(), 1);
    EXPECT_LT(many - one, 299 * 4096) << "a card costs its text and its 1-bit code";
}

TEST_F(PosterPdf, KeepsTheColoursOfACode)
{
    const auto document =
        read(codeTemplate({{QStringLiteral("dark"), QStringLiteral("#7A1F00")},
                           {QStringLiteral("light"), QStringLiteral("#FFF8F0")}}));
    const auto jobs = jobsFor(1);
    const auto assets = std::make_shared<AssetFolder>(QString());
    const auto outcome = writePosterPdf(document, assets, jobs, pdf(), {});
    ASSERT_TRUE(outcome.ok());
    ASSERT_EQ(outcome->made, 1);
    EXPECT_EQ(zbarPayloads(pages()), payloads(jobs));
    const QImage page(pages().value(0));
    const QRect symbol = PosterPainter(document, assets, {300, 1, false})
                             .picture(jobs[0].fields)
                             ->painted.codes[0]
                             .symbol;
    EXPECT_EQ(page.pixelColor(symbol.topLeft() + QPoint(7, 7)), QColor(0x7A, 0x1F, 0x00));
    EXPECT_EQ(page.pixelColor(symbol.topLeft() - QPoint(7, 7)), QColor(0xFF, 0xF8, 0xF0));
}

TEST_F(PosterPdf, LeavesOutWhatIsRefusedAndKeepsWhatIsDoneWhenStopped)
{
    auto jobs = jobsFor(6);
    jobs[1].fields.erase("code.payload");
    int seen = 0;
    BatchControl control;
    control.progress = [&seen](int done, int /*total*/) { seen = done; };
    control.stopRequested = [&seen] { return seen >= 4; };
    const auto outcome = write(jobs, {}, control);
    ASSERT_TRUE(outcome.ok());
    EXPECT_TRUE(outcome->stopped);
    EXPECT_EQ(outcome->made, 3);
    EXPECT_TRUE(outcome->posters[1].file.isEmpty());
    EXPECT_EQ(outcome->posters[2].page, 2);
    EXPECT_EQ(property(QStringLiteral("Pages")), QStringLiteral("3"));
}

TEST_F(PosterPdf, WritesNoFileWhenNothingPassed)
{
    auto jobs = jobsFor(2);
    jobs[0].fields.clear();
    jobs[1].fields.clear();
    const auto outcome = write(jobs, {});
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(outcome->made, 0);
    EXPECT_FALSE(QFileInfo::exists(pdf()));
}

TEST_F(PosterPdf, KeepsTheOldFileWhenTheNewOneCannotBeWritten)
{
    const Shipped card = shipped(QStringLiteral("card-a6"));
    const auto outcome = writePosterPdf(card.document, card.assets, jobsFor(1),
                                        path(QStringLiteral("missing/posters.pdf")), {});
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code(), ErrorCode::FileUnwritable);
}

} // namespace
} // namespace linli::render
