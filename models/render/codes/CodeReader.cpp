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
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull()) {
        return std::nullopt;
    }
    ZXing::DecodeHints hints;
    hints.setFormats(formatOf(kind));
    hints.setTryRotate(false);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    if (!result.isValid()) {
        return std::nullopt;
    }
    return result.text();
}

} // namespace linli::render
