// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/finding/Pinyin.h"

#include <memory>

namespace linli::text {

/// Pinyin by ICU's Han-Latin and Han-Latin/Names (reference/ecosystem.md §1c): neither is right
/// alone, so every character keeps the readings of both. ICU is loaded on the first call (0.2 s)
/// and each character is asked for once. Where ICU's data is missing only letters and digits are
/// read.
class IcuPinyin final : public ports::Pinyin
{
  public:
    IcuPinyin();
    ~IcuPinyin() override;
    [[nodiscard]] std::string readings(std::string_view utf8) const override;

  private:
    struct Books;
    [[nodiscard]] Books& books() const;
    mutable std::unique_ptr<Books> m_books;
};

} // namespace linli::text
