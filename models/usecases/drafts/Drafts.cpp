// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/drafts/Drafts.h"

#include "usecases/shop/Unit.h"

namespace linli::usecases {

Result<void> keepDraft(Shop& shop, const ports::Draft& draft)
{
    if (draft.content.empty()) {
        return dropDraft(shop, draft.form, draft.subject);
    }
    if (draft.content.size() > kLongestDraft) {
        return Error::badInput(ErrorCode::TooLong, "draft", draft.form,
                               std::to_string(kLongestDraft));
    }
    return inOneUnit(shop, [&]() -> Result<void> {
        ports::Draft kept = draft;
        kept.savedAt = shop.clock.now();
        return shop.drafts.save(kept);
    });
}

Result<void> dropDraft(Shop& shop, const std::string& form, const std::string& subject)
{
    return inOneUnit(shop, [&] { return shop.drafts.remove(form, subject); });
}

Result<std::vector<ports::Draft>> openDrafts(Shop& shop)
{
    return shop.drafts.all();
}

} // namespace linli::usecases
