// SPDX-License-Identifier: GPL-3.0-or-later
// design.md §10: hard stops without exceptions; goals are printed, ten worst.
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <regex>

#include "arch/SourceTree.h"

namespace linli::arch {
namespace {

struct Measured
{
    std::string what;
    std::size_t size = 0;
};

void printWorst(const char* title, std::vector<Measured> all)
{
    std::sort(all.begin(), all.end(),
              [](const Measured& a, const Measured& b) { return a.size > b.size; });
    std::cout << title << ", ten largest:\n";
    for (std::size_t i = 0; i < std::min<std::size_t>(10, all.size()); ++i) {
        std::cout << "  " << all[i].size << "  " << all[i].what << '\n';
    }
}

std::size_t limitOf(const SourceFile& file)
{
    return file.layer() == "tests" ? 600 : file.isHeader() ? 200 : 400;
}

/// A brace at the start of a line that ends a signature opens a function body (our format puts the
/// brace of a function on a line of its own); the matching brace at the same column closes it.
std::vector<Measured> functionsOf(const SourceFile& file)
{
    const std::vector<std::string> code = codeOnly(file);
    std::vector<Measured> functions;
    for (std::size_t i = 1; i < code.size(); ++i) {
        const std::size_t column = code[i].find_first_not_of(' ');
        if (column == std::string::npos || code[i].substr(column) != "{") {
            continue;
        }
        const std::string indent = code[i].substr(0, column);
        const std::string before = code[i - 1];
        const bool isType = std::regex_search(
            before, std::regex(R"(\b(class|struct|enum|union|namespace)\b[^()]*$)"));
        if (isType) {
            continue;
        }
        std::size_t end = i + 1;
        while (end < code.size() && code[end].compare(0, indent.size() + 1, indent + "}") != 0) {
            ++end;
        }
        functions.push_back({file.path.string() + ":" + std::to_string(i), end - i - 1});
    }
    return functions;
}

TEST(Sizes, FilesStayBelowTheHardStops)
{
    std::vector<Measured> all;
    for (const SourceFile& file : sourceTree()) {
        EXPECT_LE(file.lines.size(), limitOf(file)) << file.path;
        all.push_back({file.path.string(), file.lines.size()});
    }
    ASSERT_FALSE(all.empty());
    printWorst("Files (goals: header 120, source 300, test 400)", all);
}

TEST(Sizes, FunctionsStayBelowSixtyLines)
{
    std::vector<Measured> all;
    for (const SourceFile& file : sourceTree()) {
        for (const Measured& function : functionsOf(file)) {
            EXPECT_LE(function.size, 60U) << function.what;
            all.push_back(function);
        }
    }
    ASSERT_GT(all.size(), 20U);
    printWorst("Functions (goal: 40)", all);
}

TEST(Sizes, FoldersHoldAtMostThirtyFiles)
{
    std::map<std::string, std::size_t> folders;
    for (const SourceFile& file : sourceTree()) {
        ++folders[file.path.parent_path().string()];
    }
    std::vector<Measured> all;
    for (const auto& [folder, count] : folders) {
        EXPECT_LE(count, 30U) << folder;
        all.push_back({folder, count});
    }
    printWorst("Folders (goal: 15)", all);
}

TEST(Sizes, CMakeFilesStayShort)
{
    for (const SourceFile& file : cmakeFiles()) {
        EXPECT_LE(file.lines.size(), 100U) << file.path;
    }
}

/// Counts declarations with parentheses in the public sections of a class.
std::size_t publicMethodsOf(const std::vector<std::string>& code,
                            std::size_t first,
                            std::size_t last,
                            bool isStruct)
{
    static const std::regex method(R"(^\s{4}[\w:~\[<].*\()");
    static const std::regex operatorOrCtor(R"(operator|= (default|delete))");
    bool open = isStruct;
    std::size_t count = 0;
    for (std::size_t i = first; i < last; ++i) {
        if (code[i].find("public:") != std::string::npos ||
            code[i].find("public Q_SLOTS:") != std::string::npos) {
            open = true;
        } else if (code[i].find("Q_SIGNALS:") != std::string::npos || // announcements, not methods
                   code[i].find("private") != std::string::npos ||
                   code[i].find("protected:") != std::string::npos) {
            open = false;
        } else if (open && std::regex_search(code[i], method) &&
                   !std::regex_search(code[i], operatorOrCtor)) {
            ++count;
        }
    }
    return count;
}

TEST(Sizes, ClassesHaveAtMostTwentyPublicMethods)
{
    static const std::regex head(
        R"(^(template <[^>]*> )?(class|struct) (\[\[nodiscard\]\] )?(\w+)[^;]*$)");
    std::vector<Measured> all;
    for (const SourceFile& file : sourceTree()) {
        const std::vector<std::string> code =
            file.isHeader() ? codeOnly(file) : std::vector<std::string>{};
        for (std::size_t i = 0; i < code.size(); ++i) {
            std::smatch match;
            if (!std::regex_search(code[i], match, head)) {
                continue;
            }
            std::size_t end = i + 1;
            while (end < code.size() && code[end].compare(0, 2, "};") != 0) {
                ++end;
            }
            const std::size_t count = publicMethodsOf(code, i, end, match[2] == "struct");
            EXPECT_LE(count, 20U) << file.path << ": " << match[4];
            all.push_back({match[4].str() + " in " + file.path.string(), count});
        }
    }
    ASSERT_FALSE(all.empty());
    printWorst("Public methods (goal: 12)", all);
}

} // namespace
} // namespace linli::arch
