// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/shelf/TemplateShelf.h"

#include "render/RenderFixture.h"
#include "render/posters/format/TemplateWriter.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace linli::render {
namespace {

using namespace linli::poster;

const QString kCard = QStringLiteral("card-a6");

QByteArray picture(const char* format, int side = 12, QColor colour = Qt::red)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format));
    return bytes;
}

quint32 crcOf(const QByteArray& bytes)
{
    quint32 crc = 0xFFFF'FFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB8'8320U : 0U);
        }
    }
    return ~crc;
}

void putNumber(QByteArray& bytes, qsizetype at, quint32 number)
{
    for (int i = 0; i < 4; ++i) {
        bytes[at + i] = static_cast<char>(number >> (24 - 8 * i));
    }
}

/// A PNG with a sound header that promises width × height, and far too few pixels.
QByteArray pngPromising(quint32 width, quint32 height)
{
    QByteArray bytes = picture("png");
    putNumber(bytes, 16, width);
    putNumber(bytes, 20, height);
    putNumber(bytes, 29, crcOf(bytes.mid(12, 17)));
    return bytes;
}

std::string refusedValue(const QByteArray& bytes)
{
    return std::string(admitAsset(bytes).error().parameter("value"));
}

void expectRefused(const QByteArray& bytes)
{
    const auto asset = admitAsset(bytes);
    ASSERT_FALSE(asset.ok());
    EXPECT_EQ(asset.error().code(), ErrorCode::PosterAssetRefused);
    EXPECT_EQ(asset.error().parameter("allowed"), kPictureWords);
}

class Shelf : public RenderFixture
{
  protected:
    [[nodiscard]] TemplateShelf shelf() const { return TemplateShelf(path(QStringLiteral("own"))); }
    [[nodiscard]] QString copied() const
    {
        return shelf().duplicate(kCard, "我的卡片", "My card").value();
    }
};

TEST(AssetIntake, NamesAPictureByWhatIsInIt)
{
    const auto png = admitAsset(picture("png"));
    ASSERT_TRUE(png.ok());
    EXPECT_TRUE(isAssetName(png->name));
    EXPECT_TRUE(png->name.endsWith(QStringLiteral(".png")));
    EXPECT_EQ(png->size, QSize(12, 12));
    EXPECT_TRUE(admitAsset(picture("jpg"))->name.endsWith(QStringLiteral(".jpg")));
    EXPECT_TRUE(admitAsset(picture("webp"))->name.endsWith(QStringLiteral(".webp")));
    EXPECT_NE(admitAsset(picture("png", 13))->name, png->name);
    EXPECT_FALSE(isAssetName(QStringLiteral("../") + png->name));
    EXPECT_FALSE(isAssetName(png->name + QStringLiteral(".svg")));
}

TEST(AssetIntake, RefusesWhatIsNoPhotoBeforeUnpackingIt)
{
    expectRefused("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    expectRefused("GIF89a");
    expectRefused({});
    expectRefused(picture("bmp"));
    expectRefused(pngPromising(60'000, 60'000));
    EXPECT_EQ(refusedValue(pngPromising(60'000, 60'000)), "60000 × 60000");
    EXPECT_EQ(refusedValue(pngPromising(17'000, 10)), "17000 × 10");
    expectRefused(picture("png").chopped(20)); // cut short
    expectRefused(QByteArray(kAssetBytes + 1, 'x'));
}

TEST_F(Shelf, ListsShippedTemplatesFirstAndOwnOnesByName)
{
    const std::size_t shippedOnes = TemplateShelf(QString()).list().size();
    EXPECT_EQ(shelf().list().size(), shippedOnes);
    const QString id = copied();
    EXPECT_EQ(id, QStringLiteral("card-a6-2"));
    EXPECT_EQ(shelf().duplicate(id, "甲", "A").value(), QStringLiteral("card-a6-2-2"));
    const std::vector<ShelvedTemplate> all = shelf().list();
    ASSERT_EQ(all.size(), shippedOnes + 2);
    EXPECT_TRUE(all.front().shipped);
    EXPECT_EQ(all.back().document->nameZh, "甲");
    EXPECT_FALSE(all.back().shipped);
}

TEST_F(Shelf, KeepsADuplicateWithItsDrawings)
{
    const ShelvedTemplate own = shelf().find(copied()).value();
    PosterDocument expected = shippedTemplate(kCard).value();
    expected.id = "card-a6-2";
    expected.nameZh = "我的卡片";
    expected.nameEn = "My card";
    EXPECT_EQ(*own.document, expected);
    PosterPainter painter(*own.document, own.assets, {});
    EXPECT_TRUE(painter.check(fieldsFor(1))->ok);
}

TEST_F(Shelf, SavesRenamesAndRemovesOwnTemplatesOnly)
{
    const QString id = copied();
    PosterDocument document = *shelf().find(id)->document;
    document.layers.pop_back();
    ASSERT_TRUE(shelf().save(document).ok());
    EXPECT_EQ(shelf().find(id)->document->layers, document.layers);
    ASSERT_TRUE(shelf().rename(id, "新名字", "New name").ok());
    EXPECT_EQ(shelf().find(id)->document->nameEn, "New name");
    EXPECT_EQ(shelf().rename(id, " ", "x").error().code(), ErrorCode::InvalidValue);
    ASSERT_TRUE(shelf().remove(id).ok());
    EXPECT_EQ(shelf().find(id).error().code(), ErrorCode::NotFound);

    EXPECT_EQ(shelf().remove(kCard).error().code(), ErrorCode::Refused);
    EXPECT_EQ(shelf().rename(kCard, "a", "b").error().code(), ErrorCode::Refused);
    EXPECT_EQ(shelf().save(shippedTemplate(kCard).value()).error().code(), ErrorCode::Refused);
    document.id = "../evil";
    EXPECT_EQ(shelf().save(document).error().code(), ErrorCode::InvalidValue);
    EXPECT_EQ(shelf().remove(QStringLiteral("..")).error().code(), ErrorCode::NotFound);
}

TEST_F(Shelf, NeverWritesWhatItCouldNotRead)
{
    const QString id = copied();
    PosterDocument document = *shelf().find(id)->document;
    document.layers[1].id = document.layers[0].id;
    EXPECT_EQ(shelf().save(document).error().code(), ErrorCode::PosterTemplateInvalid);
    EXPECT_TRUE(shelf().find(id).ok());
}

TEST_F(Shelf, SaysWhichOwnTemplateIsDamaged)
{
    const QString id = copied();
    QFile file(path(QStringLiteral("own/") + id + QStringLiteral("/template.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const ShelvedTemplate broken = shelf().list().back();
    EXPECT_EQ(broken.id, id);
    EXPECT_FALSE(broken.document);
    ASSERT_TRUE(broken.problem.has_value());
    EXPECT_EQ(broken.problem->code(), ErrorCode::PosterTemplateInvalid);
}

TEST_F(Shelf, CarriesPicturesAlongAndDropsUnusedOnes)
{
    const QString id = copied();
    const QString used = shelf().addPicture(id, picture("png")).value();
    ASSERT_TRUE(shelf().addPicture(id, picture("png", 20)).ok());
    EXPECT_EQ(shelf().addPicture(kCard, picture("png")).error().code(), ErrorCode::Refused);
    PosterDocument document = *shelf().find(id)->document;
    document.layers[1].shape = ImageShape{used.toStdString(), ImageFit::Cover, 0};
    ASSERT_TRUE(shelf().save(document).ok());

    PackedTemplate packed = shelf().pack(id).value();
    ASSERT_EQ(packed.assets.size(), 1U);
    EXPECT_EQ(packed.assets[0].name, used);
    const TemplateShelf other(path(QStringLiteral("other")));
    const QString there = other.adopt(packed).value();
    EXPECT_EQ(there, id);
    EXPECT_EQ(other.adopt(packed).value(), id + QStringLiteral("-2"));
    const ShelvedTemplate arrived = other.find(there).value();
    EXPECT_EQ(arrived.assets->picture(used, 4, 4, true)->pixelColor(2, 2), QColor(Qt::red));
    packed.assets.clear();
    EXPECT_EQ(other.adopt(packed).error().code(), ErrorCode::PosterPackageBroken);
}

} // namespace
} // namespace linli::render
