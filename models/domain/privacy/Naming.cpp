// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/privacy/Naming.h"

#include "domain/member/MaskedName.h"
#include "domain/privacy/Purpose.h"

#include <algorithm>
#include <array>

namespace linli::privacy {
namespace {

constexpr std::array<std::string_view, 26> kWordsOfAddress{
    "阿姨", "奶奶", "爷爷", "大爷", "大妈", "大姐", "大哥", "大叔", "大伯",
    "婆婆", "公公", "叔叔", "伯伯", "伯母", "老师", "医生", "师傅", "女士",
    "先生", "同学", "姐姐", "哥哥", "姐",   "叔",   "哥",   "婶"};

bool isTitle(std::string_view called)
{
    const std::size_t surname = surnameLength(called);
    constexpr std::size_t kHan = 3; // bytes; a Latin surname has one
    if (surname < kHan || surname >= called.size()) {
        return false;
    }
    const std::string_view rest = called.substr(surname);
    return std::find(kWordsOfAddress.begin(), kWordsOfAddress.end(), rest) != kWordsOfAddress.end();
}

} // namespace

Naming namingAfter(Naming before, std::string_view purpose)
{
    switch (purposeOf(purpose).value_or(Purpose::Membership)) {
    case Purpose::FullName:
        return Naming::Full;
    case Purpose::Title:
        return Naming::Titled;
    case Purpose::MaskedName:
        return Naming::Masked;
    case Purpose::OffBoard:
        return Naming::Withheld;
    case Purpose::Membership:
    case Purpose::Contact:
    case Purpose::Photo:
    case Purpose::Story:
    case Purpose::Birthday:
        break;
    }
    return before;
}

std::string titleIn(std::string_view name, std::string_view nickname)
{
    for (const std::string_view called : {nickname, name}) {
        if (isTitle(called)) {
            return std::string(called);
        }
    }
    return {};
}

} // namespace linli::privacy
