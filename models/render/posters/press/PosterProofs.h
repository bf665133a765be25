// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/CheckReport.h"
#include "domain/poster/PosterDocument.h"
#include "render/codes/QrSymbol.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace linli::render {

/// What was found out about posters of one template: their symbols, and the checks of what was
/// drawn at a resolution and size. Printing the same cards again needs neither. Its owner throws it
/// away when the template changes. Any thread.
class PosterProofs
{
  public:
    [[nodiscard]] std::shared_ptr<QrCache> symbols() const { return m_symbols; }

    static std::string keyOf(const poster::PosterFields& fields, double dpi, double scale);
    [[nodiscard]] std::optional<poster::CheckReport> find(const std::string& key) const;
    void keep(const std::string& key, const poster::CheckReport& report);

  private:
    std::shared_ptr<QrCache> m_symbols = std::make_shared<QrCache>();
    mutable std::mutex m_mutex;
    std::map<std::string, poster::CheckReport, std::less<>> m_reports;
};

} // namespace linli::render
