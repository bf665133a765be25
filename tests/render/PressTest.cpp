// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/RenderFixture.h"
#include "render/posters/press/BatchJournal.h"
#include "render/posters/press/FileNames.h"
#include "render/posters/press/JpegFit.h"
#include "render/posters/press/PictureBatch.h"
#include "render/posters/press/SplicedPng.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QThread>

#include <thread>

namespace linli::render {
namespace {

using poster::PosterFields;

class Press : public RenderFixture
{
  protected:
    Result<BatchOutcome> write(const QString& id,
                               const std::vector<PosterJob>& jobs,
                               const PictureOptions& options = {},
                               const BatchControl& control = {})
    {
        const Shipped one = shipped(id);
        return writePosterPictures(one.document, one.assets, jobs, folder().path(), options,
                                   control);
    }
    [[nodiscard]] QStringList files(const QString& pattern) const
    {
        return QDir(folder().path()).entryList({pattern}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] QByteArray bytes(const QString& file) const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
};

/// Where two pictures differ; empty where they do not.
QRect difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size()) {
        return a.rect();
    }
    QRect all;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y)) {
                all |= QRect(x, y, 1, 1);
            }
        }
    }
    return all;
}
std::string told(const QRect& r)
{
    return std::to_string(r.x()) + "," + std::to_string(r.y()) + " " + std::to_string(r.width()) +
           "x" + std::to_string(r.height());
}
constexpr const char* kNowhere = "0,0 0x0";

/// Two workers, really at the same time.
BatchControl twoWorkers()
{
    BatchControl control;
    control.workers = 2;
    control.spread = [](int workers, const std::function<void(int)>& work) {
        std::vector<std::thread> threads;
        for (int i = 0; i < workers; ++i) {
            threads.emplace_back([&work, i] { work(i); });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
    };
    return control;
}

TEST_F(Press, SplicedPicturesHaveTheVeryPixelsOfThePlainPathForEveryShippedTemplate)
{
    for (const QString& id : shippedTemplateIds()) {
        SCOPED_TRACE(id.toStdString());
        const Shipped one = shipped(id);
        PosterPainter painter(one.document, one.assets, {});
        const QImage plate = painter.plateImage().value();
        const SplicedPng png(plate, painter.movingAreas().value());
        for (int i = 0; i < 3; ++i) {
            QImage picture = plate.copy();
            ASSERT_TRUE(painter.paintOver(picture, fieldsFor(i)).ok());
            const QString file = path(QStringLiteral("spliced.png"));
            QFile out(file);
            ASSERT_TRUE(out.open(QIODevice::WriteOnly));
            out.write(png.encode(picture));
            out.close();
            ASSERT_TRUE(picture.save(path(QStringLiteral("plain.png"))));
            const QImage plain(path(QStringLiteral("plain.png")));
            const QImage spliced(file);
            EXPECT_EQ(told(difference(spliced, plain)), kNowhere);
            EXPECT_EQ(spliced.dotsPerMeterX(), plain.dotsPerMeterX());
            EXPECT_EQ(outputOf(QStringLiteral("pngcheck"), {QStringLiteral("-q"), file}),
                      QString());
        }
    }
}

/// The plain path draws layer after layer in the template's own order, with nothing shared.
TEST_F(Press, DrawingSharedLayersFirstChangesNoPixel)
{
    for (const QString& id : shippedTemplateIds()) {
        SCOPED_TRACE(id.toStdString());
        Shipped one = shipped(id);
        const PosterFields fields = fieldsFor(1);
        const auto split = PosterPainter(one.document, one.assets, {}).picture(fields);
        // Layers that depend on a field are never shared.
        for (poster::Layer& layer : one.document.layers) {
            if (layer.whenField.empty() && layer.unlessField.empty()) {
                layer.unlessField = "nobody has this field";
            }
        }
        const auto inOrder = PosterPainter(one.document, one.assets, {}).picture(fields);
        ASSERT_TRUE(split.ok());
        ASSERT_TRUE(inOrder.ok());
        EXPECT_EQ(told(difference(split->image, inOrder->image)), kNowhere);
    }
}

TEST_F(Press, APosterThatDrawsOutsideItsFramesIsStillWrittenRight)
{
    // The name's frame is far too low for its size: the ink leaves the band it was given.
    auto json = codeTemplate({});
    QJsonArray layers = json[QStringLiteral("layers")].toArray();
    layers.append(
        QJsonObject{{QStringLiteral("id"), QStringLiteral("disc")},
                    {QStringLiteral("type"), QStringLiteral("rect")},
                    {QStringLiteral("fill"), QStringLiteral("#AA3300")},
                    {QStringLiteral("rotation"), 45},
                    {QStringLiteral("when"), QStringLiteral("invite.code")},
                    {QStringLiteral("frame"), QJsonObject{{QStringLiteral("x"), 52},
                                                          {QStringLiteral("y"), 52},
                                                          {QStringLiteral("width"), 5},
                                                          {QStringLiteral("height"), 5}}}});
    json[QStringLiteral("layers")] = layers;
    const auto document = read(json);
    const auto assets = std::make_shared<AssetFolder>(QString());
    const auto jobs = jobsFor(2);
    const auto outcome = writePosterPictures(document, assets, jobs, folder().path(), {});
    ASSERT_TRUE(outcome.ok());
    ASSERT_EQ(outcome->made, 2);
    for (int i = 0; i < 2; ++i) {
        const auto plain = PosterPainter(document, assets, {}).picture(jobs[std::size_t(i)].fields);
        EXPECT_EQ(told(difference(QImage(outcome->posters[std::size_t(i)].file), plain->image)),
                  kNowhere);
    }
}

TEST_F(Press, GoesOnWhereAnEarlierRunEnded)
{
    const auto jobs = jobsFor(8);
    BatchControl stopping;
    int seen = 0;
    stopping.progress = [&seen](int done, int) { seen = done; };
    stopping.stopRequested = [&seen] { return seen >= 5; };
    const auto first = write(QStringLiteral("phone-invite"), jobs, {}, stopping);
    ASSERT_TRUE(first.ok());
    EXPECT_TRUE(first->stopped);
    ASSERT_EQ(first->made, 5);
    const QStringList before = files(QStringLiteral("*.png"));
    EXPECT_EQ(before.size(), 5) << "what is done is kept";
    const QDateTime old = QFileInfo(first->posters[2].file).lastModified();

    QThread::msleep(20);
    const auto second = write(QStringLiteral("phone-invite"), jobs);
    ASSERT_TRUE(second.ok());
    EXPECT_EQ(second->made, 8);
    EXPECT_FALSE(second->stopped);
    EXPECT_EQ(files(QStringLiteral("*.png")).size(), 8);
    for (std::size_t i = 0; i < 8; ++i) {
        EXPECT_EQ(second->posters[i].kept, i < 5) << i;
        EXPECT_EQ(second->posters[i].check.payload, jobs[i].fields.at("code.payload"));
    }
    EXPECT_EQ(QFileInfo(first->posters[2].file).lastModified(), old) << "not written again";
}

TEST_F(Press, MakesAgainWhatWasSpoiltOrWouldLookDifferent)
{
    auto jobs = jobsFor(5);
    const auto first = write(QStringLiteral("phone-invite"), jobs);
    ASSERT_TRUE(first.ok());
    const QByteArray whole = bytes(first->posters[0].file);
    { // cut short, as after a power cut
        QFile cut(first->posters[0].file);
        ASSERT_TRUE(cut.resize(whole.size() / 2));
    }
    { // same size, one byte changed
        QFile changed(first->posters[1].file);
        ASSERT_TRUE(changed.open(QIODevice::ReadWrite));
        changed.seek(5000);
        changed.write("x");
    }
    ASSERT_TRUE(QFile::remove(first->posters[2].file));
    jobs[3].fields["inviter.name"] = "王**";
    const auto second = write(QStringLiteral("phone-invite"), jobs);
    ASSERT_TRUE(second.ok());
    EXPECT_EQ(second->made, 5);
    const std::vector<bool> kept{false, false, false, false, true};
    for (std::size_t i = 0; i < kept.size(); ++i) {
        EXPECT_EQ(second->posters[i].kept, kept[i]) << i;
    }
    EXPECT_EQ(told(difference(QImage(first->posters[0].file), QImage::fromData(whole))), kNowhere);
}

TEST_F(Press, AJournalLineThatWasCutOffIsNoEntry)
{
    const auto jobs = jobsFor(3);
    ASSERT_TRUE(write(QStringLiteral("phone-invite"), jobs).ok());
    QFile journal(path(QLatin1String(BatchJournal::kFileName)));
    ASSERT_TRUE(journal.resize(journal.size() - 7));
    const auto again = write(QStringLiteral("phone-invite"), jobs);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->made, 3);
    int kept = 0;
    for (const PosterOutcome& one : again->posters) {
        kept += one.kept ? 1 : 0;
    }
    EXPECT_EQ(kept, 2);
    EXPECT_TRUE(write(QStringLiteral("phone-invite"), jobs)->posters[2].kept);
}

TEST_F(Press, TwoWorkersMakeTheSameFilesAsOne)
{
    const auto jobs = jobsFor(12);
    ASSERT_TRUE(write(QStringLiteral("phone-invite"), jobs).ok());
    QTemporaryDir other;
    const Shipped one = shipped(QStringLiteral("phone-invite"));
    int calls = 0;
    BatchControl control = twoWorkers();
    control.progress = [&calls](int done, int total) {
        EXPECT_EQ(done, ++calls);
        EXPECT_EQ(total, 12);
    };
    const auto outcome =
        writePosterPictures(one.document, one.assets, jobs, other.path(), {}, control);
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(outcome->made, 12);
    for (const QString& file : files(QStringLiteral("*.png"))) {
        const auto payload = [](const QImage& image) { return readCode(image, CodeKind::Qr); };
        const QImage alone(path(file));
        EXPECT_EQ(told(difference(alone, QImage(other.filePath(file)))), kNowhere);
        EXPECT_TRUE(payload(alone));
    }
}

TEST_F(Press, APhonePictureNeverPassesTwoMegabytes)
{
    QImage noise(2480, 3508, QImage::Format_RGB32); // the worst there is for a JPEG
    QRandomGenerator random(7);
    random.fillRange(reinterpret_cast<quint32*>(noise.bits()), noise.sizeInBytes() / 4);
    const FittedJpeg fitted = fittedJpeg(noise, kChatPictureBytes);
    EXPECT_LE(fitted.bytes.size(), kChatPictureBytes);
    EXPECT_GT(fitted.bytes.size(), kChatPictureBytes / 2) << "not smaller than it must be";
    EXPECT_FALSE(QImage::fromData(fitted.bytes).isNull());
}

TEST_F(Press, JpegsAreReadBackFromTheirOwnBytes)
{
    PictureOptions options;
    options.format = PictureFormat::Jpeg;
    const auto jobs = jobsFor(3);
    const auto outcome = write(QStringLiteral("phone-invite"), jobs, options);
    ASSERT_TRUE(outcome.ok());
    ASSERT_EQ(outcome->made, 3);
    QStringList pictures;
    QStringList expected;
    for (std::size_t i = 0; i < 3; ++i) {
        pictures << outcome->posters[i].file;
        expected << QString::fromStdString(jobs[i].fields.at("code.payload"));
        EXPECT_LE(QFileInfo(pictures.back()).size(), kChatPictureBytes);
    }
    EXPECT_EQ(zbarPayloads(pictures), expected);
}

TEST_F(Press, NamesFilesByThePatternAndSafely)
{
    const PosterFields fields = fieldsFor(0);
    EXPECT_EQ(nameByPattern(QStringLiteral("{nr}-{name}-{code}"), fields, 7),
              QStringLiteral("007-李**-") + QString::fromStdString(inviteCode(0)));
    EXPECT_EQ(nameByPattern(QStringLiteral("{shop.name} {none}"), fields, 1),
              QStringLiteral("老王生鲜 "));
    FileNames names;
    EXPECT_EQ(names.next(QStringLiteral("../李**:a")), QStringLiteral("_李___a"));
    EXPECT_EQ(names.next(QStringLiteral("Same")), QStringLiteral("Same"));
    EXPECT_EQ(names.next(QStringLiteral("same")), QStringLiteral("same-2"));
    EXPECT_EQ(names.next(QStringLiteral(" . ")), QStringLiteral("poster"));
}

} // namespace
} // namespace linli::render
