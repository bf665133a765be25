// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/HeaderFinder.h"

#include "exchange/cells/CellText.h"

#include <algorithm>
#include <set>

namespace linli::exchange {
namespace {

constexpr int kRowsLookedAt = 20;
/// Bytes; a file of one endless cell is not worth normalising.
constexpr std::size_t kLongestTitle = 1000;

using Names = std::set<std::string>;

/// A layout's required names, normalised once.
struct Demand
{
    FileKind kind;
    std::vector<std::vector<std::string>> required;
    std::vector<std::string> forbidden;
};

const std::vector<Demand>& demands()
{
    static const std::vector<Demand> all = [] {
        std::vector<Demand> list;
        for (const Layout& layout : allLayouts()) {
            Demand demand{layout.kind, {}, alternatives(layout.forbidden)};
            for (const std::string_view names : layout.required) {
                demand.required.push_back(alternatives(names));
            }
            list.push_back(std::move(demand));
        }
        return list;
    }();
    return all;
}

bool holdsAny(const Names& names, const std::vector<std::string>& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&names](const std::string& name) { return names.count(name) > 0; });
}

bool holds(const Names& names, const Demand& demand)
{
    return !holdsAny(names, demand.forbidden) &&
           std::all_of(demand.required.begin(), demand.required.end(),
                       [&names](const std::vector<std::string>& wanted) {
                           return holdsAny(names, wanted);
                       });
}

std::vector<FileKind> kindsOf(const Row& row, std::optional<FileKind> only)
{
    Names names;
    for (const Cell& cell : row.cells) {
        if (cell.text.size() <= kLongestTitle) {
            names.insert(headerName(cell.text));
        }
    }
    std::size_t best = 0;
    std::vector<FileKind> kinds;
    for (const Demand& demand : demands()) {
        if ((only && *only != demand.kind) || !holds(names, demand)) {
            continue;
        }
        const std::size_t score = demand.required.size();
        if (score > best) {
            kinds.clear();
            best = score;
        }
        if (score == best) {
            kinds.push_back(demand.kind);
        }
    }
    return kinds;
}

} // namespace

bool isBlank(const Row& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const Cell& cell) { return cleanText(cell.text).empty(); });
}

Result<std::optional<HeaderMatch>> findHeader(RowSource& source, std::optional<FileKind> only)
{
    Row row;
    for (int looked = 0; looked < kRowsLookedAt;) {
        LINLI_ASSIGN(const bool more, source.next(row));
        if (!more) {
            break;
        }
        if (isBlank(row)) {
            continue;
        }
        ++looked;
        std::vector<FileKind> kinds = kindsOf(row, only);
        if (!kinds.empty()) {
            return std::optional(HeaderMatch{row, std::move(kinds)});
        }
    }
    return std::optional<HeaderMatch>();
}

} // namespace linli::exchange
