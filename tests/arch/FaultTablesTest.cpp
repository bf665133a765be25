// SPDX-License-Identifier: GPL-3.0-or-later
// A use case that writes is tried with each of its statements failing (docs/reliability.md).
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>

#include "arch/SourceTree.h"

namespace linli::arch {
namespace {

/// The names in front of an opening bracket in every file that `where` picks.
template <typename Where> std::set<std::string> namesCalled(Where where)
{
    static const std::regex called(R"(\b(\w+)\()");
    std::set<std::string> names;
    for (const SourceFile& file : sourceTree()) {
        if (!where(file.path.string(), file)) {
            continue;
        }
        for (const std::string& line : codeOnly(file)) {
            for (std::sregex_iterator it(line.begin(), line.end(), called), end; it != end; ++it) {
                names.insert((*it)[1]);
            }
        }
    }
    return names;
}

bool isUseCase(const std::string& path)
{
    return path.starts_with("models/usecases/") && !path.starts_with("models/usecases/ports/");
}

/// The functions of a file that take a shop and change it.
std::vector<std::string> writersOf(const SourceFile& file)
{
    static const std::regex head(R"(^(?:[^\s#/}{].*)?\b(\w+)\((?:\w+::)*Shop& shop\b)");
    static const std::regex write(R"(\b(inOneUnit|submit|submitNow|submitAt|record)\()");
    std::vector<std::string> writers;
    std::string function;
    for (const std::string& line : codeOnly(file)) {
        std::smatch match;
        if (std::regex_search(line, match, head)) {
            function = match[1];
        } else if (!function.empty() && std::regex_search(line, write)) {
            writers.push_back(function);
            function.clear();
        } else if (line.starts_with("}")) {
            function.clear();
        }
    }
    return writers;
}

TEST(FaultTables, HoldEveryUseCaseThatWrites)
{
    const std::set<std::string> offered =
        namesCalled([](const std::string& path, const SourceFile& file) {
            return isUseCase(path) && file.isHeader();
        });
    const std::set<std::string> tried = namesCalled([](const std::string& path, const SourceFile&) {
        return path.starts_with("tests/") && path.find("FaultsTest.cpp") != std::string::npos;
    });
    // What use cases are made of: tried with each of them.
    const std::set<std::string> parts{"submit", "submitNow", "submitAt", "tryPin", "record"};
    int seen = 0;
    for (const SourceFile& file : sourceTree()) {
        if (!isUseCase(file.path.string()) || file.isHeader()) {
            continue;
        }
        for (const std::string& name : writersOf(file)) {
            if (!offered.contains(name) || parts.contains(name)) {
                continue;
            }
            ++seen;
            EXPECT_TRUE(tried.contains(name))
                << file.path << ": " << name << " writes and stands in no table of faults";
        }
    }
    EXPECT_GT(seen, 100) << "the pattern sees the use cases";
}

} // namespace
} // namespace linli::arch
