// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/campaigns/Campaigns.h"
#include "usecases/campaigns/Review.h"

namespace linli::usecases {

/// Draft → Checked. Errors: IllegalTransition, the first mistake, Refused (an open finding: its
/// rule is the value).
[[nodiscard]] Result<campaign::Campaign>
checkIn(Shop& shop, const LintDesk& desk, const std::string& id);
/// Checked → Scheduled: goods and gifts the shop does not have go into 商品, live prices become the
/// products', rules become rules of the shop (a rule of that id gets a new version). One unit of
/// work. Errors: as checkIn, and those of saveProduct, addRule, editRule.
[[nodiscard]] Result<campaign::Campaign>
schedule(Shop& shop, const LintDesk& desk, const std::string& id);
/// Checked or Scheduled → Draft.
[[nodiscard]] Result<campaign::Campaign> takeBack(Shop& shop, const std::string& id);
/// Scheduled → Live: checked once more, the first item begins. Errors: as checkIn.
[[nodiscard]] Result<campaign::Campaign>
goLive(Shop& shop, const LintDesk& desk, const std::string& id);
/// Live → Ended: the item on the air ends.
[[nodiscard]] Result<campaign::Campaign> endSession(Shop& shop, const std::string& id);
/// Ended → Closed with what the platform told. Errors: OutOfRange (viewers, peak, minutes),
/// TooLong.
[[nodiscard]] Result<campaign::Campaign> closeSession(Shop& shop,
                                                      const std::string& id,
                                                      const campaign::Viewing& viewing,
                                                      const std::string& lessons);

/// What the live window and the check-list write while contents stay as they are.
enum class ShowStep
{
    Next, ///< the current item ends, the next begins
    Back,
};
/// Errors: IllegalTransition unless live.
[[nodiscard]] Result<campaign::Campaign> stepShow(Shop& shop, const std::string& id, ShowStep step);
[[nodiscard]] Result<campaign::Campaign>
skipItem(Shop& shop, const std::string& id, std::size_t item, bool skipped);
/// Ticks an entry of the check-list or the posting schedule. Errors: NotFound (no such entry).
[[nodiscard]] Result<campaign::Campaign>
tickCheck(Shop& shop, const std::string& id, std::size_t entry, bool done);
[[nodiscard]] Result<campaign::Campaign>
tickPost(Shop& shop, const std::string& id, std::size_t entry, bool done);

} // namespace linli::usecases
