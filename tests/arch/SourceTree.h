// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace linli::arch {

struct SourceFile
{
    std::filesystem::path path; ///< relative to the project's root
    std::vector<std::string> lines;
    [[nodiscard]] bool isHeader() const { return path.extension() == ".h"; }
    /// "domain", "usecases", …, "ui", "app", "cloud", "tests"; the folder that is a layer.
    [[nodiscard]] std::string layer() const;
};

/// Every .h and .cpp of the product and its tests, sorted by path.
[[nodiscard]] const std::vector<SourceFile>& sourceTree();
/// Every CMakeLists.txt and *.cmake.
[[nodiscard]] const std::vector<SourceFile>& cmakeFiles();
/// The line with comments and the inside of string and character literals blanked.
[[nodiscard]] std::vector<std::string> codeOnly(const SourceFile& file);

} // namespace linli::arch
