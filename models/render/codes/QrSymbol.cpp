// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/codes/QrSymbol.h"

#include <qrcodegen/qrcodegen.hpp>

#include <exception>

namespace linli::render {

Result<QrSymbol> QrSymbol::encode(const std::string& payload)
{
    using qrcodegen::QrCode;
    try {
        // makeSegments picks the alphanumeric mode for upper-case addresses; a better level is
        // taken only where it does not enlarge the symbol.
        const QrCode code = QrCode::encodeSegments(
            qrcodegen::QrSegment::makeSegments(payload.c_str()), QrCode::Ecc::MEDIUM,
            QrCode::MIN_VERSION, QrCode::MAX_VERSION, -1, true);
        QImage modules(code.getSize(), code.getSize(), QImage::Format_Mono);
        modules.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
        modules.fill(1);
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x) {
                if (code.getModule(x, y)) {
                    modules.setPixel(x, y, 0);
                }
            }
        }
        return QrSymbol(modules);
    } catch (const std::exception& tooLong) {
        // The one exception the encoder documents: data_too_long.
        return Error::badInput(ErrorCode::TooLong, "code.payload", std::to_string(payload.size()),
                               "at most 2331 bytes")
            .detail(tooLong.what());
    }
}

Result<std::shared_ptr<const QrSymbol>> QrCache::symbol(const std::string& payload)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_symbols.find(payload); found != m_symbols.end()) {
            return found->second;
        }
    }
    LINLI_ASSIGN(QrSymbol made, QrSymbol::encode(payload));
    auto kept = std::make_shared<const QrSymbol>(std::move(made));
    const std::lock_guard lock(m_mutex);
    return m_symbols.emplace(payload, std::move(kept)).first->second;
}

} // namespace linli::render
