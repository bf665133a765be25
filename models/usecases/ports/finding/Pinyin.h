// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace linli::ports {

/// How a text is read aloud, for finding it by typed letters. Store thread.
class Pinyin
{
  public:
    Pinyin() = default;
    Pinyin(const Pinyin&) = delete;
    Pinyin& operator=(const Pinyin&) = delete;
    virtual ~Pinyin() = default;

    /// "李阿姨" → "li a yi", "曾姐" → "ceng/zeng jie": syllables parted by blanks, every reading of
    /// one (as a surname too) by strokes; ü as v and as u; letters and digits in lower case, each a
    /// syllable of its own; anything else is left out. Empty where nothing can be read.
    [[nodiscard]] virtual std::string readings(std::string_view utf8) const = 0;
};

} // namespace linli::ports
