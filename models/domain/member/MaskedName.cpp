// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/MaskedName.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace linli {
namespace {

constexpr std::array<std::string_view, 38> kCompoundSurnames{
    "欧阳", "上官", "司马", "诸葛", "东方", "独孤", "南宫", "夏侯", "皇甫", "尉迟",
    "公孙", "慕容", "令狐", "长孙", "宇文", "司徒", "司空", "轩辕", "端木", "百里",
    "东郭", "南门", "呼延", "左丘", "西门", "申屠", "公羊", "公冶", "太史", "赫连",
    "澹台", "濮阳", "淳于", "单于", "钟离", "闾丘", "子车", "拓跋"};

std::size_t characterLength(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Characters outside the Basic Multilingual Plane: nearly always emoji in a nickname.
std::ptrdiff_t emojiCount(std::string_view name)
{
    return std::count_if(name.begin(), name.end(),
                         [](char c) { return static_cast<unsigned char>(c) >= 0xF0; });
}

bool mustReplace(std::string_view name)
{
    const bool digits =
        std::any_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool page = name.find("://") != std::string_view::npos ||
                      name.find("www.") != std::string_view::npos ||
                      name.find(".c") != std::string_view::npos;
    return name.empty() || digits || page || emojiCount(name) > 2;
}

} // namespace

std::size_t surnameLength(std::string_view name)
{
    if (name.empty()) {
        return 0;
    }
    for (const std::string_view surname : kCompoundSurnames) {
        if (name.size() > surname.size() && name.starts_with(surname)) {
            return surname.size();
        }
    }
    return std::min(characterLength(name.front()), name.size());
}

std::string maskName(std::string_view name, int fallbackNumber)
{
    if (mustReplace(name)) {
        const std::string number = std::to_string(fallbackNumber % 100);
        return "邻居" + std::string(number.size() < 2 ? "0" : "") + number;
    }
    return std::string(name.substr(0, surnameLength(name))) + "**";
}

} // namespace linli
