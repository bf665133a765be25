// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/outreach/ChatPicture.h"

#include "render/posters/press/JpegFit.h"
#include "render/posters/shelf/AssetIntake.h"

#include <QBuffer>

namespace linli::render {

QByteArray chatPicture(const QImage& picture)
{
    QImage plain = picture.hasAlphaChannel() ? onWhite(picture)
                                             : picture.convertToFormat(QImage::Format_RGB32);
    for (const QString& key : plain.textKeys()) {
        plain.setText(key, {});
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (plain.save(&buffer, "PNG") && bytes.size() <= kChatPictureBytes) {
        return bytes;
    }
    return fittedJpeg(plain, kChatPictureBytes).bytes;
}

Result<QByteArray> chatPictureOfFile(const QString& path)
{
    LINLI_ASSIGN(const QImage picture, admittedPicture(path));
    return chatPicture(picture);
}

} // namespace linli::render
