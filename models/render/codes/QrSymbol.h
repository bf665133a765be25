// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QColor>
#include <QImage>

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace linli::render {

/// One QR symbol, error correction M or better where that costs no larger version.
class QrSymbol
{
  public:
    /// Upper-case links use the alphanumeric mode, which keeps them at version 2–3.
    /// Errors: TooLong (field, value = bytes, allowed).
    static Result<QrSymbol> encode(const std::string& payload);

    [[nodiscard]] int size() const { return m_modules.width(); }
    [[nodiscard]] int version() const { return (size() - 17) / 4; }
    [[nodiscard]] bool isDark(int x, int y) const { return m_modules.pixelIndex(x, y) == 0; }
    /// One bit a module, index 0 dark. Black and white: a PDF stores it as a 1-bit mask.
    [[nodiscard]] const QImage& modules() const { return m_modules; }

  private:
    explicit QrSymbol(QImage modules) : m_modules(std::move(modules)) {}
    QImage m_modules;
};

/// A neighbour's symbol never changes: made once, kept. Any thread.
class QrCache
{
  public:
    Result<std::shared_ptr<const QrSymbol>> symbol(const std::string& payload);

  private:
    std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<const QrSymbol>, std::less<>> m_symbols;
};

} // namespace linli::render
