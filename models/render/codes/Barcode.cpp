// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/codes/Barcode.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace linli::render {

Result<std::vector<bool>> encodeBarcode(const std::string& payload, CodeKind kind)
{
    const bool ean = kind == CodeKind::Ean13;
    try {
        ZXing::MultiFormatWriter writer(ean ? ZXing::BarcodeFormat::EAN13
                                            : ZXing::BarcodeFormat::Code128);
        writer.setMargin(0);
        const ZXing::BitMatrix matrix = writer.encode(payload, 0, 1);
        std::vector<bool> modules(static_cast<std::size_t>(matrix.width()));
        for (int x = 0; x < matrix.width(); ++x) {
            modules[static_cast<std::size_t>(x)] = matrix.get(x, 0);
        }
        return modules;
    } catch (const std::exception& refused) {
        return Error::badInput(ErrorCode::InvalidValue, "barcode", payload,
                               ean ? "12 digits and their check digit" : "1 to 80 ASCII characters")
            .detail(refused.what());
    }
}

} // namespace linli::render
