// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of issue 4: every code of a batch, decoded by ZXing and by zbar from pages rendered at
// 203, 300 and 600 dpi. LINLI_PROOF_COUNT neighbours (10 here, 300 in docs/printing.md).
#include "render/RenderFixture.h"
#include "render/codes/CodeReader.h"
#include "render/posters/press/PictureBatch.h"
#include "render/posters/press/PosterProofs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <csignal>

namespace linli::render {
namespace {

int proofCount()
{
    const int asked = qEnvironmentVariableIntValue("LINLI_PROOF_COUNT");
    return asked > 0 ? asked : 10;
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
        EXPECT_EQ(byZxing, expected) << dpi << " dpi, ZXing";
        EXPECT_EQ(zbarPayloads(files), expected) << dpi << " dpi, zbar";
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

/// What the next test starts as a program of its own: five posters, then killed without warning.
TEST(KilledBatch, DISABLED_WritesUntilItIsKilled)
{
    const Shipped phone = shipped(QStringLiteral("phone-invite"));
    BatchControl control;
    control.progress = [](int done, int /*total*/) {
        if (done == 5) {
            raise(SIGKILL);
        }
    };
    (void)writePosterPictures(phone.document, phone.assets, jobsFor(12),
                              qEnvironmentVariable("LINLI_KILLED_OUT"), {}, control);
}

/// Started again after that: the same set, nothing half-written, and what was finished is not made
/// a second time.
TEST_F(BatchProof, AKilledBatchGoesOnToTheSameSet)
{
    const Shipped phone = shipped(QStringLiteral("phone-invite"));
    const auto jobs = jobsFor(12);
    const QString out = path(QStringLiteral("out"));
    qputenv("LINLI_KILLED_OUT", out.toUtf8());
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--gtest_also_run_disabled_tests"),
                 QStringLiteral("--gtest_filter=KilledBatch.*")});
    ASSERT_TRUE(child.waitForFinished(60'000));
    ASSERT_EQ(child.exitStatus(), QProcess::CrashExit);
    const QStringList half = QDir(out).entryList({QStringLiteral("*.png")}, QDir::Files);
    EXPECT_GE(half.size(), 5);
    EXPECT_LT(half.size(), 12);

    const auto again = writePosterPictures(phone.document, phone.assets, jobs, out, {});
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->made, 12);
    int kept = 0;
    QStringList files;
    QStringList expected;
    for (const PosterOutcome& one : again->posters) {
        kept += one.kept ? 1 : 0;
        files << one.file;
        expected << QString::fromStdString(jobs[std::size_t(one.job)].fields.at("code.payload"));
    }
    EXPECT_GE(kept, 4);
    EXPECT_EQ(zbarPayloads(files), expected);
    EXPECT_EQ(QDir(out).entryList({QStringLiteral("*.part")}, QDir::Files), QStringList());
}

} // namespace
} // namespace linli::render
