// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"
#include "usecases/posters/PosterPerson.h"

namespace linli::usecases {

/// What one sharer gets for a session: her link, and the texts with it filled in.
struct SharerKit
{
    PosterPerson person;
    struct Text
    {
        std::string label;
        std::string text;
    };
    std::vector<Text> texts;
};

/// What stands for {shop}, {link} and {name} of a share text.
struct ShareWords
{
    std::string shop;
    std::string link;
    std::string name;
};
/// The text with these filled in, and {time}.
[[nodiscard]] std::string
filledText(const campaign::Campaign& campaign, std::string text, const ShareWords& words);

/// Of everybody with an invite code in force. {shop}, {time}, {link} and {name} of the texts are
/// filled in; {name} is the public form. Errors: Refused (field held: a product of the session is on
/// quality hold), those of the stores.
[[nodiscard]] Result<std::vector<SharerKit>> shareKits(Shop& shop,
                                                       const campaign::Campaign& campaign);

} // namespace linli::usecases
