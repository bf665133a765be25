// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <map>
#include <regex>

#include "arch/SourceTree.h"

namespace linli::arch {
namespace {

using Lines = std::vector<std::string>;

/// Reports every line of the files `where` picks whose code matches `pattern`.
template <typename Where> void expectNowhere(const char* pattern, const char* why, Where where)
{
    const std::regex banned(pattern);
    for (const SourceFile& file : sourceTree()) {
        if (!where(file)) {
            continue;
        }
        const Lines code = codeOnly(file);
        for (std::size_t i = 0; i < code.size(); ++i) {
            EXPECT_FALSE(std::regex_search(code[i], banned))
                << file.path << ":" << i + 1 << ": " << why;
        }
    }
}

bool inProduct(const SourceFile& file)
{
    return file.layer() != "tests";
}

TEST(HouseRules, EveryFileNamesItsLicence)
{
    for (const auto* files : {&sourceTree(), &cmakeFiles()}) {
        for (const SourceFile& file : *files) {
            ASSERT_FALSE(file.lines.empty()) << file.path;
            EXPECT_NE(file.lines[0].find("SPDX-License-Identifier: GPL-3.0-or-later"),
                      std::string::npos)
                << file.path;
        }
    }
}

TEST(HouseRules, OnlyStorageCoreSeesSqlQueries)
{
    expectNowhere(R"(\b(QSqlQuery|QSqlDatabase)\b)", "go through storage/core",
                  [](const SourceFile& file) {
                      return inProduct(file) &&
                             file.path.string().find("models/storage/core") == std::string::npos;
                  });
}

TEST(HouseRules, NoFloatingPointMoney)
{
    expectNowhere(R"(\b(double|float)\b)", "money is integer fen", [](const SourceFile& file) {
        const std::string path = file.path.string();
        for (const char* folder : {"domain/money", "domain/rewards", "domain/ledger",
                                   "usecases/rewards", "usecases/orders", "usecases/imports"}) {
            if (path.find(folder) != std::string::npos) {
                return true;
            }
        }
        return false;
    });
}

TEST(HouseRules, NoNestedEventLoops)
{
    expectNowhere(R"(processEvents|QEventLoop\b)", "no nested event loops", inProduct);
    expectNowhere(R"((\.|->)exec\(\))", "dialogs open(); only main runs a loop",
                  [](const SourceFile& file) { return file.layer() == "ui"; });
}

TEST(HouseRules, NothingIsThrownOrLeftUndone)
{
    expectNowhere(R"(\bthrow\b)", "errors are values", inProduct);
    const std::regex undone(R"(\b(TODO|FIXME|XXX|HACK)\b)");
    for (const SourceFile& file : sourceTree()) {
        if (file.path.filename() == "HouseRulesTest.cpp") {
            continue; // holds the pattern itself
        }
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            EXPECT_FALSE(std::regex_search(file.lines[i], undone)) << file.path << ":" << i + 1;
        }
    }
}

TEST(HouseRules, ConnectsNameAContext)
{
    // connect(sender, signal, lambda) without a receiver outlives the object it captures.
    const std::regex head(R"(\bconnect\()");
    for (const SourceFile& file : sourceTree()) {
        const Lines code = codeOnly(file);
        for (std::size_t i = 0; i < code.size(); ++i) {
            if (!inProduct(file) || !std::regex_search(code[i], head)) {
                continue;
            }
            std::string call;
            for (std::size_t j = i; j < std::min(code.size(), i + 4); ++j) {
                call += code[j];
            }
            const std::string toLambda =
                call.substr(call.find("connect("), call.find('[') - call.find("connect("));
            if (call.find('[') == std::string::npos || toLambda.find(';') != std::string::npos) {
                continue;
            }
            EXPECT_GE(std::count(toLambda.begin(), toLambda.end(), ','), 3)
                << file.path << ":" << i + 1;
        }
    }
}

/// Inline constants of one name in one namespace are one object to the linker: which text a query
/// ran would depend on the order of the archive, and nothing warns.
TEST(HouseRules, SqlTextsHaveNamesOfTheirOwn)
{
    const std::regex constant(R"(inline constexpr std::string_view (k\w+))");
    std::map<std::string, std::string> owners;
    for (const SourceFile& file : sourceTree()) {
        if (!file.path.string().ends_with(".sql.h")) {
            continue;
        }
        for (const std::string& line : codeOnly(file)) {
            std::smatch found;
            if (std::regex_search(line, found, constant)) {
                const auto [at, fresh] = owners.emplace(found[1].str(), file.path.string());
                EXPECT_TRUE(fresh)
                    << found[1].str() << " in " << file.path << " and " << at->second;
            }
        }
    }
    EXPECT_GT(owners.size(), 50U);
}

TEST(HouseRules, NamesSayWhatAThingIs)
{
    expectNowhere(R"(\b(class|struct) (?!Q[A-Z])\w*(Manager|Helper|Utils|Data|Info|Impl)\b)",
                  "banned name", inProduct);
}

bool onAnySystem(const SourceFile& file)
{
    return inProduct(file) && file.path.parent_path().filename() != "platform";
}

/// Windows is not built here: what only one system has stands in a folder named platform, where its
/// CMakeLists.txt chooses the file of the system.
TEST(HouseRules, WhatOnlyOneSystemHasLivesInAPlatformFolder)
{
    const std::regex header(
        R"(^#include <((sys|netinet|arpa|linux|asm)/.*|unistd|fcntl|pwd|grp|poll|)"
        R"(termios|dlfcn|execinfo|pthread|sched|spawn|syslog|ucontext|utime|)"
        R"(ifaddrs|netdb|windows|winsock2?|io|direct|process)\.h>)");
    const std::regex folder(R"x("/(proc|usr|dev|etc|var|tmp|run)/)x");
    bool seen = false;
    for (const SourceFile& file : sourceTree()) {
        const bool here = onAnySystem(file);
        for (std::size_t i = 0; inProduct(file) && i < file.lines.size(); ++i) {
            const bool system = std::regex_search(file.lines[i], header);
            seen = seen || system;
            EXPECT_FALSE(here && system) << file.path << ":" << i + 1 << ": " << file.lines[i];
            EXPECT_FALSE(here && std::regex_search(file.lines[i], folder))
                << file.path << ":" << i + 1 << ": " << file.lines[i];
        }
    }
    EXPECT_TRUE(seen) << "the platform folders themselves use such headers";
}

TEST(HouseRules, TranslatedTextLivesInUiAndWordsOnly)
{
    expectNowhere(R"(\btr\()", "tr() belongs to ui and words", [](const SourceFile& file) {
        return inProduct(file) && file.layer() != "ui" && file.layer() != "words";
    });
}

TEST(HouseRules, QObjectMacroStandsAlone)
{
    expectNowhere(R"(\{\s*Q_OBJECT|Q_OBJECT\s*\S)", "AUTOMOC misses it",
                  [](const SourceFile&) { return true; });
}

TEST(HouseRules, SqlIsNeverPutTogetherFromText)
{
    const std::regex joined(R"((SELECT|INSERT|UPDATE|DELETE) [^"]*"\s*\+)");
    for (const SourceFile& file : sourceTree()) {
        for (std::size_t i = 0; inProduct(file) && i < file.lines.size(); ++i) {
            EXPECT_FALSE(std::regex_search(file.lines[i], joined)) << file.path << ":" << i + 1;
            EXPECT_EQ(file.lines[i].find("SELECT *"), std::string::npos)
                << file.path << ":" << i + 1;
        }
    }
}

} // namespace
} // namespace linli::arch
