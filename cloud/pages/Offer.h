// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/pages/PageShop.h"
#include "words/Language.h"

#include <QString>
#include <QStringList>

namespace linli::cloud {

/// What an invitation is worth just now: the first rule in force that gives both or one of them
/// something for a new neighbour.
struct InviteOffer
{
    QString sentence;  ///< empty where the shop gives nothing
    QStringList terms; ///< in full, as the neighbours read them
};
/// Errors: those of storage.
Result<InviteOffer> inviteOffer(PageShop& shop, Instant now, words::Language language);

/// The offer as a coloured line and its terms to be unfolded; nothing where there is none.
class Html;
void addOfferCard(Html& html, const InviteOffer& offer);

} // namespace linli::cloud
