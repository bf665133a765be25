// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace linli::fuzz {

[[nodiscard]] inline std::filesystem::path sourceFolder(std::string_view inside)
{
    return std::filesystem::path(LINLI_SOURCE_DIR) / inside;
}
[[nodiscard]] inline std::filesystem::path fixture(std::string_view inside)
{
    return sourceFolder("tests/fixtures") / inside;
}
[[nodiscard]] inline std::filesystem::path importSamples()
{
    return fixture("spec/import-samples");
}

/// The contents of all files below `folder` whose name ends so, in the order of their paths.
[[nodiscard]] inline std::vector<std::string> filesEnding(const std::filesystem::path& folder,
                                                          const std::vector<std::string>& endings)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file() && std::ranges::any_of(endings, [&name](const auto& ending) {
                return name.ends_with(ending);
            })) {
            paths.push_back(entry.path());
        }
    }
    std::ranges::sort(paths);
    std::vector<std::string> all;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        all.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return all;
}

/// The pieces of a text that each begin with `mark`; what stands before the first one is left out.
[[nodiscard]] inline std::vector<std::string> splitBefore(std::string_view text,
                                                          std::string_view mark)
{
    std::vector<std::string> pieces;
    std::size_t at = text.find(mark);
    while (at != std::string_view::npos) {
        const std::size_t next = text.find(mark, at + mark.size());
        pieces.emplace_back(text.substr(at, next - at));
        at = next;
    }
    return pieces;
}

} // namespace linli::fuzz
