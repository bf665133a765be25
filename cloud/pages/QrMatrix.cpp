// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/QrMatrix.h"

#include <qrcodegen/qrcodegen.hpp>

namespace linli::cloud {
namespace {

constexpr std::size_t kLongest = 300; ///< a link, not a letter

std::string rowOf(const qrcodegen::QrCode& code, int y)
{
    constexpr const char* kDigits = "0123456789abcdef";
    std::string row;
    for (int x = 0; x < code.getSize(); x += 4) {
        unsigned digit = 0;
        for (int bit = 0; bit < 4; ++bit) {
            digit = digit * 2 + (code.getModule(x + bit, y) ? 1U : 0U); // light beyond the edge
        }
        row.push_back(kDigits[digit]);
    }
    return row;
}

} // namespace

std::string qrMatrix(const std::string& text)
{
    using qrcodegen::QrCode;
    if (text.empty() || text.size() > kLongest) {
        return {};
    }
    const QrCode code = QrCode::encodeSegments(qrcodegen::QrSegment::makeSegments(text.c_str()),
                                               QrCode::Ecc::MEDIUM);
    std::string rows;
    for (int y = 0; y < code.getSize(); ++y) {
        rows += (y == 0 ? "" : " ") + rowOf(code, y);
    }
    return rows;
}

} // namespace linli::cloud
