// SPDX-License-Identifier: GPL-3.0-or-later
// What others were broken by and a reader of the sources can rule out (spec/security.md §4.5).
#include <gtest/gtest.h>

#include <regex>

#include "arch/SourceTree.h"

namespace linli::arch {
namespace {

bool isIn(const SourceFile& file, std::initializer_list<const char*> folders)
{
    const std::string path = file.path.generic_string();
    return std::any_of(folders.begin(), folders.end(),
                       [&path](const char* folder) { return path.rfind(folder, 0) == 0; });
}

bool inProduct(const SourceFile& file)
{
    return file.layer() != "tests";
}

/// The literals stay: what is looked for may stand in them.
template <typename Where> void expectInNoLine(const char* pattern, const char* why, Where where)
{
    const std::regex banned(pattern, std::regex::icase);
    std::size_t looked = 0;
    for (const SourceFile& file : sourceTree()) {
        if (!where(file)) {
            continue;
        }
        for (std::size_t i = 0; i < file.lines.size(); ++i, ++looked) {
            EXPECT_FALSE(std::regex_search(file.lines[i], banned))
                << file.path << ":" << i + 1 << ": " << why;
        }
    }
    EXPECT_GT(looked, 1000U) << "the folders are looked at";
}

TEST(Secrets, AreNotWrittenIntoTheSource)
{
    expectInNoLine(
        R"re((secret|token|password|passphrase|apikey|api_key)\w*\s*(=|\{|\()\s*u?"[^" ]{12,}")re",
        "a secret belongs into the keychain", inProduct);
    expectInNoLine("PRIVATE KEY-----|qyapi\\.weixin\\.qq\\.com\\S*key=[0-9a-f]",
                   "a key in the source", inProduct);
}

TEST(Secrets, AreDrawnFromTheSystemsRandomness)
{
    expectInNoLine(R"(mt19937|minstd|QRandomGenerator::global|\brand\()",
                   "predictable numbers make no secret", [](const SourceFile& file) {
                       return isIn(file, {"cloud/", "models/vault/", "models/domain/staff/"});
                   });
}

TEST(Secrets, TheCloudAsksNobodysAddress)
{
    // S10: no background, avatar or picture is fetched from where a request says.
    expectInNoLine(R"(QNetwork|QTcpSocket|QSslSocket|async_connect|ip::tcp::resolver|curl)",
                   "the cloud answers, it does not ask",
                   [](const SourceFile& file) { return isIn(file, {"cloud/"}); });
}

TEST(Secrets, NoObjectsOfTheProgramAreReadFromTheWire)
{
    expectInNoLine(R"(QDataStream|boost::archive|boost/serialization)",
                   "JSON with a schema, never a native object format", inProduct);
}

} // namespace
} // namespace linli::arch
