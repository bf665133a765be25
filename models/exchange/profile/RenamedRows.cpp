// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile/RenamedRows.h"

#include "exchange/layout/Layout.h"

#include <algorithm>

namespace linli::exchange {

RenamedRows::RenamedRows(std::unique_ptr<RowSource> rows, const MappingProfile& profile)
    : m_rows(std::move(rows)), m_profile(profile)
{
    for (const auto& [ours, theirs] : profile.columns) {
        m_theirs.push_back(headerName(theirs));
    }
}

Result<bool> RenamedRows::next(Row& row)
{
    LINLI_ASSIGN(const bool more, m_rows->next(row));
    if (more && row.cells.size() >= m_theirs.size()) {
        rename(row);
    }
    return more;
}

void RenamedRows::rename(Row& row) const
{
    std::vector<std::string> names;
    names.reserve(row.cells.size());
    for (const Cell& cell : row.cells) {
        // A cell that is no title is not worth normalising: most rows are data.
        names.push_back(cell.kind == CellKind::Text ? headerName(cell.text) : std::string());
    }
    std::vector<std::size_t> places;
    for (const std::string& wanted : m_theirs) {
        const auto found = std::find(names.begin(), names.end(), wanted);
        if (found == names.end()) {
            return;
        }
        places.push_back(static_cast<std::size_t>(found - names.begin()));
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        row.cells[places[i]].text = m_profile.columns[i].first;
    }
}

std::unique_ptr<RowSource> renamed(std::unique_ptr<RowSource> rows, const MappingProfile* profile)
{
    if (profile == nullptr) {
        return rows;
    }
    return std::make_unique<RenamedRows>(std::move(rows), *profile);
}

} // namespace linli::exchange
