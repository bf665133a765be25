// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/SourceTree.h"

#include <algorithm>
#include <fstream>

namespace linli::arch {
namespace {

namespace fs = std::filesystem;

SourceFile load(const fs::path& root, const fs::path& path)
{
    SourceFile file{fs::relative(path, root), {}};
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        file.lines.push_back(line);
    }
    return file;
}

template <typename Wanted> std::vector<SourceFile> collect(Wanted wanted)
{
    const fs::path root(LINLI_SOURCE_DIR);
    std::vector<SourceFile> files;
    for (const char* top : {"app", "ui", "models", "cloud", "tests", "cmake"}) {
        if (!fs::exists(root / top)) {
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            if (entry.is_regular_file() && wanted(entry.path())) {
                files.push_back(load(root, entry.path()));
            }
        }
    }
    if (wanted(root / "CMakeLists.txt")) {
        files.push_back(load(root, root / "CMakeLists.txt"));
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

/// Blanks comments and literals of one line; keeps columns.
class Blanker
{
  public:
    std::string blank(const std::string& line)
    {
        std::string out = line;
        for (std::size_t i = 0; i < out.size();) {
            i = m_inRaw ? skipRaw(out, i) : m_inBlock ? skipBlock(out, i) : step(out, i);
        }
        return out;
    }

  private:
    std::size_t step(std::string& out, std::size_t i)
    {
        if (out.compare(i, 2, "//") == 0) {
            std::fill(out.begin() + static_cast<std::ptrdiff_t>(i), out.end(), ' ');
            return out.size();
        }
        if (out.compare(i, 2, "/*") == 0) {
            m_inBlock = true;
            return i;
        }
        if (out.compare(i, 2, "R\"") == 0) {
            const std::size_t open = out.find('(', i);
            m_rawEnd = ")" + out.substr(i + 2, open - i - 2) + "\"";
            m_inRaw = true;
            return open + 1;
        }
        const bool digitSeparator =
            out[i] == '\'' && i > 0 && std::isalnum(static_cast<unsigned char>(out[i - 1]));
        if (out[i] == '"' || (out[i] == '\'' && !digitSeparator)) {
            return skipLiteral(out, i);
        }
        return i + 1;
    }
    static std::size_t skipLiteral(std::string& out, std::size_t i)
    {
        const char quote = out[i++];
        while (i < out.size() && out[i] != quote) {
            const bool escape = out[i] == '\\';
            out[i++] = ' ';
            if (escape && i < out.size()) {
                out[i++] = ' ';
            }
        }
        return i + 1;
    }
    std::size_t skipBlock(std::string& out, std::size_t i)
    {
        const std::size_t end = out.find("*/", i + (out.compare(i, 2, "/*") == 0 ? 2 : 0));
        m_inBlock = end == std::string::npos;
        const std::size_t stop = m_inBlock ? out.size() : end + 2;
        std::fill(out.begin() + static_cast<std::ptrdiff_t>(i),
                  out.begin() + static_cast<std::ptrdiff_t>(stop), ' ');
        return stop;
    }
    std::size_t skipRaw(std::string& out, std::size_t i)
    {
        const std::size_t end = out.find(m_rawEnd, i);
        m_inRaw = end == std::string::npos;
        const std::size_t stop = m_inRaw ? out.size() : end + m_rawEnd.size();
        std::fill(out.begin() + static_cast<std::ptrdiff_t>(i),
                  out.begin() + static_cast<std::ptrdiff_t>(stop), ' ');
        return stop;
    }

    bool m_inBlock = false;
    bool m_inRaw = false;
    std::string m_rawEnd;
};

} // namespace

std::string SourceFile::layer() const
{
    auto part = path.begin();
    const std::string top = part->string();
    return top == "models" ? std::next(part)->string() : top;
}

const std::vector<SourceFile>& sourceTree()
{
    static const std::vector<SourceFile> files = collect([](const fs::path& path) {
        return path.extension() == ".h" || path.extension() == ".cpp";
    });
    return files;
}

const std::vector<SourceFile>& cmakeFiles()
{
    static const std::vector<SourceFile> files = collect([](const fs::path& path) {
        return path.filename() == "CMakeLists.txt" || path.extension() == ".cmake";
    });
    return files;
}

std::vector<std::string> codeOnly(const SourceFile& file)
{
    Blanker blanker;
    std::vector<std::string> code;
    std::transform(file.lines.begin(), file.lines.end(), std::back_inserter(code),
                   [&](const std::string& line) { return blanker.blank(line); });
    return code;
}

} // namespace linli::arch
