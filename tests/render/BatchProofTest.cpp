// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of issue 4: every code of a batch, decoded by ZXing and by zbar from pages rendered at
// 203, 300 and 600 dpi. LINLI_PROOF_COUNT neighbours (10 here, 300 in docs/reliability.md).
#include "render/RenderFixture.h"
#include "render/codes/CodeReader.h"
#include "render/posters/press/PictureBatch.h"
#include "render/posters/press/PosterProofs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

namespace linli::render {
namespace {

int proofCount()
{
    const int asked = qEnvironmentVariableIntValue("LINLI_PROOF_COUNT");
    return asked > 0 ? asked : 10;
}

/// Where two lists differ: the first few places, not three hundred lines of them.
QStringList mismatches(const QStringList& read, const QStringList& expected)
{
    QStringList told;
    if (read.size() != expected.size()) {
        told << QStringLiteral("%1 read of %2").arg(read.size()).arg(expected.size());
    }
    for (qsizetype i = 0; i < std::min(read.size(), expected.size()) && told.size() < 5; ++i) {
        if (read[i] != expected[i]) {
            told << QStringLiteral("%1: %2, not %3").arg(i + 1).arg(read[i], expected[i]);
        }
    }
    return told;
}

class BatchProof : public RenderFixture
{
};

TEST_F(BatchProof, EveryCodeIsReadByTwoDecodersAtEveryPrinterResolution)
{
    const auto jobs = jobsFor(proofCount());
    const Shipped card = shipped(QStringLiteral("card-a6"));
    const QString pdf = path(QStringLiteral("cards.pdf"));
    PdfOptions options;
    const auto made = writePosterPdf(card.document, card.assets, jobs, pdf, options);
    ASSERT_TRUE(made.ok());
    ASSERT_EQ(made->made, int(jobs.size()));
    QStringList expected;
    for (const PosterJob& job : jobs) {
        expected << QString::fromStdString(job.fields.at("code.payload"));
    }
    for (const int dpi : {203, 300, 600}) {
        QTemporaryDir pages;
        (void)outputOf(QStringLiteral("pdftoppm"),
                       {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-gray"), pdf,
                        pages.filePath(QStringLiteral("page"))});
        QStringList files;
        QStringList byZxing;
        for (const QString& name : QDir(pages.path()).entryList(QDir::Files, QDir::Name)) {
            files << pages.filePath(name);
            const auto read = readCode(QImage(files.back()), CodeKind::Qr);
            byZxing << (read ? QString::fromStdString(*read) : QStringLiteral("unread"));
        }
        EXPECT_EQ(mismatches(byZxing, expected), QStringList()) << dpi << " dpi, ZXing";
        EXPECT_EQ(mismatches(zbarPayloads(files), expected), QStringList()) << dpi << " dpi, zbar";
        RecordProperty("read_by_both_at_" + std::to_string(dpi), int(files.size()));
    }
}

TEST_F(BatchProof, AThousandCardsHoldTheirBackgroundOnce)
{
    const Shipped card = shipped(QStringLiteral("card-a6"));
    PdfOptions options;
    options.proofs = std::make_shared<PosterProofs>();
    const auto sizeOf = [&](int count) {
        const QString pdf = path(QStringLiteral("%1.pdf").arg(count));
        // What is checked is proved elsewhere; here every card is known to be good.
        const auto jobs = jobsFor(count);
        for (const PosterJob& job : jobs) {
            poster::CheckReport good;
            good.ok = true;
            options.proofs->keep(PosterProofs::keyOf(job.fields, options.dpi, 1), good);
        }
        const auto made = writePosterPdf(card.document, card.assets, jobs, pdf, options);
        EXPECT_TRUE(made.ok());
        EXPECT_EQ(made.ok() ? made->made : 0, count);
        return QFileInfo(pdf).size();
    };
    const qint64 one = sizeOf(1);
    const qint64 thousand = sizeOf(1000);
    RecordProperty("bytes_of_1000_cards", std::to_string(thousand));
    EXPECT_LT(thousand, one + 999 * 4096) << "one card is " << one << " bytes";
}

/// Started as a program of its own; it does not survive.
void killBatch(const QString& folder, const QString& kind)
{
    ASSERT_TRUE(QDir().mkpath(folder));
    QProcess child;
    child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/linli_killed_batch"),
                {folder, kind});
    ASSERT_TRUE(child.waitForFinished(60'000));
    ASSERT_EQ(child.exitStatus(), QProcess::CrashExit);
}

/// Started again: the same set, nothing half-written, and what was finished is not made a second
/// time.
TEST_F(BatchProof, AKilledBatchGoesOnToTheSameSet)
{
    const Shipped phone = shipped(QStringLiteral("phone-invite"));
    const auto jobs = jobsFor(12);
    for (const QString& kind : {QStringLiteral("png"), QStringLiteral("jpg")}) {
        SCOPED_TRACE(kind.toStdString());
        const QString out = path(kind);
        killBatch(out, kind);
        const auto half = QDir(out).entryList({QStringLiteral("*.") + kind}, QDir::Files).size();
        EXPECT_GE(half, 5);
        EXPECT_LT(half, 12);

        PictureOptions options;
        options.format = kind == QStringLiteral("jpg") ? PictureFormat::Jpeg : PictureFormat::Png;
        const auto again = writePosterPictures(phone.document, phone.assets, jobs, out, options);
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(again->made, 12);
        int kept = 0;
        QStringList files;
        QStringList expected;
        for (const PosterOutcome& one : again->posters) {
            kept += one.kept ? 1 : 0;
            files << one.file;
            expected << QString::fromStdString(
                jobs[std::size_t(one.job)].fields.at("code.payload"));
        }
        EXPECT_GE(kept, 4);
        EXPECT_EQ(zbarPayloads(files), expected);
        EXPECT_EQ(QDir(out).entryList({QStringLiteral("*.part")}, QDir::Files), QStringList());
    }
}

/// One file is whole or not there; made again it is whole.
TEST_F(BatchProof, AKilledPdfLeavesNoneBehindAndIsMadeAnew)
{
    const QString out = path(QStringLiteral("pdf"));
    killBatch(out, QStringLiteral("pdf"));
    const QString pdf = out + QStringLiteral("/cards.pdf");
    EXPECT_FALSE(QFileInfo::exists(pdf));
    const Shipped card = shipped(QStringLiteral("card-a6"));
    const auto again = writePosterPdf(card.document, card.assets, jobsFor(12), pdf, {});
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->made, 12);
    EXPECT_TRUE(outputOf(QStringLiteral("pdfinfo"), {pdf}).contains(QStringLiteral("Pages:")));
}

} // namespace
} // namespace linli::render
