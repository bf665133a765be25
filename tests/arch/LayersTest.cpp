// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <regex>

#include "arch/Arrows.h"
#include "arch/SourceTree.h"

namespace linli::arch {
namespace {

struct Include
{
    std::string name;
    bool quoted = false;
    std::size_t line = 0;
};

std::vector<Include> includesOf(const SourceFile& file)
{
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        std::smatch match;
        if (std::regex_search(file.lines[i], match, pattern)) {
            includes.push_back({match[2], match[1] == "\"", i + 1});
        }
    }
    return includes;
}

std::string place(const SourceFile& file, const Include& include)
{
    return file.path.string() + ":" + std::to_string(include.line) + " includes " + include.name;
}

/// The Qt module that holds a class header, found in the installed headers; nothing for others.
std::optional<std::string> qtModuleOf(const std::string& header)
{
    if (!header.starts_with("Q") && !header.starts_with("q")) {
        return std::nullopt;
    }
    if (header.find('/') != std::string::npos) {
        return header.starts_with("Qt") ? std::optional(header.substr(2, header.find('/') - 2))
                                        : std::nullopt;
    }
    static const std::filesystem::path root(LINLI_QT_HEADERS);
    for (const char* module : {"Core", "Gui", "Widgets", "Charts", "PrintSupport", "SvgWidgets",
                               "Svg", "Sql", "Network", "WebSockets", "Concurrent", "Test"}) {
        if (std::filesystem::exists(root / (std::string("Qt") + module) / header)) {
            return module;
        }
    }
    return std::nullopt;
}

TEST(Layers, IncludeOnlyWhatTheDesignAllows)
{
    for (const SourceFile& file : sourceTree()) {
        const auto allowed = allowedLayers().find(file.layer());
        if (allowed == allowedLayers().end()) {
            continue; // app and tests compose everything
        }
        for (const Include& include : includesOf(file)) {
            const std::string target = include.name.substr(0, include.name.find('/'));
            const bool isLayer =
                allowedLayers().count(target) != 0 && include.name.find('/') != std::string::npos;
            if (isLayer && target != file.layer()) {
                EXPECT_EQ(allowed->second.count(target), 1U) << place(file, include);
            }
            EXPECT_FALSE(target == "app" || target == "tests" || target == "kit")
                << place(file, include);
        }
    }
}

TEST(Layers, IncludeOnlyTheirQtModules)
{
    for (const SourceFile& file : sourceTree()) {
        const auto allowed = allowedQt().find(file.layer());
        if (allowed == allowedQt().end()) {
            continue;
        }
        for (const Include& include : includesOf(file)) {
            const auto module = include.quoted ? std::nullopt : qtModuleOf(include.name);
            if (module) {
                EXPECT_EQ(allowed->second.count(*module), 1U) << place(file, include);
            }
        }
    }
}

TEST(Layers, OwnIncludesNameTheirLayer)
{
    for (const SourceFile& file : sourceTree()) {
        for (const Include& include : includesOf(file)) {
            if (include.quoted && include.name.find('/') == std::string::npos) {
                const bool generated =
                    include.name.ends_with(".moc") || include.name.starts_with("ui_");
                EXPECT_TRUE(generated)
                    << place(file, include) << ": write the layer, as in \"domain/…\"";
            }
        }
    }
}

/// A folder and what lies inside it are one part of the house.
bool nested(const std::string& a, const std::string& b)
{
    return a.starts_with(b + "/") || b.starts_with(a + "/");
}

TEST(Layers, FoldersOfALayerDoNotIncludeEachOtherInCircles)
{
    std::map<std::string, std::set<std::string>> uses;
    for (const SourceFile& file : sourceTree()) {
        if (allowedLayers().count(file.layer()) == 0) {
            continue;
        }
        const bool atTop = file.layer() == "ui" || file.layer() == "cloud";
        const std::string layerRoot = atTop ? "" : "models/";
        const std::string from = file.path.parent_path().string();
        for (const Include& include : includesOf(file)) {
            if (include.quoted && include.name.starts_with(file.layer() + "/")) {
                const std::string to =
                    layerRoot + std::filesystem::path(include.name).parent_path().string();
                if (to != from && !nested(to, from)) {
                    uses[from].insert(to);
                }
            }
        }
    }
    for (const auto& [from, targets] : uses) {
        for (const std::string& to : targets) {
            EXPECT_FALSE(uses.count(to) != 0 && uses[to].count(from) != 0 && from < to)
                << from << " and " << to << " include each other";
        }
    }
}

} // namespace
} // namespace linli::arch
