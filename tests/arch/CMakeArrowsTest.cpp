// SPDX-License-Identifier: GPL-3.0-or-later
// The link lists must draw the same arrows as the includes (design.md §2).
#include <gtest/gtest.h>

#include <regex>

#include "arch/Arrows.h"
#include "arch/SourceTree.h"

namespace linli::arch {
namespace {

std::string joined(const SourceFile& file)
{
    std::string text;
    for (const std::string& line : file.lines) {
        text += line.substr(0, line.find('#')) + "\n";
    }
    return text;
}

TEST(CMakeArrows, LibrariesLinkOnlyWhatTheirLayerMayUse)
{
    std::size_t seen = 0;
    const std::regex call(R"((linli_add_library|target_link_libraries)\(\s*linli_(\w+)([^)]*)\))");
    const std::regex library(R"(\blinli_(\w+)\b)");
    for (const SourceFile& file : cmakeFiles()) {
        const std::string text = joined(file);
        for (std::sregex_iterator it(text.begin(), text.end(), call), end; it != end; ++it) {
            const auto allowed = allowedLayers().find((*it)[2]);
            if (allowed == allowedLayers().end()) {
                continue;
            }
            ++seen;
            const std::string links = (*it)[3];
            for (std::sregex_iterator used(links.begin(), links.end(), library); used != end;
                 ++used) {
                const std::string target = (*used)[1];
                if (target == "flags" || target == "qt_flags" || target == (*it)[2]) {
                    continue;
                }
                EXPECT_EQ(allowed->second.count(target), 1U)
                    << file.path << ": linli_" << (*it)[2] << " links linli_" << target;
            }
        }
    }
    EXPECT_GT(seen, 1U);
}

TEST(CMakeArrows, SourcesAreListedNotGlobbed)
{
    for (const SourceFile& file : cmakeFiles()) {
        EXPECT_EQ(joined(file).find("GLOB"), std::string::npos) << file.path;
        EXPECT_EQ(joined(file).find("\ninclude_directories("), std::string::npos) << file.path;
    }
}

} // namespace
} // namespace linli::arch
