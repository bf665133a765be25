// SPDX-License-Identifier: GPL-3.0-or-later
// The documents name tests as their proof; those tests exist.
#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <set>

#include "arch/SourceTree.h"

namespace linli::arch {
namespace {

/// "Suite.Name" and "Suite." of every TEST in the tree, and of every add_test.
std::set<std::string> knownTests()
{
    static const std::regex test(R"(\bTEST(?:_F|_P)?\((\w+), (\w+)\))");
    static const std::regex added(R"(add_test\(NAME (\w+)\.)");
    std::set<std::string> known;
    for (const SourceFile& file : sourceTree()) {
        for (const std::string& line : file.lines) {
            std::smatch found;
            if (std::regex_search(line, found, test)) {
                known.insert(found[1].str() + "." + found[2].str());
                known.insert(found[1].str() + ".*");
            }
        }
    }
    for (const SourceFile& file : cmakeFiles()) {
        for (const std::string& line : file.lines) {
            std::smatch found;
            if (std::regex_search(line, found, added)) {
                known.insert(found[1].str() + ".*");
            }
        }
    }
    return known;
}

/// From the heading of spec/security.md §4.5 in docs/safety.md to the end.
TEST(DocumentedProofs, EachRowOfTheDoNotRepeatListNamesTestsThatExist)
{
    static const std::regex named(R"(`(?:\w+: )?([A-Z]\w+\.(?:\*|[A-Z]\w+))`)");
    const std::set<std::string> known = knownTests();
    std::ifstream document(std::string(LINLI_SOURCE_DIR) + "/docs/safety.md");
    bool inTable = false;
    int rows = 0;
    for (std::string line; std::getline(document, line);) {
        inTable = inTable || line.starts_with("## What broke others");
        if (!inTable || !line.starts_with("| ") || line.starts_with("| what")) {
            continue;
        }
        ++rows;
        int names = 0;
        for (std::sregex_iterator it(line.begin(), line.end(), named), end; it != end; ++it) {
            ++names;
            EXPECT_TRUE(known.contains((*it)[1].str())) << (*it)[1].str() << " is no test";
        }
        EXPECT_GT(names, 0) << "no proof: " << line;
    }
    EXPECT_EQ(rows, 10) << "the 14 of spec/security.md §4.5, those of one kind together";
}

} // namespace
} // namespace linli::arch
