// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/press/JpegFit.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

namespace linli::render {
namespace {

constexpr int kBest = 92;
constexpr int kLeast = 60; ///< below it letters grow grey edges
constexpr double kStep = 0.95;
constexpr int kSmallest = 64; ///< dots; nothing shrinks further

QByteArray encoded(const QImage& picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    writer.write(picture);
    return bytes;
}

/// The highest quality that fits; empty bytes where none does.
FittedJpeg atThisSize(const QImage& picture, qint64 mostBytes)
{
    QByteArray bytes = encoded(picture, kBest);
    if (bytes.size() <= mostBytes) {
        return {std::move(bytes), kBest, 1};
    }
    FittedJpeg found;
    for (int low = kLeast, high = kBest - 1; low <= high;) {
        const int middle = (low + high) / 2;
        bytes = encoded(picture, middle);
        if (bytes.size() <= mostBytes) {
            found = {std::move(bytes), middle, 1};
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    return found;
}

} // namespace

FittedJpeg fittedJpeg(const QImage& picture, qint64 mostBytes)
{
    FittedJpeg fitted = atThisSize(picture, mostBytes);
    double scale = 1;
    while (fitted.bytes.isEmpty() && picture.width() * scale > kSmallest) {
        scale *= kStep;
        const QImage smaller =
            picture.scaled(qRound(picture.width() * scale), qRound(picture.height() * scale),
                           Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        fitted = atThisSize(smaller, mostBytes);
        fitted.scale = scale;
    }
    return fitted;
}

QImage onWhite(const QImage& picture)
{
    QImage opaque(picture.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, picture);
    return opaque;
}

} // namespace linli::render
