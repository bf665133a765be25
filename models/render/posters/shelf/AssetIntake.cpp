// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/shelf/AssetIntake.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QSaveFile>

#include <algorithm>

namespace linli::render {
namespace {

constexpr qint64 kMaximumPixels = 40'000'000;
constexpr int kLongestSide = 16'000;
constexpr qsizetype kHashDigits = 64;

Error refused(const QString& value)
{
    return Error::badInput(ErrorCode::PosterAssetRefused, "asset", value.toStdString(),
                           kPictureWords);
}

/// By content, never by the name the file came with; empty for what is refused.
QString endingOf(const QByteArray& format)
{
    if (format == "png" || format == "webp") {
        return QString::fromLatin1(format);
    }
    return format == "jpeg" || format == "jpg" ? QStringLiteral("jpg") : QString();
}

} // namespace

bool isBearable(QSize size)
{
    return size.width() > 0 && size.height() > 0 && size.width() <= kLongestSide &&
           size.height() <= kLongestSide &&
           static_cast<qint64>(size.width()) * size.height() <= kMaximumPixels;
}

Result<Asset> admitAsset(const QByteArray& bytes)
{
    if (bytes.size() > kAssetBytes) {
        return refused(QStringLiteral("%1 bytes").arg(bytes.size()));
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QString ending = endingOf(reader.format());
    if (ending.isEmpty()) {
        return refused(QString::fromLatin1(reader.format()));
    }
    if (!isBearable(reader.size())) {
        return refused(
            QStringLiteral("%1 × %2").arg(reader.size().width()).arg(reader.size().height()));
    }
    const QImage picture = reader.read();
    if (picture.isNull()) {
        return refused(reader.errorString());
    }
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return Asset{QString::fromLatin1(hash) + QLatin1Char('.') + ending, bytes, picture.size()};
}

Result<Asset> admitAssetFile(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", file.toStdString(), "-");
    }
    // One byte more than allowed tells a file that is too large without reading all of it.
    return admitAsset(source.read(kAssetBytes + 1));
}

Result<QImage> admittedPicture(const QString& file)
{
    LINLI_ASSIGN(const Asset asset, admitAssetFile(file));
    QBuffer buffer;
    buffer.setData(asset.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    return reader.read();
}

bool isAssetName(const QString& name)
{
    const QString hash = name.section(QLatin1Char('.'), 0, 0);
    const QString ending = name.section(QLatin1Char('.'), 1);
    const bool hex = std::all_of(hash.begin(), hash.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
               (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    });
    return hash.size() == kHashDigits && hex &&
           (ending == QLatin1String("png") || ending == QLatin1String("jpg") ||
            ending == QLatin1String("webp"));
}

Result<void> storeAsset(const Asset& asset, const QString& folder)
{
    const QString path = QDir(folder).filePath(asset.name);
    if (QFile::exists(path)) {
        return {};
    }
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) ||
        file.write(asset.bytes) != asset.bytes.size() || !file.commit()) {
        return Error::badInput(ErrorCode::FileUnwritable, "file", path.toStdString(), "-");
    }
    return {};
}

} // namespace linli::render
