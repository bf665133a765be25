// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/privacy/Naming.h"
#include "domain/privacy/Purpose.h"
#include "usecases/ports/privacy/ConsentStore.h"
#include "usecases/shop/Shop.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// How she said it.
enum class ConsentChannel
{
    Counter, ///< by word of mouth, in the shop
    Paper,   ///< signed; the form is kept
    Page,    ///< on her own page
    Phone,   ///< in a call or a chat
};
/// "counter", "paper", "page", "phone".
[[nodiscard]] std::string_view textOf(ConsentChannel channel);
/// Errors: UnknownOption (field channel).
[[nodiscard]] Result<ConsentChannel> consentChannelOf(std::string_view text);
/// Errors: UnknownOption (field purpose).
[[nodiscard]] Result<privacy::Purpose> consentPurposeOf(std::string_view text);

/// One thing she may be asked for, and how it stands.
struct ConsentLine
{
    privacy::Purpose purpose = privacy::Purpose::FullName;
    std::optional<ports::ConsentRecord> inForce; ///< the latest one that holds
    ports::ConsentText asked;                    ///< what to read to her now
};

struct ConsentSheet
{
    MemberKey member;
    std::vector<ConsentLine> lines;            ///< in the order of kAskedPurposes
    std::vector<ports::ConsentRecord> history; ///< newest first, everything
    std::vector<ports::ConsentText> texts;     ///< those the history names
    privacy::Naming naming = privacy::Naming::Masked;
    std::string title;      ///< what `title` would print; empty: she is called by no title
    std::string publicName; ///< what boards and posters print now
};

/// Errors: NotFound.
[[nodiscard]] Result<ConsentSheet> consentSheet(Shop& shop, const MemberKey& member);

struct GivenConsent
{
    privacy::Purpose purpose = privacy::Purpose::FullName;
    ConsentChannel channel = ConsentChannel::Counter;
    std::string language = "zh"; ///< of the wording she read
    std::string textVersion;     ///< empty: the newest
    bool paper = false;          ///< a signed form is kept
};

/// Writes down a yes; of the namings the others end with it. A yes that stands already in the same
/// words changes nothing. Errors: NotFound (neighbour, text), ConsentNeeded (a story without a
/// signed paper), NotAllowed.
[[nodiscard]] Result<void>
giveConsent(Shop& shop, const MemberKey& member, const GivenConsent& given);

/// Takes it back, from this commit on. Errors: NotFound (nothing in force), NotAllowed.
[[nodiscard]] Result<void>
withdrawConsent(Shop& shop, const MemberKey& member, privacy::Purpose purpose);

/// The newest wording of each purpose, in the order they are asked.
[[nodiscard]] Result<std::vector<ports::ConsentText>> consentTexts(Shop& shop);

/// A new wording from now on; what was given before keeps the words it was given to. Answers its
/// version ("2026-2"). Errors: MissingValue, TooLong (zh, en: 500 characters), NotAllowed.
[[nodiscard]] Result<std::string> publishConsentText(Shop& shop,
                                                     privacy::Purpose purpose,
                                                     const std::string& zh,
                                                     const std::string& en);

} // namespace linli::usecases
