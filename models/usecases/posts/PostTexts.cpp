// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/posts/PostTexts.h"

#include <algorithm>
#include <array>

namespace linli::usecases {
namespace {

constexpr std::array<std::string_view, 7> kStates{"waiting",  "sending",   "sent",     "refused",
                                                  "given-up", "uncertain", "cancelled"};
constexpr std::array<std::string_view, 5> kTroubles{"", "answer", "line", "silence", "key"};

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& texts, std::string_view text)
{
    const auto found = std::find(texts.begin(), texts.end(), text);
    return found == texts.end() ? std::nullopt
                                : std::optional(static_cast<Enum>(found - texts.begin()));
}

} // namespace

std::string_view textOf(ports::PostState state)
{
    return kStates[static_cast<std::size_t>(state)];
}

std::optional<ports::PostState> parsePostState(std::string_view text)
{
    return find<ports::PostState>(kStates, text);
}

std::string_view textOf(ports::PostTrouble trouble)
{
    return kTroubles[static_cast<std::size_t>(trouble)];
}

std::optional<ports::PostTrouble> parsePostTrouble(std::string_view text)
{
    return find<ports::PostTrouble>(kTroubles, text);
}

} // namespace linli::usecases
