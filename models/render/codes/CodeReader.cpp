// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/codes/CodeReader.h"

#include <ZXing/ReadBarcode.h>

namespace linli::render {
namespace {

ZXing::BarcodeFormat formatOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Qr:
        return ZXing::BarcodeFormat::QRCode;
    case CodeKind::Code128:
        return ZXing::BarcodeFormat::Code128;
    case CodeKind::Ean13:
        return ZXing::BarcodeFormat::EAN13;
    }
    return ZXing::BarcodeFormat::QRCode;
}

} // namespace

std::optional<std::string> readCode(const QImage& picture, CodeKind kind)
{
    // Read as they are, blue first in memory: Qt's grey is weighed by colour space, pixel by pixel.
    static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN);
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    if (pixels.isNull()) {
        return std::nullopt;
    }
    const ZXing::ImageView view(pixels.constBits(), pixels.width(), pixels.height(),
                                ZXing::ImageFormat::BGRX, static_cast<int>(pixels.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(formatOf(kind));
    hints.setTryRotate(false);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    if (result.isValid()) {
        return result.text();
    }
    return std::nullopt;
}

} // namespace linli::render
