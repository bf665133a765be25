// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/ReportLayouts.h"

#include "usecases/desk/Permit.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/reports/MakeBook.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::string_view kKey = "report.layouts";
constexpr std::size_t kLongestName = 20;
constexpr std::size_t kParts = 4;

/// Names are typed lines and columns are keys: neither holds a tab, a comma or a line's end.
std::vector<std::string> split(const std::string& text, char between)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == between) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

std::string lineOf(const ReportLayout& layout)
{
    std::string line(textOf(layout.kind));
    line += "\t" + layout.name + (layout.isDefault ? "\t1\t" : "\t0\t");
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        line += (i > 0 ? "," : "") + layout.columns[i];
    }
    return line + "\n";
}

Result<void> keepAll(Shop& shop, std::vector<ReportLayout> layouts)
{
    std::stable_sort(layouts.begin(), layouts.end(),
                     [](const auto& a, const auto& b) { return a.kind < b.kind; });
    std::string text;
    for (const ReportLayout& layout : layouts) {
        text += lineOf(layout);
    }
    return inOneUnit(shop, [&] { return shop.settings.set(kKey, text); });
}

bool isCalled(const ReportLayout& layout, ReportKind kind, const std::string& name)
{
    return layout.kind == kind && layout.name == name;
}

} // namespace

Result<std::vector<ReportLayout>> reportLayouts(Shop& shop)
{
    LINLI_ASSIGN(const std::optional<std::string> kept, shop.settings.get(kKey));
    std::vector<ReportLayout> layouts;
    for (const std::string& line : split(kept.value_or(std::string()), '\n')) {
        const std::vector<std::string> parts = split(line, '\t');
        if (parts.size() != kParts) {
            continue;
        }
        const Result<ReportKind> kind = parseReportKind(parts[0]);
        if (kind.ok()) {
            layouts.push_back({kind.value(), parts[1], split(parts[3], ','), parts[2] == "1"});
        }
    }
    return layouts;
}

Result<void> saveReportLayout(Shop& shop, const ReportLayout& layout)
{
    LINLI_TRY(permit(shop, staff::Permission::Export));
    ReportLayout kept = layout;
    LINLI_ASSIGN(kept.name, typedText("name", layout.name, kLongestName));
    if (kept.name.empty() || kept.columns.empty()) {
        return Error::badInput(ErrorCode::MissingValue, kept.name.empty() ? "name" : "columns", "",
                               kept.name.empty() ? "1–20" : ">= 1");
    }
    LINLI_ASSIGN(std::vector<ReportLayout> all, reportLayouts(shop));
    for (ReportLayout& other : all) {
        other.isDefault = other.isDefault && !(kept.isDefault && other.kind == kept.kind);
    }
    const auto same = std::find_if(all.begin(), all.end(), [&](const ReportLayout& other) {
        return isCalled(other, kept.kind, kept.name);
    });
    if (same != all.end()) {
        *same = std::move(kept);
    } else {
        LINLI_TRY(checkRange("layouts", static_cast<std::int64_t>(all.size()) + 1, 1,
                             static_cast<std::int64_t>(kMostLayouts)));
        all.push_back(std::move(kept));
    }
    return keepAll(shop, std::move(all));
}

Result<void> removeReportLayout(Shop& shop, ReportKind kind, const std::string& name)
{
    LINLI_TRY(permit(shop, staff::Permission::Export));
    LINLI_ASSIGN(std::vector<ReportLayout> all, reportLayouts(shop));
    std::erase_if(all, [&](const ReportLayout& layout) { return isCalled(layout, kind, name); });
    return keepAll(shop, std::move(all));
}

Result<std::vector<std::string>> defaultColumns(Shop& shop, ReportKind kind)
{
    LINLI_ASSIGN(const std::vector<ReportLayout> all, reportLayouts(shop));
    for (const ReportLayout& layout : all) {
        if (layout.kind == kind && layout.isDefault) {
            return layout.columns;
        }
    }
    return builtInColumns(kind);
}

} // namespace linli::usecases
