// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace linli {

/// The text with every mainland mobile number in it as 138****0001 (spec/security.md D12): eleven
/// digits that begin with 13–19, also with single blanks, dashes or dots between them, also inside
/// a longer row of digits. Rather too much than too little: a figure that only looks like a phone
/// is masked, too. UTF-8; full-width digits count.
[[nodiscard]] std::string maskPhones(std::string_view text);

} // namespace linli
