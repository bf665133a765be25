// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/press/PosterProofs.h"

namespace linli::render {

std::string PosterProofs::keyOf(const poster::PosterFields& fields, double dpi, double scale)
{
    std::string key = std::to_string(dpi) + '/' + std::to_string(scale);
    for (const auto& [name, value] : fields) {
        key += '\n' + name + '=' + value;
    }
    return key;
}

std::optional<poster::CheckReport> PosterProofs::find(const std::string& key) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_reports.find(key);
    return found == m_reports.end() ? std::nullopt : std::optional(found->second);
}

void PosterProofs::keep(const std::string& key, const poster::CheckReport& report)
{
    const std::lock_guard lock(m_mutex);
    m_reports.insert_or_assign(key, report);
}

} // namespace linli::render
